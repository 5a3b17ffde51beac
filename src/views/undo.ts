import type { UndoStep } from '../domain/undo-step.ts'
import type { Look } from './look.ts'

/** What was taken back, in one line. */
export function undoneStep(step: UndoStep, { t }: Look): string {
  return t('undo.undone', step)
}

/** The steps that can be taken back, the newest first, a line each. */
export function undoSteps(steps: readonly UndoStep[], { t, theme }: Look): string {
  return steps
    .map((step) => (step.isUndone ? theme.dim(t('undo.takenBack', step)) : t('undo.line', step)))
    .join('\n')
}
