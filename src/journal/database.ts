import { Buffer } from 'node:buffer'
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { NetError } from '../domain/error.ts'
import { journalError } from './journal-error.ts'
import { makeFolder } from './make-folder.ts'
import { ForeignTables, migrate } from './migrate.ts'
import { migrations } from './schema.ts'
import { type CopyOptions, removeUnfinished } from './whole-copy.ts'

/** A connection. Values are SQLite's own: text, integers, reals, null. */
export type Connection = Sqlite.Database

/** Written into every journal's header (`PRAGMA application_id`), so that another program's file is told apart. */
export const applicationId = 0x6e65744a // "netJ"

export interface OpenOptions extends Pick<CopyOptions, 'untilStopped'> {
  /** How long to wait for another process that is writing. */
  busyTimeoutMs: number
}

/** The empty journal that stands in for a file nobody has written yet. */
export function openEmpty(): Connection {
  const db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, migrations)
  return db
}

/** The version of SQLite that reads and writes journals here. */
export function sqliteVersion(): string {
  const db = new Sqlite(':memory:')
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    db.close()
  }
}

/**
 * Opens a journal that is there, bringing it up to today's schema. A file that may not be written is opened for
 * reading. Throws `journal.*` errors, and leaves untouched what is not a journal or was made by a newer version.
 */
export function openExisting(file: string, options: OpenOptions): Connection {
  const header = readHeader(file)
  if (header !== undefined) refuseForeign(header, file)
  const db = connect(file, options)
  try {
    prepare(db, file, options)
    return db
  } catch (error) {
    db.close()
    const copy = isFull(error) ? readWithoutRoom(file) : undefined
    if (copy === undefined) throw error
    return copy
  }
}

const withoutRoom = new WeakSet<Connection>()

/** Why nothing can be written to a connection that is for reading. */
export function whyReadOnly(db: Connection): 'journal.readonly' | 'journal.full' {
  return withoutRoom.has(db) ? 'journal.full' : 'journal.readonly'
}

function isFull(error: unknown): boolean {
  return error instanceof NetError && error.key === 'journal.full'
}

/**
 * A journal on a disk without room for what SQLite makes beside it: whom to contact today can be read all the same.
 * Undefined where its last changes are in a log, or it has yet to be brought up to today's schema.
 */
function readWithoutRoom(file: string): Connection | undefined {
  const logged = statSync(`${realpathSync(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (logged > 0) return undefined
  const copy = new Sqlite(unloggedCopy(file), { readonly: true })
  if (versionOf(copy) !== migrations.length) {
    copy.close()
    return undefined
  }
  withoutRoom.add(copy)
  return copy
}

/**
 * Opens a journal or a copy of one to be looked at, whatever its schema: nothing is written, neither to it nor beside
 * it where that can be helped. Throws `journal.*`.
 */
export function openToRead(file: string): Connection {
  const header = readHeader(file)
  if (header === undefined) throw new NetError('journal', 'journal.notJournal', { file })
  refuseForeign(header, file)
  try {
    const log = statSync(`${realpathSync(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0
    if (header[18] === 2 && log === 0) return new Sqlite(unloggedCopy(file), { readonly: true })
    return new Sqlite(file, { fileMustExist: true, readonly: true })
  } catch (error) {
    throw journalError(error, file)
  }
}

/** Whether a journal is written through a log beside it, as this program has it. */
export function isLogged(file: string): boolean {
  return readHeader(file)?.[18] === 2
}

/** A file of the program's own, as SQLite opens it: no other process knows of it. */
export function openOwn(file: string): Connection {
  return new Sqlite(file, { fileMustExist: true })
}

/**
 * Opens a file that is to be replaced: nobody else gets it until it is closed. Throws `journal.locked` where another
 * process keeps it open for more than five seconds.
 */
export function openAlone(file: string): Connection {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 0 })
  try {
    // Only possible while nobody else has it open; and what was in the log beside it is in the file from here on.
    persistently(() => db.pragma('journal_mode = DELETE'))
    db.pragma('locking_mode = EXCLUSIVE')
    persistently(() => db.exec('BEGIN EXCLUSIVE; COMMIT'))
    return db
  } catch (error) {
    db.close()
    throw journalError(error, file)
  }
}

/** Whether there is a file to open; throws `journal.unreadable` where that cannot be known. */
export function isThere(file: string): boolean {
  try {
    statSync(file)
    return true
  } catch (error) {
    // Not left to `throwIfNoEntry`, which from Node 24 on also passes over a file where a folder should be.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw journalError(error, file)
  }
}

