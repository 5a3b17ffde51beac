import type { Verdict } from './checklist.ts'
import type { Rhythm, Tie } from './contact.ts'
import { addDays, addDuration, type Day, daysBetween } from './day.ts'
import type { Duration } from './duration.ts'
import type { Rules } from './settings.ts'

/** Why somebody falls due: a step I promised, the first follow-up after meeting (M10), silence past the rhythm, a birthday. */
export type DueReason = 'promised' | 'first' | 'quiet' | 'birthday'

/** What decides when a contact falls due. */
export interface FollowUpFacts {
  tie: Tie
  verdict: Verdict | null
  rhythm: Rhythm
  /** Where the rhythm counts from while there has been no contact. */
  rhythmSince: Day | null
  lastContactOn: Day | null
  snoozedUntil: Day | null
  /** The earliest open step. */
  step: { id: number; origin: 'promised' | 'first'; dueOn: Day } | null
}

export interface NextFollowUp {
  dueOn: Day
  reason: DueReason
  /** The open step behind it, unless the reason is silence. */
  stepId: number | null
  /** The rhythm in days as it fell this time; null without one. */
  rhythmDays: number | null
}

/**
 * The rhythm that holds for a contact: their own, else by verdict (`pursue`), else by tie.
 * The verdict `leave` ends it whatever was set (M6).
 */
export function effectiveRhythm(
  facts: Pick<FollowUpFacts, 'tie' | 'verdict' | 'rhythm'>,
  rules: Pick<Rules, 'rhythm'>,
): Duration | 'off' {
  if (facts.verdict === 'leave') return 'off'
  if (facts.rhythm !== null) return facts.rhythm
  return facts.verdict === 'pursue' ? rules.rhythm.pursue : rules.rhythm[facts.tie]
}

/**
 * When a contact next falls due, and why: the earlier of the open step and the end of the rhythm, a step winning on
 * the same day; never before the day they were snoozed until. Undefined when nothing calls: no step and no rhythm,
 * or the verdict is `leave`.
 */
export function nextFollowUp(
  facts: FollowUpFacts,
  rules: Pick<Rules, 'rhythm'>,
): NextFollowUp | undefined {
  if (facts.verdict === 'leave') return undefined
  const rhythm = effectiveRhythm(facts, rules)
  const since = facts.lastContactOn ?? facts.rhythmSince
  const quietOn = rhythm === 'off' || since === null ? undefined : addDuration(since, rhythm)
  const rhythmDays = quietOn === undefined || since === null ? null : daysBetween(since, quietOn)
  const { step } = facts
  if (step !== null && (quietOn === undefined || step.dueOn <= quietOn)) {
    return {
      dueOn: later(step.dueOn, facts.snoozedUntil),
      reason: step.origin,
      stepId: step.id,
      rhythmDays,
    }
  }
  if (quietOn === undefined) return undefined
  return { dueOn: later(quietOn, facts.snoozedUntil), reason: 'quiet', stepId: null, rhythmDays }
}

function later(day: Day, other: Day | null): Day {
  return other !== null && other > day ? other : day
}

export type DueState = 'overdue' | 'today' | 'soon'

export function dueState(dueOn: Day, today: Day): DueState {
  if (dueOn === today) return 'today'
  return dueOn < today ? 'overdue' : 'soon'
}

/**
 * Staggers contacts over the coming days: the first `perDay` stay today, the next are put off to tomorrow, and so on.
 * `order` is most worth it first. Gives the day for each, in the same order.
 */
export function spreadDays(count: number, perDay: number, today: Day): Day[] {
  return Array.from({ length: count }, (_, index) => addDays(today, Math.floor(index / perDay)))
}
