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
import { endBy, endings } from './ending-signals.ts'

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

/** A file to be written, and what stands in it. */
export interface NewFile {
  file: string
  chunks: Iterable<string>
}

/**
 * As `writeWholeFile`, for what takes longer than the blink of an eye, and for several files of which all are written or
 * none: whoever ends the program meanwhile (Ctrl-C) ends it at once and finds nothing half-written beside them. Throws
 * `NotAllThere` where it could not be all or none after all.
 */
export async function writeLongFiles(files: Iterable<NewFile>): Promise<void> {
  const ready: { temporary: string; target: string }[] = []
  const remove = () => {
    for (const { temporary } of ready) rmSync(temporary, { force: true })
  }
  const end = (signal: NodeJS.Signals) => {
    remove()
    stopListening()
    endBy(signal)
  }
  const stopListening = () => {
    for (const signal of endings) process.off(signal, end)
  }
  for (const signal of endings) process.on(signal, end)
  try {
    for (const { file, chunks } of files) {
      const target = realPath(file)
      if (isSpecial(target)) {
        writeTo(target, 'w', chunks)
        continue
      }
      refuseFolder(target)
      const temporary = temporaryFor(target)
      ready.push({ temporary, target })
      await writeSlowly(temporary, chunks)
    }
    putInPlace(ready)
  } catch (error) {
    remove()
    throw error
  } finally {
    stopListening()
  }
}

/** Several files were ready; the first `count` are there, and then one could not be put in its place. */
export class NotAllThere extends Error {
  readonly file: string
  readonly count: number

  constructor(file: string, count: number, cause: unknown) {
    super('not all files are there', { cause })
    this.file = file
    this.count = count
  }
}

function putInPlace(ready: readonly { temporary: string; target: string }[]): void {
  for (const [count, { temporary, target }] of ready.entries()) {
    try {
      renameSync(temporary, target)
    } catch (error) {
      throw count === 0 ? error : new NotAllThere(target, count, error)
    }
  }
}

async function writeSlowly(file: string, chunks: Iterable<string>): Promise<void> {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    for (const piece of inPieces(chunks)) {
      writeAll(descriptor, piece)
      await turn()
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Found out before anything is put in its place. */
function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) return
  throw Object.assign(new Error(file), { code: 'EISDIR', syscall: 'rename' })
}

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
