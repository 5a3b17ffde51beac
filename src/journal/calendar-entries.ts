import type { Birthday } from '../domain/birthday.ts'
import { type CalendarEntry, toldSince } from '../domain/calendar-entry.ts'
import { preferredReach } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { getContact } from './contacts.ts'
import { lastWriteSql } from './contents.ts'
import { goneEntries } from './gone-entries.ts'
import type { Journal } from './journal.ts'
import { rulesChangedAt } from './standing.ts'
import { isAsking, stepText } from './steps.ts'

interface PersonRow {
  verdict: string | null
  /** When the checklist said so. */
  checkedAt: string | null
  rhythm: string | null
  createdAt: string
  changedAt: string
  /** The first thing that passed between us. */
  firstAt: string | null
}

interface StepRow {
  uid: string
  text: string | null
  dueOn: Day
  closedAt: string | null
  outcome: 'done' | 'replaced' | 'dropped' | null
  isAsking: 0 | 1
  goalDoneAt: string | null
  createdAt: string
  changedAt: string
}

/** SQL: since when every change is on record, so that what changed before is taken to have changed then at the latest. */
const recordBegins = "coalesce((SELECT min(at) FROM undo_step), '')"

/** SQL: the moment a row of a table last changed, taking back included; '' where nothing is known of it. */
function lastChange(table: string, id: string): string {
  return `coalesce((SELECT max(at) FROM undo_change JOIN undo_step ON undo_step.id = step_id
    WHERE table_name = '${table}' AND row_id = ${id}), '')`
}

/**
 * The open steps of the contacts, where there are none the day their rhythm wants, and their birthdays: what the program
 * itself would bring up. Nothing of those the checklist says to leave, of the archive only birthdays, and nothing before
 * the day somebody is put off until. What was so until lately is there too, birthdays too, as done or dropped: a
 * calendar that only adds what it is given would ask for it for ever. Of `archived` there is nothing but that; with
 * `isEverybody` also what went with whoever is no more.
 */
export function* calendarEntries(
  journal: Journal,
  ids: readonly number[],
  archived: readonly number[],
  isEverybody: boolean,
): Generator<CalendarEntry> {
  const lastWriteAt = calendarChangedAt(journal)
  const since = toldSince(lastWriteAt)
  const rulesAt = rulesChangedAt(journal)
  const wanted = new Set(ids)
  const judged = lastJudged(journal)
  for (const id of [...ids, ...archived]) {
    const contact = getContact(journal, id)
    const { uuid, name, birthday, nextDueOn, snoozedUntil, archivedAt } = contact
    const row = readPerson(journal, id)
    const isLeft = row.verdict === 'leave'
    // Since when nothing at all is wanted of them.
    const leftAt = archivedAt ?? (isLeft ? row.checkedAt : null)
    const judgedAt = judged.get(id) ?? null
    const person = { contactId: id, name, reach: preferredReach(contact.reach) }
    const steps = readSteps(journal, id, since)
    for (const { text, dueOn, closedAt, outcome, uid, ...step } of steps) {
      const changedAt = latest(step.changedAt, row.changedAt, step.goalDoneAt, judgedAt)
      const entry = { ...person, kind: 'followUp' as const, uid, text, createdAt: step.createdAt }
      if (outcome === 'done' && closedAt !== null) {
        yield { ...entry, changedAt, state: 'done', dueOn, doneAt: closedAt }
      } else if (leftAt === null && step.isAsking === 1) {
        const on = snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn
        yield { ...entry, changedAt, state: 'open', dueOn: on }
      } else if ((closedAt ?? leftAt ?? step.goalDoneAt ?? '') >= since) {
        yield { ...entry, changedAt, state: 'dropped', dueOn }
      }
    }
    const asking = steps.filter((step) => step.isAsking === 1)
    const rhythm = {
      ...person,
      kind: 'followUp' as const,
      uid: `${uuid}-rhythm`,
      text: null,
      createdAt: row.createdAt,
      // Much may move it, the settings too.
      changedAt: latest(lastWriteAt, rulesAt),
    }
    if (leftAt === null && asking.length === 0 && nextDueOn !== null) {
      yield { ...rhythm, state: 'open', dueOn: nextDueOn }
    } else {
      const offAt = row.rhythm === 'off' ? row.changedAt : row.rhythm === null ? rulesAt : null
      const endedAt = leftAt ?? firstOf(asking) ?? offAt
      const wasSo = row.firstAt !== null && endedAt !== null && row.firstAt < endedAt
      if (wasSo && endedAt >= since) yield { ...rhythm, state: 'dropped', dueOn: null }
    }
    const isDropped = birthday === null || isLeft || !wanted.has(id)
    const last = birthday === null ? lastBirthday(journal, id) : { on: birthday, at: null }
    if (last !== undefined && (!isDropped || (last.at ?? leftAt ?? '') >= since)) {
      yield {
        ...person,
        kind: 'birthday',
        uid: `${uuid}-birthday`,
        on: last.on,
        isDropped,
        createdAt: row.createdAt,
        changedAt: latest(row.changedAt, judgedAt),
      }
    }
  }
  if (isEverybody) yield* goneEntries(journal, since)
}

