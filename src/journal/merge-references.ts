import type { ReachKind } from '../domain/contact.ts'
import { ruleNames } from '../domain/finding.ts'
import type { MergePart, MovedPart } from '../domain/merged-contacts.ts'
import { reachKey } from '../domain/reach.ts'
import { isOfOccasions } from '../domain/review.ts'
import { foldSameInteractions } from './fold-interactions.ts'
import { joinSameIntroductions } from './join-introductions.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'
import { closeSteps } from './steps.ts'

type Move = (journal: Journal, into: number, from: number) => MovedPart

/**
 * Every column that can point at a contact, and how what points at one is made to point at another. A test compares
 * these with the schema: a table added by a migration needs its line here.
 */
export const contactReferences: Readonly<
  Record<string, { part: MergePart; move: Move | undefined }>
> = {
  // First: what tells of an introduction that is one goes with it.
  'introduction.contact_id': { part: 'introductions', move: moveIntroductions },
  'introduction.other_id': { part: 'introductions', move: undefined },
  'introduction.by_id': { part: 'introductions', move: undefined },
  // What is owed for one goes with it.
  'step.introduced_id': { part: 'introductions', move: undefined },
  // Then: steps are the same by the interaction they were done in.
  'interaction_contact.contact_id': { part: 'interactions', move: moveInteractions },
  'note.contact_id': { part: 'notes', move: moveNotes },
  'step.contact_id': { part: 'steps', move: moveSteps },
  'request.contact_id': { part: 'requests', move: moveRequests },
  'checklist.contact_id': { part: 'checklists', move: moveAll('checklist', 'contact_id') },
  'pitch.contact_id': { part: 'pitches', move: moveAll('pitch', 'contact_id') },
  'link.contact_id': { part: 'links', move: moveLinks },
  // Moved with the other end.
  'link.other_id': { part: 'links', move: undefined },
  'contact.via_id': { part: 'introduced', move: moveAll('contact', 'via_id') },
  'contact_circle.contact_id': { part: 'circles', move: moveOnce('contact_circle') },
  'contact_goal.contact_id': { part: 'goals', move: moveOnce('contact_goal') },
  'contact_tag.contact_id': { part: 'tags', move: moveOnce('contact_tag') },
  'contact_event.contact_id': { part: 'events', move: moveOnce('contact_event') },
  'field.contact_id': { part: 'fields', move: moveOnce('field') },
  'reach.contact_id': { part: 'ways', move: moveReach },
  'nickname.contact_id': { part: 'nicknames', move: moveOnce('nickname') },
  'set_aside.contact_id': { part: 'asides', move: moveAsides },
  'set_aside.other_id': { part: 'asides', move: undefined },
}

/** Everything that points at one contact points at the other from now on; inside a write. What is told, by part. */
export function moveReferences(
  journal: Journal,
  into: number,
  from: number,
): { part: MergePart; moved: MovedPart }[] {
  return Object.values(contactReferences).flatMap(({ part, move }) =>
    move === undefined ? [] : [{ part, moved: move(journal, into, from) }],
  )
}

function count(journal: Journal, sql: string, ...values: number[]): number {
  return journal.column<number>(`SELECT count(*) FROM ${sql}`, ...values)[0] ?? 0
}

function moveAll(table: string, column: string): Move {
  return (journal, into, from) => {
    const moved = count(journal, `${table} WHERE ${column} = ?`, from)
    journal.run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, into, from)
    return { moved, same: 0, dropped: 0 }
  }
}

/** Of a table that has a thing once for each contact: what both have stays as the one who stays has it. */
function moveOnce(table: string): Move {
  return (journal, into, from) => {
    const all = count(journal, `${table} WHERE contact_id = ?`, from)
    journal.run(`UPDATE OR IGNORE ${table} SET contact_id = ? WHERE contact_id = ?`, into, from)
    const same = count(journal, `${table} WHERE contact_id = ?`, from)
    journal.run(`DELETE FROM ${table} WHERE contact_id = ?`, from)
    return { moved: all - same, same, dropped: 0 }
  }
}

function moveInteractions(journal: Journal, into: number, from: number): MovedPart {
  const folded = foldSameInteractions(journal, into, from)
  const { moved, same } = moveOnce('interaction_contact')(journal, into, from)
  return { moved, same: same + folded, dropped: 0 }
}

function moveNotes(journal: Journal, into: number, from: number): MovedPart {
  return moveBut(
    'note',
    `EXISTS (SELECT 1 FROM note AS mine
      WHERE mine.contact_id = ?1 AND mine.text = note.text AND mine.on_day = note.on_day)`,
  )(journal, into, from)
}

function moveSteps(journal: Journal, into: number, from: number): MovedPart {
  const { moved, same, dropped } = moveStepsBut(journal, into, from)
  const doubled = dropLaterFirsts(journal, into)
  return { moved: Math.max(0, moved - doubled), same: same + doubled, dropped }
}

