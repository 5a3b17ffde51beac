import { daysBetween } from '../day.ts'
import { type Rule, whole } from './rule.ts'

/** An open goal whose day has passed (M4): reached, given up, or in need of another day. */
export const goalOverdue: Rule<'goal-overdue'> = {
  rule: 'goal-overdue',
  method: 'M4',
  severities: ['medium'],
  find: ({ today, goals }) =>
    goals.flatMap(({ goalId, name: goal, dueOn, contactIds }) => {
      if (dueOn === null || dueOn >= today) return []
      const daysOverdue = daysBetween(dueOn, today)
      return [
        {
          severity: 'medium' as const,
          people: [],
          evidence: { goalId, goal, dueOn, daysOverdue, people: contactIds.length },
          suggestion: { do: 'finish' as const, contactId: null, goalId },
        },
      ]
    }),
  asOf: (found, day) => whole(found, found.evidence.dueOn < day),
}
