import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Context } from './context.ts'

/** Whether a file is the journal, what SQLite keeps beside it, a copy of it in `backups/`, or the settings. */
export function isOwnFile(
  { journalFile, settingsFile }: Pick<Context, 'journalFile' | 'settingsFile'>,
  file: string,
): boolean {
  const target = realPath(file)
  const journal = realPath(journalFile)
  const own = ['', '-wal', '-shm', '-journal'].map((ending) => `${journal}${ending}`)
  if ([...own, realPath(settingsFile)].includes(target)) return true
  const isCopy = target.endsWith('.db') && basename(dirname(target)) === 'backups'
  return isCopy && dirname(target) === realPath(join(dirname(journal), 'backups'))
}

/** Links followed as far as there is something to follow. */
function realPath(file: string): string {
  const path = resolve(file)
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}
