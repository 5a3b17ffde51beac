import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NetError } from '../domain/error.ts'
import { type Encoding, isOfBytes, transcoded } from '../formats/text-encoding.ts'
import type { World } from './io.ts'

/** Bytes read at a time. */
const pieceSize = 1 << 16

/** From here on a file is large: what is made of its records piles up. */
const largeSize = 1 << 22

/** More of what can be read once only is not kept in memory. */
const heldSize = 1 << 24

/** More is not held whole: what Node itself reads at most. */
const largest = 2 ** 31 - 1

/** A file or standard input, to be read in pieces as often as needed, or whole. */
export interface InputFile {
  /** The first bytes, enough to tell what it is. */
  start: Uint8Array
  /** From the beginning, each piece good until the next is asked for. Throws `import.changed` when somebody else writes to the file meanwhile. */
  pieces(): Iterable<Uint8Array>
  /** Throws as `pieces`, and `import.unreadable` for a file too large to be held. */
  bytes(): Uint8Array
  close(): void
}

/**
 * Opens a file, or standard input for `-`: of what is hopeless by its first bytes no more is read than those. Throws
 * `import.unreadable`, and `import.stopped` for Ctrl-C while it is read to its end.
 */
export async function openInput(
  { folder, stdin }: Pick<World, 'folder' | 'stdin'>,
  file: string,
  isHopeless: (start: Uint8Array) => boolean = () => false,
): Promise<InputFile> {
  try {
    if (file === '-') {
      return await untilInterrupted((signal) => heldOnce(stdin.pieces(signal), isHopeless))
    }
    const descriptor = openSync(resolve(folder, file), 'r')
    try {
      const status = fstatSync(descriptor)
      if (status.isDirectory()) throw unreadable(file, 'EISDIR')
      if (status.isFile()) {
        const input = onDisk(descriptor, file)
        if (status.size > largeSize && !isCards(input.start)) await spareMemory()
        return input
      }
      const input = await heldOnce(piecesOf(descriptor), isHopeless)
      closeSync(descriptor)
      return input
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  } catch (error) {
    throw translated(error, file)
  }
}

/** Reads what may take as long as somebody types, and says so when Ctrl-C ends it; a second one ends the program. */
async function untilInterrupted<T>(read: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const interrupt = () => stop.abort(new NetError('cancelled', 'import.stopped', {}))
  process.once('SIGINT', interrupt)
  try {
    return await read(stop.signal)
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
}

/** What can be read once only: in memory, and where it is large in a file that nobody else sees. */
async function heldOnce(
  from: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  isHopeless: (start: Uint8Array) => boolean,
): Promise<InputFile> {
  const pieces: Uint8Array[] = []
  let size = 0
  let isTold = false
  let spool: Spool | undefined
  for await (const piece of from) {
    size += piece.length
    if (spool === undefined) pieces.push(piece)
    else spool.write(piece)
    if (!isTold && size >= pieceSize) {
      isTold = true
      if (isHopeless(Buffer.concat(pieces))) break
    }
    if (spool !== undefined || size <= heldSize) continue
    spool = openSpool()
    for (let held = pieces.shift(); held !== undefined; held = pieces.shift()) spool.write(held)
  }
  const input = spool === undefined ? inMemory(joined(pieces, size)) : spool.read()
  if (size > largeSize && !isCards(input.start)) await spareMemory()
  return input
}

function* piecesOf(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const room = Buffer.allocUnsafe(pieceSize)
    const length = readSync(descriptor, room, 0, pieceSize, null)
    if (length === 0) return
    yield room.subarray(0, length)
  }
}

interface Spool {
  write(piece: Uint8Array): void
  read(): InputFile
}

/** A file of our own without a name: gone when it is closed, or with the program. */
function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'net-import-'))
  const descriptor = openSync(join(folder, 'held'), 'wx+', 0o600)
  let isGone = removed(folder)
  return {
    write(piece) {
      for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at)
    },
    read() {
      const input = onDisk(descriptor, '-')
      const close = () => {
        input.close()
        isGone ||= removed(folder)
      }
      return { ...input, close }
    },
  }
}

