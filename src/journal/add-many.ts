import type { Journal } from './journal.ts'

/** Tables with a text to be found by, its column, and their place in the full-text index (rowid = 4·id + place). */
export const searchedTables = [
  { table: 'contact', column: 'search_text', place: 0 },
  { table: 'note', column: 'folded', place: 1 },
  { table: 'interaction', column: 'folded', place: 2 },
  { table: 'pitch', column: 'search_text', place: 3 },
] as const

interface Trigger {
  name: string
  tableName: string
  sql: string
}

/**
 * Does work that adds rows by the thousand; inside a write. What triggers do for every added row is left to the end and
 * done for all of them at once, which takes a tenth of the time: undo logs one run of ids a table instead of each row
 * (ids are never given twice, so whatever lies above the highest was added by this work), full text and the words of
 * names are read from the rows. Rows that are changed or removed meanwhile are logged as ever. Rows must be given ids
 * above any their table ever gave, as SQLite does; `me` alone, whose one row always has the same, is logged as ever. A
 * failure rolls everything back, triggers included.
 */
export function addMany<T>(journal: Journal, work: () => T): T {
  const triggers = journal.all<Trigger>(
    `SELECT name, tbl_name AS tableName, sql FROM sqlite_schema WHERE type = 'trigger'
     AND (name GLOB 'undo_*_added' OR name GLOB '*_search_added' OR name = 'contact_keys_added')
     AND name <> 'undo_me_added'`,
  )
  const given = highestIds(journal)
  const logged = triggers.filter(({ name }) => name.startsWith('undo_'))
  // Logged first, so that undo, which goes backwards, takes the rows away after whatever else was done to them.
  for (const { tableName } of logged) {
    journal.run(
      `INSERT INTO undo_change (step_id, table_name, row_id, last_id, is_removal)
       SELECT step_id, ?, ?, 0, 0 FROM undo_current`,
      tableName,
      (given.get(tableName) ?? 0) + 1,
    )
  }
  for (const { name } of triggers) journal.run(`DROP TRIGGER ${name}`)
  const result = work()
  journal.run(
    `UPDATE undo_change SET last_id = coalesce((SELECT seq FROM sqlite_sequence WHERE name = table_name), 0)
     WHERE step_id = (SELECT step_id FROM undo_current) AND last_id = 0`,
  )
  journal.run(
    'DELETE FROM undo_change WHERE step_id = (SELECT step_id FROM undo_current) AND last_id < row_id',
  )
  const above = (table: string) => given.get(table) ?? 0
  for (const { table, column, place } of searchedTables) {
    // A row that was changed after it was added is there already.
    journal.run(
      `INSERT INTO search (rowid, body) SELECT id * 4 + ?1, ${column} FROM ${table}
       WHERE id > ?2 AND ${column} <> '' AND id * 4 + ?1 NOT IN (SELECT rowid FROM search WHERE rowid > ?2 * 4)`,
      place,
      above(table),
    )
  }
  journal.run(
    `INSERT OR IGNORE INTO name_key SELECT value, contact.id FROM contact, json_each(name_keys) WHERE contact.id > ?`,
    above('contact'),
  )
  for (const { sql } of triggers) journal.run(sql)
  return result
}

/** By table, the highest id it ever gave. */
function highestIds(journal: Journal): Map<string, number> {
  const rows = journal.all<{ name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence')
  return new Map(rows.map(({ name, seq }) => [name, seq]))
}
