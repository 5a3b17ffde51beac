import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { ExtraProperty, ImportedPerson } from '../../src/domain/imported-person.ts'
import { saysOrganisation, structuredName } from '../../src/domain/plain-property.ts'
import { escapeText, unescapeText } from '../../src/domain/property-text.ts'
import { readCards } from '../../src/formats/vcard.ts'
import { readPerson } from '../../src/formats/vcard-person.ts'
import { plainProperties } from '../../src/formats/vcard-plain.ts'

const folder = fileURLToPath(new URL('../fixtures/vcard/', import.meta.url))
const files = readdirSync(folder)

const FIELD_OF: Record<string, string> = {
  UID: 'uid',
  FN: 'name',
  NICKNAME: 'nicknames',
  ORG: 'org',
  TITLE: 'role',
  ADR: 'city',
  BDAY: 'birthday',
  NOTE: 'note',
  CATEGORIES: 'tags',
}

/** What a writer would do with an unchanged person, from fields and kept properties alone. */
function recreate(person: ImportedPerson): Omit<ExtraProperty, 'field'>[] {
  const standIns = person.extra.filter(({ field }) => field !== undefined)
  const fields = new Set<string>(standIns.map(({ field }) => field ?? ''))
  const named = [...standIns, { name: 'FN', params: [], value: 'x' }]
  const { person: known } = readPerson(
    named.map((property) => ({ ...property, line: 1 })),
    1,
  )
  const covered: Record<string, string[]> = {
    'X-SOCIALPROFILE': known?.handles.map(({ value }) => value) ?? [],
    EMAIL: known?.emails.map(({ value }) => value) ?? [],
    TEL: known?.phones.map(({ value }) => value) ?? [],
    URL: known?.urls.map(({ value }) => value) ?? [],
  }
  const plain = plainProperties(person).filter(({ name, value }) => {
    const field = FIELD_OF[name]
    if (field) return !fields.has(field)
    return !covered[name]?.includes(name === 'URL' ? value : unescapeText(value))
  })
  const hasN = person.extra.some(({ name }) => name === 'N')
  const name = structuredName(person.name, person.extra.some(saysOrganisation))
  return [...plain, ...(hasN ? [] : [name]), ...person.extra]
}

const show = ({ group, name, params, value }: Omit<ExtraProperty, 'field'>) =>
  JSON.stringify([group ?? '', name, params.filter(isTold).toSorted(), value])
/** What is preferred is a field of its own. */
const isTold = ([name, values]: ExtraProperty['params'][number]) =>
  !(name === 'PREF' || (name === 'TYPE' && values.join() === 'pref'))

/** For every card that is a person: the properties it had, and those that would be written. */
function compareKept(bytes: Uint8Array): { had: string[]; written: string[] } {
  const had: string[] = []
  const written: string[] = []
  for (const { properties, line } of readCards(bytes).cards) {
    const { person } = readPerson(properties, line)
    if (!person) continue
    const isNamed = properties.some(({ name }) => name === 'FN')
    const isNameKept = person.extra.some(({ field }) => field === 'name')
    had.push(...properties.map(show))
    written.push(
      ...recreate(JSON.parse(JSON.stringify(person)) as ImportedPerson)
        .filter(({ name }) => name !== 'FN' || isNamed || isNameKept)
        .filter(({ name }) => name !== 'N' || properties.some((property) => property.name === 'N'))
        .map(show),
    )
    // A card with an empty FN is given one on top.
    const isEmpty =
      isNamed && !isNameKept && !properties.some((p) => p.name === 'FN' && p.value.trim())
    if (isEmpty)
      written.splice(
        written.indexOf(show({ name: 'FN', params: [], value: escapeText(person.name) })),
        1,
      )
  }
  return { had: had.toSorted(), written: written.toSorted() }
}

