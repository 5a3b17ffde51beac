import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFullJournal } from '../support/full-journal.ts'
import { Story } from '../support/story.ts'

/** What `net export` writes of a journal with something in every table. */
async function exported(): Promise<string> {
  const story = new Story()
  await writeFullJournal(story)
  return (await story.net('export')).out
}

function put(story: Story, text: string): string {
  const file = join(story.folder, 'in.json')
  writeFileSync(file, text)
  return file
}

it('fills in what is not told of me, and lists what is told otherwise', async () => {
  const other = new Story()
  await other.net('me --name GRACE --work Navy --stand-for Computing --stage senior --budget 9')
  const story = new Story()
  await story.net('me --name Grace --work Univac --stage mid')
  const file = put(story, (await other.net('export')).out)
  const { out } = await story.net(['import', file])
  expect(out).toBe(`Imported 1 other record.
The file says otherwise in these; the journal’s word was kept:
  You, work: Univac; the file has Navy
  You, career stage: mid-level; the file has senior or manager
`)
  expect(await story.json('me')).toMatchObject({ work: 'Univac', standFor: 'Computing', budget: 9 })
  // Once more it is nothing new, and differs as before.
  expect((await story.net(['import', file])).out).toMatch(/^Nothing new\.[^]*file has Navy/)
})

it('keeps what a checklist silenced silent, though all of it came in one moment', async () => {
  const story = new Story()
  await story.net('add Grace --met Conf --next call --due friday')
  await story.net('check grace --information yes --strength no')
  await story.net('export -o all.json')
  const other = new Story()
  writeFileSync(join(other.folder, 'all.json'), readFileSync(join(story.folder, 'all.json')))
  await other.net('import all.json')
  expect((await other.json<{ steps: unknown[] }>('show grace')).steps).toEqual([])
})

it('fills in what is not told of goals, circles, events and pitches, lists what is told otherwise, and ends no goal', async () => {
  const other = new Story()
  await other.net('goal add Hiring --why "a team" --by 2026-12-31')
  await other.net('goal add Thesis')
  await other.net('goal done thesis')
  await other.net('circle add Pioneers --about compilers')
  await other.net('event add Meetup --on 2026-11-10 --until 2026-11-12 --kind class --place Hall')
  await other.net('event add Fair --on 2026-12-01 --until 2026-12-02 --hours 3')
  await other.net('pitch write Short --intro "I am {me}." --need "A linker."')
  const story = new Story()
  await story.net('goal add hiring --why "a company"')
  await story.net('goal add thesis')
  await story.net('circle add pioneers')
  await story.net('event add meetup --on 2026-11-11 --kind party')
  await story.net('event add fair')
  await story.net('pitch write short --intro "I write tools."')
  const file = put(story, (await other.net('export')).out)
  const { out } = await story.net(['import', file])
  const differing = `The file says otherwise in these; the journal’s word was kept:
  hiring (goal), why: a company; the file has a team
  thesis (goal), done on: still open; the file has Friday 20 November 2026
  meetup (event), kind: party; the file has class
  meetup (event), day: Wednesday 11 November 2026; the file has Tuesday 10 November 2026
  short (pitch), introduction: I write tools.; the file has I am {me}.
`
  expect(out).toBe(`Imported 5 other records.\n${differing}`)
  expect(await story.json('goal show hiring')).toMatchObject({ dueOn: '2026-12-31', doneOn: null })
  expect(await story.json('goal show thesis')).toMatchObject({ doneOn: null })
  expect((await story.net('circle show pioneers')).out).toContain('compilers')
  expect(await story.json('event show meetup')).toMatchObject({ place: 'Hall', untilOn: null })
  expect(await story.json('event show fair')).toMatchObject({
    on: '2026-12-01',
    untilOn: '2026-12-02',
    hours: 3,
  })
  expect((await story.net('find linker')).out).toContain('pitch, short')
  expect((await story.net(['import', file])).out).toBe(`Nothing new.\n${differing}`)
})

