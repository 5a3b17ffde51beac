import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

// node bare-rows.mjs JOURNAL FILE: what the rows of an imported journal take by themselves. They are held ready, and go
// into a new file with the same tables, indexes and full text, by as few statements as SQLite takes well, with no log and
// no trigger; prints the milliseconds until they are on the disk. An import can only be slower.

const [journal, file] = process.argv.slice(2)
const rowsAtOnce = 64
/** What an import adds once the rows are in, which is quicker. */
const late = ['contact_by_name', 'contact_by_uid', 'contact_by_birthday', 'reach_by_folded']

const from = new Sqlite(journal, { readonly: true })
const schema = from
  .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY rowid`)
  .all()
  .filter(({ type, name }) => type !== 'trigger' && !name.startsWith('search_'))
const tables = ['contact', 'reach', 'note', 'name_key'].map((name) => ({
  name,
  rows: from.prepare(`SELECT * FROM ${name}`).raw().all(),
}))
const words = from
  .prepare('SELECT id * 4, search_text FROM contact UNION ALL SELECT id * 4 + 1, folded FROM note ORDER BY 1')
  .raw()
  .all()
from.close()

rmSync(file, { force: true })
const start = performance.now()
const db = new Sqlite(file)
db.pragma('synchronous = OFF')
db.pragma('journal_mode = MEMORY')
for (const { name, sql } of schema) if (!late.includes(name)) db.exec(sql)
db.exec('BEGIN')
db.exec(`INSERT INTO search (search, rank) VALUES ('hashsize', ${1 << 24})`)
for (const { name, rows } of tables) insert(name, rows)
insert('search (rowid, body)', words)
for (const { name, sql } of schema) if (late.includes(name)) db.exec(sql)
db.exec('COMMIT')
db.close()
const descriptor = openSync(file, 'r+')
fsyncSync(descriptor)
closeSync(descriptor)
process.stdout.write(String(performance.now() - start))

function insert(into, rows) {
  const one = `(${Array(rows[0].length).fill('?').join(', ')})`
  const statementOf = (count) => db.prepare(`INSERT INTO ${into} VALUES ${Array(count).fill(one).join(', ')}`)
  const many = statementOf(rowsAtOnce)
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const next = rows.slice(at, at + rowsAtOnce)
    const statement = next.length === rowsAtOnce ? many : statementOf(next.length)
    statement.run(...next.flat())
  }
}
