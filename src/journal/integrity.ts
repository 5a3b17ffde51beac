import type { Connection } from './database.ts'

/** Faults that are told; a broken file has thousands. */
const most = 100

/** A row that points to one that is not there. */
export interface LostReference {
  table: string
  rowId: number
  /** The table it points to. */
  parent: string
}

/**
 * What SQLite finds wrong with the file itself, in its own words; nothing when it is whole. Quickly is a fifth of the
 * time: every page is read, and indexes are not compared with their tables.
 */
export function faultsOf(db: Connection, { isQuick = false } = {}): string[] {
  const check = isQuick ? 'quick_check' : 'integrity_check'
  try {
    const said = db.prepare<[], string>(`PRAGMA ${check}(${most})`).pluck().all()
    return said.length === 1 && said[0] === 'ok' ? [] : said
  } catch (error) {
    if (isDamage(error)) return [error.message]
    throw error
  }
}

export function lostReferences(db: Connection): LostReference[] {
  return db
    .prepare<[], LostReference>(
      'SELECT "table", rowid AS rowId, parent FROM pragma_foreign_key_check LIMIT 100',
    )
    .all()
}

/** SQLite gives up where not even the list of faults can be read. */
export function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false
  return /^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(String(error.code))
}