/** Makes the journal with its folder (0700) and file (0600), or opens it when another process was faster. */
export function create(file: string, options: OpenOptions): Connection {
  try {
    makeFolder(dirname(file))
    closeSync(openSync(file, 'a', 0o600))
    // A first import that was killed left what it had.
    removeUnfinished(file)
  } catch (error) {
    throw journalError(error, file)
  }
  return openExisting(file, options)
}

function connect(file: string, options: OpenOptions): Connection {
  const timeout = options.busyTimeoutMs
  try {
    const access = accessTo(file)
    if (access === 'copy') return new Sqlite(unloggedCopy(file), { readonly: true })
    return new Sqlite(file, { fileMustExist: true, timeout, readonly: access === 'read' })
  } catch (error) {
    throw journalError(error, file)
  }
}

/**
 * SQLite makes two files beside a journal to read it, and leaves them behind where it may not write the journal, so
 * that nobody could write it later. So what may only be read is read as a copy in memory, unless another process has
 * changes of its own in a log beside it.
 */
function accessTo(file: string): 'write' | 'read' | 'copy' {
  const path = realpathSync(file)
  const logged = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size
  if (isWritable(path) && (logged !== undefined || isFolderWritable(path))) return 'write'
  return logged === undefined || logged === 0 ? 'copy' : 'read'
}

function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'))
    return true
  } catch {
    return false
  }
}

function isFolderWritable(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** https://www.sqlite.org/fileformat.html: bytes 18 and 19 say that a log goes with it, which memory has not. */
function unloggedCopy(file: string): Buffer {
  const bytes = readFileSync(file)
  bytes[18] = 1
  bytes[19] = 1
  return bytes
}

function prepare(db: Connection, file: string, options: OpenOptions): void {
  try {
    db.pragma('foreign_keys = ON')
    db.pragma('synchronous = FULL')
    const version = versionOf(db)
    if (version > migrations.length) throw newer(file, version)
    if (version === migrations.length) return
    if (hasForeignTables(db)) throw new ForeignTables()
    if (db.readonly) throw new NetError('journal', 'journal.readonly', { file })
    useWriteAheadLog(db)
    migrate(db, migrations, file, options)
  } catch (error) {
    throw journalError(error, file)
  }
}

/** Asked before the first byte is changed; in one statement, because another process may be making the journal. */
function hasForeignTables(db: Connection): boolean {
  const sql = 'SELECT 1 FROM sqlite_schema, pragma_user_version WHERE user_version = 0 LIMIT 1'
  return db.prepare(sql).get() !== undefined
}

export function useWriteAheadLog(db: Connection): void {
  persistently(() => db.pragma('journal_mode = WAL'))
}

/** Changing the mode does not wait for the busy timeout where several processes have the journal. */
function persistently(change: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let attempt = 1; ; attempt++) {
    try {
      change()
      return
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || attempt === 200) throw error
      Atomics.wait(pause, 0, 0, 25)
    }
  }
}

export function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The first 100 bytes, by SQLite's file format; undefined for an empty file, which is a journal yet to be made. */
function readHeader(file: string): Buffer | undefined {
  try {
    const found = statSync(file)
    if (found.isDirectory()) throw new NetError('journal', 'journal.isFolder', { file })
    // Opening a pipe would wait for somebody to write to it.
    if (!found.isFile()) throw new NetError('journal', 'journal.notJournal', { file })
    const header = Buffer.alloc(100)
    const descriptor = openSync(file, 'r')
    try {
      const length = readSync(descriptor, header, 0, 100, 0)
      return length === 0 ? undefined : header.subarray(0, length)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw journalError(error, file)
  }
}

/** https://www.sqlite.org/fileformat.html: user version at 60, application id at 68, big-endian. */
function refuseForeign(header: Buffer, file: string): void {
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new NetError('journal', 'journal.notJournal', { file })
  }
  const version = header.readUInt32BE(60)
  const owner = header.readUInt32BE(68)
  // A journal being made by another process has neither until its first commit reaches the file.
  if (owner !== applicationId && (owner !== 0 || version !== 0)) {
    throw new NetError('journal', 'journal.notJournal', { file })
  }
  if (version > migrations.length) throw newer(file, version)
}

function newer(file: string, version: number): NetError {
  return new NetError('journal', 'journal.newer', { file, version, known: migrations.length })
}
