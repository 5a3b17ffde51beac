import { Buffer, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

/** What decoding took place. `isGuessed`: no mark and not UTF-8, so something was assumed. */
export interface DecodedText {
  text: string
  isGuessed: boolean
}

interface FoundEncoding {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Length of the byte order mark. */
  start: number
}

/** Longest run of bytes made into one string: below what the engine can hold on any platform. */
const MAX_TEXT_BYTES = 2 ** 28

// Windows-1252 where it differs from Latin-1. Node 20's own decoder leaves these as control
// characters, so the table is here. Unassigned bytes stay what they are, as in the WHATWG table.
const C1_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const LATIN_LABELS =
  /^(?:windows-1252|x-cp1252|cp-?1252|iso[-_]?8859-1|latin-?1|l1|us-ascii|ascii|ansi)$/i

/** The encoding a file begins with: by its mark, else UTF-16 by where the zero bytes stand, else UTF-8. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', start: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', start: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', start: 2 }
  if (a && b === 0 && c && d === 0) return { encoding: 'utf-16le', start: 0 }
  if (a === 0 && b && c === 0 && d) return { encoding: 'utf-16be', start: 0 }
  return { encoding: 'utf-8', start: 0 }
}

/** The same text without its mark and, if it was UTF-16, as UTF-8. Other bytes are left alone. */
export function toByteText(bytes: Uint8Array): Buffer {
  const { encoding, start } = findEncoding(bytes)
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(start)
  if (encoding === 'utf-8') return whole
  // In pieces: the text of a large file need not fit into one string.
  const decoder = new TextDecoder(encoding)
  const pieces: Buffer[] = []
  for (let at = 0; at < whole.length; at += 1 << 20) {
    const piece = whole.subarray(at, at + (1 << 20))
    pieces.push(Buffer.from(decoder.decode(piece, { stream: true })))
  }
  pieces.push(Buffer.from(decoder.decode()))
  return Buffer.concat(pieces)
}

/** Text that names no character set: UTF-8 where it is valid, else `fallback`. */
export function decodeUnnamed(
  bytes: Buffer,
  start = 0,
  end = bytes.length,
  fallback = 'windows-1252',
): DecodedText {
  // A view and a call into the engine cost more than looking at a short text oneself.
  if (isAsciiRange(bytes, start, end)) {
    return { text: bytes.toString('latin1', start, end), isGuessed: false }
  }
  const text = bytes.toString('utf8', start, end)
  // What is none becomes U+FFFD, which hardly any text has of its own.
  if (!text.includes('\ufffd')) return { text, isGuessed: false }
  const part = bytes.subarray(start, end)
  if (isUtf8(part)) return { text, isGuessed: false }
  return { text: decodeNamed(part, fallback) ?? '', isGuessed: true }
}

function isAsciiRange(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x7f) return false
  return true
}

const decoders = new Map<string, TextDecoder>()

/** Text in a named character set; `undefined` for a set nobody knows. Bad bytes become U+FFFD. */
export function decodeNamed(bytes: Buffer, charset: string): string | undefined {
  if (LATIN_LABELS.test(charset)) return decodeWindows1252(bytes)
  const label = charset.toLowerCase()
  let decoder = decoders.get(label)
  if (!decoder) {
    try {
      decoder = new TextDecoder(label, { ignoreBOM: true })
    } catch {
      return undefined
    }
    decoders.set(label, decoder)
  }
  return decoder.decode(bytes)
}

/** A whole file's text; undefined when it is too large to be one string. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length > MAX_TEXT_BYTES) return undefined
  const whole = toByteText(bytes)
  return whole.length > MAX_TEXT_BYTES ? undefined : decodeUnnamed(whole)
}

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => C1_1252[char.charCodeAt(0) - 0x80] ?? char)
}

/** What a file may be said to be written in. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const
export type Encoding = (typeof encodings)[number]

/** Whether each letter is one byte, so that every mark stands where it would in ASCII. */
export function isOfBytes(encoding: Encoding): boolean {
  return /^(?:windows|iso|koi8|macintosh)/.test(encoding)
}

/** The bytes of a text in this encoding as UTF-8; what cannot be read becomes U+FFFD. */
export function* transcoded(
  pieces: Iterable<Uint8Array>,
  encoding: Encoding,
): Generator<Uint8Array> {
  const decoder = encoding === 'windows-1252' ? undefined : new TextDecoder(encoding)
  for (const piece of pieces) {
    const text = decoder?.decode(piece, { stream: true }) ?? decodeWindows1252(Buffer.from(piece))
    yield Buffer.from(text)
  }
  yield Buffer.from(decoder?.decode() ?? '')
}