/** One person is followed up for the first time once: of two such steps that are open the one due earlier stays. */
function dropLaterFirsts(journal: Journal, contactId: number): number {
  const firsts = journal.column<number>(
    "SELECT id FROM step WHERE contact_id = ? AND origin = 'first' AND closed_at IS NULL ORDER BY due_on, id",
    contactId,
  )
  const later = firsts.slice(1)
  for (const id of later) journal.run('DELETE FROM step WHERE id = ?', id)
  return later.length
}

function moveStepsBut(journal: Journal, into: number, from: number): MovedPart {
  return moveBut(
    'step',
    `EXISTS (SELECT 1 FROM step AS mine WHERE mine.contact_id = ?1 AND mine.origin = step.origin
      AND mine.text IS step.text AND mine.due_on = step.due_on AND mine.opened_on = step.opened_on
      AND mine.outcome IS step.outcome AND mine.interaction_id IS step.interaction_id
      AND mine.goal_id IS step.goal_id AND mine.introduced_id IS step.introduced_id)`,
  )(journal, into, from)
}

function moveRequests(journal: Journal, into: number, from: number): MovedPart {
  return moveBut(
    'request',
    `EXISTS (SELECT 1 FROM request AS mine WHERE mine.contact_id = ?1 AND mine.direction = request.direction
      AND mine.text = request.text AND mine.opened_on = request.opened_on AND mine.closed_on IS request.closed_on
      AND mine.interaction_id IS request.interaction_id AND mine.settled_in_id IS request.settled_in_id)`,
  )(journal, into, from)
}

/** Moves all but what the other has in the same words. */
function moveBut(table: string, isSame: string): Move {
  return (journal, into, from) => {
    const double = `${table} WHERE contact_id = ?2 AND ${isSame}`
    const same = count(journal, double, into, from)
    if (same > 0) journal.run(`DELETE FROM ${double}`, into, from)
    return { ...moveAll(table, 'contact_id')(journal, into, from), same }
  }
}

/** Ways to reach them: the one the other marked as preferred stays so only where none was. */
function moveReach(journal: Journal, into: number, from: number): MovedPart {
  const [mine, theirs] = [into, from].map((id) => listReach(journal, id)) as [
    ReachRow[],
    ReachRow[],
  ]
  const known = new Map(mine.map((row) => [keyOf(row), row]))
  const isAnyPreferred = mine.some((row) => row.isPreferred === 1)
  let doubles = 0
  for (const row of theirs) {
    const same = known.get(keyOf(row))
    if (same === undefined) continue
    doubles++
    journal.run('DELETE FROM reach WHERE id = ?', row.id)
    if (row.isPreferred === 0 || isAnyPreferred) continue
    journal.run('UPDATE reach SET is_preferred = 1 WHERE id = ?', same.id)
  }
  journal.run(
    `UPDATE reach SET is_preferred = 0 WHERE contact_id = ?2 AND is_preferred = 1
      AND EXISTS (SELECT 1 FROM reach AS mine WHERE mine.contact_id = ?1 AND mine.is_preferred = 1)`,
    into,
    from,
  )
  return { ...moveAll('reach', 'contact_id')(journal, into, from), same: doubles }
}

interface ReachRow {
  id: number
  kind: ReachKind
  network: string | null
  value: string
  isPreferred: 0 | 1
}

function listReach(journal: Journal, id: number): ReachRow[] {
  return journal.all(
    'SELECT id, kind, network, value, is_preferred AS isPreferred FROM reach WHERE contact_id = ? ORDER BY id',
    id,
  )
}

function keyOf({ kind, network, value }: ReachRow): string {
  return `${kind} ${network} ${reachKey(kind, value)}`
}

interface LinkRow {
  id: number
  otherId: number
  kind: string | null
  since: string | null
}

/** A link both have is one: what kind it is from both, since the earlier day. */
function moveLinks(journal: Journal, into: number, from: number): MovedPart {
  const result = { moved: 0, same: 0, dropped: 0 }
  const linksOf = (id: number) =>
    journal.all<LinkRow>(
      `SELECT id, iif(contact_id = ?1, other_id, contact_id) AS otherId, kind, since_on AS since
       FROM link WHERE ?1 IN (contact_id, other_id) ORDER BY id`,
      id,
    )
  const mine = new Map(linksOf(into).map((link) => [link.otherId, link]))
  for (const link of linksOf(from)) {
    const known = mine.get(link.otherId)
    if (link.otherId !== into && known === undefined) {
      journal.run(
        `UPDATE link SET contact_id = iif(contact_id = ?2, ?1, contact_id), other_id = iif(other_id = ?2, ?1, other_id)
         WHERE id = ?3`,
        into,
        from,
        link.id,
      )
      result.moved++
      continue
    }
    journal.run('DELETE FROM link WHERE id = ?', link.id)
    if (known === undefined || link.otherId === into) {
      result.dropped++
      continue
    }
    const kinds = [...new Set([known.kind, link.kind].filter((kind) => kind !== null))]
    const [since = null] = [known.since, link.since].filter((day) => day !== null).toSorted()
    journal.run(
      'UPDATE link SET kind = ?1, since_on = ?2 WHERE id = ?3 AND (kind IS NOT ?1 OR since_on IS NOT ?2)',
      kinds.length === 0 ? null : kinds.join(', '),
      since,
      known.id,
    )
    result.same++
  }
  return result
}

