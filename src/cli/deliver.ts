import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { NetError } from '../domain/error.ts'
import type { Context } from './context.ts'
import { guardedWhole } from './guard.ts'
import { isOwnFile } from './own-file.ts'
import { inPieces, type NewFile, NotAllThere, writeLongFiles } from './whole-file.ts'

/** Writes a file whole or not at all, or standard output where there is none. Throws `export.full`, `export.unwritable`; then no file was written. */
export async function deliver(
  ctx: Context,
  file: string | undefined,
  chunks: Iterable<string>,
): Promise<void> {
  if (file !== undefined) {
    await deliverFiles(ctx, file, [{ file, chunks }])
    return
  }
  const { stdout } = ctx.world
  try {
    for (const piece of inPieces(chunks)) {
      stdout.write(stdout.isTTY === true ? guardedWhole(piece) : piece)
    }
  } catch (error) {
    throw exportError(error, '-')
  }
}

/**
 * Writes several files, all or none of them; `where` is what the person named. Throws as `deliver`, and
 * `export.notAll`.
 */
export async function deliverFiles(
  ctx: Context,
  where: string,
  files: Iterable<NewFile>,
): Promise<void> {
  let current = where
  const resolved = function* () {
    for (const { file, chunks } of files) {
      current = file
      const path = resolve(ctx.world.folder, file)
      if (isOwnFile(ctx, path))
        throw new NetError('usage', 'export.unwritable', { file, reason: 'own' })
      // Without what the name promises to be a folder it would become a file.
      if (/[/\\]$/.test(file) && !isFolder(path))
        throw new NetError('usage', 'export.unwritable', { file, reason: 'missing' })
      yield { file: path, chunks }
    }
    current = where
  }
  try {
    await writeLongFiles(resolved())
  } catch (error) {
    if (error instanceof NotAllThere) {
      const { file, count } = error
      throw new NetError('journal', 'export.notAll', { file, where, count })
    }
    throw exportError(error, isFull(error) ? where : current)
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
}

function exportError(error: unknown, file: string): unknown {
  if (error instanceof NetError) return error
  if (isFull(error)) return new NetError('journal', 'export.full', { file })
  const code = codeOf(error)
  const isOfFile = error instanceof Error && 'syscall' in error
  if (!isOfFile) return error
  return new NetError('usage', 'export.unwritable', { file, reason: reasons[code] ?? 'other' })
}
