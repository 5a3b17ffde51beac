import type { Journal } from './journal.ts'

/** SQL: the number of the change logged last. */
export const lastChange = 'SELECT coalesce(max(id), 0) FROM undo_change'

interface Change {
  tableName: string
  rowId: number
  before: string
}

/**
 * Whether nothing is other than before, of what a step logged after the change of that number; inside its write. A row
 * written over with the values it has is no change, and neither is only the moment it was written. What undo itself
 * does is never idle: it marks a step as taken back.
 */
export function isIdle(journal: Journal, stepId: number, after: number): boolean {
  const [isSure] = journal.column<number>(
    `SELECT 1 FROM undo_change WHERE step_id = ?1 AND id > ?2 AND (before IS NULL OR is_removal = 1)
     UNION ALL SELECT 1 FROM undo_step WHERE id = ?1 AND undoes IS NOT NULL LIMIT 1`,
    stepId,
    after,
  )
  if (isSure === 1) return false
  const changes = journal.each<Change>(
    `SELECT table_name AS tableName, row_id AS rowId, before FROM undo_change
     WHERE step_id = ? AND id IN (SELECT min(id) FROM undo_change WHERE step_id = ? AND id > ? GROUP BY table_name, row_id)`,
    stepId,
    stepId,
    after,
  )
  for (const change of changes) if (isOther(journal, change)) return false
  return true
}

function isOther(journal: Journal, { tableName, rowId, before }: Change): boolean {
  const row = journal.get<Record<string, unknown>>(`SELECT * FROM ${tableName} WHERE id = ?`, rowId)
  return Object.entries(JSON.parse(before) as Record<string, unknown>).some(
    ([column, value]) => column !== 'updated_at' && row?.[column] !== value,
  )
}
