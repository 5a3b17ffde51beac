import { found } from '../../domain/check-up.ts'
import type { Journal } from '../journal.ts'
import type { JournalCheck } from './check.ts'
import { expectedObjects, putBack, type SchemaObject, schemaDifference } from './expected-schema.ts'

// Tables, indexes, views and triggers are those of this version; the triggers of undo are a check of their own.
export const schemaCheck: JournalCheck = {
  examine(journal) {
    const { foreign, missing } = schemaDifference(journal)
    const computed = missing.filter(isComputed)
    const history = missing.filter((one) => one.type === 'table' && isOfHistory(one))
    const tables = missing.filter(
      (one) => one.type === 'table' && !isComputed(one) && !isOfHistory(one),
    )
    const canMend = tables.length === 0
    const others = missing.filter(isOwn)
    const results = [
      ...(tables.length > 0 ? [found('fault', 'schema.tables', { names: names(tables) })] : []),
      ...(computed.length > 0
        ? [found('fault', 'schema.computed', { names: names(computed) }, { canMend })]
        : []),
      ...(history.length > 0
        ? [found('fault', 'schema.history', { names: names(history) }, { canMend })]
        : []),
      ...(others.length > 0
        ? [found('fault', 'schema.missing', { names: names(others) }, { canMend })]
        : []),
      ...(foreign.length > 0
        ? [found('warning', 'schema.foreign', { names: names(foreign) })]
        : []),
    ]
    return results.length > 0 ? results : [found('ok', 'schema.whole', {})]
  },
  mend(journal: Journal) {
    const { missing } = schemaDifference(journal)
    putBack(
      journal,
      missing.filter(isComputed).filter(({ name }) => !isOfSearch(name)),
    )
    if (missing.some((one) => one.type === 'table' && isOfHistory(one))) {
      putBack(journal, expectedObjects().filter(isOfHistory))
    }
    remakeSearch(journal)
    putBack(journal, schemaDifference(journal).missing.filter(isOwn))
  },
}

/** Empty, for `searchCheck` to fill: what is wrong in it may keep every other row from being written. */
function remakeSearch(journal: Journal): void {
  const isThere = journal.get("SELECT 1 FROM sqlite_schema WHERE name = 'search'") !== undefined
  if (isThere) {
    // Without these SQLite cannot read the index, and what it cannot read it does not drop either.
    journal.run('CREATE TABLE IF NOT EXISTS search_config (k PRIMARY KEY, v) WITHOUT ROWID')
    journal.run("INSERT OR REPLACE INTO search_config VALUES ('version', 4)")
  } else {
    for (const table of ['data', 'idx', 'docsize', 'config']) {
      journal.run(`DROP TABLE IF EXISTS search_${table}`)
    }
  }
  putBack(
    journal,
    expectedObjects().filter(({ name }) => name === 'search'),
  )
}

/** Tables that hold nothing but what is made of the others; what undo knows is not among them. */
function isComputed({ type, name }: SchemaObject): boolean {
  return (
    type === 'table' && (['name_key', 'undo_current', 'meta'].includes(name) || isOfSearch(name))
  )
}

/** What undo knows, in two tables of which one is nothing without the other: begun anew where either is gone. */
function isOfHistory({ type, table }: SchemaObject): boolean {
  return type !== 'trigger' && ['undo_step', 'undo_change'].includes(table)
}

/** The full-text index, and the tables SQLite keeps it in. */
function isOfSearch(name: string): boolean {
  return /^search(?:_|$)/.test(name)
}

function names(list: readonly SchemaObject[]): string[] {
  return list.map(({ name }) => name)
}

function isOwn({ type, name }: SchemaObject): boolean {
  return type !== 'table' && !name.startsWith('undo_')
}
