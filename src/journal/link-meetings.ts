import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import { foundKinds } from '../domain/found-text.ts'
import { foldName } from '../domain/name.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'

/**
 * Meetings recorded at a place of this name, before it was an event, are of it now: those of its day, or all where it
 * has none. At a place named as the series, only those of its day. Those of other days were at another date of it that
 * nobody recorded: they keep their place and count as at an event, so that the order of entry makes no difference.
 */
export function linkMeetings(
  journal: Journal,
  id: number,
  name: string,
  series?: string,
): { linked: number; otherDays: number } {
  const [day = null] = journal.column<Day | null>('SELECT on_day FROM event WHERE id = ?', id)
  const [isPlatform] = journal.column<0 | 1>(
    "SELECT kind IS 'platform' FROM event WHERE id = ?",
    id,
  )
  const names = [name, series ?? name].map(foldName)
  const meetings = placesWith(journal, [name, series ?? name]).filter(({ place }) =>
    names.includes(foldName(place)),
  )
  const isIts = ({ place, on }: { place: string; on: Day }) =>
    day === on || (day === null && foldName(place) === foldName(name))
  const its = meetings.filter(isIts)
  const others = meetings.filter((one) => !isIts(one) && one.kind === 'met' && isPlatform === 0)
  for (const meeting of its) {
    journal.run(
      "UPDATE interaction SET event_id = ?, kind = iif(kind = 'met', 'event', kind) WHERE id = ?",
      id,
      meeting.id,
    )
  }
  for (const meeting of others) {
    journal.run("UPDATE interaction SET kind = 'event' WHERE id = ?", meeting.id)
  }
  for (const meeting of [...its, ...others]) {
    refreshContacts(
      journal,
      journal.column(
        'SELECT contact_id FROM interaction_contact WHERE interaction_id = ?',
        meeting.id,
      ),
    )
  }
  return { linked: its.length, otherDays: others.length }
}

interface Meeting {
  id: number
  kind: string
  place: string
  on: Day
}

/** SQL, behind a table with the row of `interaction`: those at a place that is no event. */
const atPlace = 'event_id IS NULL AND place IS NOT NULL'

/**
 * Interactions at a place, those of the names given among them. A place is among what an interaction is found by, so that
 * of two hundred thousand only those with the words are read; signs without a letter are found by nothing.
 */
function placesWith(journal: Journal, names: readonly string[]): Meeting[] {
  const phrases = names.map(foldText)
  if (phrases.includes('')) {
    return journal.all(`SELECT id, kind, place, on_day AS "on" FROM interaction WHERE ${atPlace}`)
  }
  return journal.all(
    `SELECT id, kind, place, on_day AS "on" FROM search
     CROSS JOIN interaction ON interaction.id = search.rowid / 4
     WHERE search MATCH ? AND search.rowid % 4 = ${foundKinds.indexOf('interaction')} AND ${atPlace} ORDER BY id`,
    [...new Set(phrases)].map((phrase) => `"${phrase}"`).join(' OR '),
  )
}
