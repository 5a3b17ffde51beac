import Sqlite from 'better-sqlite3'

/** Changes a journal behind the program's back, for what no command of a test can do. */
export function changeTables(file: string, sql: string): void {
  const db = new Sqlite(file)
  try {
    db.exec(sql)
  } finally {
    db.close()
  }
}

/** Which columns of which tables point at rows of a table: `note.contact_id`. */
export function referencesTo(file: string, target: string): string[] {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db
      .prepare<[string], { reference: string }>(
        `SELECT tables.name || '.' || keys."from" AS reference
         FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
         WHERE tables.type = 'table' AND keys."table" = ? ORDER BY 1`,
      )
      .all(target)
      .map(({ reference }) => reference)
  } finally {
    db.close()
  }
}
