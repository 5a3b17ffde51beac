import Sqlite from 'better-sqlite3'

/** Tables that tell of undo itself, or of the rules due days were computed by. */
const bookkeeping = ['undo_step', 'undo_change', 'undo_current', 'meta']

/**
 * Every row of every table of a journal, derived columns and the words of the full-text index with them: two journals
 * that say the same have the same dump.
 */
export function dumpJournal(file: string): Record<string, unknown[]> {
  const db = new Sqlite(file, { readonly: true })
  try {
    return dumpDatabase(db)
  } finally {
    db.close()
  }
}

export function dumpDatabase(db: Sqlite.Database): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((name) => !bookkeeping.includes(name))
  const dump: Record<string, unknown[]> = {}
  for (const table of tables)
    dump[table] = db.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all()
  db.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search', 'instance')",
  )
  dump.search = db.prepare('SELECT term, doc, offset FROM search_words ORDER BY 1, 2, 3').all()
  return dump
}