function readPerson(journal: Journal, id: number): PersonRow {
  return journal.get<PersonRow>(
    `SELECT verdict, rhythm, created_at AS createdAt,
      (SELECT at FROM checklist WHERE contact_id = contact.id ORDER BY id DESC LIMIT 1) AS checkedAt,
      max(created_at, updated_at, ${recordBegins}, ${lastChange('contact', 'contact.id')}) AS changedAt,
      (SELECT min(created_at) FROM interaction_contact JOIN interaction ON interaction.id = interaction_id
       WHERE contact_id = contact.id) AS firstAt
     FROM contact WHERE id = ?`,
    id,
  ) as PersonRow
}

/** Whose checklist last changed when: one answered, taken back, or answered otherwise since. */
function lastJudged(journal: Journal): Map<number, string> {
  const rows = journal.all<{ contactId: number; at: string }>(
    `SELECT contactId, max(at) AS at FROM (
      SELECT contact_id AS contactId, at FROM checklist
      UNION ALL SELECT coalesce(json_extract(before, '$.contact_id'),
        (SELECT contact_id FROM checklist WHERE id = row_id)), at
      FROM undo_change JOIN undo_step ON undo_step.id = step_id WHERE table_name = 'checklist')
     WHERE contactId IS NOT NULL GROUP BY contactId`,
  )
  return new Map(rows.map(({ contactId, at }) => [contactId, at]))
}

/** The birthday of somebody who has none any more, and when it was cleared, as far as undo remembers. */
function lastBirthday(journal: Journal, id: number): { on: Birthday; at: string } | undefined {
  return journal.get(
    `SELECT json_extract(before, '$.birthday') AS "on", at
     FROM undo_change JOIN undo_step ON undo_step.id = step_id
     WHERE table_name = 'contact' AND row_id = ? AND json_extract(before, '$.birthday') IS NOT NULL
     ORDER BY undo_change.id DESC LIMIT 1`,
    id,
  )
}

/** Those that are open, and those closed since a day. */
function readSteps(journal: Journal, contactId: number, since: Day): StepRow[] {
  return journal.all(
    `SELECT uuid AS uid, ${stepText(journal)} AS text, due_on AS dueOn, closed_at AS closedAt, outcome, ${isAsking} AS isAsking,
      created_at AS createdAt, doneAt AS goalDoneAt,
      max(created_at, coalesce(closed_at, ''), ${recordBegins}, ${lastChange('step', 'step.id')},
       ${lastChange('goal', 'goal_id')},
       -- Thanks for an introduction name who was introduced.
       coalesce((SELECT updated_at FROM contact WHERE id = introduced_id), ''),
       ${lastChange('contact', 'introduced_id')}) AS changedAt
     FROM (SELECT * FROM step WHERE contact_id = ?1 AND closed_at IS NULL
       UNION ALL SELECT * FROM step WHERE contact_id = ?1 AND closed_at >= ?2) AS step
     LEFT JOIN (SELECT id AS servedId, done_at AS doneAt FROM goal) ON servedId = goal_id
     ORDER BY isAsking DESC, due_on, id`,
    contactId,
    since,
  )
}

function firstOf(steps: readonly StepRow[]): string | null {
  return steps.map(({ createdAt }) => createdAt).toSorted()[0] ?? null
}

function latest(...moments: (string | null)[]): string {
  return (
    moments
      .filter((moment) => moment !== null)
      .toSorted()
      .at(-1) ?? ''
  )
}

/** When any of it may last have changed, UTC, ISO 8601: the same for the same journal. */
function calendarChangedAt(journal: Journal): string {
  return journal.column<string | null>(`SELECT ${lastWriteSql}`)[0] ?? journal.now
}
