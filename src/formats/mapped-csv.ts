import type { DayReader } from '../domain/day-reader.ts'
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
import { keepCell, noName, tablePeople } from './table-people.ts'

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
  const guesses = columns.map((column) => {
    const field = guessField(column)
    if (field === undefined || (joints[field] === undefined && taken.has(field))) return undefined
    taken.add(field)
    return field
  })
  // "Name, Surname": there Name is the first name; beside a first name it is the whole of it.
  const isSplit = taken.has('lastName') && !taken.has('firstName')
  return guesses.map((field) => {
    if (field === 'name' && isSplit) return 'firstName'
    const isPart = field !== undefined && field !== 'name' && isNameField(field)
    return isPart && taken.has('name') && !isSplit ? undefined : field
  })
}

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
  person.name = ['name', ...nameParts]
    .flatMap((part) => gathered.get(part)?.map(({ text }) => text) ?? [])
    .join(' ')
  if (person.name === '') return undefined
  for (const [field, all] of gathered) {
    if (isNameField(field)) continue
    const joint = joints[field]
    const [first, ...others] = all
    if (first === undefined) continue
    if (joint === undefined) others.forEach(keep)
    const text =
      joint === undefined ? first.text : all.map((one) => prepared(field, one.text)).join(joint)
    const told = dayColumns.has(field)
      ? dayCell(days, field, first.place, text, line, problems)
      : text
    if (told !== undefined && readField(field, told, person)) continue
    all.slice(0, joint === undefined ? 1 : undefined).forEach(keep)
  }
  return person
}

function readField(field: TableField, text: string, person: Reading): boolean {
  if (field === 'email' && text.split(';').some((part) => !part.includes('@'))) return false
  if (field === 'phone' && !/\p{Nd}/u.test(text)) return false
  return readCell(field, text, person)
}

/** Several values as our own tables have them. */
function prepared(field: TableField, text: string): string {
  if (field === 'notes') return text
  const listed = text.replaceAll(/\s*:::\s*/g, '; ').replaceAll('\n', '; ')
  const isCommas = (field === 'tags' || field === 'email') && !listed.includes(';')
  return isCommas ? listed.replaceAll(',', ';') : listed
}
