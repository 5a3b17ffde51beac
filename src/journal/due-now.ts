import type { Day } from '../domain/day.ts'
import { type DueReason, dueOnDay, type KnownDue } from '../domain/follow-up.ts'
import type { Journal } from './journal.ts'
import { promisedOn } from './steps.ts'

/** SQL: what `KnownDue` holds of a contact. */
const knownDue = `next_due_on AS dueOn, due_reason AS reason, step_due_on AS stepDueOn, step_origin AS stepOrigin,
  ${promisedOn} AS promisedOn`

/** What the morning list has a contact for, or will; undefined where nothing falls due. */
export function findDue(
  journal: Journal,
  contactId: number,
): { dueOn: Day; reason: DueReason } | undefined {
  const known = journal.get<KnownDue>(
    `SELECT ${knownDue} FROM contact WHERE id = ? AND next_due_on IS NOT NULL`,
    contactId,
  )
  return known && dueOnDay(known, journal.today)
}
