import type { ToldInteraction } from '../domain/told-interaction.ts'
import type { Journal } from './journal.ts'

/** The lists as JSON. */
type Row = Omit<ToldInteraction, 'tags' | 'ids'> & { tags: string; ids: string }

/** What happened with any of these contacts, the latest first; of who took part only these. */
export function* tellInteractions(
  journal: Journal,
  ids: readonly number[],
): Generator<ToldInteraction> {
  const chosen = new Set(ids)
  const rows = journal.each<Row>(
    `SELECT interaction.on_day AS "on", text, coalesce(interaction.place, event.name) AS place,
      (SELECT json_group_array(tag.name ORDER BY link.id) FROM interaction_tag AS link
       JOIN tag ON tag.id = link.tag_id WHERE link.interaction_id = interaction.id) AS tags,
      (SELECT json_group_array(contact_id ORDER BY id) FROM interaction_contact
       WHERE interaction_id = interaction.id) AS ids
     FROM interaction LEFT JOIN event ON event.id = event_id
     ORDER BY interaction.on_day DESC, interaction.id DESC`,
  )
  for (const { tags, ids: present, ...row } of rows) {
    const taking = (JSON.parse(present) as number[]).filter((id) => chosen.has(id))
    if (taking.length > 0) yield { ...row, tags: JSON.parse(tags) as string[], ids: taking }
  }
}
