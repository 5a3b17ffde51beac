import { closeSync, existsSync, openSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BackupReason } from '../domain/backup.ts'
import { letOldBackupsGo, newBackupPath } from './backups.ts'
import type { Journal } from './journal.ts'
import { type CopyOptions, unfinishedName } from './whole-copy.ts'

/** A copy of the journal as it was, to be kept or dropped once it is known whether anything changed. */
export interface AsideCopy {
  /**
   * Gives it its name among the copies: as the change is about to be done. Whoever is ended before that, however it be,
   * leaves a copy that is none, and goes with the next one.
   */
  settle(): string
  /** Lets the oldest copies go; gives the path. Settles it where it is not yet. */
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
  const place = newBackupPath(journal.file, before, journal.now)
  const waiting = unfinishedName(place, journal.newUuid().slice(-12))
  const folder = dirname(place)
  const isFolderNew = !existsSync(folder)
  let held: number
  try {
    journal.copyTo(waiting, { untilStopped: options.untilStopped })
    // Of one that nobody has open another process thinks that it is left over.
    held = openSync(waiting, 'r')
  } catch (error) {
    if (isFolderNew) removeEmpty(folder)
    throw error
  }
  let path: string | undefined
  const settle = () => {
    if (path !== undefined) return path
    // Another process may have put one there meanwhile.
    path = newBackupPath(journal.file, before, journal.now)
    closeSync(held)
    renameSync(waiting, path)
    return path
  }
  return {
    settle,
    keep() {
      const kept = settle()
      letOldBackupsGo(journal.file, journal.rules.keptBackups)
      return kept
    },
    drop() {
      if (path === undefined) closeSync(held)
      rmSync(path ?? waiting, { force: true })
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
