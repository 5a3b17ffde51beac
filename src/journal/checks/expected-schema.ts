import { openEmpty } from '../database.ts'
import type { Journal } from '../journal.ts'

/** A table, an index or a trigger. */
export interface SchemaObject {
  type: string
  name: string
  table: string
  sql: string
}

const objects = `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid`

export interface SchemaDifference {
  /** As they should be: not there, or there otherwise. */
  missing: SchemaObject[]
  /** There, and of nobody this program knows. */
  foreign: SchemaObject[]
}

/** How the journal differs from one made today. */
export function schemaDifference(journal: Journal): SchemaDifference {
  const expected = expectedObjects()
  const there = journal.all<SchemaObject>(objects)
  const known = new Map(there.map((one) => [one.name, one]))
  const names = new Set(expected.map(({ name }) => name))
  return {
    missing: expected.filter(({ name, sql }) => bare(known.get(name)?.sql) !== bare(sql)),
    foreign: there.filter(({ name }) => !names.has(name)),
  }
}

let made: readonly SchemaObject[] | undefined

/** Every table, index and trigger as it is made today; asked for by several checks, and made once. */
export function expectedObjects(): readonly SchemaObject[] {
  made ??= madeToday()
  return made
}

function madeToday(): SchemaObject[] {
  const fresh = openEmpty()
  try {
    return fresh.prepare<[], SchemaObject>(objects).all()
  } finally {
    fresh.close()
  }
}

/** Without the comments and line breaks a column added later leaves otherwise. */
function bare(sql: string | undefined): string | undefined {
  return sql?.replace(/--[^\n]*/g, '').replace(/\s+/g, ' ')
}

/** Puts indexes, triggers and computed tables back as they should be, as far as the rows allow; inside a write. */
export function putBack(journal: Journal, missing: readonly SchemaObject[]): void {
  for (const { type, name, sql } of missing) {
    journal.run(`DROP ${type} IF EXISTS ${name}`)
    try {
      journal.run(sql)
    } catch (error) {
      // Two rows that are to be one: neither may go, so the index cannot be, and the next look says so.
      if (!isDoubled(error)) throw error
    }
  }
}

function isDoubled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE'
}
