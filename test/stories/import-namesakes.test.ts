import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Story } from '../support/story.ts'

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ali Rezaei', ...lines, 'END:VCARD', ''].join('\r\n')

/** Imports what is given and says what came of it; a second time it must bring nothing new, and no doubt. */
async function outcomeOf(story: Story, text: string): Promise<string> {
  writeFileSync(join(story.folder, 'a.vcf'), text)
  const { code, out, err } = await story.net('import a.vcf')
  const again = await story.net('import a.vcf')
  expect(again.out).toMatch(/^Nothing new/)
  if (code === 0) expect([again.code, again.err]).toEqual([0, ''])
  const said = /the name alone/.test(err) ? 'said' : /the same name and/.test(err) ? 'two' : err
  return `${/1 (\w+)\./.exec(out)?.[1] ?? out.trim()} ${said}`.trim()
}

describe('somebody of the same name is taken for', () => {
  it.each<[string, string, string[], string]>([
    // One of the two has nothing to be known by: the same, and it is said.
    ['the same', 'add Ali Rezaei', ['EMAIL:ali@example.org'], 'completed said'],
    [
      'the same',
      'add Ali Rezaei',
      ['ORG:Navy', 'URL:https://linkedin.com/in/ali'],
      'completed said',
    ],
    [
      'the same',
      'add Ali Rezaei --org Navy --email ali@example.org',
      ['ADR:;;;Rasht;;;'],
      'completed said',
    ],
    ['the same', 'add Ali Rezaei', [], 'Nothing new (1 known already).'],
    // A number in common, or the organisation, leaves no doubt.
    [
      'the same',
      'add Ali Rezaei --email a@b.org --phone 09123456789',
      ['UID:u', 'TEL:+98 912 345 6789', 'ORG:Navy'],
      'completed',
    ],
    [
      'the same',
      'add Ali Rezaei --org Navy --email a@b.org',
      ['ORG:NAVY', 'EMAIL:ali@example.org'],
      'completed',
    ],
    // Each has something of their own: two, and it is said.
    ['two', 'add Ali Rezaei --email a@b.org', ['EMAIL:ali@example.org'], 'new two'],
    ['two', 'add Ali Rezaei --email a@b.org', ['ORG:Navy'], 'new two'],
    ['two', 'add Ali Rezaei --org Navy', ['UID:u', 'TEL:+1 555 0100'], 'new two'],
    // Two organisations are two people.
    ['two', 'add Ali Rezaei --org Navy', ['ORG:Army'], 'new'],
  ])('%s: %s, and then %j', async (_, made, lines, expected) => {
    const story = new Story()
    await story.net(made)
    expect(await outcomeOf(story, card(...lines))).toBe(expected)
  })

  it('says who it is', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei --email a@b.org')
    expect((await story.net('import -', card('EMAIL:ali@example.org'))).err).toBe(
      'stdin:1: somebody in the journal has the same name and nothing else in common; taken for two. If they are one: net merge: #1 Ali Rezaei\n',
    )
    const persian = new Story({ lang: 'fa' })
    await persian.net('add Ali Rezaei')
    expect((await persian.net('import -', card('EMAIL:ali@example.org'))).err).toContain(
      'فقط از روی نام، همان هم‌نامش در دفتر شمرده شد',
    )
    expect((await story.net('import - --strict', card('EMAIL:other@example.org'))).code).toBe(0)
  })

  it('tells names apart by the space between two words', async () => {
    const story = new Story()
    await story.net('add Lina --org Acme')
    await story.net('add رضا کاظمی‌نیا --org Acme')
    const table = 'name,org,city\nLi Na,Acme,Xian\nLina,Acme,Rome\nرضا کاظمی نیا,Acme,Qom\n'
    expect(await story.net('import -', table)).toMatchObject({
      out: expect.stringContaining('1 new, 2 completed'),
      err: '',
    })
    expect(story.rows('SELECT name, city FROM contact ORDER BY id')).toEqual([
      { name: 'Lina', city: 'Rome' },
      { name: 'رضا کاظمی‌نیا', city: 'Qom' },
      { name: 'Li Na', city: 'Xian' },
    ])
    expect((await story.net('import -', table)).out).toBe('Nothing new (3 known already).\n')
    await story.net('import - --map name=name --map via=via', 'name,via\nBob,li na\nEve,Lina\n')
    expect(story.rows("SELECT name, via_id FROM contact WHERE name IN ('Bob', 'Eve')")).toEqual([
      { name: 'Bob', via_id: 3 },
      { name: 'Eve', via_id: 1 },
    ])
  })

  it('does not say which of two introduced somebody, and says who it may be', async () => {
    const story = new Story()
    await story.net('add Grace Hopper')
    await story.net('add grace hopper --force')
    const table = 'name,via\nAda,Grace Hopper\nBob,Nobody\n'
    const { err } = await story.net('import -', table)
    expect(err).toMatch(/^stdin:2: several people .* --via WHO: #1 Grace Hopper, #2 grace hopper$/m)
    expect(err).toMatch(/^stdin:3: names a record that is not there; that was left out: Nobody$/m)
    await story.net('edit ada --via 2')
    await story.net('edit bob --via 1')
    const again = await story.net('import -', table)
    expect(again.err).toBe('')
    expect(again.out).toMatch(/^Nothing new/)
    expect(again.out).toContain('Bob (#4), introduced by: Grace Hopper; the file has Nobody')
    expect(again.out).not.toContain('kept beside')
  })

  it('does not give one of the journal to two of a file', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei')
    const two = card('UID:1', 'EMAIL:a@b.org') + card('UID:2', 'EMAIL:b@b.org')
    const { out, err } = await story.net('import -', two)
    expect(out).toContain('2 new')
    expect(err.match(/taken for two/g)).toHaveLength(2)
    expect((await story.net('import -', two)).out).toBe('Nothing new (2 known already).\n')
  })
})

