import { Buffer } from 'node:buffer'
import { decodeUnnamed } from './text-encoding.ts'

/** Bytes a head may have; what lies beyond is not looked at. */
export const headLimit = 1 << 20

/** Characters of one field; the longest real ones are lists of recipients. */
const fieldLimit = 100_000

/**
 * The fields before a message's first blank line (RFC 5322), unfolded: by name in lower case, each in order. A line
 * that is no field, such as the one mailboxes put before a message, is passed over.
 */
export function readMailHead(bytes: Uint8Array): Map<string, string[]> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headLimit))
  const { text } = decodeUnnamed(whole)
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  let openName = ''
  const close = () => {
    if (open === undefined) return
    const value = open.join('').slice(0, fieldLimit).trim()
    fields.set(openName, [...(fields.get(openName) ?? []).slice(0, 9), value])
    open = undefined
  }
  let hasBegun = false
  for (const line of linesOf(text.replace(/^\ufeff/, ''))) {
    if (line.trim() === '') {
      // Blank lines before the head come from pipes; the first one after it ends it.
      if (hasBegun && line === '') break
      continue
    }
    hasBegun = true
    if (/^[ \t]/.test(line)) {
      open?.push(line)
      continue
    }
    close()
    const [, name, value] = /^([!-9;-~]{1,80})[ \t]*:(.*)$/s.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    openName = name.toLowerCase()
    open = [value]
  }
  close()
  return fields
}

function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g
  let start = 0
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(start, found.index)
    start = end.lastIndex
  }
  yield text.slice(start)
}

/** Looks for the end of a head in bytes as they come: its first blank line, those before any text apart. */
export class HeadEnd {
  #hasText = false
  #isLineEmpty = true
  #last = 0

  /** Whether the head ends in this piece, or has ended before. */
  isIn(piece: Uint8Array): boolean {
    for (const byte of piece) {
      const isBreak = byte === 10 || byte === 13
      if (isBreak && !(byte === 10 && this.#last === 13)) {
        if (this.#hasText && this.#isLineEmpty) return true
        this.#isLineEmpty = true
      } else if (!isBreak) {
        this.#hasText = true
        this.#isLineEmpty = false
      }
      this.#last = byte
    }
    return false
  }
}
