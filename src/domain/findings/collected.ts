import { daysBetween } from '../day.ts'
import { compare } from './order.ts'
import type { Rule } from './rule.ts'

/** A card may lie on the desk for so long. */
const cardDays = 14

/** Somebody of whom there is a number and nothing else (M5). */
export const collected: Rule<'collected'> = {
  rule: 'collected',
  method: 'M5',
  severities: ['low'],
  find({ today, people }) {
    return people
      .filter(
        (person) =>
          person.ways > 0 &&
          !person.hasRecords &&
          person.days + person.greetings === 0 &&
          person.fields.length + person.goals.length + person.circleIds.length === 0 &&
          daysBetween(person.addedOn, today) >= cardDays,
      )
      .toSorted(
        (one, other) => compare(other.addedOn, one.addedOn) || one.contactId - other.contactId,
      )
      .map(({ contactId, name, ways, addedOn }) => ({
        severity: 'low' as const,
        people: [{ contactId, name }],
        evidence: { ways, addedOn },
        suggestion: { do: 'check' as const, contactId },
      }))
  },
}
