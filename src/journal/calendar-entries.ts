import type { CalendarEntry } from '../domain/calendar-entry.ts'
import { preferredReach } from '../domain/contact.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'
import { listOpenSteps } from './steps.ts'

/** The open steps of the contacts, where there are none the day their rhythm wants, and their birthdays. */
export function* calendarEntries(
  journal: Journal,
  ids: readonly number[],
): Generator<CalendarEntry> {
  for (const id of ids) {
    const contact = getContact(journal, id)
    const { uuid, name, birthday, nextDueOn } = contact
    const person = { contactId: id, name, reach: preferredReach(contact.reach) }
    const steps = listOpenSteps(journal, id)
    for (const { text, dueOn, id: stepId } of steps) {
      const [uid = ''] = journal.column<string>('SELECT uuid FROM step WHERE id = ?', stepId)
      yield { ...person, kind: 'followUp', uid, text, dueOn }
    }
    if (steps.length === 0 && nextDueOn !== null) {
      yield { ...person, kind: 'followUp', uid: `${uuid}-rhythm`, text: null, dueOn: nextDueOn }
    }
    if (birthday !== null)
      yield { ...person, kind: 'birthday', uid: `${uuid}-birthday`, on: birthday }
  }
}
