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
  const temporary = temporaryFor(target)
  try {
    writeTo(temporary, 'wx', chunks)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * As `writeWholeFile`, for what takes longer than the blink of an eye: whoever ends the program meanwhile (Ctrl-C) ends
 * it at once and finds nothing half-written beside the file.
 */
export async function writeLongFile(file: string, chunks: Iterable<string>): Promise<void> {
  const target = realPath(file)
  if (isSpecial(target)) {
    writeTo(target, 'w', chunks)
    return
  }
  const temporary = temporaryFor(target)
  const end = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true })
    stopListening()
    // Nobody listens now, so this is the end, and the shell is told what of.
    process.kill(process.pid, signal)
  }
  const stopListening = () => {
    for (const signal of endings) process.off(signal, end)
  }
  for (const signal of endings) process.on(signal, end)
  try {
    const descriptor = openSync(temporary, 'wx', 0o600)
    try {
      for (const piece of inPieces(chunks)) {
        writeAll(descriptor, piece)
        await turn()
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    stopListening()
  }
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Lets signals be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Unlike any other's, without node:crypto, which takes 3 ms to load. */
function temporaryFor(target: string): string {
  return `${target}.${process.pid}-${process.hrtime.bigint()}`
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
    for (const piece of inPieces(chunks)) writeAll(descriptor, piece)
    if (flags === 'wx') fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writeAll(descriptor: number, piece: string): void {
  const bytes = Buffer.from(piece)
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
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
