import { Buffer } from 'node:buffer'
import type { ImportProblemCode } from '../domain/imported-person.ts'
import { decodeUnnamed, toByteText } from './text-encoding.ts'
import { findHeader, findHeaderEnd, type PropertyHeader } from './vcard-header.ts'

/** One property as it stands in the file, unfolded but still packed. */
export interface ContentLine {
  header: PropertyHeader
  /** Where it begins, counting from 1. */
  line: number
  /** The value is what stands in these bytes from `start` to `end`. */
  bytes: Buffer
  start: number
  end: number
  /** Inside a vCard 2.1. */
  isOld: boolean
  /** The value, where it stands there as it is: ASCII, not packed in any way. */
  text?: string | undefined
}

export interface LineTaker {
  take(line: ContentLine): void
  /** A line that is no property. */
  refuse(line: number, code: ImportProblemCode, start: string): void
}

type Join = 'first' | 'fold' | 'soft' | 'glue'
interface Piece {
  start: number
  end: number
  join: Join
}

const CR = 13
const LF = 10
const EQUALS = 61
const COLON = 0x3a
const QUOTE = 0x22
/** A line this long was cut by width (RFC 2425: 75 octets), not at a space as 2.1 asks. */
const FULL_WIDTH = 75
const SPACE = Buffer.from(' ')
/** No honest property is longer; what is made into one string stays far below the engine's limit. */
const MAX_PROPERTY = 2 ** 27
const MAX_HEADER = 2 ** 20

/**
 * Splits a file into content lines: undoes folding on bytes (a fold may stand inside a character),
 * soft line breaks of quoted-printable, and base64 over several lines, indented or not, which ends
 * at an empty line. Lines may end in CR, LF, CRLF or CR CR LF. Reads each byte a fixed number of
 * times, whatever the file.
 */