/** An introduction of the one to the other, or by the one of the other, is none of one person. */
function moveIntroductions(journal: Journal, into: number, from: number): MovedPart {
  const theirs = 'introduction WHERE ?2 IN (contact_id, other_id, by_id)'
  const between = `${theirs} AND ?1 IN (contact_id, other_id, by_id)`
  const dropped = count(journal, between, into, from)
  if (dropped > 0) journal.run(`DELETE FROM ${between}`, into, from)
  const same = joinSameIntroductions(journal, into, from)
  const moved = count(journal, theirs.replace('?2', '?'), from)
  journal.run(
    `UPDATE introduction SET contact_id = iif(contact_id = ?2, ?1, contact_id),
      other_id = iif(other_id = ?2, ?1, other_id), by_id = iif(by_id = ?2, ?1, by_id)
     WHERE ?2 IN (contact_id, other_id, by_id)`,
    into,
    from,
  )
  journal.run('UPDATE step SET introduced_id = ?1 WHERE introduced_id = ?2', into, from)
  oweThemselvesNothing(journal, into, from)
  thankOnce(journal, into)
  return { moved, same, dropped }
}

/** Nobody is thanked for having introduced themselves, nor told what came of it. */
function oweThemselvesNothing(journal: Journal, into: number, from: number): void {
  const owed = journal.all<{ id: number; contactId: number; isOpen: 0 | 1 }>(
    `SELECT id, contact_id AS contactId, closed_at IS NULL AS isOpen FROM step
     WHERE introduced_id = ?1 AND contact_id IN (?1, ?2)`,
    into,
    from,
  )
  for (const { id, contactId, isOpen } of owed) {
    if (isOpen === 1) closeSteps(journal, contactId, { outcome: 'dropped', stepId: id })
    journal.run('UPDATE step SET introduced_id = NULL, answer = NULL WHERE id = ?', id)
  }
}

/** Who introduced me to both is thanked for the one they are, by the step that falls due first. */
function thankOnce(journal: Journal, into: number): void {
  const again = `step WHERE introduced_id = ?1 AND answer = 'thank' AND closed_at IS NULL AND EXISTS (SELECT 1 FROM step AS one
    WHERE one.contact_id = step.contact_id AND one.introduced_id = ?1 AND one.answer = 'thank' AND one.closed_at IS NULL
      AND (one.due_on, one.id) < (step.due_on, step.id))`
  const introducers = journal.column<number>(`SELECT DISTINCT contact_id FROM ${again}`, into)
  if (introducers.length === 0) return
  journal.run(`DELETE FROM ${again}`, into)
  refreshContacts(journal, introducers)
}

/** SQL, a list: the rules of what happens again, each time set aside for itself. */
const ofOccasions = ruleNames
  .filter(isOfOccasions)
  .map((rule) => `'${rule}'`)
  .join(', ')

/** What was set aside for them; of the same thing set aside twice the reason of the one who stays holds. */
function moveAsides(journal: Journal, into: number, from: number): MovedPart {
  const theirs = 'set_aside WHERE ?2 IN (contact_id, other_id)'
  const between = `${theirs} AND ?1 IN (contact_id, other_id)`
  const dropped = count(journal, between, into, from)
  if (dropped > 0) journal.run(`DELETE FROM ${between}`, into, from)
  const double = `${theirs} AND EXISTS (SELECT 1 FROM set_aside AS mine
    WHERE ?1 IN (mine.contact_id, mine.other_id) AND mine.rule = set_aside.rule
      AND mine.goal_id IS set_aside.goal_id AND mine.circle_id IS set_aside.circle_id AND mine.event_id IS set_aside.event_id
      AND iif(mine.contact_id = ?1, mine.other_id, mine.contact_id)
        IS iif(set_aside.contact_id = ?2, set_aside.other_id, set_aside.contact_id)
      AND (set_aside.rule NOT IN (${ofOccasions}) OR mine.on_day = set_aside.on_day AND mine.because = set_aside.because))`
  const same = count(journal, double, into, from)
  if (same > 0) journal.run(`DELETE FROM ${double}`, into, from)
  const moved = count(journal, theirs.replace('?2', '?'), from)
  journal.run(
    `UPDATE set_aside SET contact_id = iif(contact_id = ?2, ?1, contact_id),
      other_id = iif(other_id = ?2, ?1, other_id) WHERE ?2 IN (contact_id, other_id)`,
    into,
    from,
  )
  return { moved, same, dropped }
}