describe('nothing is lost', () => {
  test.each(files)('%s: fields and kept properties re-create every property', (name) => {
    const { had, written } = compareKept(readFileSync(folder + name))
    expect(written).toEqual(had)
  })

  const text = fc.oneof(
    fc.constantFrom('a', 'a', 'b', 'a,b', 'a\\,b', 'a;b', '1980-01-01', 'tel:a', ' a', '', '\\'),
    fc.constantFrom(';;;Bern;;;', ';;;Bern;;', 'http\\://a', 'http://a', 'skype:a', 'b\\nc'),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((s) => s.replace(/[\r\n\0]/g, '')),
  )
  const names =
    'FN N NICKNAME EMAIL TEL URL ORG TITLE ROLE ADR BDAY NOTE CATEGORIES UID IMPP X-SKYPE REV KEY ' +
    'X-SOCIALPROFILE X-ABLABEL ITEM1.TEL ITEM1.X-ABLABEL TEL;TYPE=work TEL;PREF=2 NOTE;LANGUAGE=fa'
  const name = fc.constantFrom(...names.split(' '))
  const property = fc.tuple(name, text).map(([header, value]) => `${header}:${value}`)
  test('any card', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2.1', '3.0', '4.0'),
        fc.array(property, { maxLength: 12 }),
        (version, lines) => {
          const all = ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', '']
          const { had, written } = compareKept(Buffer.from(all.join('\r\n')))
          expect(written).toEqual(had)
        },
      ),
      { numRuns: 2000, seed: 1 },
    )
  })
})

describe('ical.js, an independent reader, finds the same properties', () => {
  // It cannot read 2.1, UTF-16, or lines ending in CR CR LF, and skips a byte order mark badly.
  const readable = files.filter(
    (name) => !/ANDROID|IPHONE|nokia|outlook|1252|1256|utf16/.test(name),
  )
  test.each(readable)('%s', (name) => {
    const bytes = readFileSync(folder + name)
    // It decodes before it unfolds, so a fold inside a character is undone for it here.
    const unfolded = Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/g, ''), 'latin1')
    const parsed = ical.parse(unfolded.toString('utf8')) as unknown
    const cards = typeof (parsed as unknown[])[0] === 'string' ? [parsed] : (parsed as unknown[])
    const theirs = cards.map((card) => {
      const [, properties] = card as [string, [string, Record<string, unknown>][]]
      return properties.map(([key, params]) => key + listTypes(params['type'])).toSorted()
    })
    const ours = readCards(bytes).cards.map(({ properties }) =>
      properties
        .map((property) => {
          const types = property.params.find(([key]) => key === 'TYPE')?.[1]
          return property.name.toLowerCase() + listTypes(types)
        })
        .toSorted(),
    )
    expect(ours).toEqual(theirs.map((list) => list.filter((key) => key !== 'version')))
  })

  test.each(readable)('%s: the same texts', (name) => {
    const bytes = readFileSync(folder + name)
    const unfolded = Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/g, ''), 'latin1')
    const parsed = ical.parse(unfolded.toString('utf8')) as unknown
    const cards = typeof (parsed as unknown[])[0] === 'string' ? [parsed] : (parsed as unknown[])
    const theirs = cards.map((card) => listTexts(new ical.Component(card as never)))
    const ours = readCards(bytes).cards.map(({ properties }) =>
      properties
        .filter((property) => TEXTS.has(property.name))
        .map((property) => `${property.name}:${unescapeText(property.value)}`),
    )
    expect(ours).toEqual(theirs)
  })
})

const TEXTS = new Set(['FN', 'NOTE', 'TITLE', 'ROLE', 'EMAIL', 'UID', 'PRODID'])

function listTexts(card: InstanceType<typeof ical.Component>): string[] {
  return card
    .getAllProperties()
    .map((property) => {
      // It leaves the backslash before semicolons, and before quotes as old Gmail wrote them.
      const text = String(property.getFirstValue()).replace(/\\([";])/g, '$1')
      return [property.name.toUpperCase(), text]
    })
    .filter(([name]) => TEXTS.has(name ?? ''))
    .map((pair) => pair.join(':'))
}

function listTypes(types: unknown): string {
  const all = (Array.isArray(types) ? types : [types ?? []]).flat().map(String)
  return all
    .flatMap((type) => type.toLowerCase().split(','))
    .toSorted()
    .map((type) => `;${type}`)
    .join('')
}
