import type { DayReader } from '../domain/day-reader.ts'
import type { ImportSource } from '../domain/imported-person.ts'
import { isSystemGroup } from '../domain/system-group.ts'
import type { CardRow } from './card-row.ts'
import { readCardTable } from './card-table.ts'
import type { ByteSource } from './text-pieces.ts'

/** `E-mail 2 - Value`: what it is, which one, and which part of it. */
const numbered =
  /^(e-mail|phone|website|organization|address|relation|event|im) (\d{1,3}) - ([a-z ]{1,30})$/

/** Whether these are the columns of Google's contacts, of 2024 or of the years before. */
export function isGoogleTable(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.toLowerCase()))
  const isNamed =
    (names.has('first name') && names.has('last name')) ||
    (names.has('given name') && names.has('family name'))
  return (
    isNamed &&
    (names.has('group membership') ||
      (names.has('labels') && names.has('file as')) ||
      [...names].some((name) => numbered.test(name)))
  )
}

/**
 * Reads Google's contacts, in the layout of 2024 and the one before. Several values in a cell stand between ` ::: `.
 * Groups are `tags`, without those everybody is in; a name no column has a field for is kept as X-CSV.
 */
export function readGoogle(source: ByteSource, reader: DayReader): ImportSource {
  return readCardTable('google', source, reader, writeRow)
}

function writeRow(
  row: CardRow,
  header: readonly string[],
  cells: readonly string[],
  readBirthday: (text: string) => string | undefined,
): void {
  const said = new Map<string, string>()
  const many = new Map<string, Map<string, string>>()
  const rest: [column: string, text: string][] = []
  cells.forEach((cell, index) => {
    if (cell.trim() === '') return
    const column = header[index] ?? ''
    const name = column.toLowerCase()
    const [, thing, number = '', part = ''] = numbered.exec(name) ?? []
    if (thing !== undefined) {
      const key = `${thing} ${number}`
      const parts = many.get(key) ?? new Map<string, string>()
      parts.set(part === 'type' ? 'label' : part, cell)
      many.set(key, parts)
    } else if (known.has(name) && !said.has(name)) said.set(name, cell)
    else if (phonetic.has(name)) row.text(phonetic.get(name) ?? '', cell)
    else if (name === 'photo' && /^https?:\S+$/i.test(cell.trim()))
      row.address('PHOTO', cell.trim())
    else rest.push([column, cell])
  })
  const say = (...names: string[]) =>
    names
      .map((name) => said.get(name))
      .find(Boolean)
      ?.trim()
  const given = say('given name', 'first name')
  const additional = say('additional name', 'middle name')
  const family = say('family name', 'last name')
  const prefix = say('name prefix')
  const suffix = say('name suffix')
  const called = [given, additional, family].filter(Boolean).join(' ')
  const whole = say('name')
  row.text('FN', called || whole)
  if (prefix || suffix || called) row.parts('N', [family, given, additional, prefix, suffix])
  const full = [prefix, given, additional, family, suffix].filter(Boolean).join(' ')
  if (called !== '' && whole !== undefined && whole !== called && whole !== full) {
    row.keep('Name', whole)
  }
  row.parts('NICKNAME', values(say('nickname')), { between: ',' })
  const orgs = values(say('organization name'))
  const titles = values(say('organization title'))
  const departments = values(say('organization department'))
  for (let index = 0; index < Math.max(orgs.length, titles.length, departments.length); index++) {
    row.parts('ORG', [orgs[index], departments[index]])
    row.text('TITLE', titles[index])
  }
  const told = say('birthday')
  const birthday = told && readBirthday(told)
  if (birthday) row.text('BDAY', birthday)
  else if (told !== undefined) row.keep('Birthday', told)
  row.text('NOTE', said.get('notes'))
  const labels = [...values(say('labels')), ...values(say('group membership'))]
    .map((label) => label.replace(/^\*/, '').trim())
    .filter((label) => label !== '' && !isSystemGroup(label))
  row.parts('CATEGORIES', labels, { between: ',' })
  for (const [key, parts] of many) writeThing(row, key, parts)
  for (const [column, text] of rest) row.keep(column, text)
}

const known = new Set([
  'name',
  'given name',
  'first name',
  'additional name',
  'middle name',
  'family name',
  'last name',
  'name prefix',
  'name suffix',
  'nickname',
  'organization name',
  'organization title',
  'organization department',
  'birthday',
  'notes',
  'labels',
  'group membership',
])

/** How a part of the name is said. */
const phonetic = new Map([
  ['phonetic first name', 'X-PHONETIC-FIRST-NAME'],
  ['phonetic middle name', 'X-PHONETIC-MIDDLE-NAME'],
  ['phonetic last name', 'X-PHONETIC-LAST-NAME'],
  ['given name yomi', 'X-PHONETIC-FIRST-NAME'],
  ['additional name yomi', 'X-PHONETIC-MIDDLE-NAME'],
  ['family name yomi', 'X-PHONETIC-LAST-NAME'],
  ['yomi name', 'X-PHONETIC-NAME'],
])

const properties: Readonly<Record<string, string>> = {
  'e-mail': 'EMAIL',
  phone: 'TEL',
  website: 'URL',
  relation: 'X-ABRELATEDNAMES',
  event: 'X-ABDATE',
}

const addressParts = [
  'po box',
  'extended address',
  'street',
  'city',
  'region',
  'postal code',
  'country',
]

/** One e-mail, number, address … with its label; what it has beyond that is kept under the name of its column. */
function writeThing(row: CardRow, key: string, parts: Map<string, string>): void {
  const take = (part: string) => {
    const text = parts.get(part)
    parts.delete(part)
    return text
  }
  const thing = key.replace(/ \d+$/, '')
  const label = take('label')?.trim()
  if (thing === 'organization') {
    row.parts('ORG', [take('name'), take('department')])
    row.text('TITLE', take('title'))
    // Of a second organisation nothing would show that it is said so.
    if (key.endsWith(' 1')) row.text('X-PHONETIC-ORG', take('yomi name'))
  } else if (thing === 'address') {
    row.parts('ADR', addressParts.map(take), { label: label?.replace(/^\*/, '').trim() })
  } else if (thing === 'im') {
    const service = take('service')?.trim()
    for (const value of values(take('value'))) row.messenger(value, service, label)
  } else {
    const property = properties[thing] ?? 'NOTE'
    // A label for each, or one for all of which the star is the first one's.
    const labels = values(label)
    for (const [index, value] of values(take('value')).entries()) {
      const own = labels[index] ?? labels.at(-1)
      row.point(property, value, index > 0 && labels.length < 2 ? own?.replace(/^\*/, '') : own)
    }
  }
  for (const [part, text] of parts) row.keep(`${key} - ${part}`, text)
}

function values(cell: string | undefined): string[] {
  const texts = cell?.split(':::').map((text) => text.trim()) ?? []
  return texts.length > 1 ? texts.filter((text) => text !== '') : texts
}
