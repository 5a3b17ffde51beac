import type { Verdict } from './checklist.ts'
import type { Rhythm, Tie } from './contact.ts'
import { addDuration, type Day, daysBetween } from './day.ts'
import type { Duration } from './duration.ts'
import type { Rules } from './settings.ts'

/** A next step was promised, or is the first follow-up that a first meeting sets (M10). */
export type StepOrigin = 'promised' | 'first'

/** An older meeting than this many days has no first follow-up any more: the rhythm has taken over. */
const firstFollowUpWithin = 30

/** Whether somebody met on a day is still to be followed up for having been met (M10). */
export function isFreshMeeting(on: Day, today: Day): boolean {
  return daysBetween(on, today) <= firstFollowUpWithin
}

/** Why somebody falls due: a step I promised, the first follow-up after meeting (M10), silence past the rhythm, a birthday. */
export type DueReason = StepOrigin | 'quiet' | 'birthday'

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
  step: { origin: StepOrigin; dueOn: Day } | null
}

export interface NextFollowUp {
  dueOn: Day
  reason: DueReason
  /** When the earliest open step comes due, snoozed with the rest: perhaps behind a silence that began sooner. */
  stepDueOn: Day | null
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
 * When a contact next falls due, and why: the earlier of the open step and the end of the rhythm, neither before the
 * day they were snoozed until; on the same day the step speaks. Undefined when nothing calls: no step and no rhythm,
 * or the verdict is `leave`.
 */
export function nextFollowUp(
  facts: FollowUpFacts,
  rules: Pick<Rules, 'rhythm'>,
): NextFollowUp | undefined {
  if (facts.verdict === 'leave') return undefined
  const rhythm = effectiveRhythm(facts, rules)
  const since = facts.lastContactOn ?? facts.rhythmSince
  const end = rhythm === 'off' || since === null ? undefined : addDuration(since, rhythm)
  const rhythmDays = end === undefined || since === null ? null : daysBetween(since, end)
  const quietOn = end === undefined ? undefined : later(end, facts.snoozedUntil)
  const { step } = facts
  const stepDueOn = step === null ? null : later(step.dueOn, facts.snoozedUntil)
  if (step !== null && stepDueOn !== null && (quietOn === undefined || stepDueOn <= quietOn)) {
    return { dueOn: stepDueOn, reason: step.origin, rhythmDays, stepDueOn }
  }
  return quietOn === undefined
    ? undefined
    : { dueOn: quietOn, reason: 'quiet', rhythmDays, stepDueOn }
}

function later(day: Day, other: Day | null): Day {
  return other !== null && other > day ? other : day
}

export type DueState = 'overdue' | 'today' | 'soon'

export function dueState(dueOn: Day, today: Day): DueState {
  if (dueOn === today) return 'today'
  return dueOn < today ? 'overdue' : 'soon'
}

/** What was computed beforehand of when somebody falls due. */
export interface KnownDue {
  dueOn: Day
  reason: DueReason
  stepDueOn: Day | null
  stepOrigin: StepOrigin | null
  /** Of whoever's earliest step is the first follow-up: the day of the earliest promise, not put off. */
  promisedOn: Day | null
}

/**
 * What is due with somebody on a day: a step that has come due speaks before a silence that began sooner, and of the
 * steps that have, a promise before the first follow-up. Due since the earliest of them either way: who is late does
 * not become less so by being promised something.
 */
export function dueOnDay(known: KnownDue, today: Day): { dueOn: Day; reason: DueReason } {
  const { dueOn, reason, stepDueOn, stepOrigin, promisedOn } = known
  if (stepDueOn === null || stepOrigin === null || stepDueOn > today) return { dueOn, reason }
  const isPromised = promisedOn !== null && promisedOn <= today
  return { dueOn: stepDueOn, reason: isPromised ? 'promised' : stepOrigin }
}
