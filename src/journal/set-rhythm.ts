import type { Verdict } from '../domain/checklist.ts'
import type { Rhythm, Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration } from '../domain/duration.ts'
import { type DueReason, effectiveRhythm } from '../domain/follow-up.ts'
import type { ChangedRhythm, DroppedContact } from '../domain/follow-up-change.ts'
import { getContact, rhythmText } from './contacts.ts'
import type { Journal } from './journal.ts'
import { silenceOf } from './plan-step.ts'
import { refreshContacts } from './standing.ts'
import { closeSteps } from './steps.ts'

interface Standing {
  tie: Tie
  verdict: Verdict | null
  nextDueOn: Day | null
  snoozedUntil: Day | null
  reason: DueReason | null
}

/**
 * Sets how often to be in touch with somebody: a duration, `off`, or null for what verdict and tie suggest; one undo
 * step, none where it is so already. It counts from the last contact, without one from today. Throws `contact.notFound`.
 */
export function setRhythm(journal: Journal, contactId: number, rhythm: Rhythm): ChangedRhythm {
  const { name } = getContact(journal, contactId)
  return journal.write({ command: 'rhythm', subject: name }, () => {
    const before = rowOf(journal, contactId)
    writeRhythm(journal, contactId, rhythm)
    const { nextDueOn, snoozedUntil, reason, ...facts } = standingOf(journal, contactId)
    const every = effectiveRhythm({ ...facts, rhythm }, journal.rules)
    return {
      contactId,
      name,
      rhythm: rhythmText(rhythm) ?? 'default',
      isChanged: JSON.stringify(rowOf(journal, contactId)) !== JSON.stringify(before),
      every: every === 'off' ? every : formatDuration(every),
      nextDueOn,
      snoozedUntil: snoozedUntil === nextDueOn ? snoozedUntil : null,
      reason,
      silence: silenceOf(journal, contactId),
    }
  })
}

/** Lets somebody go from the morning list, one undo step: no rhythm any more, and what was open is dropped. */
export function dropContact(journal: Journal, contactId: number): DroppedContact {
  const { name } = getContact(journal, contactId)
  return journal.write({ command: 'drop', subject: name }, () => {
    const dropped = closeSteps(journal, contactId, { outcome: 'dropped' })
    writeRhythm(journal, contactId, 'off')
    return { contactId, name, droppedSteps: dropped.length }
  })
}

function rowOf(journal: Journal, contactId: number): unknown {
  return journal.get('SELECT rhythm, rhythm_since FROM contact WHERE id = ?', contactId)
}

function writeRhythm(journal: Journal, contactId: number, rhythm: Rhythm): void {
  journal.run(
    // Where there was contact the day is not asked for, and the same rhythm again is no change.
    `UPDATE contact SET rhythm = ?1, rhythm_since =
      iif(rhythm IS ?1 AND last_contact_on IS NOT NULL, rhythm_since, ?2) WHERE id = ?3`,
    rhythmText(rhythm),
    rhythm === 'off' ? null : journal.today,
    contactId,
  )
  refreshContacts(journal, [contactId])
}

function standingOf(journal: Journal, contactId: number): Standing {
  return (
    journal.get<Standing>(
      `SELECT tie, verdict, next_due_on AS nextDueOn, snoozed_until AS snoozedUntil,
        due_reason AS reason FROM contact WHERE id = ?`,
      contactId,
    ) ?? { tie: 'absent', verdict: null, nextDueOn: null, snoozedUntil: null, reason: null }
  )
}
