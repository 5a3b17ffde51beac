import { Buffer } from 'node:buffer'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, extname } from 'node:path'
import type { BackupFile } from '../domain/backup.ts'
import { NetError } from '../domain/error.ts'
import type {
  PresentJournal,
  RestoreDifference,
  RestoredJournal,
  RestoreSource,
} from '../domain/restored-journal.ts'
import { refuseUnsound } from './backup-contents.ts'
import { letOldBackupsGo, newBackupPath } from './backups.ts'
import { isOfIndex } from './checks/integrity.ts'
import { contentsOf } from './contents.ts'
import {
  type Connection,
  isThere,
  openAlone,
  openOwn,
  openToRead,
  useWriteAheadLog,
  versionOf,
} from './database.ts'
import { findHolders } from './holders.ts'
import { faultsOf, isDamage, lostReferences } from './integrity.ts'
import { journalError } from './journal-error.ts'
import { makeFolder } from './make-folder.ts'
import { migrate } from './migrate.ts'
import { realPath } from './real-path.ts'
import { migrations } from './schema.ts'
import { type CopyOptions, copyWhole, flush } from './whole-copy.ts'

/** The copy to restore: one of those kept, or any file. */
export type RestorableFile = Pick<BackupFile, 'file'> & Partial<Pick<BackupFile, 'at' | 'reason'>>

export interface RestoreOptions {
  /** UTC, ISO 8601. */
  now: string
  /** Copies kept of those the program makes. */
  keptBackups: number
  untilStopped?: CopyOptions['untilStopped']
}

/**
 * What restoring a copy would do; does not write. Throws `restore.damaged`, `restore.mendable`, `restore.notJournal`, `restore.unreadable`,
 * `restore.same` and `journal.newer` for a copy that does not do, and `journal.*` for a journal that is not to be
 * replaced: another program's, or one made by a newer version.
 */
export function weighRestore(journalFile: string, copy: RestorableFile): RestoredJournal {
  const target = realPath(journalFile)
  if (realPath(copy.file) === target) {
    throw new NetError('usage', 'restore.same', { file: copy.file })
  }
  const source = openSource(copy.file)
  try {
    const present = openPresent(target)
    try {
      const { state, db } = present
      return {
        isDryRun: true,
        from: describeSource(copy, source),
        present: db === undefined ? { state } : { state: 'whole', ...contentsOf(db) },
        lost: db === undefined ? null : missingFrom(source, db),
        regained: db === undefined ? null : missingFrom(db, source),
        keptAs: null,
        isMigrated: versionOf(source) < migrations.length,
      }
    } finally {
      present.db?.close()
    }
  } finally {
    source.close()
  }
}

/**
 * Puts a copy in the place of the journal, at once and whole, while nobody else has it. The journal that was there is
 * kept: as a copy before restoring, or, where it is damaged, as it is. Throws what `weighRestore` does, `journal.locked`,
 * `journal.full` and `backup.*`; then the journal is as it was.
 */
export function restore(
  journalFile: string,
  copy: RestorableFile,
  { now, keptBackups, untilStopped }: RestoreOptions,
): RestoredJournal {
  const weighed = weighRestore(journalFile, copy)
  const target = realPath(journalFile)
  const staged = stage(copy.file, target, untilStopped)
  try {
    const keptAs = replace(target, staged, weighed.present, { now, untilStopped })
    letOldBackupsGo(target, keptBackups, realPath(copy.file))
    return { ...weighed, isDryRun: false, keptAs }
  } finally {
    rmSync(staged, { force: true })
  }
}

/** The copy, once it is known to be a whole journal this version can read. */
function openSource(file: string): Connection {
  let db: Connection
  try {
    db = openToRead(file)
  } catch (error) {
    throw sourceError(error, file)
  }
  try {
    if (versionOf(db) === 0) throw new NetError('usage', 'restore.notJournal', { file })
    const faults = faultsOf(db)
    if (faults.length > 0 && faults.every(isOfIndex)) {
      throw new NetError('journal', 'restore.mendable', { file })
    }
    if (faults.length > 0 || lostReferences(db).length > 0) throw damaged(file)
    return db
  } catch (error) {
    db.close()
    throw isDamage(error) ? damaged(file) : sourceError(error, file)
  }
}

function sourceError(error: unknown, file: string): unknown {
  const known = journalError(error, file)
  if (!(known instanceof NetError)) return known
  switch (known.key) {
    case 'journal.notJournal':
      return new NetError('usage', 'restore.notJournal', { file })
    case 'journal.damaged':
      return damaged(file)
    case 'journal.isFolder':
    case 'journal.unreadable':
    case 'journal.denied':
      return new NetError('usage', 'restore.unreadable', { file })
    default:
      return known
  }
}

function damaged(file: string): NetError {
  return new NetError('journal', 'restore.damaged', { file })
}

function describeSource(copy: RestorableFile, db: Connection): RestoreSource {
  const contents = contentsOf(db)
  const at = copy.at ?? contents.lastWriteAt ?? statSync(copy.file).mtime.toISOString()
  return { file: copy.file, at, reason: copy.reason ?? null, ...contents }
}

type Present = { state: 'whole'; db: Connection } | { state: 'damaged' | 'missing'; db?: undefined }

