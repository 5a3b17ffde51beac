import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { documentShape, type RecordShape, sections } from '../../src/domain/journal-document.ts'
import { columnOf, listTableOf, sectionTables } from '../../src/journal/document-columns.ts'
import { migrate } from '../../src/journal/migrate.ts'
import { migrations } from '../../src/journal/schema.ts'
import { undoColumns, undoTables } from '../../src/journal/undo-triggers.ts'

/** Computed from other columns of their row. */
const computed = ['folded', 'search_text']

// A column that is in no document would be lost on the way to another machine. Add it to the shape of its record in
// src/domain/journal-document.ts; src/journal/document-columns.ts says which column a field is.
it('has a place in the exported document for every column of the journal', () => {
  const db = new Sqlite(':memory:')
  migrate(db, migrations)
  const kept = undoTables(db).map((table) => [
    table,
    undoColumns(db, table).filter((column) => !computed.includes(column)),
  ])
  expect(sorted(listDocumentColumns())).toEqual(sorted(kept as [string, string[]][]))
})

function listDocumentColumns(): [string, string[]][] {
  const columns = new Map<string, Set<string>>()
  const add = (table: string, names: readonly string[]) => {
    columns.set(table, new Set([...(columns.get(table) ?? ['id']), ...names]))
  }
  for (const section of sections) {
    const { fields, lists } = documentShape[section]
    add(sectionTables[section], fieldsOf(fields))
    for (const [list, shape] of Object.entries(lists)) {
      const { table, owner, other } = listTableOf(section, list, shape)
      if (other !== undefined) add(table, [owner, other.column])
      else add(table, [owner, ...(shape.kind === 'records' ? fieldsOf(shape.fields) : ['name'])])
    }
  }
  return [...columns].map(([table, names]) => [table, [...names]])
}

function sorted(columns: [string, string[]][]): Record<string, string[]> {
  return Object.fromEntries(
    columns
      .map(([table, names]) => [table, names.toSorted()] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )
}

function fieldsOf(fields: RecordShape['fields']): string[] {
  return Object.entries(fields).map(([field, { type }]) => columnOf(field, type))
}
