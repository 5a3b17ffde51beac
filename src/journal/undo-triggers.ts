import type { Connection } from './database.ts'
import { derivedColumns, derivedTables } from './schema.ts'

/**
 * Logs every change of every table into `undo_change` while a step is open (`undo_current.step_id`), by way of the view
 * `undo_entry` (migration 0009). Tables are read from the schema itself, so a table added by a migration is covered
 * without anybody thinking of it.
 */
export function installUndo(db: Connection): void {
  const earlier = new Set(
    db
      .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .all()
      .map((row) => row.name),
  )
  for (const table of undoTables(db)) {
    for (const when of ['added', 'changed', 'removed']) {
      const name = `undo_${table}_${when}`
      if (earlier.has(name)) db.exec(`DROP TRIGGER ${name}`)
    }
    const columns = undoColumns(db, table)
    const row = `json_object(${columns.map((column) => `'${column}', OLD.${column}`).join(', ')})`
    // Named only where others are left out: every command reads all that is written here.
    const changed = derivedColumns[table] === undefined ? '' : ` OF ${columns.join(', ')}`
    const log = (id: string, before: string, isRemoval: 0 | 1) =>
      `BEGIN INSERT INTO undo_entry VALUES ('${table}', ${id}, ${before}, ${isRemoval}); END`
    db.exec(`
      CREATE TRIGGER undo_${table}_added AFTER INSERT ON ${table} ${log('NEW.id', 'NULL', 0)};
      CREATE TRIGGER undo_${table}_changed AFTER UPDATE${changed} ON ${table} ${log('OLD.id', row, 0)};
      CREATE TRIGGER undo_${table}_removed AFTER DELETE ON ${table} ${log('OLD.id', row, 1)};
    `)
  }
}

/** Every table that holds the person's own data. */
export function undoTables(db: Connection): string[] {
  return db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !derivedTables.includes(name))
}

/** The columns of a table that undo restores: all but those computed from other rows. */
export function undoColumns(db: Connection, table: string): string[] {
  const derived = derivedColumns[table] ?? []
  return db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((row) => row.name)
    .filter((name) => !derived.includes(name))
}
