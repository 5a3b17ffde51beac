import { daysBetween } from '../day.ts'
import { latelyDays } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Days of contact outside events, lately, that a strong tie is made of. */
const leastLateDays = 6

/** We must have known each other for so long: a busy fortnight is no friendship yet. */
const leastKnownDays = 60

/** A weak tie that has grown strong by what is recorded (M3); the word stays the user's. */
export const tieGrownStrong: Rule<'tie-grown-strong'> = {
  rule: 'tie-grown-strong',
  method: 'M3',
  severities: ['low'],
  find({ today, people }) {
    const found = people.filter(
      ({ tie, lateDays, firstOn }) =>
        tie === 'weak' &&
        lateDays >= leastLateDays &&
        firstOn !== null &&
        daysBetween(firstOn, today) >= leastKnownDays,
    )
    return latestFirst(found).flatMap(({ contactId, name, tie, lateDays, lastOn }) =>
      lastOn === null
        ? []
        : [
            {
              severity: 'low' as const,
              people: [{ contactId, name }],
              evidence: { tie, days: lateDays, withinDays: latelyDays, lastOn },
              suggestion: { do: 'tie' as const, contactId, tie: 'strong' as const },
            },
          ],
    )
  },
}
