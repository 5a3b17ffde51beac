import { isAnybodyThere } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshServing } from './serving.ts'

/** Tables with a text to be found by, its column, and their place in the full-text index (rowid = 4·id + place). */
export const searchedTables = [
  { table: 'contact', column: 'search_text', place: 0 },
  { table: 'note', column: 'folded', place: 1 },
  { table: 'interaction', column: 'folded', place: 2 },
  { table: 'pitch', column: 'search_text', place: 3 },
] as const

interface SchemaObject {
  name: string
  tableName: string
  sql: string
}

/**
 * Indexes by which people are looked for. Their rows come in no order of theirs, so that one made at the end takes a
 * tenth of the time of one that is kept while tens of thousands of rows go in.
 */
const lookedUpBy = [
  'contact_by_name',
  'contact_by_uid',
  'contact_by_birthday',
  'nickname_by_folded',
  'reach_by_folded',
  'field_by_folded',
]

/** Bytes of words waiting to be written into the full-text index: with 1 MB, as SQLite has it, it is merged all the time. */
const wordsAtOnce = { usual: 1 << 20, many: 1 << 24 }

/**
 * Does work that adds rows by the thousand; inside a write. What triggers do for every added row is done for many of
 * them at once, which takes a tenth of the time: undo logs one run of ids a table instead of each row (ids are never
 * given twice, so whatever lies above the highest was added by this work), full text and the words of names are read
 * from the rows, and who serves a goal by an event is asked once. In a journal without people the work has none of the
 * indexes that are `lookedUpBy`: nobody is looked for. Rows that are changed or removed meanwhile are logged as ever.
 * Rows must be given ids above any their table ever gave, as SQLite does; `me` alone, whose one row always has the same,
 * is logged as ever. A failure rolls everything back, triggers included. All that is left to the end; work that waits
 * for its rows may have those there are found by their words, and on their way to the disk, meanwhile.
 */
export function addMany<T>(journal: Journal, work: (keepUp: () => void) => T): T {
  const triggers = journal.all<SchemaObject>(
    `SELECT name, tbl_name AS tableName, sql FROM sqlite_schema WHERE type = 'trigger'
     AND (name GLOB 'undo_*_added' OR name GLOB '*_search_added' OR name = 'contact_keys_added'
       OR name GLOB 'serves_goal_interaction*_added')
     AND name <> 'undo_me_added'`,
  )
  const indexes = isAnybodyThere(journal)
    ? []
    : journal.all<SchemaObject>(
        `SELECT name, tbl_name AS tableName, sql FROM sqlite_schema
         WHERE name IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
        JSON.stringify(lookedUpBy),
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
  for (const { name } of indexes) journal.run(`DROP INDEX ${name}`)
  const indexed = new Map(given)
  takeWords(journal, wordsAtOnce.many)
  const keepUp = () => {
    fillKeys(journal, indexed)
    fillSearch(journal, indexed)
    journal.flushSoon()
  }
  const result = work(keepUp)
  journal.run(
    `UPDATE undo_change SET last_id = coalesce((SELECT seq FROM sqlite_sequence WHERE name = table_name), 0)
     WHERE step_id = (SELECT step_id FROM undo_current) AND last_id = 0`,
  )
  journal.run(
    'DELETE FROM undo_change WHERE step_id = (SELECT step_id FROM undo_current) AND last_id < row_id',
  )
  keepUp()
  takeWords(journal, wordsAtOnce.usual)
  for (const { sql } of [...indexes, ...triggers]) journal.run(sql)
  refreshServing(journal)
  return result
}

/** Puts the words of the names of contacts above the one `done` where people are looked up by them. */
function fillKeys(journal: Journal, done: ReadonlyMap<string, number>): void {
  // In their order, or every word would be put between others.
  journal.run(
    `INSERT OR IGNORE INTO name_key SELECT value, contact.id FROM contact, json_each(name_keys)
     WHERE contact.id > ? ORDER BY 1, 2`,
    done.get('contact') ?? 0,
  )
}

/**
 * Puts the texts of the rows above the ids `done` into the full-text index, and counts them as done. Those of all tables
 * go in by their order in the index, each beside its neighbours: a step back has it write out all that it gathered.
 */
function fillSearch(journal: Journal, done: Map<string, number>): void {
  const given = highestIds(journal)
  const parts: string[] = []
  const bounds: number[] = []
  for (const { table, column, place } of searchedTables) {
    const first = (done.get(table) ?? 0) + 1
    const last = given.get(table) ?? 0
    if (last < first) continue
    done.set(table, last)
    // A row that was changed after it was added is there already; those of other tables are between them. Asked of the
    // index itself, it would write out what it gathered, too.
    const among = 'SELECT id FROM search_docsize WHERE id BETWEEN ? * 4 AND ? * 4 + 3'
    const isAnyThere = journal.get(`${among} LIMIT 1`, first, last) !== undefined
    parts.push(
      `SELECT id, ${place} AS place, ${column} AS body FROM ${table} WHERE id BETWEEN ? AND ? AND ${column} <> ''
       ${isAnyThere ? `AND id * 4 + ${place} NOT IN (${among})` : ''}`,
    )
    bounds.push(first, last)
    if (isAnyThere) bounds.push(first, last)
  }
  if (parts.length === 0) return
  const rows = `${parts.join(' UNION ALL ')} ORDER BY id`
  journal.run(
    `INSERT INTO search (rowid, body) SELECT id * 4 + place, body FROM (${rows})`,
    ...bounds,
  )
}

function takeWords(journal: Journal, bytes: number): void {
  journal.run(`INSERT INTO search (search, rank) VALUES ('hashsize', ${bytes})`)
}

/** By table, the highest id it ever gave. */
function highestIds(journal: Journal): Map<string, number> {
  const rows = journal.all<{ name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence')
  return new Map(rows.map(({ name, seq }) => [name, seq]))
}
