import type { Day } from './day.ts'
import type { DueReason } from './follow-up.ts'
import type { MadeThing } from './named-thing.ts'

/** Why somebody does not come up in the morning list, whatever falls due with them. */
export type Silence = 'leave' | 'archived'

/** What `snooze` recorded. */
export interface PutOff {
  contactId: number
  name: string
  /** Null when nothing falls due before the day given, so that nothing was put off. */
  snoozedUntil: Day | null
  nextDueOn: Day | null
  /** They were put off until a later day before. */
  isBroughtForward: boolean
  silence: Silence | null
}

/** What `plan` recorded. */
export interface PlannedStep {
  contactId: number
  name: string
  stepId: number
  text: string
  dueOn: Day
  /** The goal it hangs on. */
  goal: string | null
  made: MadeThing[]
  /** Open steps with them now, this one among them. */
  openSteps: number
  /** The day they were put off until, where that was later than this step, on which they now come up. */
  broughtForwardFrom: Day | null
  silence: Silence | null
}

/** What `rhythm` recorded; rhythms as the journal writes them: `2w`, `off`, and `default` for none of one's own. */
export interface ChangedRhythm {
  contactId: number
  name: string
  rhythm: string
  /** It was another before, or counts from another day now. */
  isChanged: boolean
  /** What holds now: the one given, or what verdict and tie suggest. */
  every: string
  nextDueOn: Day | null
  /** The day they are put off until, where that holds back what is due. */
  snoozedUntil: Day | null
  reason: DueReason | null
  silence: Silence | null
}

/** What `followups --walk` dropped. */
export interface DroppedContact {
  contactId: number
  name: string
  /** Steps that were open. */
  droppedSteps: number
}
