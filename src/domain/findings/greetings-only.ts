import { type Day, daysBetween } from '../day.ts'
import { fieldNames, isUnderWay, type PersonFacts } from '../review-facts.ts'
import { compare, worth } from './order.ts'
import type { Rule } from './rule.ts'

/** Greetings, and nothing else, from which it is a routine. */
const leastGreetings = 2

/** Where there was contact once: greetings since, and the days since, from which greetings are all that is left of it. */
const leftOver = { greetings: 3, days: 180 }

/**
 * A weak tie with whom greetings are all there is, or all there has been for a long while (M5). Before the first meeting they
 * keep nothing up that there was.
 */
export const greetingsOnly: Rule<'greetings-only'> = {
  rule: 'greetings-only',
  method: 'M5',
  severities: ['low'],
  find({ today, people }) {
    return people
      .filter(
        (person) =>
          person.isKnown &&
          person.tie !== 'strong' &&
          isOnlyGreeted(person, today) &&
          !isUnderWay(person),
      )
      .toSorted(
        (one, other) =>
          worth(other) - worth(one) ||
          compare(other.lastGreetingOn ?? '', one.lastGreetingOn ?? '') ||
          one.contactId - other.contactId,
      )
      .flatMap((person) => {
        const { contactId, name, greetingsSince: greetings, greetedSince: firstOn } = person
        const { lastGreetingOn, lastOn: sinceOn } = person
        if (firstOn === null || lastGreetingOn === null) return []
        const matter = { about: 'matter' as const, fields: fieldNames(person) }
        return [
          {
            severity: 'low' as const,
            people: [{ contactId, name }],
            evidence: { greetings, firstOn, lastOn: lastGreetingOn, sinceOn },
            suggestion: { do: 'plan' as const, contactId, matter },
          },
        ]
      })
  },
}

function isOnlyGreeted({ greetingsSince, lastOn }: PersonFacts, today: Day): boolean {
  if (lastOn === null) return greetingsSince >= leastGreetings
  return greetingsSince >= leftOver.greetings && daysBetween(lastOn, today) >= leftOver.days
}
