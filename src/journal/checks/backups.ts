import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type CheckResult, found } from '../../domain/check-up.ts'
import { backupFolder } from '../backup-folder.ts'
import { listBackupFiles } from '../backups.ts'
import type { Contents } from '../contents.ts'
import { openToRead } from '../database.ts'
import { faultsOf } from '../integrity.ts'
import { realPath } from '../real-path.ts'
import { listLeft } from '../whole-copy.ts'
import { isOfSearch } from './integrity.ts'

const day = 86_400_000

/** Days after which a journal that goes on is worth another copy. */
const old = 30

// There is a copy that is whole, and not much older than what was recorded last.
export function examineBackups(
  journalFile: string,
  /** Of the journal; undefined where it cannot be read. */
  contents: Contents | undefined,
  now: string,
  canCopy: boolean,
): CheckResult[] {
  const copies = listBackupFiles(journalFile)
  const [newest] = copies
  if (newest === undefined) {
    return contents?.people === 0 ? [] : [found('warning', 'backups.none', { canCopy })]
  }
  const { at, file } = newest
  if (!isWhole(file)) return [found('warning', 'backups.damaged', { file, canCopy })]
  const days = Math.floor((Date.parse(now) - Date.parse(at)) / day)
  const hasGoneOn = contents === undefined || (contents.lastWriteAt ?? '') > at
  return days > old && hasGoneOn
    ? [found('warning', 'backups.old', { at, days, canCopy })]
    : [found('ok', 'backups.fresh', { count: copies.length, at })]
}

// Nothing half-written lies beside the journal or its copies: there are people in it.
export function examineLeft(journalFile: string): CheckResult[] {
  const files = leftBy(journalFile)
  return files.length === 0
    ? []
    : [found('warning', 'backups.unfinished', { files }, { canMend: true })]
}

export function removeLeft(journalFile: string): void {
  for (const file of leftBy(journalFile)) rmSync(file, { force: true })
}

function leftBy(journalFile: string): string[] {
  return [dirname(realPath(journalFile)), backupFolder(journalFile)].flatMap(listLeft)
}

function isWhole(file: string): boolean {
  try {
    const db = openToRead(file)
    try {
      // What is searched by is made anew from the rest: the copy a mending left has all there is.
      return faultsOf(db, { isQuick: true }).every(isOfSearch)
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}
