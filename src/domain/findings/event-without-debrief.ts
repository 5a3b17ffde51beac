import { daysBetween } from '../day.ts'
import type { Rule } from './rule.ts'

/** An event I decided to go to, of which nothing is written down (M10): whom I met there is forgotten within days. */
export const eventWithoutDebrief: Rule<'event-without-debrief'> = {
  rule: 'event-without-debrief',
  method: 'M10',
  find: ({ today, untoldEvents }) =>
    untoldEvents.map(({ eventId, name: event, on, hopes, isBegun }) => ({
      severity: 'medium',
      people: [],
      evidence: { eventId, event, on, daysAgo: daysBetween(on, today), hopes, isBegun },
      suggestion: { do: 'debrief', contactId: null, eventId },
    })),
}
