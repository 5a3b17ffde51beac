import type { Connection } from './database.ts'

/** Faults that are told; a broken file has thousands. */
const most = 100

/** A row that points to one that is not there. */
export interface LostReference {
  table: string
  rowId: number
  /** The table it points to, and by which column. */
  parent: string
  column: string
  /** How it can be made whole without losing anything: the row only connects two, or it holds without this. */
  cure: 'remove' | 'clear' | null
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

/** At most a hundred. */
export function lostReferences(db: Connection): LostReference[] {
  return db.prepare<[number], LostReference>(`${lostReferencesSql} LIMIT ?`).all(most)
}

export const lostReferencesSql = `SELECT lost."table", lost.rowid AS rowId, lost.parent, key."from" AS "column",
  CASE WHEN NOT EXISTS (SELECT 1 FROM pragma_table_info(lost."table") WHERE name <> 'id'
     AND name NOT IN (SELECT "from" FROM pragma_foreign_key_list(lost."table"))) THEN 'remove'
   WHEN (SELECT "notnull" FROM pragma_table_info(lost."table") WHERE name = key."from") = 0 THEN 'clear' END AS cure
  FROM pragma_foreign_key_check AS lost JOIN pragma_foreign_key_list(lost."table") AS key ON key.id = lost.fkid`

/** SQLite gives up where not even the list of faults can be read. */
export function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false
  if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/.test(String(error.code))) return true
  // So SQLite calls it where the full-text index has lost the table that says how to read it.
  return error.code === 'SQLITE_ERROR' && ruinedSearch.test(error.message)
}

const ruinedSearch = /^vtable constructor failed|^no such fts5 table|^invalid fts5 file format/
