import type { Day } from './day.ts'
import {
  areOneMeeting,
  type InteractionFacts,
  type InteractionKind,
  type IntroductionFacts,
  inOrder,
} from './interaction.ts'

/** How far a connection has come (M12), the first step first. */
export const stages = [
  'spotted',
  'warmed',
  'interested',
  'pitched',
  'connected',
  'exchanging',
] as const
export type Stage = (typeof stages)[number]

/** What in the records says that a stage was reached, and the day it was. */
export interface StageEvidence {
  stage: Stage
  on: Day
  interactionIds: number[]
  /** The days of those interactions, each once; what the first of them was, and who began it. */
  days: Day[]
  kind: InteractionKind
  from: Fact['from']
}

/** Where a connection stands: the farthest stage there is evidence for. */
export interface StageRecord {
  stage: Stage
  /** For every stage with something to show for it, in the order of `stages`; earlier ones may have been skipped. */
  evidence: StageEvidence[]
  /** The stage to work towards; null at the last. */
  next: Stage | null
}

type Fact = Pick<
  InteractionFacts | IntroductionFacts,
  'id' | 'on' | 'kind' | 'from' | 'event' | 'eventId' | 'gave' | 'got'
>

/**
 * The stage of a connection (M12) from the interactions and introductions of two people: content I made and showed them,
 * or something I gave them, as when I introduced them to somebody; a sign of interest, which is anything but a greeting
 * that they began, or something I got from them, as when they introduced me to somebody; my pitch; meeting (or talking)
 * on two days, those of one event as one meeting; something given and something got. Everybody recorded has been spotted.
 * The order of the facts makes no difference, and one more of them never takes a stage away.
 */
export function stageOf(facts: readonly Fact[]): StageRecord {
  const past = inOrder(facts)
  const evidence = [
    first(
      'warmed',
      past,
      ({ kind, from, gave }) => gave > 0 || (kind === 'content' && from !== 'them'),
    ),
    first(
      'interested',
      past,
      (one) => one.got > 0 || (one.from === 'them' && one.kind !== 'greeting'),
    ),
    first('pitched', past, ({ kind, from }) => kind === 'pitch' && from !== 'them'),
    metTwice(past),
    exchangedBothWays(past),
  ].filter((one) => one !== undefined)
  const stage = evidence.at(-1)?.stage ?? 'spotted'
  return { stage, evidence, next: stages[stages.indexOf(stage) + 1] ?? null }
}

/** What all that passed between two people comes to, as far as the stage hangs on it. */
export interface StageSigns {
  /** Content of mine; what I gave them was made for them too. */
  hasShown: boolean
  /** They began something; what they gave tells of their interest too. */
  isInterested: boolean
  hasPitched: boolean
  /** We met or talked on two days, those of one event counted once. */
  hasMetTwice: boolean
  hasGiven: boolean
  hasGot: boolean
}

/** The stage alone, for when the records were summed up rather than read: the same that `stageOf` gives for them. */
export function stageReached(signs: StageSigns): Stage {
  if (signs.hasGiven && signs.hasGot) return 'exchanging'
  if (signs.hasMetTwice) return 'connected'
  if (signs.hasPitched) return 'pitched'
  if (signs.isInterested || signs.hasGot) return 'interested'
  return signs.hasShown || signs.hasGiven ? 'warmed' : 'spotted'
}

function first(
  stage: Stage,
  past: readonly Fact[],
  isEvidence: (fact: Fact) => boolean,
): StageEvidence | undefined {
  const found = past.find(isEvidence)
  return found && restingOn(stage, [found])
}

/** The stage as reached on the last of some interactions, which come in their order; each counts once. */
function restingOn(stage: Stage, facts: readonly Fact[]): StageEvidence | undefined {
  const [one] = facts
  const last = facts.at(-1)
  if (one === undefined || last === undefined) return undefined
  return {
    stage,
    on: last.on,
    interactionIds: [...new Set(facts.flatMap(({ id }) => id ?? []))],
    days: [...new Set(facts.map(({ on }) => on))],
    kind: one.kind,
    from: one.from,
  }
}

const meetings: ReadonlySet<string> = new Set(['met', 'call', 'event'])

/** We met or talked; whom I gave my pitch at an event I met there. */
function isMeeting({ kind, event }: Fact): boolean {
  return meetings.has(kind) || (kind === 'pitch' && event !== null)
}

/** By two that are no single meeting, whatever else there was: so one more never takes it away. */
function metTwice(past: readonly Fact[]): StageEvidence | undefined {
  const met = past.filter(isMeeting)
  for (const [index, other] of met.entries()) {
    const one = met.slice(0, index).find((earlier) => !areOneMeeting(earlier, other))
    if (one !== undefined) return restingOn('connected', [one, other])
  }
  return undefined
}

function exchangedBothWays(past: readonly Fact[]): StageEvidence | undefined {
  const gave = past.find((fact) => fact.gave > 0)
  const got = past.find((fact) => fact.got > 0)
  if (gave === undefined || got === undefined) return undefined
  return restingOn('exchanging', inOrder([gave, got]))
}
