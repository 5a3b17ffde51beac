import type { DayReader } from '../domain/day-reader.ts'
import { excerpt } from '../domain/excerpt.ts'
import { foldText } from '../domain/fold.ts'
import { unguardFormula } from '../domain/formula.ts'
import type { ImportedPerson, ImportProblem, ImportSource } from '../domain/imported-person.ts'
import { guessField, nameParts, type TableField } from './column-guess.ts'
import {
  contactColumns,
  dayCell,
  dayColumns,
  newReading,
  type Reading,
  readCell,
} from './contact-csv.ts'
import type { Table } from './table.ts'
import { TableDays } from './table-days.ts'
import { keepCell, keepNameParts, noName, tablePeople } from './table-people.ts'

/** What each column of a table is taken for; undefined for one that is only kept. In the columns' order. */
export type ColumnMapping = readonly (TableField | undefined)[]

/** What a column can be taken for. */
export const tableFields: readonly TableField[] = [...contactColumns, ...nameParts]

/** Fields with room for the values of several columns, and what then stands between. */
const joints: Readonly<Record<string, string>> = {
  nicknames: '; ',
  email: '; ',
  phone: '; ',
  url: '; ',
  handle: '; ',
  fields: '; ',
  circles: '; ',
  goals: '; ',
  tags: '; ',
  notes: '\n\n',
}

/** The mapping a table's own headings suggest: of several columns for a single field the first. */
export function guessMapping(columns: readonly string[]): ColumnMapping {
  const taken = new Set<TableField>()
  const words = columns.map((column) => foldText(column))
  const hasBornParts = bornParts.every((part) => words.includes(part))
  return columns.map((column, index) => {
    if (hasBornParts && bornParts.includes(words[index] ?? '')) return 'birthday'
    const field = guessField(column)
    if (field === undefined || (joints[field] === undefined && taken.has(field))) return undefined
    taken.add(field)
    return field
  })
}

/** Thunderbird's columns of a birthday, in this order. */
const bornParts = ['birth year', 'birth month', 'birth day']

/** Whether it says where the name is. */
export function hasName(mapping: ColumnMapping): boolean {
  return mapping.some((field) => field !== undefined && isNameField(field))
}

/** Whether a field is the name, or a part of it. */
export function isNameField(field: TableField): boolean {
  return field === 'name' || nameParts.some((part) => part === field)
}

/**
 * Reads any table whose columns somebody has named. Of what is mapped to nothing, and of cells that cannot be read, the
 * text is kept as X-CSV under the name of its column. Several values in a cell stand between `;` or `:::`, tags and
 * e-mails also between commas.
 */
export function readMapped(table: Table, mapping: ColumnMapping, reader: DayReader): ImportSource {
  return tablePeople('csv', table, () => {
    const days = new TableDays(table, reader)
    return (cells, line, problems) => {
      const person = readRow(table.columns, mapping, days, cells, line, problems)
      if (person === undefined) problems.push(noName(cells, line))
      return person
    }
  })
}

interface Gathered {
  place: number
  column: string
  text: string
}

function readRow(
  columns: readonly string[],
  mapping: ColumnMapping,
  days: TableDays,
  cells: readonly string[],
  line: number,
  problems: ImportProblem[],
): ImportedPerson | undefined {
  const person = newReading(line)
  const keep = ({ column, text }: Omit<Gathered, 'place'>) =>
    person.extra.push(keepCell(column, text))
  const gathered = new Map<TableField, Gathered[]>()
  cells.forEach((cell, index) => {
    const text = unguardFormula(cell).trim()
    if (text === '') return
    const column = columns[index] ?? ''
    const field = mapping[index]
    if (field === undefined) keep({ column, text })
    else gathered.set(field, [...(gathered.get(field) ?? []), { place: index, column, text }])
  })
  const partOf = (part: TableField) =>
    gathered
      .get(part)
      ?.map(({ text }) => text)
      .join(' ') ?? ''
  const [whole, ...partTexts] = [partOf('name'), ...nameParts.map(partOf)]
  person.name = wholeName(whole, partTexts)
  if (person.name === '') return undefined
  const [given = '', additional = '', family = ''] = partTexts
  const parts = keepNameParts(given, additional, family, person.name)
  if (parts !== undefined && partTexts.every((text) => isIn(text, person.name))) {
    person.extra.push(parts)
  }
  for (const part of nameParts) {
    gathered
      .get(part)
      ?.filter(({ text }) => !isIn(text, person.name))
      .forEach(keep)
  }
  for (const [field, all] of gathered) {
    if (isNameField(field)) continue
    const joint = joints[field] ?? (isBornInParts(field, all) ? '-' : undefined)
    const [first, ...others] = all
    if (first === undefined) continue
    if (joint === undefined) others.forEach(keep)
    const text =
      joint === undefined ? first.text : all.map((one) => prepared(field, one.text)).join(joint)
    const told = dayColumns.has(field)
      ? dayCell(days, field, first.place, text, line, problems)
      : text
    if (field === 'email') {
      for (const { text: cell } of all) {
        if (listedAddresses(cell).addresses.length > 0) continue
        problems.push({ line, code: 'badEmail', detail: excerpt(cell) })
      }
      all.filter(({ text: cell }) => listedAddresses(cell).rest !== '').forEach(keep)
    }
    if (told !== undefined && readField(field, told, person)) continue
    if (field === 'email') continue
    all.slice(0, joint === undefined ? 1 : undefined).forEach(keep)
  }
  return person
}

