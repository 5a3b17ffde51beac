import { NetError } from '../domain/error.ts'
import { HeadEnd, headLimit } from '../formats/mail-head.ts'
import type { Input } from './io.ts'

/** What is read to its end for whoever sends it; nobody sends more by mistake. */
const patience = 1 << 30

/**
 * The head of a message on standard input. The rest is read and let go, because whoever sends it would be told that
 * something broke. Throws `mail.none` at a terminal.
 */
export async function readHead(stdin: Input): Promise<Uint8Array> {
  if (stdin.isTTY === true) throw new NetError('usage', 'mail.none', { reason: 'terminal' })
  const pieces: Uint8Array[] = []
  const end = new HeadEnd()
  let isHead = true
  let length = 0
  for await (const piece of stdin.pieces()) {
    if (isHead) pieces.push(piece)
    length += piece.length
    isHead &&= length < headLimit && !end.isIn(piece)
    if (length > patience) break
  }
  return Buffer.concat(pieces)
}
