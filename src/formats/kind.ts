import { Buffer } from 'node:buffer'
import type { ImportHint } from '../domain/import-report.ts'
import type { PeopleKind } from '../domain/imported-person.ts'
import { sections } from '../domain/journal-document.ts'
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

/** The kinds told by their content. */
export type ReadableKind = PeopleKind | 'links' | 'friends' | 'json'

export type KindGuess = { kind: ReadableKind } | { kind: 'unknown'; hint: ImportHint }

/** Enough to get past any preamble. */
const LOOK = 1 << 16

const MAGIC: [hint: ImportHint, start: string][] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', '\x1f\x8b'],
  ['zip', 'Rar!'],
  ['zip', '7z\xbc\xaf'],
  ['zip', 'BZh'],
  ['zip', '\xfd7zXZ\0'],
  ['zip', '\x28\xb5\x2f\xfd'],
  ['office', '\xd0\xcf\x11\xe0'],
  ['office', '{\\rtf'],
  ['outlookData', '!BDN'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'RIFF'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['sqlite', 'SQLite format 3\0'],
  ['pdf', '%PDF'],
]

/** What a spreadsheet or a text of Office, LibreOffice or Apple has in its archive. */
const officeInside = /\[Content_Types\]\.xml|opendocument|Index\/\w+\.iwa/

const mailStart =
  /^(?:From \S+ .*\n|(?:Return-Path|Delivered-To|Received|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+): .*\n(?:[ \t].*\n)*[\w-]+:)/i
const ldifStart = /^(?:#.*\n|version: *1\n|\n)*dn::? /i

/** The kind of a file by its content alone: only its first 64 KB are looked at. */
export function guessKind(bytes: Uint8Array): KindGuess {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK))
  const latin = start.toString('latin1')
  const magic = MAGIC.find(([, mark]) => latin.startsWith(mark))
  if (magic) return unknown(magic[0] === 'zip' && officeInside.test(latin) ? 'office' : magic[0])
  if (latin.slice(257, 262) === 'ustar') return unknown('zip')
  if (/^.{4}ftyp(?:hei|avif|mif)/s.test(latin)) return unknown('image')
  const text = decodeStart(toByteText(start), bytes.length >= LOOK)
  const lines = text.replace(/\r\n?/g, '\n')
  const trimmed = lines.trimStart()
  if (trimmed === '') return unknown('empty')
  if (/^[ \t]*BEGIN:VCARD[ \t]*$/im.test(lines) && !trimmed.startsWith('<')) {
    return { kind: 'vcard' }
  }
  if (mailStart.test(trimmed)) return unknown('mail')
  if (ldifStart.test(trimmed)) return unknown('ldif')
  if (hasLinkedInHeader(lines)) return { kind: 'linkedin' }
  const table = tableKind(readHeader(trimmed)?.columns ?? [])
  if (table !== undefined) return { kind: table }
  if (isFriendsFile(trimmed)) return { kind: 'friends' }
  // What no line of text begins with; further on somebody may have copied it into a note.
  const [first = ''] = trimmed.split('\n', 1)
  if (text.includes('\0') || /(?!\s)\p{Cc}/u.test(first)) return unknown('binary')
  if (/^BEGIN:VCALENDAR\b/i.test(trimmed)) return unknown('calendar')
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(trimmed)) return unknown('html')
  if (isDocument(trimmed)) return { kind: 'json' }
  if (/^[[{]\s*["[{\]}\d-]/.test(trimmed)) return unknown('json')
  return isTable(trimmed) ? { kind: 'csv' } : unknown('text')
}

/**
 * Whether an object begins with a member of our document. Where its keys were sorted the one that says whose it is may
 * stand anywhere: whoever reads all of it finds out.
 */
function isDocument(text: string): boolean {
  const [, member = ''] = /^\{\s*"(\w+)"\s*:/.exec(text) ?? []
  return ['format', 'version', ...sections].includes(member)
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

function unknown(hint: ImportHint): KindGuess {
  return { kind: 'unknown', hint }
}
