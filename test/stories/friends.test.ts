import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

const file = fileURLToPath(new URL('../fixtures/friends/friends.md', import.meta.url))

describe('a file of the friends program', () => {
  it('brings people, and what happened with them', async () => {
    const story = new Story()
    expect(await story.net(['import', file])).toEqual({
      code: 0,
      out: 'Imported 3 people and 11 other records: 3 new.\n',
      err: '',
    })
    expect(await story.json('show grace')).toMatchObject({
      name: 'Grace Hopper',
      nicknames: ['The Admiral', 'Amazing Grace'],
      city: 'Paris',
      tags: ['navy', 'science'],
      lastContact: '2018-11-01',
    })
    const { out } = await story.net('timeline grace')
    expect(out).toContain('Grace Hopper and I went to Martha')
    expect(out).toContain('big Naval Academy building')
  })

  it.each(['* ', '+ ', '  - '])('may have its lists begun with %j, as by hand', async (mark) => {
    const story = new Story()
    const text = readFileSync(file, 'utf8').replaceAll(/^- /gm, mark)
    await story.net('import -', text)
    // Begun otherwise it is the same file.
    expect((await story.net(['import', file])).out).toBe('Nothing new (3 known already).\n')
    expect(await story.json('show grace')).toMatchObject({ name: 'Grace Hopper', city: 'Paris' })
  })

  it('is known the second time, and taken back whole', async () => {
    const story = new Story()
    await story.net(['import', file])
    expect((await story.net(['import', file])).out).toBe('Nothing new (3 known already).\n')
    await story.net('undo')
    expect((await story.net('list --json')).out).toBe('[]\n')
  })

  it('has a friend once who stands in it twice: what was told first holds, a difference is told', async () => {
    const text = [
      '### Friends:',
      '- Ada Lovelace (a.k.a. Ada) @maths',
      '- Ada Lovelace (a.k.a. Countess) [London] @poetry',
      '- Ada Lovelace [Ockham]',
    ].join('\n')
    const story = new Story()
    const differences =
      '    "line": 4,\n    "field": "city",\n    "kept": "London",\n    "given": "Ockham"'
    const first = await story.net('import - --json', text)
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('"folded": 2')])
    expect(await story.json('show ada')).toMatchObject({
      city: 'London',
      nicknames: ['Ada', 'Countess'],
      tags: ['maths', 'poetry'],
    })
    const again = await story.net('import -', text)
    expect(again.out).toMatch(/^Nothing new \(1 known already\)/)
    expect((await new Story().net('import -', text)).out).toContain('Ockham')
    expect(first.out.replace(/^ +/gm, '    ')).toContain(differences)
  })

  it('of our own knows several of one name by their numbers', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --org Navy --note early')
    await story.net('add Grace Hopper --org Univac --city Rome --force')
    await story.net('log --with 2 lunch')
    await story.net('export -o all.md --format friends')
    expect((await story.net('import all.md')).out).toBe('Nothing new (2 known already).\n')
    const names = '### Friends:\n- Grace Hopper @navy\n- Grace Hopper 2 (a.k.a. Amazing)\n'
    expect((await story.net('import -', names)).out).toContain('2 completed')
    expect(await story.json('show 1')).toMatchObject({ tags: ['navy'], nicknames: [] })
    expect(await story.json('show 2')).toMatchObject({ name: 'Grace Hopper', tags: [] })
    expect(await story.json('show amazing')).toMatchObject({ contactId: 2 })
    // With one more of them it is not said which two are meant.
    await story.net('add Grace Hopper --org IBM --force')
    const { code, err } = await story.net('import all.md')
    expect([code, err.match(/could be several people/g)]).toEqual([
      2,
      Array(2).fill(expect.anything()),
    ])
    expect(await story.json<unknown[]>('list')).toHaveLength(3)
    // Out of the way, the two are meant again.
    await story.net('archive 3')
    expect((await story.net('import all.md')).out).toBe('Nothing new (2 known already).\n')
  })

  it('comes out again as it went in', async () => {
    const story = new Story()
    await story.net(['import', file])
    const { out } = await story.net('export --format friends')
    expect(out.trim()).toBe(readFileSync(file, 'utf8').trim())
  })

  it('brings meetings of years, and nobody falls due for them', async () => {
    const story = new Story()
    await story.net(['import', file])
    expect(await story.json('show marie')).toMatchObject({ tie: 'weak', rhythm: 'off' })
    story.on('2030-01-01')
    expect((await story.net('followups --all')).out).toBe('')
  })

  it('takes what is yet to come for a next step, and tells places it has no room for', async () => {
    const story = new Story()
    const lines = [
      '### Activities:',
      '- 2026-12-25: Christmas with **Ada Lovelace** and **George Boole** in _Turin_.',
      '- 2026-11-20: Tea with **Ada Lovelace**.',
      '',
      '### Friends:',
      '- Ada Lovelace [London]',
      '',
      '### Locations:',
      '- Atlantis',
      '- London (a.k.a. The Smoke)',
      '- Turin',
    ]
    const old = join(story.folder, 'old.md')
    writeFileSync(old, lines.join('\n'))
    const { err } = await story.net(['import', old])
    expect(err).toBe(
      [
        'old.md:2: has not happened yet; taken as a next step: 2026-12-25: Christmas with **Ada Lovelace** and **George Boole** in _Turin_.',
        'old.md:9: the journal has no place for it, left out: Atlantis',
        'old.md:10: the journal has no place for it, left out: London (a.k.a. The Smoke)',
        '',
      ].join('\n'),
    )
    expect(await story.json('show ada')).toMatchObject({ lastContact: '2026-11-20' })
    expect((await story.net(['import', old])).out).toBe('Nothing new (2 known already).\n')
    story.on('2026-12-25')
    expect(await story.json('followups')).toMatchObject([
      {
        name: 'Ada Lovelace',
        reason: 'promised',
        matter: 'Christmas with Ada Lovelace and George Boole in Turin.',
      },
      { name: 'George Boole', reason: 'promised' },
    ])
  })

  it('tells a second place of an activity', async () => {
    const story = new Story()
    const lines = [
      '### Activities:',
      '- 2020-01-02: **Ada** from _Paris_ to _Rome_, by _Paris_',
      '',
    ]
    writeFileSync(join(story.folder, 'two.md'), lines.join('\n'))
    const { code, err } = await story.net('import two.md --from friends --strict')
    expect([code, err]).toEqual([
      0,
      'two.md:2: a second place of one activity; kept in its words only: Rome\n',
    ])
    expect(story.rows('SELECT place, text FROM interaction')).toEqual([
      { place: 'Paris', text: 'Ada from Paris to Rome, by Paris' },
    ])
  })

  it('tells the lines it cannot read', async () => {
    const story = new Story()
    const bad = join(story.folder, 'bad.md')
    const lines = [
      '### Activities:',
      '- some day: with **Ada Lovelace**',
      '- 2020-01-01: alone',
      '- 2020-01-02: met **Ada Lovelace** at the _Science Museum_ @history',
      '',
      '### Friends:',
      '- (a.k.a. nobody)',
      '- Ann (Smith)',
      '- Bob [Paris] trailing',
      '- Cy (a.k.a. X) extra [Rome] @a @b_c',
      '',
    ]
    writeFileSync(bad, lines.join('\r\n'))
    const { out, err } = await story.net(['import', bad])
    expect(out).toBe('Imported 4 people and 4 other records: 4 new, 3 skipped, 4 incomplete.\n')
    expect(err.match(/^bad\.md:\d+/gm)).toEqual(
      [2, 3, 7, 8, 9, 10, 10].map((line) => `bad.md:${line}`),
    )
    expect(err.match(/(?<=that part left out: ).*/g)).toEqual([
      '(Smith)',
      'trailing',
      'extra',
      '_c',
    ])
    expect(await story.json('show cy')).toMatchObject({
      nicknames: ['X'],
      city: 'Rome',
      tags: ['a', 'b'],
    })
    expect(await story.json('show bob')).toMatchObject({ city: 'Paris' })
    expect((await story.json<{ timeline: object[] }>('show ada')).timeline).toMatchObject([
      { on: '2020-01-02' },
    ])
  })
})

