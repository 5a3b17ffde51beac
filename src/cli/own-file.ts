import { dirname } from 'node:path'
import { backupFolder } from '../journal/backup-folder.ts'
import { realPath } from '../journal/real-path.ts'
import type { Context } from './context.ts'

type OwnFiles = Pick<Context, 'journalFile' | 'settingsFile'>

/** Whether a file is the journal, what SQLite keeps beside it, or the settings. */
export function isJournalOrSettings(
  { journalFile, settingsFile }: OwnFiles,
  file: string,
): boolean {
  const journal = realPath(journalFile)
  const own = ['', '-wal', '-shm', '-journal'].map((ending) => `${journal}${ending}`)
  return [...own, realPath(settingsFile)].includes(realPath(file))
}

/** As `isJournalOrSettings`, the copies of the journal in `backups/` among them. */
export function isOwnFile(own: OwnFiles, file: string): boolean {
  if (isJournalOrSettings(own, file)) return true
  const target = realPath(file)
  return target.endsWith('.db') && dirname(target) === realPath(backupFolder(own.journalFile))
}
