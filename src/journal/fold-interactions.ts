import type { Journal } from './journal.ts'

/** Every column that can point at an interaction; what hangs on it alone goes with it. */
export const interactionReferences = {
  moved: [
    'introduction.interaction_id',
    'request.interaction_id',
    'request.settled_in_id',
    'step.interaction_id',
  ],
  removed: [
    'exchange.interaction_id',
    'interaction_contact.interaction_id',
    'interaction_tag.interaction_id',
  ],
} as const

/** SQL: whether everybody but `person` in the one interaction is in the other too. */
const othersOf = (one: string, other: string, person: string) =>
  `NOT EXISTS (SELECT 1 FROM interaction_contact AS somebody
    WHERE somebody.interaction_id = ${one}.id AND somebody.contact_id <> ${person}
      AND somebody.contact_id NOT IN (SELECT contact_id FROM interaction_contact WHERE interaction_id = ${other}.id))`

/**
 * What was recorded with each of two people who are one, and with the same others or nobody else, in the same words on
 * the same day: the one stands for both. Each is paired off once, and nothing given, got or tagged is lost; two that both
 * were in already were told apart by whoever recorded them. Inside a write; gives how many there were.
 */
export function foldSameInteractions(journal: Journal, into: number, from: number): number {
  const pairs = journal.all<{ id: number; keptId: number }>(
    `SELECT theirs.id, mine.id AS keptId FROM interaction_contact AS there
     JOIN interaction AS theirs ON theirs.id = there.interaction_id
     JOIN interaction AS mine ON mine.on_day = theirs.on_day AND mine.id <> theirs.id AND mine.kind = theirs.kind
       AND mine.text = theirs.text AND mine.begun_by IS theirs.begun_by AND mine.event_id IS theirs.event_id
       AND mine.place IS theirs.place AND mine.field IS theirs.field
     JOIN interaction_contact AS here ON here.interaction_id = mine.id AND here.contact_id = ?1
     WHERE there.contact_id = ?2
       AND NOT (EXISTS (SELECT 1 FROM interaction_contact WHERE interaction_id = theirs.id AND contact_id = ?1)
         AND EXISTS (SELECT 1 FROM interaction_contact WHERE interaction_id = mine.id AND contact_id = ?2))
       AND ${othersOf('theirs', 'mine', '?2')} AND ${othersOf('mine', 'theirs', '?1')}
       AND NOT EXISTS (SELECT 1 FROM exchange WHERE exchange.interaction_id = theirs.id)
       AND NOT EXISTS (SELECT 1 FROM interaction_tag AS tag WHERE tag.interaction_id = theirs.id
         AND tag.tag_id NOT IN (SELECT tag_id FROM interaction_tag WHERE interaction_id = mine.id))
     ORDER BY theirs.id, mine.id`,
    into,
    from,
  )
  const kept = new Set<number>()
  const folded = new Set<number>()
  for (const { id, keptId } of pairs) {
    if (folded.has(id) || kept.has(keptId) || kept.has(id) || folded.has(keptId)) continue
    folded.add(id)
    kept.add(keptId)
    foldInto(journal, keptId, id)
  }
  return folded.size
}

/** One interaction stands for another: what hangs on that hangs on it, and what was only of it is gone. Inside a write. */
function foldInto(journal: Journal, keptId: number, id: number): void {
  for (const reference of interactionReferences.moved) {
    const [table, column] = reference.split('.')
    journal.run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, keptId, id)
  }
  for (const reference of interactionReferences.removed) {
    const [table, column] = reference.split('.')
    journal.run(`DELETE FROM ${table} WHERE ${column} = ?`, id)
  }
  journal.run('DELETE FROM interaction WHERE id = ?', id)
}

/**
 * Folds what tells of an introduction into what tells of the same one, of two people who are one, whatever their days:
 * where nothing else is told there, and it is with the same others. Inside a write.
 */
export function foldSameIntroduction(
  journal: Journal,
  keptId: number,
  id: number,
  [one, other]: readonly [number, number],
): void {
  const people = (interactionId: number) =>
    journal.column<number>(
      `SELECT contact_id FROM interaction_contact
       WHERE interaction_id = ?1 AND contact_id NOT IN (?2, ?3) ORDER BY contact_id`,
      interactionId,
      one,
      other,
    )
  const [isPlain] = journal.column<0 | 1>(
    `SELECT kind = 'intro' AND event_id IS NULL AND text IN ('', (SELECT text FROM interaction WHERE id = ?2))
      AND NOT EXISTS (SELECT 1 FROM exchange WHERE interaction_id = ?1)
      AND NOT EXISTS (SELECT 1 FROM interaction_tag WHERE interaction_id = ?1)
     FROM interaction WHERE id = ?1`,
    id,
    keptId,
  )
  if (isPlain === 1 && String(people(id)) === String(people(keptId))) foldInto(journal, keptId, id)
}
