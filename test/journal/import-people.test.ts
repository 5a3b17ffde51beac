import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
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
