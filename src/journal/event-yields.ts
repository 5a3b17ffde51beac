import type { Verdict } from '../domain/checklist.ts'
import type { Day } from '../domain/day.ts'
import { countMet, type EventYield, type MetThere } from '../domain/event-yield.ts'
import { listEvents } from './events.ts'
import { atEvent, madeAcquainted } from './interaction-facts.ts'
import { introduced } from './introduced.ts'
import type { Journal } from './journal.ts'

/**
 * What every event brought that was gone to, the latest first: one at which anything was recorded, or which it was
 * decided to go to and whose day is over.
 */
export function listEventYields(journal: Journal): EventYield[] {
  const { today } = journal
  const people = listMetThere(journal)
  return listEvents(journal, 'all')
    .filter(
      ({ on, met, decision }) =>
        met.length > 0 || (on !== null && on < today && decision?.choice === 'go'),
    )
    .toReversed()
    .map(({ id, name, kind, series, on, cost, hours }) => {
      const met = people.get(id) ?? []
      return {
        eventId: id,
        name,
        kind,
        series,
        on,
        ...countMet(met, today),
        exchanges: countExchanges(journal, met),
        cost,
        hours,
      }
    })
}

/**
 * By event: everybody whose first acquaintance was made there. Whoever was said to be a tie already is none of them: as
 * in a debrief, a meeting is recorded only of strangers.
 */
function listMetThere(journal: Journal): Map<number, MetThere[]> {
  const rows = journal.all<{
    eventId: number
    contactId: number
    metOn: Day
    verdict: Verdict | null
    laterOn: string
  }>(
    `SELECT first.event_id AS eventId, contact.id AS contactId, first.on_day AS metOn, contact.verdict,
      (SELECT json_group_array(DISTINCT on_day) FROM interaction_contact AS link
       JOIN interaction ON interaction.id = link.interaction_id
       WHERE link.contact_id = contact.id AND on_day > first.on_day AND kind <> 'greeting'
         AND NOT (${atEvent})) AS laterOn
     FROM contact JOIN interaction AS first ON first.id = (
       SELECT interaction.id FROM interaction JOIN interaction_contact AS link ON link.interaction_id = interaction.id
       WHERE link.contact_id = contact.id AND ${madeAcquainted} ORDER BY on_day, interaction.id LIMIT 1)
     WHERE first.event_id IS NOT NULL
       AND iif(met_on IS NULL, declared_tie IS NULL OR declared_tie = 'absent', met_on >= first.on_day)
     ORDER BY contact.id`,
  )
  const byEvent = new Map<number, MetThere[]>()
  for (const { eventId, laterOn, ...one } of rows) {
    const met = { ...one, laterOn: JSON.parse(laterOn) as Day[] }
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), met])
  }
  return byEvent
}

/**
 * Things given and got, each once, also where it was with several of them. An introduction that was made is one, as in
 * the balance: mine is given to both, theirs got from who made it.
 */
function countExchanges(journal: Journal, people: readonly MetThere[]): number {
  const met = '(SELECT value FROM json_each(?1))'
  const [count] = journal.column<number>(
    `SELECT (SELECT count(DISTINCT exchange.id) FROM exchange
        JOIN interaction_contact AS link ON link.interaction_id = exchange.interaction_id
        WHERE link.contact_id IN ${met})
      + (SELECT count(DISTINCT occasion) FROM ${introduced} WHERE contactId IN ${met})`,
    JSON.stringify(people.map(({ contactId }) => contactId)),
  )
  return count ?? 0
}
