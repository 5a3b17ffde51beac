import { type LaterStep, NetError } from '../domain/error.ts'
import type { UndoStep } from '../domain/undo-step.ts'
import type { Journal } from './journal.ts'
import { keptSteps } from './schema.ts'
import { refreshContacts } from './standing.ts'

interface Change {
  id: number
  tableName: string
  rowId: number
  /** The last of a run of rows that were added; null for one row. */
  lastId: number | null
  before: string | null
  isRemoval: 0 | 1
}

/** Every step that is kept, the newest first; what undo itself did is told with the step it took back. */
export function listSteps(journal: Journal): UndoStep[] {
  return journal
    .all<Omit<UndoStep, 'isUndone'>>(
      `SELECT id, at, command, subject, undone_by AS undoneBy,
        (SELECT count(*) + coalesce(sum(last_id - row_id), 0) FROM undo_change WHERE step_id = undo_step.id) AS changes
       FROM undo_step WHERE undoes IS NULL ORDER BY id DESC LIMIT ?`,
      keptSteps,
    )
    .map((step) => ({ ...step, isUndone: step.undoneBy !== null }))
}

/**
 * Takes a step back: the latest, or the one named. The number of an undo takes that back in turn, so that the step
 * holds again; `isUndone` of the answer tells which. Throws `undo.nothing`, `undo.unknown`, `undo.already`, and
 * `undo.later` (with the steps in the way) when that would overwrite or orphan what a later step wrote.
 */
export function undo(journal: Journal, stepId?: number): UndoStep {
  const redone = stepId === undefined ? undefined : findUndone(journal, stepId)
  if (redone !== undefined) {
    takeBack(journal, { id: redone.undoneBy ?? 0 })
    return { ...redone, isUndone: false, undoneBy: null }
  }
  const step = findStep(journal, stepId)
  const undoneBy = takeBack(journal, step)
  return { ...step, isUndone: true, undoneBy }
}

/** Reverts all that a step changed, in a step of its own, whose number it gives. */
function takeBack(journal: Journal, step: { id: number }): number {
  return journal.write({ command: 'undo', subject: String(step.id) }, () => {
    const undoId = currentStep(journal)
    journal.run('UPDATE undo_step SET undoes = ? WHERE id = ?', step.id, undoId)
    const overwritten = laterSteps(journal, step.id, [])
    const changes = journal.all<Change>(
      `SELECT id, table_name AS tableName, row_id AS rowId, last_id AS lastId, before, is_removal AS isRemoval
       FROM undo_change WHERE step_id = ? ORDER BY id DESC`,
      step.id,
    )
    const touched = new Set<number>()
    for (const change of changes) {
      for (const id of contactsOf(journal, change)) touched.add(id)
      // Over what a later step wrote it may not even fit; what is declined is rolled back whole.
      if (overwritten.length === 0) revert(journal, change)
      else attempt(() => revert(journal, change))
      for (const id of contactsOf(journal, change)) touched.add(id)
    }
    const { isAny, steps } = buildersOnGone(journal)
    if (isAny || overwritten.length > 0) {
      const later = laterSteps(journal, step.id, steps)
      throw new NetError('conflict', 'undo.later', { step: step.id, later })
    }
    journal.run('UPDATE undo_step SET undone_by = ? WHERE id = ?', undoId, step.id)
    // What this step had taken back holds again.
    journal.run('UPDATE undo_step SET undone_by = NULL WHERE undone_by = ?', step.id)
    refreshContacts(journal, [...touched])
    return undoId
  })
}

/** The step that an undo of this number has taken back. */
function findUndone(journal: Journal, undoId: number): UndoStep | undefined {
  return listSteps(journal).find(({ undoneBy }) => undoneBy === undoId)
}

function findStep(journal: Journal, stepId: number | undefined): UndoStep {
  const steps = listSteps(journal)
  if (stepId === undefined) {
    const latest = steps.find((step) => !step.isUndone)
    if (latest === undefined) throw new NetError('not-found', 'undo.nothing', {})
    return latest
  }
  const step = steps.find((one) => one.id === stepId)
  if (step === undefined) throw new NetError('not-found', 'undo.unknown', { step: stepId })
  if (step.undoneBy !== null) {
    throw new NetError('conflict', 'undo.already', { step: stepId, by: step.undoneBy })
  }
  return step
}

function currentStep(journal: Journal): number {
  return journal.column<number>('SELECT step_id FROM undo_current')[0] ?? 0
}

