import type { Day } from '../domain/day.ts'
import type { PlannedStep, Silence } from '../domain/follow-up-change.ts'
import { subjectWith } from '../domain/undo-step.ts'
import { getContact } from './contacts.ts'
import type { Journal } from './journal.ts'
import { findOrAddNamed } from './named-things.ts'
import { refreshContacts } from './standing.ts'
import { listStandingSteps, openStep } from './steps.ts'

/**
 * Opens a next step with somebody, one undo step; others that are open stay so. Whoever was snoozed until after its
 * day comes up on it, with whatever else waited for that. The goal it serves is made when it is new. Throws `contact.notFound`, `name.*`.
 */
export function planStep(
  journal: Journal,
  contactId: number,
  { text, dueOn, goal }: { text: string; dueOn: Day; goal?: string | undefined },
): PlannedStep {
  const { name, snoozedUntil } = getContact(journal, contactId)
  return journal.write({ command: 'plan', subject: subjectWith(name, text) }, () => {
    const hung = goal === undefined ? undefined : findOrAddNamed(journal, 'goal', goal)
    const step = { contactId, text, dueOn, origin: 'promised' as const, goalId: hung?.id }
    const stepId = openStep(journal, step)
    const isBroughtForward = snoozedUntil !== null && snoozedUntil > dueOn
    if (isBroughtForward) {
      journal.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', dueOn, contactId)
    }
    refreshContacts(journal, [contactId])
    const openSteps = listStandingSteps(journal, contactId).length
    return {
      contactId,
      name,
      stepId,
      text,
      dueOn,
      goal: hung?.name ?? null,
      made: hung?.isNew ? [{ thing: 'goal', name: hung.name }] : [],
      openSteps,
      broughtForwardFrom: isBroughtForward ? snoozedUntil : null,
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
