import type { Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { Suggestion } from './suggestion.ts'

/** What a review looks for, in the order it is told. Each is a rule in ./findings/, in a file of its name. */
export const ruleNames = [
  'promise-overdue',
  'asked-open',
  'event-without-debrief',
  'goal-overdue',
  'goal-without-people',
  'events-only',
  'only-taking',
  'only-giving',
  'nothing-shown',
  'circle-behind-one',
  'tie-gone-quiet',
  'tie-grown-strong',
  'tie-met',
  'introduction-open',
  'offered-open',
  'introduction',
  'one-field',
  'greetings-only',
  'collected',
] as const
export type RuleName = (typeof ruleNames)[number]

export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

interface Person {
  contactId: number
  name: string
}

/** Something asked or offered that has been open for long. */
export interface LongOpen {
  requestId: number
  text: string
  openedOn: Day
  daysOpen: number
}

/** What in the records speaks for a finding. Days of contact leave greetings out (M5). */
export interface EvidenceOf {
  'promise-overdue': {
    /** The longest overdue first. `text` is null for a first follow-up nobody put into words. */
    steps: { stepId: number; text: string | null; dueOn: Day; daysOverdue: number }[]
  }
  /** What they asked of me, the longest open first. */
  'asked-open': { requests: LongOpen[] }
  /** What is to come from them. */
  'offered-open': { requests: LongOpen[] }
  'event-without-debrief': {
    eventId: number
    event: string
    /** Its last day. */
    on: Day
    daysAgo: number
    /** Whom I hoped to meet there. */
    hopes: Person[]
    /** Lines of a debrief that were typed and are not recorded yet. */
    kept: string[]
    /** How many are written down as met there. */
    met: number
  }
  'goal-overdue': {
    goalId: number
    goal: string
    dueOn: Day
    daysOverdue: number
    /** How many hang on it in any way. */
    people: number
  }
  'goal-without-people': {
    goalId: number
    goal: string
    since: Day
    /** How many hang on it who are archived, or whom the checklist said to leave. */
    left: number
    /** Somebody whose field speaks of it. */
    candidate: { contactId: number; name: string; field: string } | null
    /** Without one: somebody in touch who may know who could help. */
    asked: Person | null
  }
  'events-only': { days: number; meetings: number; events: string[]; firstOn: Day; lastOn: Day }
  'only-taking': { got: number; lastOn: Day }
  'only-giving': { gave: number; lastOn: Day }
  'nothing-shown': { days: number; firstOn: Day; lastOn: Day }
  'circle-behind-one': { circleId: number; circle: string }
  'tie-gone-quiet': { tie: Tie; days: number; lastOn: Day; quietDays: number; usualDays: number }
  'tie-grown-strong': { tie: Tie; days: number; withinDays: number; lastOn: Day }
  /** `metOn` is null where we were in touch and never met. */
  'tie-met': { firstOn: Day; days: number; metOn: Day | null }
  'introduction-open': {
    introductionId: number
    /** Null when I make it. */
    by: Person | null
    contact: Person
    /** Null when it is made for me. */
    other: Person | null
    state: 'offered' | 'made'
    isAsked: boolean
    /** The day it was spoken of, or made. */
    on: Day
  }
  introduction: { fields: string[]; goals: string[] }
  'one-field': {
    field: string
    people: number
    withinDays: number
    /** What whoever would widen it is strong at, and when they were last in touch; null where nobody ever was. */
    otherField: string | null
    lastOn: Day | null
  }
  /** Greetings with nothing else since `sinceOn`, the last day of contact; null where there never was any. */
  'greetings-only': { greetings: number; firstOn: Day; lastOn: Day; sinceOn: Day | null }
  collected: { ways: number; addedOn: Day }
}

/** A finding as its rule gives it. */
export interface Found<R extends RuleName = RuleName> {
  severity: Severity
  /** Whom it is about; nobody for a goal or an event. */
  people: Person[]
  evidence: EvidenceOf[R]
  suggestion: Suggestion
}

export interface FindingOf<R extends RuleName> extends Found<R> {
  rule: R
  /** The rule of the method behind it: `M10`. */
  method: string
  /** Somebody else is called the same as who is suggested: only the id tells them apart. */
  hasNamesake: boolean
  /** Why it was set aside, where it was. */
  setAside: { because: string; on: Day } | null
}

export type Finding = { [R in RuleName]: FindingOf<R> }[RuleName]

/** What a finding was set aside for: people (one, or two who are not to be introduced), a goal, a circle or an event. */
export interface SetAside {
  rule: RuleName
  contactId: number | null
  otherId: number | null
  goalId: number | null
  circleId: number | null
  eventId: number | null
  because: string
  on: Day
}

/** What was set aside, told with the people, the goal, the circle or the event it is about. */
export interface NamedAside extends SetAside {
  names: string[]
}

export type AsideSubject = Pick<
  SetAside,
  'contactId' | 'otherId' | 'goalId' | 'circleId' | 'eventId'
>

/** What a finding is set aside for when it is set aside as it stands. */
export function subjectOf({
  people,
  evidence,
}: Pick<Finding, 'people' | 'evidence'>): AsideSubject {
  return {
    contactId: people[0]?.contactId ?? null,
    otherId: people[1]?.contactId ?? null,
    goalId: 'goalId' in evidence ? evidence.goalId : null,
    circleId: 'circleId' in evidence ? evidence.circleId : null,
    eventId: 'eventId' in evidence ? evidence.eventId : null,
  }
}

/**
 * The command that brings it back, as programs are given it and people type it: by ids, the goal, the circle or the
 * event before whoever was in it.
 */
export function backCommand(rule: RuleName, subject: AsideSubject): string {
  const { contactId, otherId, goalId, circleId, eventId } = subject
  const thing = goalId ?? circleId ?? eventId
  const ids = [thing ?? contactId, thing ?? otherId]
  return `net review --back ${rule} ${[...new Set(ids)].filter((id) => id !== null).join(' ')}`
}

/** Whether a finding is covered: everything the subject names is in it. */
export function isAbout(
  finding: Pick<Finding, 'people' | 'evidence'>,
  subject: AsideSubject,
): boolean {
  const own = subjectOf(finding)
  const has = (id: number | null) =>
    id === null || finding.people.some(({ contactId }) => contactId === id)
  return (
    has(subject.contactId) &&
    has(subject.otherId) &&
    (subject.goalId === null || subject.goalId === own.goalId) &&
    (subject.circleId === null || subject.circleId === own.circleId) &&
    (subject.eventId === null || subject.eventId === own.eventId)
  )
}
