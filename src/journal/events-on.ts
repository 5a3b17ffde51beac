import { addDays, type Day } from '../domain/day.ts'
import { type EventSpell, lastDayOf } from '../domain/event.ts'
import type { Journal } from './journal.ts'

/** An event that was on, by its name and that of its series. */
export interface EventOn {
  id: number
  name: string
  series: string | null
}

/** No event is looked for that began longer ago; days. */
const longest = 60

/** The events that were on on a day, a platform not among them: it has no days. */
export function listEventsOn(journal: Journal, day: Day): EventOn[] {
  return journal
    .all<EventOn & EventSpell>(
      `SELECT id, name, series, on_day AS "on", until_on AS untilOn, hours, kind FROM event
       WHERE on_day BETWEEN ? AND ? AND kind IS NOT 'platform' ORDER BY id`,
      addDays(day, -longest),
      day,
    )
    .filter((event) => lastDayOf(event) >= day)
    .map(({ id, name, series }) => ({ id, name, series }))
}
