import { fieldNames, isUnderWay } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Meetings at events, and none elsewhere, from which it is a habit. */
const leastMeetings = 2

/** Somebody only ever seen at events (M10): we know each other's faces, and never each other's work. */
export const eventsOnly: Rule<'events-only'> = {
  rule: 'events-only',
  method: 'M10',
  severities: ['medium'],
  find({ people, eventsOf }) {
    const found = people.filter(
      (person) =>
        (eventsOf.get(person.contactId)?.meetings ?? 0) >= leastMeetings &&
        person.tie !== 'strong' &&
        !isUnderWay(person) &&
        person.eventDays === person.days,
    )
    return latestFirst(found).flatMap((person) => {
      const { contactId, name, days, firstOn, lastOn } = person
      const seen = eventsOf.get(contactId)
      if (seen === undefined || firstOn === null || lastOn === null) return []
      const { meetings, events } = seen
      const fields = fieldNames(person)
      return [
        {
          severity: 'medium' as const,
          people: [{ contactId, name }],
          evidence: { days, meetings, events: [...events], firstOn, lastOn },
          suggestion: {
            do: 'plan' as const,
            contactId,
            matter: { about: 'matter' as const, fields },
          },
        },
      ]
    })
  },
}
