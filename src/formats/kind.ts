import { Buffer } from 'node:buffer'
import { findContactTable } from './contact-csv.ts'
import { isFriendsFile } from './friends.ts'
import { findLinkedInHeader } from './linkedin.ts'
import { decodeUnnamed, toByteText } from './text-encoding.ts'

/** What a file that cannot be read seems to be, to say something helpful about it. */
export type KindHint =
  | 'empty'
  | 'zip'
  | 'image'
  | 'pdf'
  | 'sqlite'
  | 'binary'
  | 'html'
  | 'json'
  | 'calendar'
  | 'csv'
  | 'text'

export type KindGuess =
  | { kind: 'vcard' | 'linkedin' | 'table' | 'friends' | 'json' }
  | { kind: 'unknown'; hint: KindHint }

/** Enough to get past any preamble. */
const LOOK = 1 << 16

const MAGIC: [hint: KindHint, start: string][] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', '\x1f\x8b'],
  ['zip', 'Rar!'],
  ['zip', '7z\xbc\xaf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'RIFF'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['sqlite', 'SQLite format 3\0'],
  ['pdf', '%PDF'],
]

/** The kind of a file by its content alone: only its first 64 KB are looked at. */
export function guessKind(bytes: Uint8Array): KindGuess {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK))
  const latin = start.toString('latin1')
  const magic = MAGIC.find(([, mark]) => latin.startsWith(mark))
  if (magic) return unknown(magic[0])
  if (/^.{4}ftyp(?:hei|avif|mif)/s.test(latin)) return unknown('image')
  const { text } = decodeUnnamed(toByteText(start))
  const lines = text.replace(/\r\n?/g, '\n')
  const trimmed = lines.trimStart()
  if (trimmed === '') return unknown('empty')
  if (/^[ \t]*BEGIN:VCARD[ \t]*$/im.test(lines) && !trimmed.startsWith('<')) {
    return { kind: 'vcard' }
  }
  if (findLinkedInHeader(lines)) return { kind: 'linkedin' }
  if (findContactTable(trimmed)) return { kind: 'table' }
  if (isFriendsFile(trimmed)) return { kind: 'friends' }
  if (text.includes('\0')) return unknown('binary')
  if (/^BEGIN:VCALENDAR\b/i.test(trimmed)) return unknown('calendar')
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(trimmed)) return unknown('html')
  if (/^\{\s*"format"\s*:\s*"net-journal"/.test(trimmed)) return { kind: 'json' }
  if (/^[[{]/.test(trimmed)) return unknown('json')
  const firstLine = trimmed.slice(0, trimmed.indexOf('\n') + 1 || undefined)
  return unknown(/[,;\t].*[,;\t]/.test(firstLine) ? 'csv' : 'text')
}

function unknown(hint: KindHint): KindGuess {
  return { kind: 'unknown', hint }
}
