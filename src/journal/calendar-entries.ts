import type { CalendarEntry } from '../domain/calendar-entry.ts'
import { preferredReach } from '../domain/contact.ts'
import { getContact } from './contacts.ts'
import { lastWriteSql } from './contents.ts'
import type { Journal } from './journal.ts'
import { listAskingSteps } from './steps.ts'

/**
 * The open steps of the contacts, where there are none the day their rhythm wants, and their birthdays: what the program
 * itself would bring up. Nothing of those the checklist says to leave, of the archive only birthdays, and nothing before
 * the day somebody is put off until.
 */
export function* calendarEntries(
  journal: Journal,
  ids: readonly number[],
): Generator<CalendarEntry> {
  for (const id of ids) {
    const contact = getContact(journal, id)
    const { uuid, name, birthday, nextDueOn, snoozedUntil, archivedAt } = contact
    const [verdict] = journal.column<string | null>('SELECT verdict FROM contact WHERE id = ?', id)
    if (verdict === 'leave') continue
    const person = { contactId: id, name, reach: preferredReach(contact.reach) }
    const steps = archivedAt === null ? listAskingSteps(journal, id) : []
    for (const { text, dueOn, id: stepId } of steps) {
      const [uid = ''] = journal.column<string>('SELECT uuid FROM step WHERE id = ?', stepId)
      const on = snoozedUntil !== null && snoozedUntil > dueOn ? snoozedUntil : dueOn
      yield { ...person, kind: 'followUp', uid, text, dueOn: on }
    }
    if (steps.length === 0 && nextDueOn !== null && archivedAt === null) {
      yield { ...person, kind: 'followUp', uid: `${uuid}-rhythm`, text: null, dueOn: nextDueOn }
    }
    if (birthday !== null) {
      yield { ...person, kind: 'birthday', uid: `${uuid}-birthday`, on: birthday }
    }
  }
}

/** When any of it may last have changed, UTC, ISO 8601: the same for the same journal. */
export function calendarChangedAt(journal: Journal): string {
  return journal.column<string | null>(`SELECT ${lastWriteSql}`)[0] ?? journal.now
}
