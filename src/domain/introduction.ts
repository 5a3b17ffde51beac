import type { Day } from './day.ts'
import type { Silence } from './follow-up-change.ts'
import type { TouchedStep } from './logged.ts'
import type { OpenRequest } from './request.ts'

/** How far an introduction has come: not made yet, made, something came of it, nothing did. */
export const introductionStates = ['offered', 'made', 'led', 'nothing'] as const
export type IntroductionState = (typeof introductionStates)[number]

interface Person {
  contactId: number
  name: string
}

/**
 * An introduction. Without `by` I make it, between `contact` and `other`; without `other` it is made for me, and
 * `contact` is whom I come to know.
 */
export interface Introduction {
  /** Null where the record of the contact alone says who introduced us. */
  introductionId: number | null
  by: Person | null
  contact: Person
  other: Person | null
  state: IntroductionState
  /** Asked for by who was to gain by it (me, or `contact`), not offered of one's own accord. */
  isAsked: boolean
  about: string | null
  /** What came of it. */
  outcome: string | null
  /** The day it was first spoken of. */
  on: Day
  madeOn: Day | null
  closedOn: Day | null
}

/** One that is recorded as such. */
export interface KnownIntroduction extends Introduction {
  introductionId: number
}

/** What `intro` recorded. */
export interface RecordedIntroduction extends Introduction {
  /** Null when it was not known before. */
  stateBefore: IntroductionState | null
  /** Steps that fall due by it: thanking or telling who introduced us, a first follow-up. */
  opened: (TouchedStep & { origin: 'promised' | 'first' })[]
  /** Those of them whom the morning list does not show. */
  silent: (Person & { silence: Silence })[]
  /** What was to be told them before, and is no longer so. */
  closed: TouchedStep[]
  /** Why no thanks for it fall due, where they would: it was long ago, or they were thanked. */
  noThanks: 'late' | 'thanked' | null
  /** What was open between us, this very introduction asked for or offered. */
  settled: OpenRequest[]
}

/** How an introduction is told: `made` by me or `received`, and as done only where it was made. */
export function introductionWay({
  by,
  madeOn,
  isAsked,
}: Pick<Introduction, 'by' | 'madeOn' | 'isAsked'>) {
  const side = by === null ? 'made' : 'received'
  if (madeOn !== null) return `${side}.done` as const
  return `${side}.${isAsked ? 'asked' : 'offered'}` as const
}
