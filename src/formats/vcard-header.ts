import { Buffer } from 'node:buffer'
import type { PropertyParams } from '../domain/imported-person.ts'
import { decodeUnnamed } from './text-encoding.ts'
import { decodeQuotedPrintable } from './vcard-value.ts'

/** What stands before the colon of a content line. */
export interface PropertyHeader {
  group?: string
  /** Upper case. */
  name: string
  /** Names upper case, doubles joined; 2.1's bare words are given their names. */
  params: PropertyParams
  encoding: 'none' | 'quoted-printable' | 'base64'
  charset?: string
  /** The owner's own name for it, as Android packs it into a type. */
  label?: string
  /** A quotation mark is not closed. */
  isOpen?: true
}

const BARE_ENCODING = /^(?:7bit|8bit|quoted-printable|base64|b|q)$/i
const BARE_CHARSET =
  /^(?:utf-?(?:7|8|16(?:[lb]e)?)|us-ascii|iso-8859-\d+|windows-\d+|cp-?12\d\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)|big5|gbk?|gb2312|gb18030)$/i
const BARE_VALUE = /^(?:url|content-id|cid|inline)$/i

/**
 * Where the colon after the header stands between two places, -1 if nowhere. A colon inside quotes
 * does not count, unless the quotes are never closed. Linear: at most two passes.
 */
export function findHeaderEnd(bytes: Uint8Array, start: number, end: number): number {
  let isQuoted = false
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === 0x22) isQuoted = !isQuoted
    else if (byte === 0x3a && !isQuoted) return at
  }
  if (!isQuoted) return -1
  for (let at = start; at < end; at++) if (bytes[at] === 0x3a) return at
  return -1
}

/** Headers by their text. A file has few different ones: parsing each once halves the time. */
const known = new Map<string, PropertyHeader | undefined>()
const MAX_KNOWN = 500
const MAX_KNOWN_LENGTH = 100

/** As {@link parseHeader}; the result is shared, so not to be changed. */
export function findHeader(text: string): PropertyHeader | undefined {
  if (text.length > MAX_KNOWN_LENGTH) return parseHeader(text)
  const found = known.get(text)
  if (found) return found
  const parsed = parseHeader(text)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(text, parsed)
  return parsed
}

/** `item1.TEL;TYPE="work,cell";PREF=1` taken apart; undefined if that is no name of a property. */
function parseHeader(text: string): PropertyHeader | undefined {
  const [first = '', ...rest] = splitUnquoted(text, ';')
  const dot = first.lastIndexOf('.')
  const name = first.slice(dot + 1).trim()
  const group = first.slice(0, Math.max(dot, 0)).trim()
  if (!/^[\w-]+$/.test(name)) return undefined
  const params = new Map<string, string[]>()
  for (const part of rest) addParam(params, part.trim())
  const encoding = findTransferEncoding(params)
  const charset = params.get('CHARSET')?.[0]
  // These two say how the text was packed; unpacked, they would be untrue.
  params.delete('CHARSET')
  if (encoding !== 'base64') params.delete('ENCODING')
  const label = takeAndroidLabel(params)
  const header: PropertyHeader = { name: name.toUpperCase(), params: [...params], encoding }
  if (group) header.group = group
  if (charset) header.charset = charset
  if (label) header.label = label
  if (text.split('"').length % 2 === 0) header.isOpen = true
  return header
}

function addParam(params: Map<string, string[]>, part: string): void {
  if (!part) return
  const equals = part.indexOf('=')
  const bracket = part.indexOf('(')
  // Android writes its own labels as a bare `X-CUSTOM(CHARSET=UTF-8,…)`.
  const isBare = equals <= 0 || (bracket > 0 && bracket < equals)
  const name = isBare ? nameBareParam(part) : part.slice(0, equals).trim().toUpperCase()
  const written = isBare ? [part] : splitUnquoted(part.slice(equals + 1), ',')
  const values = written.map((value) => decodeParamValue(value.trim()))
  const before = params.get(name) ?? []
  for (const value of values) {
    // TYPE="work,cell" is a list as well: the example in RFC 6350 is written so. Android's labels have commas inside.
    const isList = name === 'TYPE' && !isBare && !value.startsWith('X-CUSTOM(')
    const each = isList ? value.split(',') : [value]
    for (const one of each) before.push(one)
  }
  params.set(name, before)
}

/**
 * Android's `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D8=A8…)`, where a label is a type: packed as nothing is in
 * 3.0 and 4.0, so it is taken out.
 */
function takeAndroidLabel(params: Map<string, string[]>): string | undefined {
  const types = params.get('TYPE')
  const custom = types?.find((type) => /^x-custom\(/i.test(type))
  if (types === undefined || custom === undefined) return undefined
  const others = types.filter((type) => type !== custom)
  if (others.length > 0) params.set('TYPE', others)
  else params.delete('TYPE')
  const packed = custom.slice(custom.lastIndexOf(',') + 1).replace(/^x-custom\(|\)$/gi, '')
  return decodeUnnamed(decodeQuotedPrintable(Buffer.from(packed))).text
}

function nameBareParam(part: string): string {
  if (BARE_ENCODING.test(part)) return 'ENCODING'
  if (BARE_CHARSET.test(part)) return 'CHARSET'
  return BARE_VALUE.test(part) ? 'VALUE' : 'TYPE'
}

/** Without its quotes; RFC 6868's `^n`, `^^` and `^'` undone. */
function decodeParamValue(value: string): string {
  const bare = value.replaceAll('"', '')
  if (!bare.includes('^')) return bare
  return bare.replace(/\^([n^'])/g, (_, char) => (char === 'n' ? '\n' : char === '^' ? '^' : '"'))
}

function findTransferEncoding(params: Map<string, string[]>): PropertyHeader['encoding'] {
  const encoding = params.get('ENCODING')?.[0]?.toLowerCase()
  if (encoding === 'quoted-printable' || encoding === 'q') return 'quoted-printable'
  return encoding === 'base64' || encoding === 'b' ? 'base64' : 'none'
}

/** Split at a mark outside quotes; where the quotes are not closed, at every mark. */
function splitUnquoted(text: string, mark: string): string[] {
  if (!text.includes('"')) return text.split(mark)
  const parts: string[] = []
  let isQuoted = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') isQuoted = !isQuoted
    else if (char === mark && !isQuoted) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  if (isQuoted) return text.split(mark)
  parts.push(text.slice(start))
  return parts
}