export function readContentLines(
  source: Uint8Array,
  to: LineTaker,
  fallback = 'windows-1252',
): void {
  const bytes = toByteText(source)
  let number = 1
  let firstLine = 1
  let pieces: Piece[] = []
  let head: PropertyHeader | undefined
  let isHeadKnown = false
  let hasColon = false
  let scanned = 0
  let isOld = false

  /** The encoding of the property so far; looked for once only, or folds could make this quadratic. */
  const isPackedAs = (encoding: PropertyHeader['encoding']) => {
    for (; scanned < pieces.length && !hasColon; scanned++) {
      const piece = pieces[scanned]
      hasColon = piece !== undefined && hasByte(bytes, 0x3a, piece.start, piece.end)
    }
    if (!hasColon) return false
    if (!isHeadKnown) {
      const { all, start, end } = join(bytes, pieces, undefined, isOld)
      head = readHeader(all, start, findHeaderEnd(all, start, end), fallback)
      isHeadKnown = true
    }
    return head?.encoding === encoding
  }
  const finish = () => {
    if (pieces.length === 0) return
    let joined = join(bytes, pieces, undefined, isOld)
    let colon = findHeaderEnd(joined.all, joined.start, joined.end)
    const header =
      (isHeadKnown ? head : undefined) ?? readHeader(joined.all, joined.start, colon, fallback)
    if (header && isOld && pieces.length > 1) {
      // Only now is it known whether the spaces at folds are part of a text.
      joined = join(bytes, pieces, header, isOld)
      colon = findHeaderEnd(joined.all, joined.start, joined.end)
    }
    pieces = []
    isHeadKnown = false
    hasColon = false
    scanned = 0
    const { all, start, end } = joined
    if (!header || end - colon > MAX_PROPERTY) {
      const text = decodeUnnamed(all, start, Math.min(end, start + 80)).text.replaceAll('\0', '')
      return to.refuse(firstLine, header ? 'tooLong' : 'badLine', text)
    }
    if (header.name === 'VERSION') {
      isOld = all
        .toString('latin1', colon + 1, Math.min(end, colon + 9))
        .trim()
        .startsWith('2')
    }
    if (header.name === 'BEGIN') isOld = false
    to.take({ header, line: firstLine, bytes: all, start: colon + 1, end, isOld })
  }
  const add = (start: number, end: number, how: Join) => {
    pieces.push({ start, end, join: how })
  }
  /** How a line of the file goes on with the property before it; undefined where it begins another. */
  const continuation = (start: number, end: number): Join | undefined => {
    const last = pieces.at(-1)
    if (last === undefined) return undefined
    if (endsInEquals(bytes, last) && isPackedAs('quoted-printable')) {
      return isCardBorder(bytes, start, end) ? undefined : 'soft'
    }
    if (isBlank(bytes[start])) return 'fold'
    return isBase64Line(bytes, start, end) && isPackedAs('base64') ? 'glue' : undefined
  }
  const begin = (start: number, end: number) => {
    let from = start
    while (from < end && isBlank(bytes[from])) from++
    if (from === end) return
    firstLine = number
    add(from, end, 'first')
  }
  const plain = new PlainLines(bytes)
  /** Takes a property that stands in one line as it is, as most do; whether it was one. */
  const takePlain = (start: number, end: number, next: number): boolean => {
    // It goes on in the next line.
    if (isBlank(bytes[next]) || isBlank(bytes[start])) return false
    const line = plain.read(start, end, number, isOld)
    if (line === undefined) return false
    const { name } = line.header
    if (name === 'VERSION') isOld = line.text?.trim().startsWith('2') === true
    if (name === 'BEGIN') isOld = false
    line.isOld = isOld
    to.take(line)
    return true
  }

  let at = 0
  while (at < bytes.length) {
    const start = at
    let end = at
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
    // CR CR LF is one end of a line, CR CR is two: told apart by looking along the run once.
    at = end
    while (bytes[at] === CR) at++
    const run = at - end
    const isLf = bytes[at] === LF
    if (isLf) at++
    const how = start === end ? undefined : continuation(start, end)
    if (how !== undefined) add(how === 'fold' ? start + 1 : start, end, how)
    else {
      finish()
      if (start < end && !takePlain(start, end, at)) begin(start, end)
    }
    if (!isLf && run > 1) finish()
    number += isLf ? 1 : run
  }
  finish()
}

/** Latin-1 made into one text at a time: a part of it is a text in a tenth of the time that reading it alone takes. */
const stretch = 1 << 16

/**
 * Lines that are one property each, of ASCII, neither folded nor packed: read without looking at anything twice. What is
 * read of others is left to whoever reads every line.
 */