describe('a journal taken to another machine', () => {
  it('keeps which came first of what was recorded while the clock stood still', async () => {
    const old = new Story()
    await old.net('add Grace Hopper --next before --due 2026-12-01')
    await old.net('check grace --strength no')
    await old.net('plan grace after --due 2026-12-02')
    const { out } = await old.net('export')
    const story = new Story()
    await story.net(['import', put(story, out)])
    expect(await story.json('show grace')).toMatchObject({ steps: [{ text: 'after' }] })
    expect((await story.net('export')).out).toBe(out)
    // Another no speaks for what was planned since the first.
    await story.net('check grace --lasting no')
    expect(await story.json('show grace')).toMatchObject({ steps: [] })
  })

  it('is the same journal there: exporting it again gives the same bytes', async () => {
    const document = await exported()
    const story = new Story()
    story.on('2027-01-01')
    const { out, err, code } = await story.net(['import', put(story, document)])
    expect({ out, err, code }).toEqual({
      out: 'Imported 3 people and 21 other records: 3 new.\n',
      err: '',
      code: 0,
    })
    expect((await story.net('export')).out).toBe(document)
  })

  it('is known whatever another program did to its layout', async () => {
    const document = await exported()
    const parsed = JSON.parse(document) as Record<string, unknown>
    const sorted = JSON.stringify(
      Object.fromEntries(
        Object.entries(parsed).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      ),
    )
    for (const text of [sorted, JSON.stringify(parsed, null, 4), `\ufeff${document}`]) {
      const story = new Story()
      expect(await story.net(['import', put(story, text)])).toMatchObject({ code: 0, err: '' })
      expect((await story.net('export')).out).toBe(document)
    }
    const story = new Story()
    const { err } = await story.net([
      'import',
      put(story, JSON.stringify({ ...parsed, $schema: 'x', moods: [] })),
    ])
    expect(err).toBe('in.json:1: a field this version does not know, left out: moods\n')
  })

  it('shows, finds and counts everybody as before', async () => {
    const old = new Story()
    await writeFullJournal(old)
    const story = new Story()
    await story.net(['import', put(story, (await old.net('export')).out)])
    for (const line of [
      'show grace',
      'show boole',
      'show grace --json',
      'timeline',
      'list',
      'list --archived',
      'review --all',
    ]) {
      expect(await story.net(line)).toEqual(await old.net(line))
    }
    const columns =
      'id, name_joined, name_keys, search_text, birthday_md, tie, verdict, next_due_on'
    const sql = `SELECT ${columns} FROM contact ORDER BY id`
    expect(story.rows(sql)).toEqual(old.rows(sql))
    const folded = 'SELECT folded FROM interaction UNION ALL SELECT search_text FROM pitch'
    expect(story.rows(folded)).toEqual(old.rows(folded))
  })

  it('changes nothing the second time, and is taken back whole', async () => {
    const document = await exported()
    const story = new Story()
    const file = put(story, document)
    await story.net(['import', file, '--dry-run'])
    expect((await story.net('list --json')).out).toBe('[]\n')
    await story.net(['import', file])
    expect((await story.net(['import', file])).out).toBe('Nothing new (3 known already).\n')
    expect((await story.net('export')).out).toBe(document)
    await story.net('undo')
    expect((await story.net('list --json')).out).toBe('[]\n')
    await story.net(['import', file])
    expect((await story.json<unknown[]>('list')).length).toBe(2)
  })
})

