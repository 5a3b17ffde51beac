import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './io.ts'

/**
 * stdout or stderr for a command that is over in a moment. Node's own streams take 3 ms to open, a twentieth of
 * starting Node at all, so a pipe or a file is written directly; a terminal keeps its stream, which knows its size.
 * A reader that has seen enough (`net list | head -1`) is no failure.
 */
export function standardOutput(descriptor: 1 | 2, openStream: () => NodeJS.WriteStream): Output {
  if (mayBeTerminal(descriptor)) {
    const stream = openStream()
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    })
    return stream
  }
  let isOpen = true
  return {
    write(text) {
      if (isOpen) isOpen = tryWriting(descriptor, Buffer.from(text))
    },
  }
}

/** Terminals are character devices, and so are /dev/null and its kin, which share a driver. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor)
    if (!device.isCharacterDevice()) return false
    const nowhere = statSync('/dev/null', { throwIfNoEntry: false })
    return nowhere === undefined || nowhere.rdev >> 8 !== device.rdev >> 8
  } catch {
    return false
  }
}

/** False when nothing more will be read. Throws where an answer has no room; a hint or an error has nowhere to say so. */
function tryWriting(descriptor: 1 | 2, bytes: Uint8Array): boolean {
  try {
    return writeWhole(descriptor, bytes)
  } catch (error) {
    if (descriptor === 1) throw error
    return false
  }
}

/** False when nobody reads any more. A pipe that is full for now is waited for. */
function writeWhole(descriptor: number, bytes: Uint8Array): boolean {
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE' || code === 'EBADF') return false
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
  return true
}
