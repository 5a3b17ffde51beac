import type { CareerStage } from './career-stage.ts'
import type { Verdict } from './checklist.ts'
import type { Rhythm, Tie } from './contact.ts'
import type { Day } from './day.ts'
import { foldText } from './fold.ts'
import type { StepOrigin } from './follow-up.ts'
import type { OpenRequest } from './request.ts'
import type { Rules } from './settings.ts'

/** A step is given these days before it counts as forgotten: the morning list has been showing it. */
export const graceDays = 3

/** An event nothing was written of for so many days is past telling. */
export const untoldDays = 60

/** Days back that "lately" reaches. */
export const latelyDays = 90

/**
 * Somebody as the findings weigh them: neither archived nor left by the checklist. Days of contact leave greetings out
 * (M5); an event is an interaction of that kind, or one with an event.
 */
export interface PersonFacts {
  contactId: number
  name: string
  org: string | null
  tie: Tie
  /** The user's own word, where given. */
  declaredTie: Tie | null
  /** By the tie, or by the records though it is declared absent. */
  isKnown: boolean
  verdict: Verdict | null
  rhythm: Rhythm
  addedOn: Day
  /** How many ways to reach them are known. */
  ways: number
  /** Anything else is known of them: a note, a step, a checklist, a pitch, a place where we met. */
  hasRecords: boolean
  /**
   * Open steps that are still to come, or so little late that they do not count as forgotten; without the thanks and the
   * news that follow an introduction by themselves.
   */
  comingSteps: number
  /** What open steps say, folded; also of those whose day is long past, and without thanks. */
  openSteps: readonly string[]
  fields: { name: string; folded: string }[]
  /** Open goals they serve, but not by an event alone: everybody met there would have them in common. */
  goals: { goalId: number; name: string }[]
  circleIds: number[]
  viaId: number | null
  /** Days of contact, and how many of them were at events alone. */
  days: number
  eventDays: number
  /** Days of contact outside events in the last `latelyDays`. */
  lateDays: number
  firstOn: Day | null
  lastOn: Day | null
  greetings: number
  /** Greetings since the last day of contact, and the first of them; all of them where there was none. */
  greetingsSince: number
  greetedSince: Day | null
  lastGreetingOn: Day | null
  /** Interactions that make two people acquainted, and the first. */
  acquaintedDays: number
  acquaintedOn: Day | null
  /** The first day we met in person. */
  metOn: Day | null
  /** Content I made and showed them, and my pitch, which tells what I do. */
  shown: number
  gave: number
  got: number
  lastExchangeOn: Day | null
}

export interface OverdueStep {
  stepId: number
  contactId: number
  origin: StepOrigin
  text: string | null
  dueOn: Day
}

/** One that is not ended; with nobody in it who is archived or left by the checklist. */
export interface OpenIntroduction {
  introductionId: number
  by: { contactId: number; name: string } | null
  contact: { contactId: number; name: string }
  other: { contactId: number; name: string } | null
  state: 'offered' | 'made'
  isAsked: boolean
  /** The day it was made, else spoken of. */
  on: Day
}

export interface UntoldEvent {
  eventId: number
  name: string
  /** Its last day. */
  on: Day
  /** Whom I hoped to meet and did not write down. */
  hopes: { contactId: number; name: string }[]
  /** Lines of a debrief that were typed and are not recorded yet. */
  kept: string[]
  /** How many are written down as met there. */
  met: number
}

/** All that a review is made from, of one moment; what costs much may be read when it is first asked for. */
export interface ReviewFacts {
  today: Day
  rules: Pick<Rules, 'rhythm'>
  /** Where I am in my work, as far as told. */
  stage: CareerStage | null
  people: readonly PersonFacts[]
  /** Goals that are not done, and whoever hangs on them in any way. */
  goals: readonly {
    goalId: number
    name: string
    folded: string
    since: Day
    /** The day it was to be reached by. */
    dueOn: Day | null
    contactIds: readonly number[]
  }[]
  circles: readonly { circleId: number; name: string }[]
  /** Open steps before today; where somebody was put off, counted from that day. */
  overdue: readonly OverdueStep[]
  introductions: readonly OpenIntroduction[]
  /** What is asked or offered and open, the longest open first. */
  requests: readonly OpenRequest[]
  /** Past events I decided to go to with nothing recorded there, or with lines of a debrief left; the latest first. */
  untoldEvents: readonly UntoldEvent[]
  /** Whoever shares the whole name with somebody, also with one who is archived. */
  namesakes: ReadonlySet<number>
  /** The events of people with whom nothing passed elsewhere, by contact; nobody else is in it. */
  eventsOf: ReadonlyMap<number, { events: readonly string[]; meetings: number }>
  /** How often we were in touch: days of contact, of which up to five of one event are one. */
  timesOf: (person: Pick<PersonFacts, 'contactId' | 'days'>) => number
  /** Whether two people are known to know each other. */
  areAcquainted: (contactId: number, otherId: number) => boolean
}

/**
 * Whether a step with them is to come that was planned. It silences what is found of how it goes between us (seen at
 * events only, greetings, silence, give-and-take): whatever the step is about, being in touch is where that is mended. What
 * is found of a thing is silenced by a step that names it, and by no other.
 */
export function isUnderWay({ comingSteps }: Pick<PersonFacts, 'comingSteps'>): boolean {
  return comingSteps > 0
}

type Planned = Pick<PersonFacts, 'openSteps'>

/** Whether an open step with them names it in full, also one that was let lie: of that `promise-overdue` tells. */
function isPlannedWith({ openSteps }: Planned, name: string): boolean {
  const folded = foldText(name)
  return folded !== '' && openSteps.some((step) => ` ${step} `.includes(` ${folded} `))
}

/** Letters from which a word of a name, or of a thing, is enough to tell what a step is about: `the` is not. */
const tellingLetters = { somebody: 3, thing: 4 } as const

/** Whether an open step with them speaks of somebody or something: in full, or by a word of it (`the slides`: slides). */
export function isPlannedAbout(
  person: Planned,
  text: string,
  what: keyof typeof tellingLetters,
): boolean {
  const words = foldText(text)
    .split(' ')
    .filter((word) => [...word].length >= tellingLetters[what])
  return isPlannedWith(person, text) || words.some((word) => isPlannedWith(person, word))
}

export function fieldNames({ fields }: Pick<PersonFacts, 'fields'>): string[] {
  return fields.slice(0, 2).map(({ name }) => name)
}
