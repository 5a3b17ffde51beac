import { Buffer } from 'node:buffer'
import type { PeopleKind } from '../domain/imported-person.ts'
import { isContactTable } from './contact-csv.ts'
import { isFriendsFile } from './friends.ts'
import { isGoogleTable } from './google-csv.ts'
import { hasLinkedInHeader } from './linkedin.ts'
import { isLinksTable } from './links-csv.ts'
import { guessMapping, hasName } from './mapped-csv.ts'
import { isOutlookTable } from './outlook-csv.ts'
import { readHeader } from './table.ts'
import { toByteText } from './text-encoding.ts'
import { openText } from './text-pieces.ts'

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
  | 'text'

/** The kinds told by their content. */
export type ReadableKind = PeopleKind | 'links' | 'friends' | 'json'

export type KindGuess = { kind: ReadableKind } | { kind: 'unknown'; hint: KindHint }

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
  const text = decodeStart(toByteText(start), bytes.length >= LOOK)
  const lines = text.replace(/\r\n?/g, '\n')
  const trimmed = lines.trimStart()
  if (trimmed === '') return unknown('empty')
  if (/^[ \t]*BEGIN:VCARD[ \t]*$/im.test(lines) && !trimmed.startsWith('<')) {
    return { kind: 'vcard' }
  }
  if (hasLinkedInHeader(lines)) return { kind: 'linkedin' }
  const table = tableKind(readHeader(trimmed)?.columns ?? [])
  if (table !== undefined) return { kind: table }
  if (isFriendsFile(trimmed)) return { kind: 'friends' }
  if (text.includes('\0')) return unknown('binary')
  if (/^BEGIN:VCALENDAR\b/i.test(trimmed)) return unknown('calendar')
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(trimmed)) return unknown('html')
  if (/^\{\s*"format"\s*:\s*"net-journal"/.test(trimmed)) return { kind: 'json' }
  if (/^[[{]/.test(trimmed)) return unknown('json')
  return isTable(trimmed) ? { kind: 'csv' } : unknown('text')
}

/** In whole lines: half a character at the end would make another encoding of it. */
function decodeStart(start: Buffer, isCut: boolean): string {
  const end = start.lastIndexOf(0x0a) + 1
  const lines = isCut && end > 0 ? start.subarray(0, end) : start
  return [...openText({ pieces: () => [lines] }).pieces()].join('')
}

/** Whether the first line names columns: three at least, or one of them the name. */
function isTable(text: string): boolean {
  const columns = readHeader(text)?.columns ?? []
  return columns.length > 2 || (columns.length > 1 && hasName(guessMapping(columns)))
}

/** The programs whose tables are known by the names of their columns. */
function tableKind(
  header: readonly string[],
): 'table' | 'google' | 'outlook' | 'links' | undefined {
  if (isContactTable(header)) return 'table'
  if (isGoogleTable(header)) return 'google'
  if (isOutlookTable(header)) return 'outlook'
  return isLinksTable(header) ? 'links' : undefined
}

function unknown(hint: KindHint): KindGuess {
  return { kind: 'unknown', hint }
}
