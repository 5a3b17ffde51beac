import { Buffer } from 'node:buffer'
import { decodeNamed, decodeUnnamed } from './text-encoding.ts'

const encodedWord = /=\?([^?\s]{1,80})\?([bqBQ])\?([^?]*)\?=/g

/** What programs write that do not know the character set either (RFC 1428). */
const isUnsaid = /^(?:x-)?unknown(?:-8bit)?$/

/**
 * The text with its encoded words read (RFC 2047): in B and Q, in any character set that is known, also where a
 * character is split between two words. A word that cannot be read stays as it is written.
 */
export function decodeWords(text: string): string {
  const parts: string[] = []
  let open: { charset: string; bytes: Buffer[]; written: string[] } | undefined
  const close = () => {
    if (open === undefined) return
    const bytes = Buffer.concat(open.bytes)
    const read = isUnsaid.test(open.charset)
      ? decodeUnnamed(bytes).text
      : decodeNamed(bytes, open.charset)
    parts.push(read ?? open.written.join(' '))
    open = undefined
  }
  let end = 0
  for (const found of text.matchAll(encodedWord)) {
    const [written, label = '', encoding = '', content = ''] = found
    const between = text.slice(end, found.index)
    // RFC 2231 lets a language follow.
    const charset = label.split('*', 1)[0]?.toLowerCase() ?? ''
    const isNeighbour = open !== undefined && between.trim() === ''
    if (!isNeighbour || open?.charset !== charset) close()
    if (!isNeighbour) parts.push(between)
    open ??= { charset, bytes: [], written: [] }
    open.bytes.push(
      encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : readQ(content),
    )
    open.written.push(written)
    end = found.index + written.length
  }
  close()
  parts.push(text.slice(end))
  return parts.join('')
}

function readQ(content: string): Buffer {
  const text = content.replaceAll('_', ' ')
  const bytes: Buffer[] = []
  let end = 0
  for (const found of text.matchAll(/=([0-9A-Fa-f]{2})/g)) {
    bytes.push(Buffer.from(text.slice(end, found.index)))
    bytes.push(Buffer.from(found[1] ?? '', 'hex'))
    end = found.index + 3
  }
  bytes.push(Buffer.from(text.slice(end)))
  return Buffer.concat(bytes)
}