describe('a journal put into another', () => {
  it('adds what is missing and keeps the word of the journal', async () => {
    const document = await exported()
    const story = new Story()
    await story.net('add "Ada Lovelace" --tag startup --circle pioneers')
    await story.net('add "Grace Hopper" --email grace@example.org --role Sailor')
    const { out } = await story.net(['import', put(story, document)])
    expect(out).toContain('Imported 3 people and')
    expect(out).toContain('2 new, 1 completed')
    expect(out).toContain('Grace Hopper (#2), role: Sailor; the file has Admiral')
    const people = await story.json<{ name: string; circles: string[] }[]>('list --circle pioneers')
    expect(people.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper'])
    expect((await story.net(['import', join(story.folder, 'in.json')])).out).toContain(
      'Nothing new',
    )
    expect((await story.net('timeline grace')).out).toContain('coffee')
  })

  it('keeps beside what it knows of somebody all that the other kept of a card, and who introduced them', async () => {
    const card = (...lines: string[]) =>
      ['BEGIN:VCARD', 'VERSION:4.0', 'UID:ada', 'FN:Ada', ...lines, 'END:VCARD', ''].join('\r\n')
    const other = new Story()
    await other.net('import -', card('ORG:Bank', 'EMAIL;PREF=1:b@x.org', 'X-FOO:1'))
    await other.net('edit ada --nick Countess')
    await other.net('add Grace')
    await other.net('edit ada --via grace')
    const document = (await other.net('export')).out
    const story = new Story()
    await story.net('import -', card('ORG:Mill', 'EMAIL;PREF=1:a@x.org', 'X-BAR:2'))
    const { out } = await story.net('import -', document)
    expect(out).toContain('organisation: Mill; the file has Bank')
    expect(out).toContain('kept beside it')
    const written = (await story.net('export --format vcard')).out
    for (const line of ['ORG:Mill', 'ORG:Bank', 'X-FOO:1', 'X-BAR:2', 'NICKNAME:Countess']) {
      expect(written).toContain(`\r\n${line}\r\n`)
    }
    expect(written.match(/PREF=1/g)).toHaveLength(1)
    expect(await story.json('show ada')).toMatchObject({ via: { name: 'Grace' } })
    expect((await story.net('import -', document)).out).toMatch(/^Nothing new/)
  })

  it('is nothing new to itself, whatever was changed since a card brought it', async () => {
    const story = new Story()
    const card = [
      'UID:ada',
      'FN:Ada',
      'ORG:Mill;',
      'TITLE;LANGUAGE=en:Cook',
      'EMAIL;TYPE=home:a@x.org',
    ]
    await story.net(
      'import -',
      ['BEGIN:VCARD', 'VERSION:3.0', ...card, 'END:VCARD', ''].join('\r\n'),
    )
    await story.net('edit ada --org Bank --role Chef --clear email --name "Ada Byron" --tag x')
    const document = (await story.net('export')).out
    expect((await story.net('import -', document)).out).toBe('Nothing new (1 known already).\n')
    expect((await story.net('export')).out).toBe(document)
  })

  it.each([
    { mine: [], met: { metAt: 'Lab', metOn: '2026-11-01' } },
    { mine: ['edit ada --met lab'], met: { metAt: 'lab', metOn: '2026-11-01' } },
    { mine: ['edit ada --met Fair'], met: { metAt: 'Fair', metOn: null } },
  ])('tells when and where we met, but not of another meeting: $mine', async ({ mine, met }) => {
    const other = new Story()
    await other.net('add Ada --met Lab --on 2026-11-01')
    const document = (await other.net('export')).out
    const story = new Story()
    for (const line of ['add Ada', ...mine]) await story.net(line)
    await story.net('import -', document)
    expect(await story.json('show ada')).toMatchObject(met)
  })

  it('gives nobody the id of somebody who is there, or was', async () => {
    const other = new Story()
    for (const line of ['add Kurt', 'add Grace', 'add Edith', 'rm kurt --yes'])
      await other.net(line)
    const document = (await other.net('export')).out
    const story = new Story()
    for (const line of ['add Ada', 'add Marie', 'rm marie --yes']) await story.net(line)
    expect((await story.net('import -', document)).out).toContain('2 new')
    expect((await story.net('undo 3')).code).toBe(0)
    const people = await story.json<{ contactId: number; name: string }[]>('list --sort added')
    expect(people.map(({ contactId, name }) => `${contactId} ${name}`).toSorted()).toEqual([
      '1 Ada',
      '2 Marie',
      '3 Grace',
      '4 Edith',
    ])
  })

  it('keeps two of the same name two', async () => {
    const old = new Story()
    await old.net('add Grace')
    await old.net('add Grace --force')
    const { out } = await old.net('export')
    const story = new Story()
    await story.net(['import', put(story, out)])
    await story.net(['import', put(story, out)])
    expect((await story.json<unknown[]>('list')).length).toBe(2)
    expect((await story.net('export')).out).toBe(out)
  })
})

it('says who I am only where the journal does not know it', async () => {
  const story = new Story()
  await story.net('me --name Grace --reach grace@example.org')
  const file = put(story, await exported())
  await story.net(['import', file])
  expect(await story.json('me')).toMatchObject({
    name: 'Grace',
    work: 'Engines, and poetry',
    standFor: 'Analysts',
    budget: 4,
    gives: ['translations'],
    reach: [{ value: 'grace@example.org' }, { value: 'ada@example.org' }, { value: 'ada' }],
  })
  await story.net('undo')
  expect(await story.json('me')).toMatchObject({ name: 'Grace', work: null, gives: [] })
})

describe('a document that is not as it should be', () => {
  it('loses the bad records only, each told with its line', async () => {
    const document = await exported()
    const story = new Story()
    const lines = document.split('\n')
    const place = lines.findIndex((line) => line.includes('"George Boole"'))
    const broken = document
      .replace('"birthday":"1992-02-29"', '"birthday":"1992-02-31","mood":"good"')
      .replace('"kind":"call"', '"kind":"dream"')
    const file = put(story, broken)
    const { out, err, code } = await story.net(['import', file])
    expect(code).toBe(2)
    expect(out).toContain('Imported 2 people')
    expect(err).toContain(
      `in.json:${place + 1}: not as the schema has it, left out: contacts[2].birthday (George Boole)`,
    )
    expect(err).toContain('interactions[2].kind')
    expect(err).toContain('a field this version does not know, left out: contacts.mood')
    const strict = await new Story().net(['import', file, '--strict'])
    expect(strict.code).toBe(2)
  })

  it.each([
    ['{"format":"net-journal","version":2}', 'was written by a newer net'],
    ['{"format":"net-journal","version":1,\n"contacts": [}', 'not whole JSON'],
    ['{"contacts":[]}', 'it is JSON'],
    ['[1]', 'it is JSON'],
  ])('is refused: %s', async (text, reason) => {
    const story = new Story()
    const { code, err } = await story.net(['import', put(story, text)])
    expect(code).toBe(2)
    expect(err).toContain(reason)
    expect(readFileSync(join(story.folder, 'in.json'), 'utf8')).toBe(text)
  })

  it.each([
    '{"format":"net-journal","version":1,"contacts":{"__proto__":1}}',
    '{"format":"net-journal","version":1,"contacts":[{"__proto__":{"name":"x"}}],"tags":[null,1,{"name":""}]}',
    `{"format":"net-journal","version":1,"contacts":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ])('never crashes', async (text) => {
    const story = new Story()
    const { code } = await story.net(['import', put(story, text)])
    expect([0, 2]).toContain(code)
  })
})
