import type { InteractionFacts } from '../domain/interaction.ts'
import type { Journal } from './journal.ts'

/** Everything that passed between us, as far as the rules weigh it; in no order. */
export function listInteractionFacts(journal: Journal, contactId: number): InteractionFacts[] {
  return journal.all(
    `SELECT interaction.id, interaction.on_day AS "on", kind, begun_by AS "from", event.name AS event, place, field,
      (SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'gave') AS gave,
      (SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'got') AS got
     FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
     LEFT JOIN event ON event.id = interaction.event_id
     WHERE link.contact_id = ?`,
    contactId,
  )
}
