import { TextDecoder } from 'node:util'
import type { ImportProblem } from '../domain/imported-person.ts'
import { type Fallback, guessCodes, likeliestFallback } from './letter-statistics.ts'
import { decodeWindows1252, findEncoding } from './text-encoding.ts'

/** Bytes that can be read from their beginning more than once, never all held; a piece is good until the next. */
export interface ByteSource {
  pieces(): Iterable<Uint8Array>
}

/** A text read the same way. */
export interface TextSource {
  pieces(): Iterable<string>
  /** What had to be assumed to read it. */
  problems: ImportProblem[]
}

/**
 * A text of any size: by its mark UTF-8 or UTF-16, UTF-8 where all of it is valid, else what its letters
 * look like: see `likeliestFallback`. Reads the bytes once to find out.
 */
export function openText(source: ByteSource): TextSource {
  const encoding = encodingOf(source)
  const problems: ImportProblem[] = Object.hasOwn(guessCodes, encoding)
    ? [{ line: 1, code: guessCodes[encoding as Fallback] }]
    : []
  return { problems, pieces: () => decode(source, encoding) }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | Fallback

function* decode(source: ByteSource, encoding: Encoding): Generator<string> {
  if (encoding === 'windows-1252') {
    for (const piece of source.pieces()) yield decodeWindows1252(Buffer.from(piece))
    return
  }
  // The decoder takes the mark away.
  const decoder = new TextDecoder(encoding)
  for (const piece of source.pieces()) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

function encodingOf(source: ByteSource): Encoding {
  let isFirst = true
  const validator = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const piece of source.pieces()) {
      if (isFirst) {
        const { encoding, start } = findEncoding(piece)
        if (encoding !== 'utf-8' || start > 0) return encoding
        isFirst = false
      }
      validator.decode(piece, { stream: true })
    }
    validator.decode()
    return 'utf-8'
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return likeliestFallback(source.pieces())
  }
}
