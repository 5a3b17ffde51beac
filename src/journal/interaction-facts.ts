import type { InteractionFacts } from '../domain/interaction.ts'
import type { Journal } from './journal.ts'

/**
 * SQL, of a row of `interaction` and one of `interaction_contact AS link`: how many things were given and got in it.
 * Making an introduction is giving something, also where nobody says so; being introduced is got from who did it.
 */
export const gaveAndGot = `(SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'gave')
    + (SELECT count(*) FROM introduction WHERE interaction_id = interaction.id AND by_id IS NULL) AS gave,
  (SELECT count(*) FROM exchange WHERE interaction_id = interaction.id AND direction = 'got')
    + (SELECT count(*) FROM introduction WHERE interaction_id = interaction.id AND by_id = link.contact_id) AS got`

/** Everything that passed between us, as far as the rules weigh it; in no order. */
export function listInteractionFacts(journal: Journal, contactId: number): InteractionFacts[] {
  return journal.all(
    `SELECT interaction.id, interaction.on_day AS "on", interaction.kind, begun_by AS "from", event.name AS event,
      interaction.place, field, ${gaveAndGot}
     FROM interaction_contact AS link JOIN interaction ON interaction.id = link.interaction_id
     LEFT JOIN event ON event.id = interaction.event_id
     WHERE link.contact_id = ?`,
    contactId,
  )
}