describe('a friend who is in the journal with more than a name', () => {
  it('is known by it, which is said where it brings something', async () => {
    const story = new Story()
    await story.net('add Ada Lovelace --org Engines --email ada@example.org --city Rome --note tea')
    const { out: mine } = await story.net('export --format friends')
    expect(await story.net('import -', mine)).toMatchObject({
      out: 'Nothing new (1 known already).\n',
      err: '',
    })
    const { out, err } = await story.net(
      'import -',
      '### Friends:\n- Ada Lovelace [Oslo] @maths\n- Ada Byron\n',
    )
    expect(out).toContain('Imported 2 people and 1 other record: 1 new, 1 completed.\n')
    expect(out).toContain('Ada Lovelace (#1), city: Rome; the file has Oslo\n')
    expect(err).toMatch(/^stdin:2: taken, by the name alone, for somebody .*: #1 Ada Lovelace\n$/)
    expect(await story.json('show 1')).toMatchObject({ org: 'Engines', tags: ['maths'] })
  })
})

describe('a journal for the friends program', () => {
  it('tells two of a name apart, and keeps names out of the marks', async () => {
    const story = new Story()
    await story.net('add Grace')
    await story.net('add Grace --force --city "New_York (NY)" --tag "two words"')
    await story.net(['log', '--with', '#2', '--kind', 'call', 'talked to Grace_ about _it_\nagain'])
    expect((await story.net('export --format friends')).out).toBe(
      [
        '### Activities:',
        '- 2026-11-20: **Grace 2**: talked to Grace- about -it- again',
        '',
        '### Notes:',
        '',
        '### Friends:',
        '- Grace',
        '- Grace 2 [New York NY] @two-words',
        '',
        '### Locations:',
        '- New York NY',
        '',
      ].join('\n'),
    )
  })

  it('comes back as it was, and is known where it came from', async () => {
    const story = new Story()
    await story.net('add Grace Hopper --met "The Bar" --city Paris')
    await story.net('add Marie Curie --note "measures everything"')
    await story.net([
      'log',
      'yesterday: Grace Hopper: coffee about @linkers, \\Paris and _all_ that',
    ])
    await story.net('log --with grace --with marie')
    await story.net('log --with grace lunch at last (The Bar) --event "The Bar"')
    await story.net(['edit', 'grace', '--note', 'a note\nof both @both'])
    await story.net(['edit', 'marie', '--note', 'a note\nof both @both'])
    const first = (await story.net('export --format friends')).out
    expect(first).toContain('**Grace Hopper**, **Marie Curie**: a note of both @both\n')
    const mine = join(story.folder, 'mine.md')
    writeFileSync(mine, first)
    expect((await story.net(['import', mine])).out).toBe('Nothing new (2 known already).\n')

    const other = new Story()
    await other.net(['import', mine])
    expect((await other.net('export --format friends')).out).toBe(first)
    const { out } = await other.net('timeline grace --format tsv')
    expect(out).toContain('lunch at last (The Bar)')
    expect(out).not.toContain('Grace Hopper: coffee')
  })
})
