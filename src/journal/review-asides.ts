import { apartRule } from '../domain/apart.ts'
import { NetError } from '../domain/error.ts'
import type { AsideSubject, NamedAside, RuleName, SetAside } from '../domain/finding.ts'
import type { AsideChange } from '../domain/review.ts'
import type { Journal } from './journal.ts'

/** What findings of the review are set aside for; whom `dupes` told apart is none of its business. */
export function listAsides(journal: Journal): SetAside[] {
  return journal.all(
    `SELECT rule, contact_id AS contactId, other_id AS otherId, goal_id AS goalId, circle_id AS circleId,
      event_id AS eventId, because, on_day AS "on" FROM set_aside WHERE rule <> ? ORDER BY id`,
    apartRule,
  )
}

/** With the names of whom and what they are about; of all rules or one. */
export function listNamedAsides(journal: Journal, only?: RuleName): NamedAside[] {
  return listAsides(journal)
    .filter(({ rule }) => only === undefined || rule === only)
    .map((aside) => ({ ...aside, names: namesOf(journal, aside) }))
}

/**
 * Sets findings of a rule aside for a subject, one undo step. A new reason takes the place of the last, unless it is for
 * what came since (`isAnew`): then each stays.
 */
export function setFindingAside(
  journal: Journal,
  rule: RuleName,
  subject: AsideSubject,
  { because, isFound, isAnew }: Pick<AsideChange, 'isFound'> & { because: string; isAnew: boolean },
): AsideChange {
  const names = namesOf(journal, subject)
  journal.write({ command: 'review --aside', subject: [rule, ...names].join(' ') }, () => {
    const known = isAnew ? undefined : findAsides(journal, rule, subject).at(-1)
    if (known === undefined) {
      const { contactId, otherId, goalId, circleId, eventId } = subject
      journal.insert('set_aside', {
        uuid: journal.newUuid(),
        rule,
        contact_id: contactId,
        other_id: otherId,
        goal_id: goalId,
        circle_id: circleId,
        event_id: eventId,
        because,
        on_day: journal.today,
        created_at: journal.now,
      })
    } else {
      journal.run(
        'UPDATE set_aside SET because = ?, on_day = ? WHERE id = ?',
        because,
        journal.today,
        known,
      )
    }
  })
  return { rule, names, because, contactIds: idsOf(subject), isFound }
}

/**
 * Brings back whatever of a rule was set aside for a subject, one undo step: also what was set aside for somebody
 * together with a circle or somebody else. Throws `review.notAside`.
 */
export function bringFindingBack(
  journal: Journal,
  rule: RuleName,
  subject: AsideSubject,
  { isFound }: Pick<AsideChange, 'isFound'>,
): AsideChange {
  const names = namesOf(journal, subject)
  const known = findCovered(journal, rule, subject)
  if (known.length === 0) throw new NetError('not-found', 'review.notAside', { rule, names })
  journal.write({ command: 'review --back', subject: [rule, ...names].join(' ') }, () => {
    for (const id of known) journal.run('DELETE FROM set_aside WHERE id = ?', id)
  })
  return { rule, names, because: null, contactIds: idsOf(subject), isFound }
}

/** Rows for exactly this subject, the last one last; of two people, in either order. */
function findAsides(journal: Journal, rule: RuleName, subject: AsideSubject): number[] {
  const { contactId, otherId, goalId, circleId, eventId } = subject
  return journal.column(
    `SELECT id FROM set_aside WHERE rule = ?1 AND goal_id IS ?4 AND circle_id IS ?5 AND event_id IS ?6
      AND (contact_id IS ?2 AND other_id IS ?3 OR contact_id IS ?3 AND other_id IS ?2) ORDER BY on_day, id`,
    rule,
    contactId,
    otherId,
    goalId,
    circleId,
    eventId,
  )
}

/** Rows that are for all the subject names, and perhaps for more. */
function findCovered(journal: Journal, rule: RuleName, subject: AsideSubject): number[] {
  const { contactId, otherId, goalId, circleId, eventId } = subject
  return journal.column(
    `SELECT id FROM set_aside WHERE rule = ?1
      AND (?2 IS NULL OR ?2 IN (contact_id, other_id)) AND (?3 IS NULL OR ?3 IN (contact_id, other_id))
      AND (?4 IS NULL OR ?4 IS goal_id) AND (?5 IS NULL OR ?5 IS circle_id)
      AND (?6 IS NULL OR ?6 IS event_id)`,
    rule,
    contactId,
    otherId,
    goalId,
    circleId,
    eventId,
  )
}

/** The names of whom and what it is about. */
export function namesOf(
  journal: Journal,
  { contactId, otherId, goalId, circleId, eventId }: AsideSubject,
): string[] {
  const named = [
    ['contact', contactId],
    ['contact', otherId],
    ['goal', goalId],
    ['circle', circleId],
    ['event', eventId],
  ] as const
  return named.flatMap(([table, id]) =>
    id === null ? [] : journal.column<string>(`SELECT name FROM ${table} WHERE id = ?`, id),
  )
}

function idsOf({ contactId, otherId }: AsideSubject): number[] {
  return [contactId, otherId].filter((id) => id !== null)
}
