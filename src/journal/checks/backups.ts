import { type CheckResult, found } from '../../domain/check-up.ts'
import { listBackupFiles } from '../backups.ts'
import type { Contents } from '../contents.ts'
import { openToRead } from '../database.ts'
import { faultsOf } from '../integrity.ts'
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
): CheckResult[] {
  const copies = listBackupFiles(journalFile)
  const [newest] = copies
  if (newest === undefined) {
    return contents?.people === 0 ? [] : [found('warning', 'backups.none', {})]
  }
  const { at, file } = newest
  if (!isWhole(file)) return [found('warning', 'backups.damaged', { file })]
  const days = Math.floor((Date.parse(now) - Date.parse(at)) / day)
  const hasGoneOn = contents === undefined || (contents.lastWriteAt ?? '') > at
  return days > old && hasGoneOn
    ? [found('warning', 'backups.old', { at, days })]
    : [found('ok', 'backups.fresh', { count: copies.length, at })]
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
