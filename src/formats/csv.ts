import { parse } from 'csv-parse/sync'
import type { ImportProblem } from '../domain/imported-person.ts'
import { type DecodedText, decodeText } from './text-encoding.ts'

/** One row, and the line it begins on, counting from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

export interface CsvReading {
  rows: CsvRow[]
  problems: ImportProblem[]
}

/** How often a quote that is never closed is skipped and reading goes on after its line. */
const MAX_RESTARTS = 3

/**
 * A CSV file's text: UTF-8, UTF-16 or, where it is not valid UTF-8, Windows-1252; line ends are
 * `\n`. Undefined when it is too large to be one text.
 */
export function decodeCsv(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decodeText(bytes)
  return decoded && { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') }
}

/**
 * Rows of a text with `\n` line ends; empty lines left out, rows as long as they are (no header is
 * assumed: two columns may have the same name). A quote never closed makes its line a `badRow`
 * instead of swallowing the rest. `firstLine` is the number of the text's first line in its file.
 */
export function readRows(text: string, firstLine = 1, delimiter = ','): CsvReading {
  const reading: CsvReading = { rows: [], problems: [] }
  let rest = text
  let line = firstLine
  for (let restarts = 0; ; restarts++) {
    const { rows, hasOpenQuote } = parseRows(rest, line, delimiter)
    for (const row of rows) reading.rows.push(row)
    if (!hasOpenQuote) return reading
    const bad = findOpenRow(rest, line, rows.at(-1))
    reading.problems.push({
      line: bad.line,
      code: 'badRow',
      detail: bad.text.replaceAll('\0', '').slice(0, 80),
    })
    if (restarts === MAX_RESTARTS || bad.next >= rest.length) return reading
    rest = rest.slice(bad.next)
    line = bad.line + 1
  }
}

interface ParsedRow {
  info: { lines: number }
  record: string[]
}

function parseRows(text: string, firstLine: number, delimiter: string) {
  let hasOpenQuote = false
  const parsed = parse(text, {
    delimiter,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      hasOpenQuote = true
      return undefined
    },
  }) as unknown as ParsedRow[]
  const rows = parsed.map(({ info, record }) => {
    // `lines` is where the row ends; a cell may go over several.
    const inner = record.reduce((sum, cell) => sum + countNewLines(cell), 0)
    return { line: firstLine + info.lines - 1 - inner, cells: record }
  })
  return { rows, hasOpenQuote }
}

/** The first line after the last whole row that is not empty: there the open quote's row begins. */
function findOpenRow(text: string, firstLine: number, last: CsvRow | undefined) {
  const inner = last?.cells.reduce((sum, cell) => sum + countNewLines(cell), 0) ?? 0
  const wanted = last ? last.line + inner + 1 : firstLine
  let line = firstLine
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    if (line >= wanted && next - at > 1) return { line, text: text.slice(at, next).trimEnd(), next }
    at = next
    line++
  }
  return { line, text: '', next: text.length }
}

function countNewLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