/** Not every system lets go of the name of a file that is open. */
function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}

/** In one piece, made once it is known how large: each part goes as soon as it is in. */
function joined(pieces: Uint8Array[], size: number): Uint8Array {
  const whole = Buffer.allocUnsafe(size)
  let at = 0
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function inMemory(bytes: Uint8Array): InputFile {
  return {
    start: bytes.subarray(0, pieceSize),
    bytes: () => bytes,
    *pieces() {
      for (let at = 0; at < bytes.length; at += pieceSize) {
        yield bytes.subarray(at, at + pieceSize)
      }
    },
    close() {},
  }
}

/** The same file as UTF-8; cards of one byte a letter may name their own encodings, and stay as they are. */
export function inEncoding(input: InputFile, encoding: Encoding): InputFile {
  if (isCards(input.start) && isOfBytes(encoding)) return input
  return {
    start: Buffer.concat([...transcoded([input.start], encoding)]),
    pieces: () => transcoded(input.pieces(), encoding),
    bytes: () => Buffer.concat([...transcoded(input.pieces(), encoding)]),
    close: () => input.close(),
  }
}

function onDisk(descriptor: number, file: string): InputFile {
  const opened = stateOf(descriptor)
  const refuseChange = () => {
    if (stateOf(descriptor) !== opened) throw new NetError('usage', 'import.changed', { file })
  }
  const readPiece = (at: number, piece = Buffer.allocUnsafe(pieceSize)) => {
    try {
      return piece.subarray(0, readSync(descriptor, piece, 0, piece.length, at))
    } catch (error) {
      throw translated(error, file)
    }
  }
  return {
    start: readPiece(0),
    *pieces() {
      refuseChange()
      const room = Buffer.allocUnsafe(pieceSize)
      let at = 0
      for (let piece = readPiece(at, room); piece.length > 0; piece = readPiece(at, room)) {
        at += piece.length
        yield piece
        // A file that grows as fast as it is read would never end.
        refuseChange()
      }
      refuseChange()
    },
    bytes() {
      const { size } = fstatSync(descriptor)
      if (size > largest) throw unreadable(file, 'ERR_FS_FILE_TOO_LARGE')
      refuseChange()
      const bytes = Buffer.allocUnsafe(size)
      let at = 0
      for (let piece = readPiece(at); piece.length > 0 && at < size; piece = readPiece(at)) {
        bytes.set(piece.subarray(0, size - at), at)
        at += piece.length
      }
      refuseChange()
      return bytes.subarray(0, Math.min(at, size))
    },
    close() {
      closeSync(descriptor)
    },
  }
}

/**
 * Lets the heap grow by a fifth before it is cleaned up again, not to twice its size: 200,000 records take 230 MB instead
 * of 360, and no longer. Not from the beginning, because a short command never cleans up.
 */
async function spareMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--heap-growing-percent=20')
  // With room for what is young as it is, 200,000 rows of twenty columns take 227 MB instead of 251.
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** These are held all at once whatever is spared, and sparing would only take them an eighth longer. */
function isCards(start: Uint8Array): boolean {
  return /^\s*BEGIN:VCARD/i.test(new TextDecoder().decode(start.subarray(0, 100)))
}

/** Another length or another moment of writing is another content. */
function stateOf(descriptor: number): string {
  const { size, mtimeNs } = fstatSync(descriptor, { bigint: true })
  return `${size} ${mtimeNs}`
}

const reasons = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
} as const

function translated(error: unknown, file: string): NetError {
  if (error instanceof NetError) return error
  return unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : '')
}

function unreadable(file: string, code: string): NetError {
  const reason = reasons[code as keyof typeof reasons] ?? 'other'
  return new NetError('usage', 'import.unreadable', { file, reason })
}
