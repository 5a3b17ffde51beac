import { madeAcquainted } from './interaction-facts.ts'
import type { Journal } from './journal.ts'

/** More people than this in one talk do not know each other by it. */
const smallTalk = 6

/**
 * SQL, of a row of `interaction`: whether the people in it know each other by it: a talk of a few. To have been at one event
 * or place on one day is none by itself: there they may have met.
 */
export const isTalkOfFew = `interaction.kind <> 'intro' AND ${madeAcquainted}
  AND (SELECT count(*) FROM interaction_contact WHERE interaction_id = interaction.id) BETWEEN 2 AND ${smallTalk}`

/**
 * SQL, of a row of `contact`: whether I know them and may turn to them: by the tie, or, though it is declared absent, by
 * the records. A lookup.
 */
export const isKnown = `(contact.tie <> 'absent' OR contact.met_on IS NOT NULL OR EXISTS (
  SELECT 1 FROM interaction_contact AS own JOIN interaction ON interaction.id = own.interaction_id
  WHERE own.contact_id = contact.id AND ${madeAcquainted}))`

/** Whether I know somebody, as `isKnown` has it. */
export function isKnownToMe(journal: Journal, contactId: number): boolean {
  return journal.get(`SELECT 1 FROM contact WHERE id = ? AND ${isKnown}`, contactId) !== undefined
}

/**
 * Whether two know each other, as `net path` has it, circles apart: they were in a talk of a few, are linked, or an
 * introduction of the one to the other, or by the other, is recorded, whatever came of it.
 */
export function areAcquainted(journal: Journal, one: number, other: number): boolean {
  const [found] = journal.column<0 | 1>(
    `SELECT EXISTS (
       SELECT 1 FROM interaction_contact AS mine JOIN interaction_contact AS theirs
         ON theirs.interaction_id = mine.interaction_id JOIN interaction ON interaction.id = mine.interaction_id
       WHERE mine.contact_id = ?1 AND theirs.contact_id = ?2 AND ${isTalkOfFew})
      OR EXISTS (SELECT 1 FROM link WHERE contact_id IN (?1, ?2) AND other_id IN (?1, ?2))
      OR EXISTS (SELECT 1 FROM introduction
        WHERE contact_id IN (?1, ?2) AND coalesce(other_id, by_id) IN (?1, ?2))`,
    one,
    other,
  )
  return found === 1
}
