import type { Day } from '../domain/day.ts'
import type { PlannedStep, Silence } from '../domain/follow-up-change.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'
import { listOpenSteps, openStep } from './steps.ts'

/**
 * Opens a next step with somebody, one undo step; others that are open stay so. Whoever was snoozed until after its
 * day comes up on it. Throws `contact.notFound`.
 */
export function planStep(
  journal: Journal,
  contactId: number,
  { text, dueOn }: { text: string; dueOn: Day },
): PlannedStep {
  const { name, snoozedUntil } = getContact(journal, contactId)
  return journal.write({ command: 'plan', subject: `${name}: ${text}` }, () => {
    const stepId = openStep(journal, { contactId, text, dueOn, origin: 'promised' })
    if (snoozedUntil !== null && snoozedUntil > dueOn) {
      journal.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', dueOn, contactId)
    }
    refreshContacts(journal, [contactId])
    const openSteps = listOpenSteps(journal, contactId).length
    return {
      contactId,
      name,
      stepId,
      text,
      dueOn,
      openSteps,
      silence: silenceOf(journal, contactId),
    }
  })
}

/** Whether something keeps a contact out of the morning list for good. */
export function silenceOf(journal: Journal, contactId: number): Silence | null {
  const row = journal.get<{ verdict: string | null; archivedAt: string | null }>(
    'SELECT verdict, archived_at AS archivedAt FROM contact WHERE id = ?',
    contactId,
  )
  if (row === undefined) return null
  if (row.verdict === 'leave') return 'leave'
  return row.archivedAt === null ? null : 'archived'
}
