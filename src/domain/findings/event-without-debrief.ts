import { daysBetween } from '../day.ts'
import type { Rule } from './rule.ts'

/**
 * An event I decided to go to, of which nothing is written down, or some of it is left over (M10): whom I met there is
 * forgotten within days. Lines left over nobody else can finish; what runs without me lets them go.
 */
export const eventWithoutDebrief: Rule<'event-without-debrief'> = {
  rule: 'event-without-debrief',
  method: 'M10',
  severities: ['medium'],
  find: ({ today, untoldEvents }) =>
    untoldEvents.map(({ eventId, name: event, on, hopes, kept, met }) => ({
      severity: 'medium',
      people: [],
      evidence: { eventId, event, on, daysAgo: daysBetween(on, today), hopes, kept, met },
      suggestion: { do: 'debrief', contactId: null, eventId, hasKept: kept.length > 0 },
    })),
}
