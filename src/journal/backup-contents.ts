import { statSync } from 'node:fs'
import type { Backup, MadeBackup } from '../domain/backup.ts'
import { NetError } from '../domain/error.ts'
import { listBackupFiles } from './backups.ts'
import { contentsOf } from './contents.ts'
import { openToRead } from './database.ts'
import { faultsOf } from './integrity.ts'
import type { Journal } from './journal.ts'
import type { CopyOptions } from './whole-copy.ts'

/** The copies with what is in them. */
export function listBackups(file: string): Backup[] {
  return listBackupFiles(file).map((copy, place) => ({
    number: place + 1,
    ...copy,
    ...(contentsOrNone(copy.file) ?? { people: null, interactions: null }),
  }))
}

function contentsOrNone(file: string): { people: number; interactions: number } | undefined {
  try {
    const db = openToRead(file)
    try {
      const { people, interactions } = contentsOf(db)
      return { people, interactions }
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}

/**
 * A whole copy made by hand, read again and checked before it has its name. What stands at `target` is replaced.
 * Throws `backup.*`, `journal.*`.
 */
export function backUp(
  journal: Journal,
  target: string,
  { untilStopped }: Pick<CopyOptions, 'untilStopped'> = {},
): MadeBackup {
  journal.copyTo(target, { untilStopped, check: (copy) => refuseUnsound(copy, target) })
  const db = openToRead(target)
  try {
    const { people, interactions } = contentsOf(db)
    const { size: bytes } = statSync(target)
    return { file: target, at: journal.now, reason: 'hand', bytes, people, interactions }
  } finally {
    db.close()
  }
}

/** Throws `backup.unsound` for a copy on its way to `target` that does not read as it should. */
export function refuseUnsound(copy: string, target: string, how: { isQuick?: boolean } = {}): void {
  const db = openToRead(copy)
  try {
    if (faultsOf(db, how).length > 0)
      throw new NetError('journal', 'backup.unsound', { file: target })
  } finally {
    db.close()
  }
}
