import type { Birthday } from './birthday.ts'
import type { Reach } from './contact.ts'
import { addDays, type Day } from './day.ts'

/**
 * What belongs into a calendar: something due, what was due until lately, a birthday, or that one of these is no more. The
 * uid stays the same for the same thing.
 */
export type CalendarEntry = {
  uid: string
  /** When it came about and when it last changed: UTC, ISO 8601. The second never goes back. */
  createdAt: string
  changedAt: string
} & (
  | ({ kind: 'followUp'; text: string | null } & Whose & FollowUpState)
  | ({ kind: 'birthday'; on: Birthday; isDropped: boolean } & Whose)
  | GoneEntry
)

interface Whose {
  contactId: number
  name: string
  reach: Reach | undefined
}

/** What went with somebody removed, or with a double, without a word of whose it was. A birthday has its day. */
type GoneEntry =
  | { kind: 'goneFollowUp'; dueOn: Day | null }
  | { kind: 'goneBirthday'; on: Birthday }

/** `dropped`: it asks for nothing any more, without having been done. A rhythm that ended has no day. */
type FollowUpState =
  | { state: 'open'; dueOn: Day }
  | { state: 'done'; dueOn: Day; doneAt: string }
  | { state: 'dropped'; dueOn: Day | null }

/** Days for which a calendar is told that something is done: it has to look once meanwhile. */
const toldDays = 30

/** Since when what ended is told; `lastWriteAt` is UTC, ISO 8601: the same journal is the same calendar on every day. */
export function toldSince(lastWriteAt: string): Day {
  return addDays(lastWriteAt.slice(0, 10) as Day, -toldDays)
}
