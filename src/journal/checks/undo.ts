import { found } from '../../domain/check-up.ts'
import type { Journal } from '../journal.ts'
import type { JournalCheck } from './check.ts'
import { putBack, type SchemaObject, schemaDifference } from './expected-schema.ts'

// Every table has the triggers that log its changes, and none is logged while no command is at work.
export const undoCheck: JournalCheck = {
  examine(journal) {
    const tables = [...new Set(missing(journal).map(({ table }) => table))]
    if (tables.length > 0) return [found('fault', 'undo.missing', { tables }, { canMend: true })]
    if (isStepOpen(journal)) return [found('fault', 'undo.open', {}, { canMend: true })]
    if (journal.get('SELECT 1 FROM undo_current') === undefined) {
      return [found('fault', 'undo.missing', { tables: ['undo_current'] }, { canMend: true })]
    }
    const [count = 0] = journal.column<number>(
      "SELECT count(DISTINCT tbl_name) FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'undo_*_changed'",
    )
    return [found('ok', 'undo.whole', { tables: count })]
  },
  mend(journal) {
    putBack(journal, missing(journal))
    journal.run('INSERT OR IGNORE INTO undo_current (id) VALUES (1)')
    journal.run('UPDATE undo_current SET step_id = NULL')
  },
}

function missing(journal: Journal): SchemaObject[] {
  return schemaDifference(journal).missing.filter(
    ({ type, name }) => ['trigger', 'view'].includes(type) && name.startsWith('undo_'),
  )
}

function isStepOpen(journal: Journal): boolean {
  return journal.get('SELECT 1 FROM undo_current WHERE step_id IS NOT NULL') !== undefined
}
