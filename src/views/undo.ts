import type { UndoStep } from '../domain/undo-step.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'

/** The columns of a list of steps. */
export const stepFields: readonly Field<UndoStep>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'at', value: ({ at }) => at },
  { name: 'command', value: ({ command }) => command },
  { name: 'subject', value: ({ subject }) => subject },
  { name: 'changes', value: ({ changes }) => changes },
  { name: 'isUndone', value: ({ isUndone }) => isUndone },
  { name: 'undoneBy', value: ({ undoneBy }) => undoneBy },
]

/** What was taken back, or brought back, in one line. */
export function undoneStep(step: UndoStep, { t }: Look): string {
  return t(step.isUndone ? 'undo.undone' : 'undo.redone', step)
}

/** More fit on no screen that is read at a glance. */
const latest = 20

/** The latest steps, the newest first, a line each, and how many more there are. */
export function latestSteps(steps: readonly UndoStep[], look: Look): string {
  const more = steps.length - latest
  const line = more > 0 ? `\n${look.theme.dim(look.t('undo.more', { count: more }))}` : ''
  return allSteps(steps.slice(0, latest), look) + line
}

/** The steps that can be taken back, the newest first, a line each. */
export function allSteps(steps: readonly UndoStep[], { t, theme, format }: Look): string {
  const widest = Math.max(0, ...steps.map(({ id }) => format.number(id).length))
  return steps
    .map((step) => {
      const line = step.isUndone ? theme.dim(t('undo.takenBack', step)) : t('undo.line', step)
      return ' '.repeat(widest - format.number(step.id).length) + line
    })
    .join('\n')
}