describe('people of one file who are alike', () => {
  const people = (...cards: string[][]) =>
    cards
      .map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
      .join('')
  const google =
    'First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n'
  const linkedin = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  const profile = 'https://www.linkedin.com/in/ahmadi-'

  it.each<[by: string, file: string, remark: RegExp]>([
    [
      'their profiles',
      `${linkedin}Mohammad,Ahmadi,${profile}1,,Snapp,,12 Mar 2024\nMohammad,Ahmadi,${profile}2,,Snapp,,13 Mar 2024\n`,
      /^stdin:3: like somebody else .* #\d Mohammad Ahmadi\n$/,
    ],
    [
      'their UIDs',
      people(['UID:a1', 'FN:Ali', 'ORG:Acme'], ['UID:a2', 'FN:Ali', 'ORG:Acme', 'EMAIL:s@x.org']),
      /^stdin:\d: like somebody else/,
    ],
    [
      'their UIDs, with one e-mail',
      people(['UID:a1', 'FN:Ali', 'EMAIL:s@x.org'], ['UID:a2', 'FN:Ali', 'EMAIL:s@x.org']),
      /^stdin:\d: like somebody else/,
    ],
    [
      'their names, with one e-mail',
      people(
        ['UID:p1', 'FN:Pierre Curie', 'EMAIL:c@x.org'],
        ['UID:m1', 'FN:Marie Curie', 'EMAIL:c@x.org'],
      ),
      /^stdin:\d: has the e-mail address of somebody of another name/,
    ],
    [
      'their numbers',
      `${google}Ali,Rezaei,Acme,,,Mobile,0912111\nAli,Rezaei,Acme,,,Mobile,0935222\n`,
      /^stdin:3: like somebody else/,
    ],
  ])('are told apart by %s, come back as they were and again', async (_, file, remark) => {
    // Whether or not there is anybody to compare them with.
    for (const made of ['config list', 'add Somebody Else']) {
      const story = new Story()
      await story.net(made)
      const { code, out, err } = await story.net('import - --strict', file)
      expect([code, out]).toEqual([0, expect.stringContaining('2 new.')])
      expect(err).toMatch(remark)
      expect(await story.net('import -', file)).toEqual({
        code: 0,
        out: 'Nothing new (2 known already).\n',
        err: '',
      })
      for (const format of ['csv', 'vcard']) {
        const written = (await story.net(['export', '--format', format])).out
        expect(await story.net('import -', written)).toMatchObject({ code: 0, err: '' })
        const other = new Story()
        await other.net('import -', written)
        expect((await other.net(['export', '--format', format])).out).toBe(written)
      }
    }
  })

  it('are two beside one of the journal as well', async () => {
    const story = new Story()
    await story.net('add Ali Rezaei --org Acme')
    const two = card('UID:a1', 'ORG:Acme') + card('UID:a2', 'ORG:Acme')
    const { out, err } = await story.net('import -', two)
    expect(out).toContain('2 new')
    expect(err.match(/#1 Ali Rezaei/g)).toHaveLength(2)
    expect((await story.net('import -', two)).out).toBe('Nothing new (2 known already).\n')
    // One that is there keeps its place; of those left, somebody with an id of their own is none.
    const third = card('UID:a2', 'ORG:Acme') + card('UID:a3', 'ORG:Acme')
    const more = await story.net('import -', third)
    expect([more.code, more.out]).toEqual([0, expect.stringContaining('1 new, 1 known already.')])
    expect(more.err).toMatch(/:7: like somebody else .* #1 Ali Rezaei, #2 Ali Rezaei\n$/)
    expect((await story.net('import -', third)).out).toBe('Nothing new (2 known already).\n')
    // With nothing of their own it could be any of them.
    expect((await story.net('import -', card('ORG:Acme', 'NOTE:hi'))).err).toContain(
      'could be several',
    )
  })

  it('an e-mail in common makes nobody of another name and another UID one of the journal', async () => {
    const story = new Story({ lang: 'fa' })
    await story.net('add Pierre Curie --email c@x.org')
    const marie = ['UID:m1', 'FN:Marie Curie', 'EMAIL:c@x.org']
    expect((await story.net('import -', people(marie))).err).toContain(
      'ایمیلش مال کسی با نام دیگری هم هست',
    )
    const near = ['UID:p1', 'FN:P. Curie', 'EMAIL:c@x.org']
    expect((await story.net('import -', people(near, marie))).out).toContain('کامل‌تر')
    expect(await story.json('list')).toHaveLength(2)
  })
})

describe('net reads back its own', () => {
  it.each([
    ['name and organisation', ['--org Acme', '--org Acme --role Son --force']],
    ['e-mail', ['--email a@x.org', '--email a@x.org --force']],
    ['nothing but the name', ['--city Rasht', '--force']],
  ])('two people of one %s', async (_, options) => {
    const story = new Story()
    for (const said of options) await story.net(`add Ali Rezaei ${said}`)
    for (const format of ['csv', 'tsv', 'vcard', 'json']) {
      const { out } = await story.net(['export', '--format', format])
      expect(await story.net('import -', out)).toEqual({
        code: 0,
        out: 'Nothing new (2 known already).\n',
        err: '',
      })
      const other = new Story()
      expect((await other.net('import -', out)).out).toContain('2 new')
      expect((await other.net(['export', '--format', format])).out).toBe(out)
    }
  })
})
