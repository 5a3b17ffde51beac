import { Buffer } from 'node:buffer'
import type { Reach } from '../domain/contact.ts'
import type { ExportedPerson } from '../domain/exported-person.ts'
import type { ContactPoint, ExtraProperty } from '../domain/imported-person.ts'
import { cardKind, cardName, cardParts } from '../domain/other-card.ts'
import { saysOrganisation, structuredName } from '../domain/plain-property.ts'
import { escapeText } from '../domain/property-text.ts'
import type { VcardVersion } from '../domain/vcard-version.ts'
import { unixLines } from '../domain/visible.ts'
import { inVersion } from './vcard-dialect.ts'
import { handleProperty } from './vcard-handle.ts'
import { keptProperties, reachText, type Said, wordKeys } from './vcard-kept.ts'
import { findPlain, type PlainFields, plainProperties } from './vcard-plain.ts'

/**
 * One card for each person: their fields, and everything an import kept, in its original form. Lines end in CR LF and
 * are folded at 75 octets between characters.
 */
export function* writeVcards(
  people: Iterable<ExportedPerson>,
  version: VcardVersion,
): Generator<string> {
  for (const person of people) {
    yield cardText(listProperties(person, version), version)
  }
}

/** One card for each that is nobody: as it was kept, with the name a card must have. */
export function* writeOtherCards(
  cards: Iterable<readonly ExtraProperty[]>,
  version: VcardVersion,
): Generator<string> {
  for (const properties of cards) {
    const name = cardName(properties) || cardKind(properties)
    const has = (wanted: string) => properties.some((property) => property.name === wanted)
    const all = [
      ...(has('FN') ? [] : [{ name: 'FN', params: [], value: escapeText(name) }]),
      ...(has('N') || version === '4.0' ? [] : [cardParts(name)]),
      ...properties,
    ]
    yield cardText(inVersion(all, version), version)
  }
}

function cardText(properties: readonly ExtraProperty[], version: VcardVersion): string {
  const lines = properties
    .filter(({ name }) => !/^(?:BEGIN|END|VERSION)$/i.test(name))
    .map((property) => foldLine(formatLine(property)))
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
}

function listProperties(person: ExportedPerson, version: VcardVersion): ExtraProperty[] {
  const { kept, said } = keptProperties(person)
  const open = person.reach.filter((reach) => !said.reach.has(reachText(reach)))
  const single = (field: 'org' | 'role' | 'city') =>
    said.fields.has(field) ? undefined : (person[field] ?? undefined)
  const fields = withoutUndefined({
    uid: said.fields.has('uid') ? undefined : person.uid,
    name: said.fields.has('name') ? '' : person.name,
    nicknames: unsaid('nicknames', person, said),
    tags: unsaid('tags', person, said),
    org: single('org'),
    role: single('role'),
    city: single('city'),
    birthday: said.fields.has('birthday') ? undefined : (person.birthday ?? undefined),
    note: person.notes
      .map(({ text }) => text)
      .filter((text) => !said.notes.has(text))
      .map(unixLines)
      .join('\n\n'),
    emails: [],
    phones: [],
    urls: [],
  })
  const hasN = kept.some(({ name }) => name === 'N')
  const plain = [
    ...plainProperties(fields),
    ...(hasN ? [] : [structuredName(person.name, kept.some(saysOrganisation))]),
  ]
  const written = new Set(plain.map(({ name, value }) => `${name}:${value}`))
  const all = [
    ...plain,
    ...open.map((reach) => reachProperty(reach, fields)),
    // What was kept beside a field may be what the field has come to say.
    ...kept.filter(
      ({ name, value, params, field }) =>
        field !== undefined || params.length > 0 || !written.has(`${name}:${value}`),
    ),
  ]
  return inVersion(all, version)
}

function unsaid(field: 'nicknames' | 'tags', person: ExportedPerson, said: Said): string[] {
  return person[field].filter((word) => !said[field].has(wordKeys[field](word)))
}

function withoutUndefined(
  fields: {
    [K in keyof PlainFields]: PlainFields[K] | undefined
  },
): PlainFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as PlainFields
}

function reachProperty(
  { kind, value, network, isPreferred }: Reach,
  fields: PlainFields,
): ExtraProperty {
  if (kind === 'handle') return handleProperty({ network: network ?? 'profile', value })
  const point: ContactPoint = { value, types: [], isPreferred }
  const field = ({ email: 'emails', phone: 'phones', url: 'urls' } as const)[kind]
  const plain = findPlain(fields, field, point) ?? { name: 'URL', value }
  return { ...plain, params: isPreferred ? [['PREF', ['1']]] : [] }
}

/** A property as one line, not yet folded. */
export function formatLine({ group, name, params, value }: ExtraProperty): string {
  const header = `${group === undefined ? '' : `${clean(group)}.`}${clean(name)}`
  const written = params.map(
    ([key, values]) => `;${clean(key)}=${values.map(formatParam).join(',')}`,
  )
  return `${header}${written.join('')}:${oneLine(value)}`
}

/** What stands before the value must not end it. */
function clean(word: string): string {
  return oneLine(word).replace(/\\n|[:;,="]/g, '')
}

/** RFC 6868: quotes, new lines, and a circumflex that could be taken for the beginning of one of these. */
function formatParam(value: string): string {
  const safe = value
    .replace(/\r\n?/g, '\n')
    .replace(/\^(?=[\^n'"\n])/g, '^^')
    .replaceAll('\n', '^n')
    .replaceAll('"', "^'")
    .replaceAll('\0', '')
  return /[:;,]|^\s|\s$/.test(safe) ? `"${safe}"` : safe
}

function oneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, '\\n').replaceAll('\0', '')
}

const width = 75

/** At most 75 octets a line, the space that marks the fold among them; never inside a character. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= width) return line
  let folded = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > width) {
      folded += '\r\n '
      size = 1
    }
    folded += character
    size += octets
  }
  return folded
}
