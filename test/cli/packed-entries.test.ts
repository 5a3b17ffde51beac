import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PackedValue, packEntry, unpackEntries } from '../../src/cli/packed-entries.ts'
import { type ImportEntry, readEntry } from '../../src/domain/import-entry.ts'
import { prepareContact } from '../../src/domain/prepared-contact.ts'
import { labelledAs, labelUses } from '../../src/formats/labels.ts'
import { readVcards } from '../../src/formats/vcard.ts'

// What crosses from the reading thread to the writing one is what the writing one would have read itself.

const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))

function entriesOf(bytes: Uint8Array): ImportEntry[] {
  return labelUses.flatMap((use) =>
    readVcards(bytes).people.flatMap(
      (person) => readEntry(labelledAs(person, use), 'vcard', () => {}) ?? [],
    ),
  )
}

/** What comes of entries that cross, and of those that stay: to be the same. */
function crossed(entries: readonly ImportEntry[]): { there: unknown; here: unknown } {
  const packed: PackedValue[] = []
  for (const entry of entries) packEntry(entry, packed)
  const received = [...unpackEntries(structuredClone(packed), 'vcard')]
  const once = <T>(list: readonly T[]) => [...new Set(list.map((one) => JSON.stringify(one)))]
  const plain = (entry: ImportEntry) => ({
    ...{ line: entry.line, notes: entry.notes(), via: entry.via },
    keys: {
      ...entry.keys,
      emails: once(entry.keys.emails),
      handles: once(entry.keys.handles),
    },
    prepared: entry.prepared(),
  })
  // What somebody known is completed by says the same, doubles of a list apart.
  const whole = (list: readonly ImportEntry[]) =>
    list.map((one) => [plain(one), prepareContact(one.contact())])
  return { there: whole(received), here: whole(entries) }
}

it.each(readdirSync(folder).filter((name) => name.endsWith('.vcf')))('%s crosses whole', (name) => {
  const { there, here } = crossed(entriesOf(readFileSync(folder + name)))
  expect(there).toEqual(here)
})

it('whatever a card says crosses whole', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('ي', '1', ''),
  )
  const name = fc.constantFrom(
    ...[
      'FN',
      'N',
      'UID',
      'NICKNAME',
      'CATEGORIES',
      'EMAIL',
      'TEL;TYPE=pref',
      'URL',
      'ORG',
      'TITLE',
    ],
    ...['ADR', 'BDAY', 'NOTE', 'X-OTHER', 'IMPP', 'X-TWITTER', 'item1.URL'],
  )
  const value = fc.oneof(
    fc.array(text, { maxLength: 5 }).map((parts) => parts.join(';')),
    fc.array(text, { maxLength: 3 }).map((parts) => parts.join(',')),
    fc.constantFrom(
      'a@b.example',
      'A@b.example',
      '+98 912',
      'https://t.me/ann',
      'xmpp:ann',
      '19800321',
    ),
  )
  const card = fc
    .array(fc.tuple(name, value), { maxLength: 14 })
    .map((lines) => lines.map(([key, said]) => `${key}:${said.replaceAll(/[\r\n]/g, '')}`))
    .map((lines) =>
      ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ann', ...lines, 'END:VCARD', ''].join('\r\n'),
    )
  fc.assert(
    fc.property(fc.array(card, { maxLength: 5 }), (cards) => {
      const { there, here } = crossed(entriesOf(Buffer.from(cards.join(''))))
      expect(there).toEqual(here)
    }),
    { numRuns: 200 },
  )
})
