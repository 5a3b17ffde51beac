import { found } from '../../domain/check-up.ts'
import type { Journal } from '../journal.ts'
import type { JournalCheck } from './check.ts'
import { putBack, type SchemaObject, schemaDifference } from './expected-schema.ts'

// Tables, indexes and triggers are those of this version; the triggers of undo are a check of their own.
export const schemaCheck: JournalCheck = {
  examine(journal) {
    const { foreign, missing } = schemaDifference(journal)
    const tables = missing.filter(({ type }) => type === 'table')
    const others = missing.filter(isOwn)
    const results = [
      ...(tables.length > 0 ? [found('fault', 'schema.tables', { names: names(tables) })] : []),
      ...(others.length > 0
        ? [
            found(
              'fault',
              'schema.missing',
              { names: names(others) },
              { canMend: tables.length === 0 },
            ),
          ]
        : []),
      ...(foreign.length > 0
        ? [found('warning', 'schema.foreign', { names: names(foreign) })]
        : []),
    ]
    return results.length > 0 ? results : [found('ok', 'schema.whole', {})]
  },
  mend(journal: Journal) {
    putBack(journal, schemaDifference(journal).missing.filter(isOwn))
  },
}

function names(list: readonly SchemaObject[]): string[] {
  return list.map(({ name }) => name)
}

function isOwn({ type, name }: SchemaObject): boolean {
  return type !== 'table' && !name.startsWith('undo_')
}
