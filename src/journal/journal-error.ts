import { existsSync } from 'node:fs'
import { NetError } from '../domain/error.ts'
import { findHolders } from './holders.ts'
import { isDamage } from './integrity.ts'
import { ForeignTables } from './migrate.ts'
import { migrations } from './schema.ts'

/** What SQLite or the file system said, as an error that tells what to do next; anything else comes back unchanged. */
export function journalError(error: unknown, file: string): unknown {
  if (error instanceof NetError) return error
  if (error instanceof ForeignTables) return new NetError('journal', 'journal.notJournal', { file })
  if (hasNoRoom(error)) return new NetError('journal', 'journal.full', { file })
  if (isMoved(error)) return new NetError('journal', 'journal.replaced', { file })
  switch (codeOf(error)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new NetError('journal', 'journal.locked', { file, holders: findHolders(file) })
    case 'SQLITE_NOTADB':
      return new NetError('journal', 'journal.notJournal', { file })
    case 'SQLITE_CORRUPT':
      return new NetError('journal', 'journal.damaged', { file })
    case 'SQLITE_READONLY':
    case 'EROFS':
      return new NetError('journal', 'journal.readonly', { file })
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return new NetError('journal', 'journal.full', { file })
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_IOERR':
    case 'SQLITE_PERM':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EISDIR':
      return new NetError('journal', 'journal.unreadable', { file })
    case 'EACCES':
    case 'EPERM':
      // Where its folder may not be looked into, neither does the file seem to be there.
      return new NetError('journal', existsSync(file) ? 'journal.denied' : 'journal.unreadable', {
        file,
      })
    case 'SQLITE_ERROR':
      return isDamage(error) || isOfOurs(error)
        ? new NetError('journal', 'journal.damaged', { file })
        : error
    default:
      return error
  }
}

/** The file SQLite makes beside a journal to read it found no room. */
function hasNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_IOERR_SHMSIZE'
}

/** Another file stands where this one stood when it was opened. */
function isMoved(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY_DBMOVED'
}

/** A table or a column of the schema is not there, though the journal says it is of this version. */
function isOfOurs(error: unknown): boolean {
  const name = error instanceof Error && missing.exec(error.message)?.[1]
  if (typeof name !== 'string') return false
  return migrations.some(({ sql }) => new RegExp(`\\b${name}\\b`).test(sql()))
}

const missing = /^(?:no such (?:table|column): |table \w+ has no column named )(?:\w+\.)?(\w+)$/

/** SQLite's extended codes are the plain one and a word more: SQLITE_BUSY_SNAPSHOT. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return
  return /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? error.code
}
