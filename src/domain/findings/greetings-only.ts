import { fieldNames, isUnderWay } from '../review-facts.ts'
import { compare, worth } from './order.ts'
import type { Rule } from './rule.ts'

/** Greetings, and nothing else, from which it is a routine. */
const leastGreetings = 2

/** Somebody with whom greetings are all there is (M5). */
export const greetingsOnly: Rule<'greetings-only'> = {
  rule: 'greetings-only',
  method: 'M5',
  find({ people }) {
    return people
      .filter(
        (person) =>
          person.greetings >= leastGreetings &&
          person.days === 0 &&
          person.tie !== 'strong' &&
          !isUnderWay(person),
      )
      .toSorted(
        (one, other) =>
          worth(other) - worth(one) ||
          compare(other.lastGreetingOn ?? '', one.lastGreetingOn ?? '') ||
          one.contactId - other.contactId,
      )
      .flatMap((person) => {
        const { contactId, name, greetings, firstGreetingOn, lastGreetingOn } = person
        if (firstGreetingOn === null || lastGreetingOn === null) return []
        const matter = { about: 'matter' as const, fields: fieldNames(person) }
        return [
          {
            severity: 'low' as const,
            people: [{ contactId, name }],
            evidence: { greetings, firstOn: firstGreetingOn, lastOn: lastGreetingOn },
            suggestion: { do: 'plan' as const, contactId, matter },
          },
        ]
      })
  },
}
