import { excerpt } from '../domain/excerpt.ts'
import type {
  ContactPoint,
  ExtraProperty,
  ImportedPerson,
  ImportProblem,
  ImportSource,
  PeopleKind,
} from '../domain/imported-person.ts'
import { escapeText } from '../domain/property-text.ts'
import { isEmail } from '../domain/reach.ts'
import type { Table } from './table.ts'

/** Makes a person of a row's cells, none of them NUL, and tells what is wrong; undefined where nobody is named. */
export type RowReader = (
  cells: readonly string[],
  line: number,
  problems: ImportProblem[],
) => ImportedPerson | undefined

/**
 * The people of a table, a row each. A row that names nobody is a `noName`, unless all of it is blank: that tells
 * nothing, so nothing is lost.
 */
export function tablePeople(
  kind: PeopleKind,
  table: Table | undefined,
  newReader: () => RowReader,
): ImportSource {
  return {
    kind,
    *records() {
      if (table === undefined) {
        yield { line: 1, code: 'noHeader' }
        return
      }
      yield* table.problems
      const read = newReader()
      for (const row of table.rows()) {
        if ('code' in row) {
          yield row
          continue
        }
        const cells = row.cells.map((cell) => cell.replaceAll('\0', ''))
        if (cells.every((cell) => cell.trim() === '')) continue
        const problems: ImportProblem[] = []
        const person = read(cells, row.line, problems)
        tellUnplaced(cells, table.columns.length, row.line, problems)
        tellNoAddresses(person?.emails ?? [], row.line, problems)
        yield* problems
        if (person !== undefined) yield person
      }
    },
  }
}

function tellUnplaced(
  cells: readonly string[],
  columns: number,
  line: number,
  problems: ImportProblem[],
): void {
  if (cells.length <= columns) return
  const unplaced = cells.slice(columns).filter((cell) => cell.trim() !== '')
  if (unplaced.length === 0) return
  problems.push({ line, code: 'extraCells', detail: excerpt(unplaced.join(', ')) })
}

/** What was no address was told already where the row was read as a card. */
function tellNoAddresses(
  emails: readonly ContactPoint[],
  line: number,
  problems: ImportProblem[],
): void {
  if (problems.some(({ code }) => code === 'badEmail')) return
  for (const { value } of emails) {
    if (!isEmail(value)) problems.push({ line, code: 'badEmail', detail: excerpt(value) })
  }
}

/** What is told of a row nobody can be made of. */
export function noName(cells: readonly string[], line: number): ImportProblem {
  return { line, code: 'noName', detail: excerpt(cells.join(',')) }
}

/** A cell no field is made of, kept under the name of its column. */
export function keepCell(column: string, text: string): ExtraProperty {
  return { name: 'X-CSV', params: [['X-COLUMN', [column]]], value: escapeText(text) }
}

/**
 * The parts of a name that the name does not tell by itself, as vCard's N; undefined where the last word is the surname
 * and the rest the given name, as anybody would read it.
 */
export function keepNameParts(
  given: string,
  additional: string,
  family: string,
  name = `${given} ${additional} ${family}`.replace('  ', ' '),
) {
  if (given === '' || family === '') return undefined
  const isTold = additional === '' && !/\s/.test(family)
  if (isTold && name === `${given} ${family}`) return undefined
  const value = [family, given, additional, '', ''].map(escapeText).join(';')
  return { name: 'N', params: [], value, field: 'name' } satisfies ExtraProperty
}
