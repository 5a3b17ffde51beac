import { isOneSided } from '../balance.ts'
import { daysBetween } from '../day.ts'
import { fieldNames, isUnderWay, type PersonFacts } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Times in touch from which they might have seen something of mine. */
const leastTimes = 3

/** Somebody not in touch for longer is another matter. */
const freshDays = 180

/** Somebody in touch who was never shown or given anything of mine, nor heard my pitch (M12). */
export const nothingShown: Rule<'nothing-shown'> = {
  rule: 'nothing-shown',
  method: 'M12',
  severities: ['low'],
  find({ today, people, timesOf }) {
    const isFresh = ({ lastOn }: PersonFacts) =>
      lastOn !== null && daysBetween(lastOn, today) <= freshDays
    const found = people.filter(
      (person) =>
        person.days >= leastTimes &&
        person.shown === 0 &&
        person.gave === 0 &&
        // Those are told by `only-taking` and `events-only`.
        !isOneSided(person) &&
        person.eventDays < person.days &&
        person.tie !== 'strong' &&
        isFresh(person) &&
        !isUnderWay(person) &&
        timesOf(person) >= leastTimes,
    )
    return latestFirst(found).flatMap((person) => {
      const { contactId, name, days, firstOn, lastOn } = person
      if (firstOn === null || lastOn === null) return []
      const matter = { about: 'show' as const, fields: fieldNames(person) }
      return [
        {
          severity: 'low' as const,
          people: [{ contactId, name }],
          evidence: { days, firstOn, lastOn },
          suggestion: { do: 'plan' as const, contactId, matter },
        },
      ]
    })
  },
}
