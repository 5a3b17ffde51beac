import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEntry } from '../../src/domain/import-entry.ts'
import { defaultRules } from '../../src/domain/settings.ts'
import { readVcards } from '../../src/formats/vcard.ts'
import { completeContact } from '../../src/journal/complete-contact.ts'
import { addPreparedNote, insertContact } from '../../src/journal/contacts.ts'
import { importPeople } from '../../src/journal/import-people.ts'
import { Journal } from '../../src/journal/journal.ts'
import { dumpJournal } from '../support/dump.ts'
import { Story } from '../support/story.ts'

// Into an empty journal an address book goes as it is read; with --strict all of it is read first. It comes to the same.

const card = fc
  .record({
    name: fc.constantFrom('Ann Lee', 'Ann Boole', 'Bea Lee', 'Bea'),
    org: fc.constantFrom('', 'Labs'),
    uid: fc.constantFrom('', 'one', 'two', 'three'),
    email: fc.constantFrom('', 'a@example.org', 'b@example.org'),
    profile: fc.constantFrom('', 'https://github.com/ann', 'https://github.com/bea'),
    note: fc.constantFrom('', 'likes tea', 'likes Lisp'),
    tags: fc.constantFrom('', 'chess', 'Chess,club'),
  })
  .map(({ name, org, uid, email, profile, note, tags }) =>
    [
      ...['BEGIN:VCARD', 'VERSION:4.0', `FN:${name}`, `ORG:${org}`, `UID:${uid}`],
      ...[
        `EMAIL:${email}`,
        `URL:${profile}`,
        `NOTE:${note}`,
        `CATEGORIES:${tags}`,
        'END:VCARD',
        '',
      ],
    ]
      .filter((line) => !line.endsWith(':'))
      .join('\n'),
  )

async function imported(cards: readonly string[], line: string) {
  const story = new Story()
  writeFileSync(join(story.folder, 'book.vcf'), cards.join(''))
  const outcome = await story.net(line)
  return { outcome, dump: withoutUuids(dumpJournal(story.journal)) }
}

function withoutUuids(dump: ReturnType<typeof dumpJournal>) {
  return JSON.parse(
    JSON.stringify(dump, (key, value: unknown) => (key === 'uuid' ? undefined : value)),
  ) as unknown
}

it('is taken at once as it is taken after a look at all of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(card, { minLength: 1, maxLength: 7 }), async (cards) => {
      const atOnce = await imported(cards, 'import book.vcf --json')
      expect(atOnce).toEqual(await imported(cards, 'import book.vcf --json --strict'))
    }),
    { numRuns: 25 },
  )
}, 120_000)

it('makes one person of two when a later card is both', async () => {
  const cards = ['UID:one', 'URL:https://github.com/ann', 'UID:one\nURL:https://github.com/ann']
  const names = ['Ann Lee', 'Bea Boole', 'Ann Lee']
  const book = cards.map((lines, i) => `BEGIN:VCARD\nFN:${names[i]}\n${lines}\nEND:VCARD\n`)
  const { outcome, dump } = await imported(book, 'import book.vcf')
  expect(outcome.out).toContain('Imported 1 person: 1 new, 2 twice in the file.\n')
  expect(dump).toMatchObject({ contact: [{ id: 1, name: 'Ann Lee' }] })
})

it('leaves what adding people one by one leaves, table by table', async () => {
  // More than go in before the first of them are found by their words; and one of those is completed then.
  const cards = Array.from({ length: 2100 }, (_, i) =>
    [
      `BEGIN:VCARD\nVERSION:3.0\nUID:u${i}\nFN:Ann-Bea Lee${i}\nNICKNAME:Nick ${i % 7}`,
      `EMAIL:p${i}@example.org\nORG:Łódź Works\nCATEGORIES:club ${i % 3}\nBDAY:--02-29`,
      `X-OTHER:kept ${i}\nNOTE:likes tea ${i}\nEND:VCARD\n`,
    ].join('\n'),
  )
  const again = 'BEGIN:VCARD\nUID:u3\nFN:Ann-Bea Lee3\nNICKNAME:Third\nTITLE:Chair\nEND:VCARD\n'
  const { people } = readVcards(Buffer.from([...cards, again].join('')))
  const open = () =>
    new Journal(new Story({ isFirst: true }).journal, {
      today: '2026-11-20',
      now: '2026-11-20T09:00:00.000Z',
      rules: defaultRules,
    })
  const many = open()
  const source = {
    kind: 'vcard',
    isHeld: true,
    count: people.length,
    records: () => people,
  } as const
  await importPeople(many, source, { file: 'book.vcf', isDryRun: false, isStrict: false })
  const each = open()
  each.write({ command: 'import', subject: 'book.vcf' }, () => {
    for (const person of people.slice(0, -1)) {
      const entry = readEntry(person, 'vcard', () => {})
      const { id } = insertContact(each, entry?.contact() ?? { name: '' })
      for (const note of entry?.notes() ?? []) addPreparedNote(each, id, note, each)
    }
    const [last] = people.slice(-1)
    completeContact(each, 4, (last && readEntry(last, 'vcard', () => {})?.contact()) ?? {})
  })
  const [one, other] = [many, each].map((journal) => {
    journal.close()
    const db = new Sqlite(journal.file, { readonly: true })
    const schema = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2').all()
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
    return { schema, rows: withoutUuids(dumpJournal(journal.file)) }
  })
  expect(one).toEqual(other)
}, 120_000)
