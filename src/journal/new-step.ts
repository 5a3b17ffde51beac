import type { Journal, StepLabel } from './journal.ts'
import { keptSteps } from './schema.ts'

/** How often what is too old to be taken back is looked for. */
const stepsBetween = 50

/** A step for undo, as which what is written next is logged; inside a write. Steps too old to be kept go now and then. */
export function newStep(journal: Journal, label: StepLabel): StepLabel & { id: number } {
  const id = journal.insert('undo_step', { at: journal.now, ...label })
  if (id % stepsBetween === 0) forgetOldSteps(journal)
  return { ...label, id }
}

function forgetOldSteps(journal: Journal): void {
  const [border] = journal.column<number>(
    'SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ?',
    keptSteps,
  )
  if (border === undefined) return
  journal.run('DELETE FROM undo_change WHERE step_id <= ?', border)
  journal.run('DELETE FROM undo_step WHERE id <= ?', border)
}