class PlainLines {
  readonly #bytes: Buffer
  /** By a sum of their bytes: a file has few different headers. */
  readonly #headers = new Map<number, KnownHeader>()
  #text = ''
  #textStart = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(start: number, end: number, line: number, isOld: boolean): ContentLine | undefined {
    const bytes = this.#bytes
    let sum = 0
    let colon = start
    let byte = 0
    for (; colon < end; colon++) {
      byte = bytes[colon] ?? 0
      if (byte === COLON || byte === QUOTE || byte > 0x7f) break
      sum = (Math.imul(sum, 31) + byte) | 0
    }
    if (byte !== COLON || end - colon > stretch) return undefined
    for (let at = colon + 1; at < end; at++) {
      byte = bytes[at] ?? 0
      if (byte > 0x7f || byte === 0) return undefined
    }
    const header = this.#header(start, colon, sum)
    if (header === undefined) return undefined
    const text = this.#textOf(colon + 1, end)
    return { header, line, bytes, start: colon + 1, end, isOld, text }
  }

  /** Undefined for one that is none, or says how the value is packed. */
  #header(start: number, end: number, sum: number): PropertyHeader | undefined {
    const known = this.#headers.get(sum)
    if (known !== undefined && isSame(this.#bytes, known, start, end)) return known.header
    const found = findHeader(this.#bytes.toString('latin1', start, end).replaceAll('\0', ''))
    const isPlain = found?.encoding === 'none' && found.charset === undefined
    const header = isPlain ? found : undefined
    if (this.#headers.size < mostHeaders) this.#headers.set(sum, { start, end, header })
    return header
  }

  #textOf(start: number, end: number): string {
    const from = start - this.#textStart
    const to = end - this.#textStart
    if (from >= 0 && to <= this.#text.length) return this.#text.slice(from, to)
    this.#textStart = start
    this.#text = this.#bytes.toString('latin1', start, start + stretch)
    return this.#text.slice(0, end - start)
  }
}

/** Headers that are remembered: a file that has more has them not often. */
const mostHeaders = 500

/** A header, and where it was first seen. */
interface KnownHeader {
  start: number
  end: number
  header: PropertyHeader | undefined
}

function isSame(bytes: Buffer, known: KnownHeader, start: number, end: number): boolean {
  const ahead = start - known.start
  if (known.end + ahead !== end) return false
  for (let at = known.start; at < known.end; at++) if (bytes[at] !== bytes[at + ahead]) return false
  return true
}

function readHeader(
  all: Buffer,
  start: number,
  colon: number,
  fallback: string,
): PropertyHeader | undefined {
  if (colon < 0 || colon - start > MAX_HEADER) return undefined
  return findHeader(decodeUnnamed(all, start, colon, fallback).text.replaceAll('\0', ''))
}

/** The pieces of one property as one run of bytes. */
function join(all: Buffer, pieces: Piece[], head: PropertyHeader | undefined, isOld: boolean) {
  const [first] = pieces
  if (pieces.length === 1 && first) return { all, start: first.start, end: first.end }
  const isText = head?.encoding === 'none'
  const parts: Buffer[] = []
  let isInValue = false
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    let { start, end } = piece
    if (next?.join === 'soft') {
      while (isBlank(all[end - 1])) end--
      end--
    }
    if (piece.join === 'fold' && isOld) {
      while (start < end && isBlank(all[start])) start++
      const before = pieces[index - 1]
      if (isText && isInValue && before && !isCutByWidth(all, before, start)) parts.push(SPACE)
    }
    isInValue ||= hasByte(all, 0x3a, start, end)
    parts.push(all.subarray(start, Math.max(start, end)))
  })
  const joined = Buffer.concat(parts)
  return { all: joined, start: 0, end: joined.length }
}

/**
 * In 2.1 the space at a fold belongs to the text (a line is folded where a space is). Programs
 * that fold at a fixed width, even inside a character, did not mean one.
 */
function isCutByWidth(all: Buffer, before: Piece, start: number): boolean {
  const length = before.end - before.start + (before.join === 'fold' ? 1 : 0)
  const isInsideCharacter = ((all[start] ?? 0) & 0xc0) === 0x80 && (all[before.end - 1] ?? 0) > 0x7f
  return isInsideCharacter || length >= FULL_WIDTH || isBlank(all[before.end - 1])
}

function hasByte(all: Buffer, byte: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (all[at] === byte) return true
  return false
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09
}

function endsInEquals(all: Buffer, piece: Piece): boolean {
  let at = piece.end - 1
  while (at > piece.start && isBlank(all[at])) at--
  return at >= piece.start && all[at] === EQUALS
}

/** `BEGIN:VCARD` or `END:VCARD`: a soft line break before it was a mistake. */
function isCardBorder(all: Buffer, start: number, end: number): boolean {
  return end - start < 20 && /^(?:BEGIN|END):VCARD\s*$/i.test(all.toString('latin1', start, end))
}

function isBase64Line(all: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = all[at] ?? 0
    const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
    // + and / and = and the digits, which stand after / in ASCII.
    const isOther = byte === 0x2b || (byte >= 0x2f && byte <= 0x39) || byte === EQUALS
    if (!isLetter && !isOther && !isBlank(byte)) return false
  }
  return true
}
