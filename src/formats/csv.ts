import { excerpt } from '../domain/excerpt.ts'
import type { ImportProblem } from '../domain/imported-person.ts'

/** One row, and the line it begins on, counting from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** What separates cells. */
export type Delimiter = ',' | ';' | '\t'

/** Letters a row may have. A longer one is an open quote, or no table at all. */
const rowLimit = 1 << 20

/**
 * Rows of a text that comes in pieces, one at a time: whatever the size of the text, no more than a row and a piece are
 * held. Lines end in LF, CR LF or CR; inside a cell they become `\n`. Empty lines are left out, rows as long as they
 * are (two columns may have the same name). A quote inside a cell is itself; one never closed, or a row without an end,
 * makes its line a `badRow`, and reading goes on after it. `firstLine` is the number of the text's first line.
 */
export function* readRows(
  pieces: Iterable<string>,
  delimiter: Delimiter,
  firstLine = 1,
): Generator<CsvRow | ImportProblem> {
  const more = pieces[Symbol.iterator]()
  let text = ''
  let at = 0
  let line = firstLine
  let isWhole = false
  for (;;) {
    const row = scanRow(text, at, delimiter, isWhole)
    if (row !== undefined) {
      if (row.cells.length > 1 || row.cells[0] !== '') yield { line, cells: row.cells }
      line += row.lines
      at = row.next
      continue
    }
    if (isWhole && at >= text.length) return
    if (!isWhole && text.length - at <= rowLimit) {
      const next = more.next()
      text = text.slice(at) + (next.done === true ? '' : next.value)
      at = 0
      isWhole = next.done === true
      continue
    }
    yield { line, code: 'badRow', detail: excerpt(text.slice(at, at + 200)) }
    line++
    let next = lineEnd(text, at, isWhole)
    while (next === undefined) {
      const piece = more.next()
      isWhole = piece.done === true
      text = text.slice(-1) + (piece.done === true ? '' : piece.value)
      at = 0
      next = lineEnd(text, at, isWhole)
    }
    at = next
  }
}

interface ScannedRow {
  cells: string[]
  /** Where the next begins. */
  next: number
  lines: number
}

/** Undefined where there is no whole row: nothing is left, more of the text must come, or a quote is never closed. */
function scanRow(
  text: string,
  from: number,
  delimiter: Delimiter,
  isWhole: boolean,
): ScannedRow | undefined {
  if (from >= text.length) return undefined
  const cells: string[] = []
  let lines = 1
  let at = from
  for (;;) {
    let before = ''
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      if (end === undefined || (end + 1 >= text.length && !isWhole)) return undefined
      const raw = text.slice(at + 1, end)
      const inner = raw.includes('"') ? raw.replaceAll('""', '"') : raw
      before = inner.includes('\n') || inner.includes('\r') ? inner.replace(/\r\n?/g, '\n') : inner
      if (before !== '') lines += countNewLines(before)
      at = end + 1
      // As others have it: what looked quoted and goes on was not.
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
        before = `"${before}"`
      }
    }
    const end = cellEnd(text, at, delimiter)
    cells.push(before + text.slice(at, end))
    if (end >= text.length) return isWhole ? { cells, next: end, lines } : undefined
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    const next = lineEnd(text, end, isWhole)
    return next === undefined ? undefined : { cells, next, lines }
  }
}

/** Where the quote that begins at `at` is closed; two in a row are one of the text. */
function closingQuote(text: string, at: number): number | undefined {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? undefined : end
}

function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  const mark = delimiter.charCodeAt(0)
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark || code === 10 || code === 13) break
  }
  return at
}

/** Where the line after this one begins; undefined when that cannot be told yet. */
function lineEnd(text: string, from: number, isWhole: boolean): number | undefined {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  if (at >= text.length) return isWhole ? at : undefined
  if (text.charCodeAt(at) === 10) return at + 1
  if (at + 1 >= text.length && !isWhole) return undefined
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

function countNewLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