/** Year, month and day of a birthday; the year may be blank. */
function isBornInParts(field: TableField, all: readonly Gathered[]): boolean {
  return (
    field === 'birthday' && all.length > 1 && all.every(({ text }) => /^\p{Nd}{1,4}$/u.test(text))
  )
}

/**
 * A name from its whole and its parts. "Name" may be all of it, what stands beside a surname (Ada, Byron), or the
 * surname beside a first name (Byron, Ada); beside both it is how they are called, and speaks.
 */
function wholeName(whole: string, parts: readonly string[]): string {
  const [first = '', middle = '', last = ''] = parts
  const spoken = parts.filter((part) => part !== '').join(' ')
  // `Byron, Ada`, as lists are sorted, says no more than the parts.
  const isSorted = last !== '' && whole.startsWith(`${last},`) && isIn(whole, spoken)
  if (isSorted && first !== '') return spoken
  if (whole !== '' && first !== '' && last !== '') return whole
  const before = isIn(first, whole) ? '' : first
  const after = [middle, last].filter((part) => !isIn(part, whole))
  return [before, whole, ...after].filter((part) => part !== '').join(' ')
}

/** Whether every word of a text is one of a name's. */
function isIn(text: string, name: string): boolean {
  if (` ${name} `.includes(` ${text} `)) return true
  const words = new Set(foldText(name).split(/[\s,]+/))
  return foldText(text)
    .split(/[\s,]+/)
    .every((word) => word === '' || words.has(word))
}

function readField(field: TableField, text: string, person: Reading): boolean {
  if (field === 'email' && !text.includes('@')) return false
  if (field === 'phone' && !/\p{Nd}/u.test(text)) return false
  return readCell(field, text, person)
}

/** Several values as our own tables have them. */
function prepared(field: TableField, text: string): string {
  if (field === 'notes') return text
  if (field === 'email') return listedAddresses(text).addresses.join('; ')
  const listed = text.replaceAll(/\s*:::\s*/g, '; ').replaceAll('\n', '; ')
  if (listed.includes(';')) return listed
  if (field === 'tags') return listed.replaceAll(',', ';')
  return field === 'phone' ? listedNumbers(listed) : listed
}

/** The addresses of a cell, with a name in front or not, and what is left of it. */
function listedAddresses(text: string): { addresses: string[]; rest: string } {
  const addresses: string[] = []
  const rest: string[] = []
  for (const piece of text.split(/[,;|\n]/)) {
    const [, inside] = /<([^<>]*@[^<>]*)>\s*$/.exec(piece.slice(0, 1000)) ?? []
    for (const word of (inside ?? piece).split(/[\s<>"'()[\]]+/)) {
      if (word.includes('@')) addresses.push(word.replace(/^mailto:/i, ''))
      else if (/[\p{L}\p{N}]/u.test(word)) rest.push(word)
    }
  }
  return { addresses, rest: rest.join(' ') }
}

/** Several numbers between commas, slashes or bars, each long enough to be one. */
function listedNumbers(text: string): string {
  const numbers = text.split(/\s*[,|]\s*|\s+\/\s+/)
  const areWhole = numbers.every((number) => number.replaceAll(/\P{Nd}/gu, '').length >= 6)
  return areWhole ? numbers.join('; ') : text
}
