import { daysBetween } from '../day.ts'
import { isUnderWay, latelyDays, type PersonFacts } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Fewer people than this are no sample. */
const leastPeople = 4

/**
 * Everybody lately in touch is strong at the same thing (M14), while somebody of another field has been quiet: the one
 * whose word would widen the view.
 */
export const oneField: Rule<'one-field'> = {
  rule: 'one-field',
  method: 'M14',
  find({ today, people }) {
    const known = people.filter(({ fields, lastOn }) => fields.length > 0 && lastOn !== null)
    const isLate = ({ lastOn }: PersonFacts) =>
      lastOn !== null && daysBetween(lastOn, today) <= latelyDays
    const late = known.filter(isLate)
    const shared = late[0]?.fields.find(({ folded }) => late.every((one) => has(one, folded)))
    if (shared === undefined || late.length < leastPeople) return []
    const [other] = latestFirst(
      known.filter((one) => !isLate(one) && !has(one, shared.folded) && !isUnderWay(one)),
    )
    const otherField = other?.fields[0]?.name
    if (other === undefined || other.lastOn === null || otherField === undefined) return []
    const { contactId, name, lastOn } = other
    return [
      {
        severity: 'low' as const,
        people: [{ contactId, name }],
        evidence: {
          field: shared.name,
          people: late.length,
          withinDays: latelyDays,
          otherField,
          lastOn,
        },
        suggestion: { do: 'plan' as const, contactId, matter: { about: 'catchUp' as const } },
      },
    ]
  },
}

function has({ fields }: PersonFacts, folded: string): boolean {
  return fields.some((field) => field.folded === folded)
}
