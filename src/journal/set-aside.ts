import { rmSync } from 'node:fs'
import type { BackupReason } from '../domain/backup.ts'
import { letOldBackupsGo, newBackupPath } from './backups.ts'
import type { Journal } from './journal.ts'

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
): AsideCopy | undefined {
  if (journal.get('SELECT 1 FROM contact LIMIT 1') === undefined) return undefined
  const path = newBackupPath(journal.file, before, journal.now)
  journal.copyTo(path)
  return {
    keep() {
      letOldBackupsGo(journal.file, journal.rules.keptBackups)
      return path
    },
    drop() {
      rmSync(path, { force: true })
    },
  }
}
