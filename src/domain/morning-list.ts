import type { ScorePart } from './attention.ts'
import type { Reach } from './contact.ts'
import type { Day } from './day.ts'
import type { Duration } from './duration.ts'
import type { DueReason, DueState } from './follow-up.ts'

/** What to follow up about (M10): the open next step, else what they are strong at and the goals they serve. */
export interface Matter {
  step: string | null
  fields: string[]
  goals: string[]
}

/** Somebody in the morning list. */
export interface DueContact {
  contactId: number
  name: string
  dueOn: Day
  state: DueState
  daysOverdue: number
  reason: DueReason
  /** Days since the last contact, or since the rhythm began; null without a rhythm. */
  quietDays: number | null
  rhythmDays: number | null
  /** The rhythm as it was set, where one holds: `2m`, which fell as 61 days this time. */
  rhythm: Duration | null
  /** Their birthday, where it falls on a day the list covers, whatever the reason is. */
  birthdayOn: Day | null
  matter: Matter
  lastContactOn: Day | null
  /** The last thing said or noted of them. */
  lastNote: string | null
  /** The way to reach them that is worth trying first. */
  reach: Reach | null
  score: number
  /** What the score is made of. */
  parts: ScorePart[]
}

/** The morning list, and what it leaves out. */
export interface MorningList {
  people: DueContact[]
  /** People due today whom the day's attention does not reach. */
  heldBack: number
  /** People contacted today already, who count against it. */
  contactedToday: number
}

/**
 * How many people of those due are shown: all, so many, or what is left of the day's attention (M16) after those
 * contacted already.
 */
export function roomToday(
  limit: number | 'all' | undefined,
  perDay: number,
  contactedToday: number,
): number {
  if (limit === 'all') return Number.POSITIVE_INFINITY
  return limit ?? Math.max(0, perDay - contactedToday)
}

/** Somebody in the morning list as programs read it: plain values, never in the reader's language. */
export interface DueRecord {
  contactId: number
  name: string
  due: Day
  state: DueState
  daysOverdue: number
  /** `promised`, `first follow-up`, `quiet 74 days, rhythm 60` or `birthday`. */
  reason: string
  matter: string | null
  lastContact: Day | null
  lastNote: string | null
  /** An address, a number, a link, or `network:name`. */
  reach: string | null
  score: number
  why?: ScorePart[]
}

export function dueRecord(contact: DueContact, hasWhy: boolean): DueRecord {
  const { contactId, name, dueOn, state, daysOverdue, matter, lastContactOn, lastNote } = contact
  const record: DueRecord = {
    contactId,
    name,
    due: dueOn,
    state,
    daysOverdue,
    reason: reasonPhrase(contact),
    matter: matterPhrase(matter),
    lastContact: lastContactOn,
    lastNote,
    reach: reachText(contact.reach),
    score: contact.score,
  }
  return hasWhy ? { ...record, why: contact.parts } : record
}

function reasonPhrase({ reason, quietDays, rhythmDays }: DueContact): string {
  switch (reason) {
    case 'first':
      return 'first follow-up'
    case 'quiet':
      return `quiet ${quietDays ?? 0} days, rhythm ${rhythmDays ?? 0}`
    default:
      return reason
  }
}

/** The step, or `compilers, for hiring`. */
function matterPhrase({ step, fields, goals }: Matter): string | null {
  if (step !== null) return step
  const purpose = goals.length === 0 ? [] : [`for ${goals.join(', ')}`]
  return [...fields, ...purpose].join(', ') || null
}

/** A way to reach somebody in one word; a handle with its network, as options take it. */
export function reachText(reach: Reach | null): string | null {
  if (reach === null) return null
  return reach.network === null ? reach.value : `${reach.network}:${reach.value}`
}