/** The journal that is there, open to be read when it is whole. Throws `journal.*` for one that is not to be replaced. */
function openPresent(target: string): Present {
  if (!isThere(target) || statSync(target).size === 0) return { state: 'missing' }
  let db: Connection | undefined
  try {
    db = openToRead(target)
    // A copy of it is made from its tables: what its indexes say is no matter.
    if (faultsOf(db, { isQuick: true }).length === 0) {
      if (versionOf(db) > 0) return { state: 'whole', db }
      if (hasTables(db)) throw new NetError('journal', 'journal.notJournal', { file: target })
      db.close()
      return { state: 'missing' }
    }
    db.close()
    return { state: 'damaged' }
  } catch (error) {
    db?.close()
    const known = isDamage(error) ? undefined : journalError(error, target)
    if (known === undefined || (known instanceof NetError && known.key === 'journal.damaged')) {
      return { state: 'damaged' }
    }
    // A header that is gone cannot tell whose file it was.
    const isHeaderGone = known instanceof NetError && known.key === 'journal.notJournal'
    if (isHeaderGone && statSync(target).isFile() && !hasHeader(target)) return { state: 'damaged' }
    throw known
  }
}

function hasTables(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined
}

/** Whether a file is some database of SQLite's. */
function hasHeader(file: string): boolean {
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    const length = readSync(descriptor, header, 0, 100, 0)
    return length === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  } finally {
    closeSync(descriptor)
  }
}

/** How many people and interactions of `theirs` are not in `own`. */
function missingFrom(own: Connection, theirs: Connection): RestoreDifference {
  const count = (table: 'contact' | 'interaction') => {
    const uuids = (db: Connection) =>
      db.prepare<[], string>(`SELECT uuid FROM ${table}`).pluck().all()
    const known = new Set(uuids(own))
    return uuids(theirs).filter((uuid) => !known.has(uuid)).length
  }
  return { people: count('contact'), interactions: count('interaction') }
}

/** Makes of the copy the journal that is to be, beside its place: whole, up to date, on the disk. Gives its path. */
function stage(copy: string, target: string, untilStopped: CopyOptions['untilStopped']): string {
  const staged = freePath(target, 'restoring', '')
  try {
    makeFolder(dirname(target))
    const source = openToRead(copy)
    try {
      copyWhole(source, staged, { untilStopped })
    } finally {
      source.close()
    }
    const db = openOwn(staged)
    try {
      migrate(db, migrations)
      if (faultsOf(db, { isQuick: true }).length > 0) throw damaged(copy)
      useWriteAheadLog(db)
    } finally {
      db.close()
    }
    flush(staged)
    return staged
  } catch (error) {
    rmSync(staged, { force: true })
    if (error instanceof NetError && error.key === 'backup.full') {
      throw new NetError('journal', 'journal.full', { file: target })
    }
    if (error instanceof NetError && error.key === 'backup.unwritable') {
      throw new NetError('journal', 'journal.readonly', { file: target })
    }
    throw journalError(error, target)
  }
}

/** Gives where the journal that was there is kept. */
function replace(
  target: string,
  staged: string,
  present: PresentJournal,
  { now, untilStopped }: Omit<RestoreOptions, 'keptBackups'>,
): string | null {
  if (present.state === 'missing') {
    renameSync(staged, target)
    flushFolder(target)
    return null
  }
  if (present.state === 'damaged') return replaceDamaged(target, staged, now)
  const db = openAlone(target)
  let isReplaced = false
  try {
    const keptAs = newBackupPath(target, 'restore', now)
    copyWhole(db, keptAs, {
      untilStopped,
      check: (path) => refuseUnsound(path, keptAs, { isQuick: true }),
    })
    // Still held: who opened it meanwhile is told that it was replaced when they write.
    renameSync(staged, target)
    isReplaced = true
    flushFolder(target)
    return keptAs
  } catch (error) {
    throw journalError(error, target)
  } finally {
    if (!isReplaced) {
      db.pragma('locking_mode = NORMAL')
      useWriteAheadLog(db)
    }
    db.close()
  }
}

/** A damaged file is kept as it is, with what lies beside it: somebody may get more out of it than SQLite does. */
function replaceDamaged(target: string, staged: string, now: string): string {
  const holders = findHolders(target)
  if (holders.length > 0) {
    throw new NetError('journal', 'journal.locked', { file: target, holders })
  }
  const keptAs = freePath(target, `damaged-${now.replace(/\.\d+|[-:]/g, '')}`, extname(target))
  try {
    // A log left behind would be taken for one of the new file.
    for (const ending of ['-wal', '-shm', '-journal']) {
      if (existsSync(`${target}${ending}`)) renameSync(`${target}${ending}`, `${keptAs}${ending}`)
    }
    try {
      linkSync(target, keptAs)
    } catch {
      // Not every file system has two names for one file.
      copyFileSync(target, keptAs)
    }
    renameSync(staged, target)
    flushFolder(target)
    return keptAs
  } catch (error) {
    throw journalError(error, target)
  }
}

/** `journal.db` → `journal-WORD.db`, with a number where that is taken. */
function freePath(target: string, word: string, ending: string): string {
  const stem = ending === '' ? target : target.slice(0, -ending.length)
  for (let count = 1; ; count++) {
    const path = `${stem}-${word}${count === 1 ? '' : `-${count}`}${ending}`
    if (!existsSync(path)) return path
  }
}

/** So that the new name is on the disk too; some systems open no folders. */
function flushFolder(file: string): void {
  try {
    const descriptor = openSync(dirname(file), 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Then the system sees to it.
  }
}
