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

/**
 * Why a contact stands where it stands (M16): points for the reason itself; for being late, in full at one rhythm
 * late (two weeks where there is none); for a checklist that said `pursue` (M6); for a weak tie, where networking
 * happens (M3); for serving an open goal. Their sum is the score.
 */
export function scoreParts(
  candidate: DueCandidate,
  today: Day,
  rules: Pick<Rules, 'order'>,
): ScorePart[] {
  const { order } = rules
  const late = Math.max(0, daysBetween(candidate.dueOn, today))
  const whole = candidate.rhythmDays ?? 14
  const parts: ScorePart[] = [
    { weight: candidate.reason, points: order[candidate.reason] },
    { weight: 'late', points: Math.round(order.late * Math.min(1, late / whole)) },
    { weight: 'pursue', points: candidate.verdict === 'pursue' ? order.pursue : 0 },
    { weight: 'weak', points: candidate.tie === 'weak' ? order.weak : 0 },
    { weight: 'goal', points: candidate.servesGoal ? order.goal : 0 },
  ]
  return parts.filter((part) => part.points !== 0)
}

export function scoreOf(candidate: DueCandidate, today: Day, rules: Pick<Rules, 'order'>): number {
  return scoreParts(candidate, today, rules).reduce((sum, part) => sum + part.points, 0)
}

/** Most worth it first; then the longer due, then the older contact, so that the order is always the same. */
export function orderByWorth<T extends DueCandidate>(
  candidates: readonly T[],
  today: Day,
  rules: Pick<Rules, 'order'>,
): (T & { score: number })[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, today, rules) }))
    .toSorted((a, b) => b.score - a.score || compare(a.dueOn, b.dueOn) || a.contactId - b.contactId)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
