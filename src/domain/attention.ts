import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import { type Day, daysBetween } from './day.ts'
import type { DueReason } from './follow-up.ts'
import type { OrderWeight, Rules } from './settings.ts'

/** What the order of the morning list weighs, for one contact. */
export interface DueCandidate {
  contactId: number
  dueOn: Day
  reason: DueReason
  tie: Tie
  verdict: Verdict | null
  rhythmDays: number | null
  /** Whether they serve a goal that is not done. */
  servesGoal: boolean
}

/** One reason for a place in the list, and its points. */
export interface ScorePart {
  weight: OrderWeight
  points: number
}

/** Days after which a step or a birthday is as late as it counts. */
export const wholeLateness = 14

/**
 * Why a contact stands where it stands (M16): points for the reason itself; for being late, in full when a silence has
 * gone on for another rhythm, a step for two weeks; for a checklist that said `pursue` (M6); for a weak tie, where
 * networking happens (M3); for serving an open goal. Their sum is the score. Parts without points are left out.
 */
export function scoreParts(
  candidate: DueCandidate,
  today: Day,
  rules: Pick<Rules, 'order'>,
): ScorePart[] {
  const { order } = rules
  const { reason, rhythmDays, verdict, tie, servesGoal } = candidate
  const late = Math.max(0, daysBetween(candidate.dueOn, today))
  const whole = reason === 'quiet' ? (rhythmDays ?? wholeLateness) : wholeLateness
  const parts: ScorePart[] = [
    { weight: reason, points: order[reason] },
    { weight: 'late', points: Math.round(order.late * Math.min(1, late / whole)) },
    { weight: 'pursue', points: verdict === 'pursue' ? order.pursue : 0 },
    { weight: 'weak', points: tie === 'weak' ? order.weak : 0 },
    { weight: 'goal', points: servesGoal ? order.goal : 0 },
  ]
  return parts.filter((part) => part.points !== 0)
}

export function scoreOf(candidate: DueCandidate, today: Day, rules: Pick<Rules, 'order'>): number {
  return scoreParts(candidate, today, rules).reduce((sum, part) => sum + part.points, 0)
}

/** What the order of the list goes by. */
export type Scored = Pick<DueCandidate, 'contactId' | 'dueOn'> & { score: number }

/**
 * The order of the morning list, total and the same whatever the order given. Who is due comes before who will be. Of
 * those due, most worth it first, then the longer due; of those to come, the sooner, then most worth it; at last the
 * older contact.
 */
export function orderByWorth<T extends Scored>(people: readonly T[], today: Day): T[] {
  return people.toSorted((a, b) => compareWorth(a, b, today))
}

function compareWorth(a: Scored, b: Scored, today: Day): number {
  const isSoon = a.dueOn > today
  if (isSoon !== b.dueOn > today) return isSoon ? 1 : -1
  const byScore = b.score - a.score
  const byDay = compare(a.dueOn, b.dueOn)
  return (isSoon ? byDay || byScore : byScore || byDay) || a.contactId - b.contactId
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
