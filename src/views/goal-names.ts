import type { Look } from './look.ts'
import { plain } from './plain.ts'

/** Goals by name, those that are done marked as such. */
export function goalNames(
  { goals, doneGoals }: { goals: readonly string[]; doneGoals: readonly string[] },
  { t }: Look,
): string {
  return goals
    .map((goal) => (doneGoals.includes(goal) ? t('goal.doneMark', { name: goal }) : plain(goal)))
    .join(t('list.comma'))
}
