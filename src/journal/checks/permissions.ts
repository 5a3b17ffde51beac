import { chmodSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type CheckResult, found, type OpenFile } from '../../domain/check-up.ts'
import { backupBase, backupFolder } from '../backup-folder.ts'
import { listBackupFiles } from '../backups.ts'
import { realPath } from '../real-path.ts'

/** The files of one person: the journal with what lies beside it, and the settings. */
export interface OwnPaths {
  journalFile: string
  settingsFile: string
}

// Nobody but its owner may read the journal, its copies and the settings.
export function examinePermissions(paths: OwnPaths): CheckResult[] {
  const files = openFiles(paths)
  return files.length === 0
    ? [found('ok', 'permissions.closed', {})]
    : [found('warning', 'permissions.open', { files }, { canMend: true })]
}

/** Closes them to everybody else; what is somebody else's stays as it is. */
export function closePermissions(paths: OwnPaths): void {
  for (const { file, wanted } of openFiles(paths)) {
    try {
      chmodSync(file, Number.parseInt(wanted, 8))
    } catch {
      // Looking again tells that it is still open.
    }
  }
}

function openFiles({ journalFile, settingsFile }: OwnPaths): OpenFile[] {
  const journal = realPath(journalFile)
  const folder = dirname(journal)
  const backups = backupFolder(journal)
  const files = [
    ...['', '-wal', '-shm', '-journal'].map((ending) => `${journal}${ending}`),
    ...listBackupFiles(journal).map(({ file }) => file),
    realPath(settingsFile),
  ]
  return [
    ...(isOnlyOurs(folder, journal, settingsFile) ? openAt(folder, '700') : []),
    ...openAt(backups, '700'),
    ...files.flatMap((file) => openAt(file, '600')),
  ]
}

function openAt(file: string, wanted: '600' | '700'): OpenFile[] {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status === undefined || (status.mode & 0o077) === 0) return []
  return [{ file, mode: (status.mode & 0o777).toString(8), wanted }]
}

/** A folder in which other things lie is not the program's to close. */
function isOnlyOurs(folder: string, journal: string, settingsFile: string): boolean {
  const base = backupBase(journal)
  const isOurs = (name: string) =>
    name.startsWith(base) || name === 'backups' || join(folder, name) === realPath(settingsFile)
  try {
    const names = readdirSync(folder)
    return names.includes(basename(journal)) && names.every(isOurs)
  } catch {
    return false
  }
}
