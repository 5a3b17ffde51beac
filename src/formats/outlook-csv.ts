import type { DayReader } from '../domain/day-reader.ts'
import type { ImportSource } from '../domain/imported-person.ts'
import type { CardRow } from './card-row.ts'
import { readCardTable } from './card-table.ts'
import type { ByteSource } from './text-pieces.ts'

/** Columns with one way to reach somebody: the property, and what it is called. */
const points: Readonly<Record<string, readonly [property: string, label: string]>> = {
  'e-mail address': ['EMAIL', ''],
  'e-mail 2 address': ['EMAIL', ''],
  'e-mail 3 address': ['EMAIL', ''],
  'business phone': ['TEL', 'work'],
  'business phone 2': ['TEL', 'work'],
  'home phone': ['TEL', 'home'],
  'home phone 2': ['TEL', 'home'],
  'mobile phone': ['TEL', 'mobile'],
  'primary phone': ['TEL', '*'],
  'company main phone': ['TEL', 'main'],
  'business fax': ['TEL', 'work fax'],
  'home fax': ['TEL', 'home fax'],
  'other fax': ['TEL', 'fax'],
  pager: ['TEL', 'pager'],
  'other phone': ['TEL', 'Other'],
  'car phone': ['TEL', 'Car'],
  'radio phone': ['TEL', 'Radio'],
  callback: ['TEL', 'Callback'],
  isdn: ['TEL', 'ISDN'],
  telex: ['TEL', 'Telex'],
  'tty/tdd phone': ['TEL', 'TTY/TDD'],
  "assistant's phone": ['TEL', 'Assistant'],
  'web page': ['URL', 'work'],
  'personal web page': ['URL', 'home'],
  spouse: ['X-ABRELATEDNAMES', 'Spouse'],
  children: ['X-ABRELATEDNAMES', 'Children'],
  "manager's name": ['X-ABRELATEDNAMES', 'Manager'],
  "assistant's name": ['X-ABRELATEDNAMES', 'Assistant'],
}

const addresses = ['business', 'home', 'other'] as const
const addressParts = [
  ['po box'],
  [],
  ['street', 'street 2', 'street 3', 'address'],
  ['city'],
  ['state'],
  ['postal code'],
  ['country/region', 'country'],
] as const

/** Whether these are the columns of Outlook's contacts, in English. */
export function isOutlookTable(header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.toLowerCase()))
  return (
    names.has('first name') &&
    names.has('last name') &&
    (names.has('e-mail address') || names.has('business phone'))
  )
}

/** Reads Outlook's contacts. Categories are `tags`; a column no property stands for is kept as X-CSV. */
export function readOutlook(source: ByteSource, reader: DayReader): ImportSource {
  return readCardTable('outlook', source, reader, writeRow)
}

function writeRow(
  row: CardRow,
  header: readonly string[],
  cells: readonly string[],
  readBirthday: (text: string) => string | undefined,
): void {
  const open = new Map<string, { column: string; text: string }>()
  const doubled: [column: string, text: string][] = []
  cells.forEach((cell, index) => {
    const text = cell.trim()
    if (text === '' || text === '0/0/00') return
    const column = header[index] ?? ''
    const name = column.toLowerCase()
    if (name === '' || open.has(name)) doubled.push([column, text])
    else open.set(name, { column, text })
  })
  const take = (name: string) => {
    const found = open.get(name)?.text
    open.delete(name)
    return found
  }
  const given = take('first name')
  const additional = take('middle name')
  const family = take('last name')
  const called = [given, additional, family].filter(Boolean).join(' ')
  row.text('FN', called)
  row.parts('N', [family, given, additional, take('title'), take('suffix')])
  row.text('NICKNAME', take('nickname'))
  row.parts('ORG', [take('company'), take('department')])
  row.text('TITLE', take('job title'))
  row.text('X-PHONETIC-FIRST-NAME', take('given yomi'))
  row.text('X-PHONETIC-LAST-NAME', take('surname yomi'))
  row.text('X-PHONETIC-ORG', take('company yomi'))
  const told = open.get('birthday')
  const birthday = told && readBirthday(told.text)
  // What is no day stays among the columns no property stands for.
  if (birthday !== undefined) {
    row.text('BDAY', birthday)
    open.delete('birthday')
  }
  row.text('NOTE', take('notes'))
  const categories = take('categories')?.split(/[;,]/) ?? []
  row.parts(
    'CATEGORIES',
    categories.filter((word) => word.trim() !== ''),
    { between: ',' },
  )
  const messenger = take('im address')
  if (messenger !== undefined) row.messenger(messenger)
  for (const [name, { text }] of open) {
    const point = Object.hasOwn(points, name) ? points[name] : undefined
    if (point === undefined) continue
    row.point(point[0], text, point[1])
    open.delete(name)
  }
  for (const place of addresses) {
    const parts = addressParts.map((names) =>
      names.flatMap((name) => take(`${place} ${name}`) ?? []).join(', '),
    )
    row.parts('ADR', parts, { label: place === 'other' ? 'Other' : place })
  }
  for (const { column, text } of open.values()) row.keep(column, text)
  for (const [column, text] of doubled) row.keep(column, text)
}
