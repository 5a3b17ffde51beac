import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'

/** Bytes gathered before they are written. */
const pieceSize = 1 << 16

/**
 * Writes a file whole or not at all, for its owner only: what stood there stays until the last byte of the new one is
 * on the disk. A link keeps pointing where it pointed; a device or a pipe is written as it is. Throws what the file
 * system or `chunks` throws.
 */
export function writeWholeFile(file: string, chunks: Iterable<string>): void {
  const target = realPath(file)
  if (isSpecial(target)) {
    writeTo(target, 'w', chunks)
    return
  }
  // Unlike any other's, without node:crypto, which takes 3 ms to load.
  const temporary = `${target}.${process.pid}-${process.hrtime.bigint()}`
  try {
    writeTo(temporary, 'wx', chunks)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The same text in pieces of some size: writing every line by itself takes longer than making it. */
export function* inPieces(chunks: Iterable<string>): Generator<string> {
  let piece = ''
  for (const chunk of chunks) {
    piece += chunk
    if (piece.length >= pieceSize) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function writeTo(file: string, flags: 'w' | 'wx', chunks: Iterable<string>): void {
  const descriptor = openSync(file, flags, 0o600)
  try {
    for (const piece of inPieces(chunks)) {
      const bytes = Buffer.from(piece)
      let written = 0
      while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    }
    if (flags === 'wx') fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function isSpecial(file: string): boolean {
  try {
    const status = statSync(file)
    return !status.isFile() && !status.isDirectory()
  } catch {
    return false
  }
}
