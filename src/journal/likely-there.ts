import type { ListedEvent } from '../domain/event.ts'
import type { Breadth, LikelyThere } from '../domain/event-prep.ts'
import { groupBy } from '../domain/group-by.ts'
import { foldName } from '../domain/name.ts'
import type { Journal } from './journal.ts'
import { listOpenRequests } from './requests.ts'

/**
 * SQL: everybody the records place at an event (`?1` its id, `?2` its series, `?3` its names, folded, `?4` as written),
 * and why.
 */
const placed = `SELECT link.contact_id AS id, 1 AS rank FROM interaction_contact AS link
    JOIN interaction ON interaction.id = interaction_id WHERE event_id = ?1
  UNION ALL SELECT link.contact_id, 2 FROM interaction_contact AS link
    JOIN interaction ON interaction.id = interaction_id JOIN event ON event.id = event_id WHERE series = ?2
  UNION ALL SELECT link.contact_id, 2 FROM interaction_contact AS link
    JOIN interaction ON interaction.id = interaction_id
    WHERE event_id IS NULL AND place IN (SELECT value FROM json_each(?4))
  UNION ALL SELECT contact_id, 3 FROM contact_circle JOIN circle ON circle.id = circle_id
    WHERE folded IN (SELECT value FROM json_each(?3))
  UNION ALL SELECT contact_id, 4 FROM reach WHERE lower(network) IN (SELECT value FROM json_each(?3))`

const reasons = { 1: 'here', 2: 'series', 3: 'circle', 4: 'handle' } as const

type Event = Pick<ListedEvent, 'id' | 'name' | 'series'>

function about({ id, name, series }: Event): [number, string | null, string, string] {
  const names = [name, series ?? name]
  return [id, series, JSON.stringify(names.map(foldName)), JSON.stringify(names)]
}

/**
 * People likely to be there who are not hoped for; neither archived nor left. Those with whom something is open come
 * first, then the last in touch.
 */
export function listLikelyThere(journal: Journal, event: Event): LikelyThere[] {
  const rows = journal.all<
    Omit<LikelyThere, 'because' | 'fields' | 'requests'> & { rank: 1 | 2 | 3 | 4; fields: string }
  >(
    `SELECT contact.id AS contactId, name, tie, verdict, last_contact_on AS lastContact, min(rank) AS rank,
      (SELECT json_group_array(name ORDER BY id) FROM field WHERE contact_id = contact.id) AS fields
     FROM (${placed}) AS placed JOIN contact ON contact.id = placed.id
     WHERE archived_at IS NULL AND verdict IS NOT 'leave'
       AND contact.id NOT IN (SELECT contact_id FROM contact_event WHERE event_id = ?1)
     GROUP BY contact.id ORDER BY last_contact_on DESC NULLS LAST, contact.id`,
    ...about(event),
  )
  const ids = rows.map(({ contactId }) => contactId)
  const open = groupBy(listOpenRequests(journal, ids), ({ contactId }) => contactId)
  return rows
    .map(({ rank, fields, ...person }) => ({
      ...person,
      fields: JSON.parse(fields) as string[],
      because: reasons[rank],
      requests: open.get(person.contactId) ?? [],
    }))
    .toSorted((a, b) => Number(b.requests.length > 0) - Number(a.requests.length > 0))
}

/** How broad my acquaintance of a platform is; null where nobody is known there. */
export function breadthOf(journal: Journal, event: Event): Breadth | null {
  const row = journal.get<Breadth>(
    `WITH there AS (SELECT DISTINCT contact.id FROM (
         ${placed} UNION ALL SELECT contact_id, 5 FROM contact_event WHERE event_id = ?1) AS placed
       JOIN contact ON contact.id = placed.id WHERE archived_at IS NULL AND verdict IS NOT 'leave')
     SELECT count(*) AS people, coalesce(sum(EXISTS (
       SELECT 1 FROM interaction_contact AS link JOIN interaction ON interaction.id = interaction_id
       LEFT JOIN event ON event.id = event_id
       WHERE link.contact_id = there.id AND interaction.kind <> 'greeting' AND event_id IS NOT ?1
         AND (series IS NULL OR series IS NOT ?2))), 0) AS elsewhere FROM there`,
    ...about(event),
  )
  return row === undefined || row.people === 0 ? null : row
}
