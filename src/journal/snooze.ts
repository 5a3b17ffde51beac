import type { Day } from '../domain/day.ts'
import type { PutOff } from '../domain/follow-up-change.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'
import { silenceOf } from './plan-step.ts'
import { refreshContacts } from './standing.ts'

/**
 * Puts somebody off until a day, one undo step: nothing of theirs falls due before it. What falls due later anyway is
 * left as it is; with nothing to put off nothing is written. Throws `contact.notFound`.
 */
export function snooze(journal: Journal, contactId: number, until: Day): PutOff {
  const { name, nextDueOn, birthday, snoozedUntil } = getContact(journal, contactId)
  const { today, anniversaries } = journal
  const isBirthday = birthday !== null && anniversaries.next(birthday, today) === today
  const isDueBefore = nextDueOn !== null && nextDueOn < until
  // Put off until the 4th and now until the 2nd: what waited for the 4th comes forward.
  const comesForward = snoozedUntil !== null && nextDueOn === snoozedUntil && until < snoozedUntil
  if (!isDueBefore && !comesForward && !(isBirthday && until > today)) {
    const silence = silenceOf(journal, contactId)
    return { contactId, name, snoozedUntil: null, nextDueOn, isBroughtForward: false, silence }
  }
  return journal.write({ command: 'snooze', subject: name }, () => {
    putOff(journal, contactId, until)
    return {
      contactId,
      name,
      snoozedUntil: until,
      nextDueOn: getContact(journal, contactId).nextDueOn,
      isBroughtForward: comesForward,
      silence: silenceOf(journal, contactId),
    }
  })
}

/** Sets the day until which nothing of theirs falls due; inside a write. */
export function putOff(journal: Journal, contactId: number, until: Day): void {
  journal.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', until, contactId)
  refreshContacts(journal, [contactId])
}
