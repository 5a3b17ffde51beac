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
  const physical = (start: number, end: number) => {
    if (start === end) return finish()
    const last = pieces.at(-1)
    if (last) {
      if (endsInEquals(bytes, last) && isPackedAs('quoted-printable')) {
        if (!isCardBorder(bytes, start, end)) return add(start, end, 'soft')
      } else if (isBlank(bytes[start])) {
        return add(start + 1, end, 'fold')
      } else if (isBase64Line(bytes, start, end) && isPackedAs('base64')) {
        return add(start, end, 'glue')
      }
      finish()
    }
    let from = start
    while (from < end && isBlank(bytes[from])) from++
    if (from === end) return
    firstLine = number
    add(from, end, 'first')
  }

  let at = 0
  while (at < bytes.length) {
    let end = at
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
    physical(at, end)
    // CR CR LF is one end of a line, CR CR is two: told apart by looking along the run once.
    at = end
    while (bytes[at] === CR) at++
    const run = at - end
    const isLf = bytes[at] === LF
    if (isLf) at++
    if (!isLf && run > 1) finish()
    number += isLf ? 1 : run
  }
  finish()
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
