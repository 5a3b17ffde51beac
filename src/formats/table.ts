import type { ImportProblem } from '../domain/imported-person.ts'
import { type CsvRow, type Delimiter, readRows } from './csv.ts'
import { type ByteSource, openText, type TextSource } from './text-pieces.ts'

/** A table whose first row names its columns. */
export interface Table {
  columns: readonly string[]
  /** What had to be assumed to read it. */
  problems: ImportProblem[]
  /** Every row after the names, from the first each time. */
  rows(): Iterable<CsvRow | ImportProblem>
}

/** What separates cells of a line: the mark that occurs most, outside quotes; a comma unless another does. */
function guessDelimiter(line: string): Delimiter {
  const bare = line.slice(0, 1 << 16).replace(/"[^"]*"/g, '')
  const marks: Delimiter[] = [',', ';', '\t']
  const counts = marks.map((mark) => bare.split(mark).length)
  return marks[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Excel's own first line, which names the separator. */
const separatorLine = /^\s*"?sep=([,;\t])"?\s*(?:\r\n?|\n)/i

/** The names of the columns in the beginning of a text, and what separates them; undefined for an empty text. */
export function readHeader(start: string): { columns: string[]; delimiter: Delimiter } | undefined {
  const told = separatorLine.exec(start)
  const text = told === null ? start : start.slice(told[0].length)
  const line = /^\s*(.*)/.exec(text)?.[1] ?? ''
  const delimiter = (told?.[1] as Delimiter | undefined) ?? guessDelimiter(line)
  for (const row of readRows([text], delimiter)) {
    return 'cells' in row ? { delimiter, columns: row.cells.map(cleanCell) } : undefined
  }
  return undefined
}

/** A table that begins with its names; undefined for a text with none. */
export function openTable(source: ByteSource): Table | undefined {
  const text = openText(source)
  const [start, lines] = startOf(text)
  const header = readHeader(start)
  return header && tableFrom(text, { ...header, line: 1, isStart: undefined, skip: lines })
}

/** A table after a preamble of any length: the names stand in the first line `isStart` knows. */
export function openTableAt(
  source: ByteSource,
  isStart: (line: string) => boolean,
): Table | undefined {
  const text = openText(source)
  const found = fromLine(text.pieces(), isStart)
  if (found === undefined) return undefined
  let header: string[] | undefined
  for (const row of readRows(found.pieces, ',')) {
    if ('cells' in row) header = row.cells.map(cleanCell)
    break
  }
  if (header === undefined) return undefined
  return tableFrom(text, { columns: header, delimiter: ',', line: found.line, isStart, skip: 0 })
}

function tableFrom(
  text: TextSource,
  {
    columns,
    delimiter,
    line,
    isStart,
    skip,
  }: {
    columns: string[]
    delimiter: Delimiter
    line: number
    isStart: ((line: string) => boolean) | undefined
    skip: number
  },
): Table {
  return {
    columns,
    problems: text.problems,
    *rows() {
      const pieces =
        isStart === undefined ? text.pieces() : fromLine(text.pieces(), isStart)?.pieces
      let isHeader = true
      let toSkip = skip
      for (const row of readRows(pieces ?? [], delimiter, line)) {
        if (toSkip > 0) toSkip--
        else if (isHeader) isHeader = false
        else yield row
      }
    },
  }
}

/** The beginning of a text, enough for the names of its columns, and how many rows stand before them. */
function startOf(text: TextSource): [string, number] {
  let start = ''
  for (const piece of text.pieces()) {
    start += piece
    if (start.length > 1 << 16) break
  }
  return [start, separatorLine.test(start) ? 1 : 0]
}

/** Lines longer than this name no columns. */
const headerLimit = 2000

/** The text from the first line on that `isStart` knows, and the number of that line. */
function fromLine(
  pieces: Iterable<string>,
  isStart: (line: string) => boolean,
): { pieces: Iterable<string>; line: number } | undefined {
  const more = pieces[Symbol.iterator]()
  let text = ''
  let at = 0
  let line = 1
  let isWhole = false
  let isLong = false
  for (;;) {
    const found = nextLine(text, at, isWhole)
    if (found === undefined) {
      if (isWhole) return undefined
      const next = more.next()
      isLong ||= text.length - at > headerLimit
      text = text.slice(isLong ? -1 : at) + (next.done === true ? '' : next.value)
      at = 0
      isWhole = next.done === true
      continue
    }
    if (!isLong && found.end - at < headerLimit && isStart(text.slice(at, found.end))) {
      return { line, pieces: continued(text.slice(at), more) }
    }
    isLong = false
    at = found.next
    line++
  }
}

function* continued(start: string, more: Iterator<string>): Generator<string> {
  yield start
  for (let next = more.next(); next.done !== true; next = more.next()) yield next.value
}

function nextLine(
  text: string,
  from: number,
  isWhole: boolean,
): { end: number; next: number } | undefined {
  let end = from
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  if (end >= text.length) return isWhole && from < end ? { end, next: end } : undefined
  if (text.charCodeAt(end) === 10) return { end, next: end + 1 }
  if (end + 1 >= text.length && !isWhole) return undefined
  return { end, next: text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1 }
}

/** The name of a column as it is compared and kept. */
function cleanCell(cell: string): string {
  return cell.replaceAll('\0', '').replaceAll('\ufeff', '').trim()
}
