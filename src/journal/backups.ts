import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BackupFile,
  type BackupReason,
  backupName,
  backupsToLetGo,
  readBackupName,
} from '../domain/backup.ts'
import { backupBase, backupFolder } from './backup-folder.ts'

interface WrittenCopy {
  copy: BackupFile
  writtenMs: number
}

/** A name for a copy made now, not taken yet. */
export function newBackupPath(
  file: string,
  reason: Exclude<BackupReason, 'migration'>,
  now: string,
  folder: string = backupFolder(file),
): string {
  const base = join(folder, backupName(backupBase(file), reason, now))
  for (let copy = 1; ; copy++) {
    const path = `${base}${copy === 1 ? '' : `-${copy}`}.db`
    if (!existsSync(path)) return path
  }
}

/** The copies kept of a journal, the newest first; none where there is no folder of them. Does not open them. */
export function listBackupFiles(file: string): BackupFile[] {
  const folder = backupFolder(file)
  const base = backupBase(file)
  return namesIn(folder)
    .flatMap((name) => {
      const read = readBackupName(name, base)
      const path = join(folder, name)
      const status = statSync(path, { throwIfNoEntry: false })
      if (read === undefined || status === undefined || !status.isFile()) return []
      const at = read.at ?? status.mtime.toISOString()
      const copy = { file: path, at, reason: read.reason, bytes: status.size }
      return [{ copy, writtenMs: status.mtimeMs }]
    })
    .toSorted(byNewest)
    .map(({ copy }) => copy)
}

/** Names tell the second; within one, when the file was written does. */
function byNewest(one: WrittenCopy, other: WrittenCopy): number {
  return (
    other.copy.at.localeCompare(one.copy.at) ||
    other.writtenMs - one.writtenMs ||
    other.copy.file.localeCompare(one.copy.file, 'en', { numeric: true })
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes what no longer has to be kept of the copies made by the program; never `except`. */
export function letOldBackupsGo(file: string, keep: number, except?: string): void {
  for (const copy of backupsToLetGo(listBackupFiles(file), keep)) {
    if (copy.file !== except) rmSync(copy.file, { force: true })
  }
}
