import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import type { Interaction, InteractionKind, NewInteraction, Side } from '../domain/interaction.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import type { Journal } from './journal.ts'
import { findOrAddNamed } from './named-things.ts'
import { refreshStandingsAfter } from './standing.ts'

interface InteractionRow {
  id: number
  uuid: string
  on: Day
  kind: InteractionKind
  text: string
  from: Side | null
  event: string | null
  place: string | null
  field: string | null
}

const rows = `SELECT interaction.id, interaction.uuid, interaction.on_day AS "on", interaction.kind, text, begun_by AS "from",
  event.name AS event, interaction.place, field FROM interaction LEFT JOIN event ON event.id = event_id`

/** The latest interactions with a contact, or with anybody; newest first. */
export function listInteractions(
  journal: Journal,
  { contactId, limit }: { contactId?: number; limit: number },
): Interaction[] {
  const found =
    contactId === undefined
      ? journal.all<InteractionRow>(
          `${rows} ORDER BY interaction.on_day DESC, interaction.id DESC LIMIT ?`,
          limit,
        )
      : journal.all<InteractionRow>(
          `${rows} JOIN interaction_contact AS link ON link.interaction_id = interaction.id
           WHERE link.contact_id = ? ORDER BY interaction.on_day DESC, interaction.id DESC LIMIT ?`,
          contactId,
          limit,
        )
  return found.map((row) => whole(journal, row))
}

/** The interaction with this id, if there is one. */
export function findInteraction(journal: Journal, id: number): Interaction | undefined {
  const row = journal.get<InteractionRow>(`${rows} WHERE interaction.id = ?`, id)
  return row === undefined ? undefined : whole(journal, row)
}

function whole(journal: Journal, row: InteractionRow): Interaction {
  const exchanged = (direction: 'gave' | 'got') =>
    journal.column<string>(
      'SELECT text FROM exchange WHERE interaction_id = ? AND direction = ? ORDER BY id',
      row.id,
      direction,
    )
  return {
    ...row,
    people: journal.all(
      `SELECT contact.id, contact.name FROM interaction_contact AS link JOIN contact ON contact.id = link.contact_id
       WHERE link.interaction_id = ? ORDER BY link.id`,
      row.id,
    ),
    gave: exchanged('gave'),
    got: exchanged('got'),
    tags: journal.column(
      `SELECT tag.name FROM interaction_tag AS link JOIN tag ON tag.id = link.tag_id
       WHERE link.interaction_id = ? ORDER BY link.id`,
      row.id,
    ),
  }
}

/** As `insertInteractionOnly`, and computes anew where everybody in it stands. */
export function insertInteraction(journal: Journal, given: NewInteraction): InsertedInteraction {
  const inserted = insertInteractionOnly(journal, given)
  const { on, kind, from = null } = given
  refreshStandingsAfter(journal, given.people, { on, kind, from })
  return inserted
}

interface InsertedInteraction {
  id: number
  /** The tags made along the way. */
  made: MadeThing[]
}

/**
 * Records an interaction and with whom; inside a write. Restarts their rhythm: what they were snoozed until is over,
 * but for an entry older than the last contact, which never moves the present. The caller, who has more to record,
 * computes anew where they stand.
 */
export function insertInteractionOnly(
  journal: Journal,
  given: NewInteraction,
): InsertedInteraction {
  const id = journal.insert('interaction', {
    uuid: given.uuid ?? journal.newUuid(),
    on_day: given.on,
    kind: given.kind,
    text: given.text,
    folded: foldText(
      [given.text, given.place, given.field, ...(given.gave ?? []), ...(given.got ?? [])].join(' '),
    ),
    begun_by: given.from,
    event_id: given.eventId,
    place: given.place,
    field: given.field,
    created_at: journal.now,
  })
  for (const contactId of new Set(given.people)) {
    journal.insert('interaction_contact', { interaction_id: id, contact_id: contactId })
    journal.run(
      `UPDATE contact SET snoozed_until = NULL WHERE id = ? AND snoozed_until IS NOT NULL
        AND (last_contact_on IS NULL OR last_contact_on <= ?)`,
      contactId,
      given.on,
    )
  }
  for (const direction of ['gave', 'got'] as const) {
    for (const text of given[direction] ?? []) {
      journal.insert('exchange', { uuid: journal.newUuid(), interaction_id: id, direction, text })
    }
  }
  const made: MadeThing[] = []
  for (const text of given.tags ?? []) {
    const tag = findOrAddNamed(journal, 'tag', text)
    if (tag.isNew) made.push({ thing: 'tag', name: tag.name })
    journal.run(
      'INSERT OR IGNORE INTO interaction_tag (interaction_id, tag_id) VALUES (?, ?)',
      id,
      tag.id,
    )
  }
  return { id, made }
}
