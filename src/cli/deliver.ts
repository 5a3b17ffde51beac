import { resolve } from 'node:path'
import { NetError } from '../domain/error.ts'
import type { Context } from './context.ts'
import { guarded } from './guard.ts'
import { isOwnFile } from './own-file.ts'
import { inPieces, writeLongFile } from './whole-file.ts'

/** Writes a file whole or not at all, or standard output where there is none. Throws `export.full`, `export.unwritable`; then no file was written. */
export async function deliver(
  ctx: Context,
  file: string | undefined,
  chunks: Iterable<string>,
): Promise<void> {
  const { world } = ctx
  const { stdout } = world
  if (file !== undefined && isOwnFile(ctx, resolve(world.folder, file))) {
    throw new NetError('usage', 'export.unwritable', { file, reason: 'own' })
  }
  try {
    if (file !== undefined) {
      await writeLongFile(resolve(world.folder, file), chunks)
      return
    }
    for (const piece of inPieces(chunks)) {
      stdout.write(stdout.isTTY === true ? guarded(piece) : piece)
    }
  } catch (error) {
    throw exportError(error, file ?? '-')
  }
}

const reasons: Readonly<Record<string, 'missing' | 'folder' | 'denied'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
}

function exportError(error: unknown, file: string): unknown {
  if (error instanceof NetError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new NetError('journal', 'export.full', { file })
  }
  const isOfFile = error instanceof Error && 'syscall' in error
  if (!isOfFile) return error
  return new NetError('usage', 'export.unwritable', { file, reason: reasons[code] ?? 'other' })
}