/** The steps whose rows point at what was just taken away: they built on it since. */
function buildersOnGone(journal: Journal): { isAny: boolean; steps: number[] } {
  const orphans = journal.all<{ table: string; rowid: number }>('PRAGMA foreign_key_check')
  const steps = orphans.flatMap(({ table, rowid }) =>
    journal.column<number>(
      `SELECT max(step.id) FROM undo_change JOIN undo_step AS step ON step.id = step_id
       WHERE table_name = ?1 AND (row_id = ?2 OR last_id >= ?2 AND row_id <= ?2)
        AND undoes IS NULL AND undone_by IS NULL
       HAVING max(step.id) IS NOT NULL`,
      table,
      rowid,
    ),
  )
  return { isAny: orphans.length > 0, steps }
}

/**
 * The steps to be taken back before a step can be, the newest first: those that touched its rows since, those that
 * touched theirs, and so on, with `known` ones among them.
 */
function laterSteps(journal: Journal, stepId: number, known: readonly number[]): LaterStep[] {
  const found = new Set([stepId, ...known])
  let latest = [...found]
  while (latest.length > 0) {
    const next = journal.column<number>(
      `SELECT DISTINCT step.id FROM undo_change AS mine
       JOIN undo_change AS theirs ON theirs.table_name = mine.table_name
        AND theirs.row_id BETWEEN mine.row_id AND coalesce(mine.last_id, mine.row_id)
       JOIN undo_step AS step ON step.id = theirs.step_id
       WHERE mine.step_id IN (SELECT value FROM json_each(?)) AND theirs.step_id > mine.step_id
        AND step.undone_by IS NULL AND (step.undoes IS NULL OR step.undoes < mine.step_id)
        AND step.id <> (SELECT step_id FROM undo_current)`,
      JSON.stringify(latest),
    )
    latest = next.filter((id) => !found.has(id))
    for (const id of latest) found.add(id)
  }
  found.delete(stepId)
  return journal.all<LaterStep>(
    'SELECT id, command, subject FROM undo_step WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC',
    JSON.stringify([...found]),
  )
}

function attempt(run: () => void): void {
  try {
    run()
  } catch {
    // Whatever does not fit here, the step is declined for what was found before.
  }
}

function revert(journal: Journal, { tableName, rowId, lastId, before, isRemoval }: Change): void {
  if (before === null) {
    journal.run(`DELETE FROM ${tableName} WHERE id BETWEEN ? AND ?`, rowId, lastId ?? rowId)
    return
  }
  const row = JSON.parse(before) as Record<string, string | number | null>
  if (isRemoval === 1) {
    journal.insert(tableName, row)
    return
  }
  const columns = Object.keys(row)
  journal.run(
    `UPDATE ${tableName} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    ...columns.map((column) => row[column] ?? null),
    rowId,
  )
}

/** The people whose derived columns hang on a row, or on one of a run of rows; not those who were added with it. */
function contactsOf(journal: Journal, { tableName, rowId, lastId, before }: Change): number[] {
  const last = lastId ?? rowId
  const old = before === null ? {} : (JSON.parse(before) as Record<string, unknown>)
  if (tableName === 'contact') {
    const introducers = journal.column<number>(
      `SELECT DISTINCT via_id FROM contact WHERE id BETWEEN ?1 AND ?2
         AND via_id IS NOT NULL AND via_id NOT BETWEEN ?1 AND ?3`,
      rowId,
      last,
      lastId ?? 0,
    )
    return [...(lastId === null ? [rowId] : []), old['via_id'], ...introducers].filter(
      (id) => typeof id === 'number',
    )
  }
  if (tableName === 'goal') {
    return journal.column<number>(
      `SELECT contact_id FROM contact_goal WHERE goal_id BETWEEN ?1 AND ?2
       UNION SELECT contact_id FROM step WHERE goal_id BETWEEN ?1 AND ?2`,
      rowId,
      last,
    )
  }
  if (tableName === 'circle' || tableName === 'tag') {
    return journal.column<number>(
      `SELECT DISTINCT contact_id FROM contact_${tableName} WHERE ${tableName}_id BETWEEN ? AND ?`,
      rowId,
      last,
    )
  }
  if (tableName === 'interaction') {
    return journal.column<number>(
      'SELECT DISTINCT contact_id FROM interaction_contact WHERE interaction_id BETWEEN ? AND ?',
      rowId,
      last,
    )
  }
  const now = pointersOf(journal, tableName).flatMap((column) =>
    journal.column<unknown>(
      `SELECT DISTINCT ${column} FROM ${tableName} WHERE id BETWEEN ? AND ?`,
      rowId,
      last,
    ),
  )
  const ids = [old['contact_id'], old['other_id'], old['by_id'], ...now]
  return ids.filter((id) => typeof id === 'number')
}

/** The columns of a table that say whom a row is about. */
function pointersOf(journal: Journal, tableName: string): string[] {
  return journal.column<string>(
    "SELECT name FROM pragma_table_info(?) WHERE name IN ('contact_id', 'other_id', 'by_id')",
    tableName,
  )
}
