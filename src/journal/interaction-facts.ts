import type { InteractionFacts } from '../domain/interaction.ts'
import type { Journal } from './journal.ts'

/** SQL, of a row of `interaction`: whether two people know each other by it (`makesAcquainted`). */
export const madeAcquainted =
  "(begun_by = 'them' OR kind NOT IN ('message', 'email', 'content', 'greeting'))"

/**
 * SQL, of a row of `interaction`: whether it was at an event. A platform is none (M10): what passes there passes between
 * events.
 */
export const atEvent = `CASE WHEN event_id IS NULL THEN interaction.kind = 'event'
  ELSE event_id NOT IN (SELECT id FROM event WHERE kind = 'platform') END`

/** SQL, of a row of `interaction`: how many things were given and got in it. An introduction is counted by itself. */
export const gaveAndGot = `(SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'gave') AS gave,
  (SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'got') AS got`

/** Everything that passed between us, as far as the rules weigh it; in no order. */
export function listInteractionFacts(journal: Journal, contactId: number): InteractionFacts[] {
  return journal.all(
    `SELECT interaction.id, interaction.on_day AS "on", interaction.kind, begun_by AS "from",
      CASE WHEN event.kind IS NOT 'platform' THEN event.name END AS event,
      CASE WHEN event.kind IS NOT 'platform' THEN event.id END AS eventId,
      coalesce(interaction.place, CASE WHEN event.kind = 'platform' THEN event.name END) AS place, field, ${gaveAndGot}
     FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
     LEFT JOIN event ON event.id = interaction.event_id
     WHERE link.contact_id = ?`,
    contactId,
  )
}
