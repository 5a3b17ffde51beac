import { existsSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BackupReason } from '../domain/backup.ts'
import { letOldBackupsGo, newBackupPath } from './backups.ts'
import type { Journal } from './journal.ts'
import type { CopyOptions } from './whole-copy.ts'

/** A copy of the journal as it was, to be kept or dropped once it is known whether anything changed. */
export interface AsideCopy {
  /** Lets the oldest copies go; gives the path. */
  keep(): string
  drop(): void
}

/**
 * Copies a journal with people in it to `backups/` beside it, before a command that changes much. Undefined where
 * there is nobody to lose. Throws `journal.*`, `backup.*`.
 */
export function setAside(
  journal: Journal,
  before: Exclude<BackupReason, 'hand' | 'migration'>,
  options: Pick<CopyOptions, 'untilStopped'> = {},
): AsideCopy | undefined {
  if (journal.get('SELECT 1 FROM contact LIMIT 1') === undefined) return undefined
  const path = newBackupPath(journal.file, before, journal.now)
  const folder = dirname(path)
  const isFolderNew = !existsSync(folder)
  try {
    journal.copyTo(path, { untilStopped: options.untilStopped })
  } catch (error) {
    if (isFolderNew) removeEmpty(folder)
    throw error
  }
  return {
    keep() {
      letOldBackupsGo(journal.file, journal.rules.keptBackups)
      return path
    },
    drop() {
      rmSync(path, { force: true })
      if (isFolderNew) removeEmpty(folder)
    },
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another process has put a copy of its own into it.
  }
}
