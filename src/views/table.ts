import { plain } from './plain.ts'
import { displayWidth, truncate } from './width.ts'

/** A column: what it says of a row, and how it gives way when the terminal is narrow. */
export interface Column<Row> {
  readonly header?: string
  readonly text: (row: Row) => string
  /** `end` for numbers. */
  readonly align?: 'start' | 'end'
  /** May be cut when the table is too wide. Never set for ids, dates and commands. */
  readonly isFlexible?: boolean
  /** May be left out when cutting is not enough; the higher goes first. Before these, what may be cut, but the first. */
  readonly yields?: number
  /** Colours the finished cell; must not change its width. */
  readonly style?: (cell: string, row: Row) => string
}

export interface TableOptions {
  /** The terminal's columns; undefined when there is no terminal, then nothing is cut. */
  readonly width?: number | undefined
  /** The interface reads from right to left. */
  readonly rightToLeft?: boolean
  readonly styleHeader?: (cell: string) => string
}

const gap = '  '

/** Cells a flexible column keeps as long as another can still give. */
const leastWidth = 8

/** Cells with which it still says something: with fewer, a column is left out instead. */
const leastReadable = 6

const rightToLeftText = () =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

// What has no direction of its own: digits, punctuation, arrows and pictures.
const firstLetter = /[^ -@[-`{-\u00bf\u0660-\u0669\u06f0-\u06f9\u2000-\u2bff\u{1f000}-\u{1faff}]/u

/**
 * Lines of columns two spaces apart, without borders, cut to the terminal's width; no rows, no lines. Where cutting
 * would leave nothing to read, whole columns are left out.
 * On a terminal an invisible direction mark (U+200E, or U+200F when the interface reads from right to
 * left) stands between the columns of a line with right-to-left text: terminals that reorder such text
 * would otherwise swap neighbouring cells. The first mark gives the line its direction; no line begins with it, as
 * there, and behind a colour code, some terminals give it a cell. Where the first column begins with text of the other direction, a space goes
 * before every line, and the mark behind that.
 */
export function table<Row>(
  rows: readonly Row[],
  all: readonly Column<Row>[],
  options: TableOptions = {},
): string[] {
  if (rows.length === 0) return []
  const lead = isLed(rows, all[0], options) ? ' ' : ''
  const width = options.width === undefined ? undefined : options.width - lead.length
  const columns = withRoom(rows, all, width)
  const cells = rows.map((row) => columns.map((column) => plain(column.text(row))))
  const headers = columns.map((column) => plain(column.header ?? ''))
  const hasHeader = headers.some((header) => header !== '')
  const widths = columns.map((_column, index) =>
    Math.max(...[headers, ...cells].map((line) => displayWidth(line[index] ?? ''))),
  )
  const fitted = fit(widths, columns, width)
  const line = (texts: readonly string[], style: (cell: string, index: number) => string) =>
    lineOf(texts, style, columns, fitted, { ...options, lead })
  return [
    ...(hasHeader ? [line(headers, (cell) => options.styleHeader?.(cell) ?? cell)] : []),
    ...rows.map((row, at) =>
      line(cells[at] ?? [], (cell, index) => columns[index]?.style?.(cell, row) ?? cell),
    ),
  ]
}

/** Whether the first column would give a line of the table the direction the interface has not. */
function isLed<Row>(
  rows: readonly Row[],
  first: Column<Row> | undefined,
  { width, rightToLeft = false }: TableOptions,
): boolean {
  if (width === undefined || first === undefined) return false
  return [first.header ?? '', ...rows.map((row) => plain(first.text(row)))].some((text) => {
    const [letter] = firstLetter.exec(text) ?? []
    return letter !== undefined && (letter > '~' && rightToLeftText().test(letter)) !== rightToLeft
  })
}

/** The columns that can be shown side by side with something to read in each. */
function withRoom<Row>(
  rows: readonly Row[],
  all: readonly Column<Row>[],
  width: number | undefined,
): readonly Column<Row>[] {
  if (width === undefined) return all
  const first = all.findIndex((column) => column.isFlexible === true)
  const least = all.map((column) => {
    const texts = [column.header ?? '', ...rows.map((row) => plain(column.text(row)))]
    const own = texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
    return column.isFlexible ? Math.min(own, leastReadable) : own
  })
  const kept = new Set(all.keys())
  const need = () =>
    [...kept].reduce((sum, index) => sum + (least[index] ?? 0) + gap.length, -gap.length)
  const giving = all
    .map((column, index) => ({
      index,
      yields: column.yields ?? (column.isFlexible && index > first ? 100 + index : 0),
    }))
    .filter(({ yields }) => yields > 0)
    .toSorted((one, other) => other.yields - one.yields)
  for (const { index } of giving) {
    if (need() <= width) break
    kept.delete(index)
  }
  return all.filter((_column, index) => kept.has(index))
}

/** Takes from the widest flexible column, cell by cell, until the line fits or none can give. */
function fit<Row>(
  widths: readonly number[],
  columns: readonly Column<Row>[],
  width: number | undefined,
): number[] {
  const fitted = [...widths]
  if (width === undefined) return fitted
  for (const [index, column] of columns.entries()) {
    if (column.isFlexible) fitted[index] = Math.min(fitted[index] ?? 0, width)
  }
  let over = fitted.reduce((sum, one) => sum + one, 0) + gap.length * (columns.length - 1) - width
  for (const least of [leastWidth, 1]) {
    while (over > 0) {
      let widest = -1
      for (const [index, column] of columns.entries()) {
        const own = fitted[index] ?? 0
        if (column.isFlexible && own > least && own > (fitted[widest] ?? 0)) widest = index
      }
      if (widest < 0) break
      fitted[widest] = (fitted[widest] ?? 0) - 1
      over--
    }
  }
  return fitted
}

function lineOf<Row>(
  texts: readonly string[],
  style: (cell: string, index: number) => string,
  columns: readonly Column<Row>[],
  widths: readonly number[],
  { width, rightToLeft = false, lead }: TableOptions & { lead: string },
): string {
  const isMarked = width !== undefined && (rightToLeft || rightToLeftText().test(texts.join('')))
  const mark = isMarked ? (rightToLeft ? '\u200f' : '\u200e') : ''
  // The last cells of a line need no padding, and none may follow them: lines end where text ends.
  const last = texts.findLastIndex((text) => text !== '')
  const cells = texts.slice(0, last + 1).map((text, index) => {
    const column = columns[index]
    const own = widths[index] ?? 0
    const cut = column?.isFlexible ? truncate(text, own) : text
    const blank = ' '.repeat(Math.max(0, own - displayWidth(cut)))
    const styled = cut === '' ? '' : style(cut, index)
    if (column?.align === 'end') return blank + styled
    return index === last ? styled : styled + blank
  })
  return (lead === '' ? '' : lead + mark) + cells.join(` ${mark} `)
}
