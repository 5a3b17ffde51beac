import type { Birthday } from '../domain/birthday.ts'
import type { Day } from '../domain/day.ts'
import type { DayFault, DayReader } from '../domain/day-reader.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportProblem } from '../domain/imported-person.ts'
import { type DayOrder, findSlashed, slashedDay } from './slashed-day.ts'
import type { Table } from './table.ts'
import { findBirthday } from './vcard-date.ts'

/** Rows looked at to see which way round a column has its days. */
const rowsSeen = 2000

/**
 * The days in the columns of one table. `3/4/1979` may be two days; where another cell of its column can only be read
 * one way (`28/2/1979`), that is the way of the column, and told once.
 */
export class TableDays {
  readonly #table: Table | undefined
  readonly #reader: DayReader
  readonly #orders = new Map<number, { order: DayOrder; line: number; cell: string } | null>()
  readonly #told = new Set<number>()

  constructor(table: Table | undefined, reader: DayReader) {
    this.#table = table
    this.#reader = reader
  }

  /** The day of a cell, `column` counting from 0; undefined where there is none, and then `problems` says why. */
  day(column: number, text: string, line: number, problems: ImportProblem[]): Day | undefined {
    return this.#read(column, text, line, problems, (cell) => this.#reader.day(cell)) as
      | Day
      | undefined
  }

  /** As `day`; the year may be missing. */
  birthday(
    column: number,
    text: string,
    line: number,
    problems: ImportProblem[],
  ): Birthday | undefined {
    return this.#read(column, text, line, problems, (cell) => {
      const read = this.#reader.birthday(cell)
      // As cards have it: `19800321`, and a year that stands for none.
      return read === 'badDate' ? (birthdayOfCard(cell) ?? read) : read
    }) as Birthday | undefined
  }

  #read(
    column: number,
    text: string,
    line: number,
    problems: ImportProblem[],
    read: (cell: string) => Birthday | Day | DayFault,
  ): string | undefined {
    const cell = text.trim()
    let found = read(cell)
    if (found === 'eitherDate') {
      const shown = this.#orderOf(column) ?? undefined
      const ordered = shown && slashedDay(cell, shown.order)
      if (ordered !== undefined) found = read(ordered)
      if (shown && ordered !== undefined && !this.#told.has(column)) {
        this.#told.add(column)
        const name = this.#table?.columns[column] ?? ''
        problems.push({
          line: shown.line,
          code: shown.order,
          detail: excerpt(`${name} ${shown.cell}`),
        })
      }
    }
    if (found !== 'badDate' && found !== 'eitherDate' && found !== 'futureDate') return found
    problems.push({ line, code: found, detail: excerpt(cell) })
    return undefined
  }

  /** Null where nothing shows it, or both. */
  #orderOf(column: number) {
    const known = this.#orders.get(column)
    if (known !== undefined) return known
    const shown = new Map<DayOrder, { order: DayOrder; line: number; cell: string }>()
    let seen = 0
    for (const row of this.#table?.rows() ?? []) {
      if (++seen > rowsSeen) break
      const cell = 'cells' in row ? (row.cells[column]?.trim() ?? '') : ''
      const order = findSlashed(cell)
      if (order !== undefined && !shown.has(order))
        shown.set(order, { order, line: row.line, cell })
    }
    const [only, other] = shown.values()
    const order = other === undefined ? (only ?? null) : null
    this.#orders.set(column, order)
    return order
  }
}

function birthdayOfCard(cell: string): Birthday | undefined {
  const birthday = findBirthday(cell)
  return birthday !== undefined && (birthday.startsWith('--') || birthday >= '1700')
    ? birthday
    : undefined
}
