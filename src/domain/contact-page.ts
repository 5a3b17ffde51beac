import type { Balance } from './balance.ts'
import type { Checklist } from './checklist.ts'
import type { Contact } from './contact.ts'
import type { Day } from './day.ts'
import type { findingRecord } from './finding-record.ts'
import type { DueReason } from './follow-up.ts'
import type { GivingIdea } from './giving.ts'
import type { Introduction } from './introduction.ts'
import type { FittingPitch, SpokenPitch } from './pitch.ts'
import type { OpenRequest } from './request.ts'
import type { Sign } from './signs.ts'
import type { Stage, StageEvidence } from './stage.ts'
import type { TimelineEntry } from './timeline.ts'

type Plain = Omit<Contact, 'id' | 'via' | 'rhythm' | 'lastContactOn' | 'nextDueOn' | 'snoozedUntil'>

/** Everything the journal knows of somebody: the page to read before meeting. */
export interface ContactPage extends Plain {
  contactId: number
  via: { contactId: number; name: string } | null
  /** How often to be in touch, `30d` or `off`: as set for them, and as holds. */
  rhythm: string | null
  every: string
  lastContact: Day | null
  due: Day | null
  dueReason: DueReason | null
  snoozedUntil: Day | null
  stage: Stage
  nextStage: Stage | null
  stageEvidence: StageEvidence[]
  signs: Sign[]
  checklist: Checklist | null
  balance: Balance
  /** Open goals they serve by no record of their own. */
  goalsThrough: { name: string; way: 'circle' | 'event' }[]
  /** Of their goals and those of open steps, which are done. */
  doneGoals: string[]
  /** Open, the one that speaks first at the front; those of goals that are done behind them. */
  steps: {
    stepId: number
    text: string | null
    due: Day
    origin: 'promised' | 'first'
    goal: string | null
  }[]
  /** What they asked for, and what is to come from them, the longest open first. */
  requests: Omit<OpenRequest, 'contactId' | 'name'>[]
  /** Whom they know. */
  links: { contactId: number; name: string; kind: string | null; since: Day | null }[]
  /** With them in it, the latest first. */
  introductions: Introduction[]
  /** Prepared for them. */
  pitches: SpokenPitch[]
  /** For their goals, and the events where they are to be met. */
  fittingPitches: FittingPitch[]
  /** The newest first. */
  timeline: TimelineEntry[]
}

/** The page with what I can give them next, and what the records suggest of the tie. */
export interface ShownContact extends ContactPage {
  ideas: GivingIdea[]
  tieChange: ReturnType<typeof findingRecord> | null
}
