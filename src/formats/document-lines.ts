import { type Section, sections } from '../domain/journal-document.ts'
import { type ByteSource, openText } from './text-pieces.ts'

/** A record as it stands on its line. */
export interface RecordLine {
  section: Section
  /** Its place in its section, counting from 0. */
  index: number
  /** Counting from 1. */
  line: number
  item: unknown
}

/** The text is not laid out as `writeDocument` does. */
export class OtherLayout extends Error {}

/** No record of ours is longer; a line that never ends is not held. */
const longestLine = 2 ** 26

/**
 * The records of a document that is laid out as `writeDocument` does, a record a line, so that one of any size can be
 * read without holding it. Throws `OtherLayout` as soon as it is not: then it may be a document all the same, or none.
 */
export function* readRecordLines(source: ByteSource): Generator<RecordLine> {
  let line = 0
  let section: Section | undefined
  let known = -1
  let index = 0
  /** What may come next: a comma was there or it was not. */
  let isMore = false
  let isOver = false
  for (const text of linesOf(source)) {
    line++
    if (line <= beginning.length) {
      if (beginning[line - 1]?.test(text) !== true) throw new OtherLayout()
      isMore = text.endsWith(',')
    } else if (section !== undefined && text.startsWith('{') && (isMore || index === 0)) {
      isMore = text.endsWith(',')
      yield { section, index, line, item: parse(isMore ? text.slice(0, -1) : text) }
      index++
    } else if (section !== undefined && (text === ']' || text === '],')) {
      if (isMore) throw new OtherLayout()
      section = undefined
      isMore = text.endsWith(',')
    } else if (section === undefined && isMore) {
      const [, name = '', end] = /^"(\w+)": \[(\],?)?$/.exec(text) ?? []
      const place = sections.indexOf(name as Section)
      if (place <= known) throw new OtherLayout()
      known = place
      index = 0
      isMore = end === '],'
      if (end === undefined) section = name as Section
    } else if (section === undefined && text === '}' && !isOver) {
      isOver = true
    } else if (!isOver || text !== '') {
      throw new OtherLayout()
    }
  }
  if (!isOver) throw new OtherLayout()
}

const beginning = [/^\{$/, /^"format": "net-journal",$/, /^"version": 1,?$/]

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OtherLayout()
  }
}

function* linesOf(source: ByteSource): Generator<string> {
  const { pieces, problems } = openText(source)
  if (problems.length > 0) throw new OtherLayout()
  /** Parts of a line whose end has not come; joined once, or a long line would take quadratic time. */
  let parts: string[] = []
  let length = 0
  for (const piece of pieces()) {
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      parts.push(piece.slice(start, end))
      yield parts.length === 1 ? (parts[0] ?? '') : parts.join('')
      parts = []
      length = 0
      start = end + 1
    }
    if (start === piece.length) continue
    parts.push(piece.slice(start))
    length += piece.length - start
    if (length > longestLine) throw new OtherLayout()
  }
  if (parts.length > 0) yield parts.join('')
}
