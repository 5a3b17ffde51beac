import type { Contact } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import type { Journal } from './journal.ts'
import { findNamed } from './named-things.ts'

/**
 * When the place or the day of the first meeting is mended, the interaction that `add` recorded for it is mended too,
 * so that "last contact" is right; anything the person wrote themselves is left alone. Inside a write.
 */
export function moveFirstMeeting(
  journal: Journal,
  before: Pick<Contact, 'id' | 'metAt' | 'metOn'>,
  now: { metAt: string | null; metOn: Day | null },
): void {
  if (before.metAt === null || before.metOn === null) return
  if (now.metAt === null || now.metOn === null) return
  const [interactionId] = journal.column<number>(
    `SELECT interaction.id FROM interaction JOIN interaction_contact AS mine ON mine.interaction_id = interaction.id
     WHERE mine.contact_id = ?1 AND on_day = ?2 AND place = ?3 AND text = '' AND kind IN ('met', 'event')
       AND NOT EXISTS (SELECT 1 FROM interaction_contact AS other
         WHERE other.interaction_id = interaction.id AND other.contact_id <> ?1)
     ORDER BY interaction.id LIMIT 1`,
    before.id,
    before.metOn,
    before.metAt,
  )
  if (interactionId === undefined) return
  const eventId = findNamed(journal, 'event', now.metAt, now.metOn)
  journal.run(
    `UPDATE interaction SET on_day = ?, place = ?, event_id = ?, kind = ?,
      folded = trim(? || ' ' || coalesce(field, '')) WHERE id = ?`,
    now.metOn,
    now.metAt,
    eventId ?? null,
    eventId === undefined ? 'met' : 'event',
    foldText(now.metAt),
    interactionId,
  )
}
