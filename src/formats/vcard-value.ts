import { Buffer } from 'node:buffer'
import { escapeText, splitEscaped } from '../domain/property-text.ts'
import { decodeNamed, decodeUnnamed } from './text-encoding.ts'
import type { ContentLine } from './vcard-lines.ts'

/** Text unpacked from a content line, and what had to be assumed for it. */
export interface UnpackedValue {
  /** Escapes not undone; new lines are `\n` escapes, so the whole is one line. */
  value: string
  doubt?: 'badText' | 'guessed'
  /** What was guessed, as bytes. */
  guessed?: Buffer
}

const ONE_TEXT = new Set(['FN', 'TITLE', 'ROLE', 'NOTE', 'LABEL'])
const PARTS = new Set(['N', 'ADR', 'ORG'])

/**
 * The value of a content line: quoted-printable and character set undone, NUL removed, base64
 * without its white space, and 2.1's own escapes put into the syntax of 3.0 and 4.0.
 */
export function unpackValue(line: ContentLine, fallback: string): UnpackedValue {
  const { encoding, charset, name } = line.header
  if (line.text !== undefined) {
    return { value: line.isOld ? modernise(name, line.text, false) : line.text }
  }
  if (encoding === 'base64') {
    const text = line.bytes.toString('latin1', line.start, line.end)
    return { value: text.replace(/[\s\0]+/g, '') }
  }
  const isQuoted = encoding === 'quoted-printable'
  const { text, ...doubt } = decode(line, isQuoted, charset, fallback)
  const clean = /[\0\r]/.test(text) ? text.replaceAll('\0', '').replace(/\r\n?/g, '\n') : text
  const value = line.isOld ? modernise(name, clean, isQuoted) : clean.replaceAll('\n', '\\n')
  return { value, ...doubt }
}

function decode(
  { bytes, start, end }: ContentLine,
  isQuoted: boolean,
  charset: string | undefined,
  fallback: string,
): { text: string } & Pick<UnpackedValue, 'doubt' | 'guessed'> {
  if (!isQuoted && !charset) {
    const { text, isGuessed } = decodeUnnamed(bytes, start, end, fallback)
    return isGuessed ? { text, doubt: 'guessed', guessed: bytes.subarray(start, end) } : { text }
  }
  const packed = bytes.subarray(start, end)
  const unpacked = isQuoted ? decodeQuotedPrintable(packed) : packed
  const named = charset ? decodeNamed(unpacked, charset) : undefined
  if (named !== undefined) {
    const isBad = named.includes('\ufffd') && !unpacked.includes('\ufffd')
    return isBad ? { text: named, doubt: 'badText' } : { text: named }
  }
  const { text, isGuessed } = decodeUnnamed(unpacked, 0, unpacked.length, fallback)
  if (charset) return { text, doubt: 'badText' }
  return isGuessed ? { text, doubt: 'guessed', guessed: unpacked } : { text }
}

/** `=C3=91` undone; an `=` that begins no pair of hexadecimal digits stays, at the very end it goes. */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  if (!bytes.includes(0x3d)) return bytes
  const out = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0x3d) {
      const pair = hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2])
      if (at === bytes.length - 1) break
      if (!Number.isNaN(pair)) {
        out[length++] = pair
        at += 2
        continue
      }
    }
    out[length++] = byte
  }
  return out.subarray(0, length)
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : Number.NaN
}

/**
 * 2.1 escapes only `;`, so a backslash is mostly itself. Programs write `\,`, `\:` and (where
 * quoted-printable has not done it) `\n` all the same.
 */
function modernise(name: string, text: string, isQuoted: boolean): string {
  const undo = (part: string) =>
    part.replace(/\\([;,:nN])/g, (whole, char: string) =>
      char === 'n' || char === 'N' ? (isQuoted ? whole : '\n') : char,
    )
  if (ONE_TEXT.has(name)) return escapeText(undo(text))
  if (PARTS.has(name)) {
    return splitEscaped(text, ';')
      .map((part) => escapeText(undo(part)))
      .join(';')
  }
  return text.replace(/\\([;,:nN])|[\\\n]/g, (whole, char: string | undefined) => {
    if (whole === '\n') return '\\n'
    if (char === undefined) return '\\\\'
    return isQuoted && (char === 'n' || char === 'N') ? `\\\\${char}` : whole
  })
}
