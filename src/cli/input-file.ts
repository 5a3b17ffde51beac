import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { NetError } from '../domain/error.ts'
import type { World } from './io.ts'

/** The bytes of a file, or of standard input for `-`. Throws `import.unreadable`. */
export async function readInput(
  { folder, stdin }: Pick<World, 'folder' | 'stdin'>,
  file: string,
): Promise<Uint8Array> {
  if (file === '-') return stdin.bytes()
  try {
    const path = resolve(folder, file)
    if (statSync(path).isDirectory()) throw unreadable(file, 'EISDIR')
    return readFileSync(path)
  } catch (error) {
    if (error instanceof NetError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw unreadable(file, code)
  }
}

const reasons = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
} as const

function unreadable(file: string, code: string): NetError {
  const reason = reasons[code as keyof typeof reasons] ?? 'other'
  return new NetError('usage', 'import.unreadable', { file, reason })
}
