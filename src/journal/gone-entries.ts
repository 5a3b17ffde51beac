import type { Birthday } from '../domain/birthday.ts'
import type { CalendarEntry } from '../domain/calendar-entry.ts'
import type { Day } from '../domain/day.ts'
import type { Journal } from './journal.ts'

interface GoneRow {
  uid: string
  createdAt: string
  changedAt: string
  dueOn: Day
}

interface GonePerson extends GoneRow {
  birthday: Birthday | null
  /** Whether anything passed between us, so that silence could fall due. */
  hadContact: 0 | 1
}

/** SQL: rows of a table that were removed since a day and are not there again, as they were; of each the last. */
function removed(table: string): string {
  return `(SELECT before, step_id, row_id, max(at) AS at FROM undo_change JOIN undo_step ON undo_step.id = step_id
    WHERE table_name = '${table}' AND is_removal = 1 AND at >= ?1
      AND NOT EXISTS (SELECT 1 FROM ${table} AS now WHERE now.uuid = json_extract(before, '$.uuid'))
    GROUP BY json_extract(before, '$.uuid'))`
}

const said = `json_extract(before, '$.uuid') AS uid, json_extract(before, '$.created_at') AS createdAt, at AS changedAt`

/**
 * The to-dos and birthdays of whoever was removed or merged since a day, and steps taken back, as far as undo remembers:
 * a calendar that only adds what it is given would keep them for ever.
 */
export function* goneEntries(journal: Journal, since: Day): Generator<CalendarEntry> {
  const steps = journal.all<GoneRow>(
    `SELECT ${said}, json_extract(before, '$.due_on') AS dueOn FROM ${removed('step')}
     WHERE json_extract(before, '$.closed_at') IS NULL ORDER BY at, uid`,
    since,
  )
  for (const step of steps) yield { ...step, kind: 'goneFollowUp' }
  const people = journal.all<GonePerson>(
    `SELECT ${said}, json_extract(before, '$.birthday') AS birthday,
      EXISTS (SELECT 1 FROM undo_change AS passed WHERE passed.step_id = person.step_id
        AND passed.table_name = 'interaction_contact'
        AND json_extract(passed.before, '$.contact_id') = person.row_id) AS hadContact
     FROM ${removed('contact')} AS person ORDER BY at, uid`,
    since,
  )
  for (const { uid, createdAt, changedAt, birthday, hadContact } of people) {
    const entry = { createdAt, changedAt }
    if (hadContact === 1) {
      yield { ...entry, uid: `${uid}-rhythm`, kind: 'goneFollowUp', dueOn: null }
    }
    if (birthday !== null) {
      yield { ...entry, uid: `${uid}-birthday`, kind: 'goneBirthday', on: birthday }
    }
  }
}
