import type { AttentionGiven } from './attention-given.ts'
import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import type { Day } from './day.ts'

/** Days counted as lately, where the attention a goal got is told. */
export const latelyDays = 30

/** A line of the list of goals. */
export interface ListedGoal {
  goalId: number
  name: string
  why: string | null
  dueOn: Day | null
  doneOn: Day | null
  /** Who serve it: by their own record, by a circle of it, or met at an event of it; without the archive. */
  people: number
  circles: number
  pitches: number
  openSteps: number
  /** With anybody who serves it. */
  lastContact: Day | null
}

/** Somebody who hangs on a goal. */
export interface GoalContact {
  contactId: number
  name: string
  tie: Tie
  verdict: Verdict | null
  lastContact: Day | null
  due: Day | null
}

/** An open step that hangs on a goal. */
export interface GoalStep {
  stepId: number
  contactId: number
  name: string
  text: string | null
  due: Day
}

/** What to do next for a goal: a step that is open, or somebody who falls due. */
export interface GoalNext {
  contactId: number
  name: string
  /** Null where only the rhythm calls, or the first follow-up. */
  text: string | null
  due: Day
}

/** Everything that hangs on a goal. */
export interface GoalPage extends Omit<ListedGoal, 'circles' | 'pitches' | 'openSteps'> {
  /** Those who serve it by their own record. */
  contacts: GoalContact[]
  /** The others who do, by a circle that serves it, or by an event of it where we met. */
  through: Pick<GoalContact, 'contactId' | 'name' | 'due'>[]
  circles: { circleId: number; name: string; people: number }[]
  /** Those that serve it, and those that pitches for it are for. */
  events: { eventId: number; name: string; on: Day | null }[]
  pitches: { pitchId: number; name: string }[]
  steps: GoalStep[]
  /** Spent on its people and those of its circles. */
  attention: AttentionGiven
  next: GoalNext | null
}

/** What `goal add` and `goal edit` recorded. */
export interface WrittenGoal {
  goalId: number
  name: string
  why: string | null
  dueOn: Day | null
  isNew: boolean
  /** As it was called before, where that changed. */
  before: string | null
  isChanged: boolean
}

/** What `goal done` recorded. */
export interface FinishedGoal {
  goalId: number
  name: string
  doneOn: Day | null
  /** False when it was so already. */
  isChanged: boolean
  /** With the goal on their own record. */
  people: number
  circles: number
  /** Events that serve it. */
  events: number
  pitches: number
  openSteps: number
}

/** What `goal rm` removed, and what hung on it. */
export interface RemovedGoal {
  goalId: number
  name: string
  people: number
  circles: number
  events: number
  pitches: number
  steps: number
  /** Open steps of a goal that is done: they fell due no more, and are dropped with it. */
  droppedSteps: number
}

/**
 * What is next for a goal: the earliest step that hangs on it, else whichever of its people falls due first. Nothing
 * for a goal that is done.
 */
export function nextForGoal(
  { doneOn }: Pick<ListedGoal, 'doneOn'>,
  steps: readonly GoalStep[],
  contacts: readonly Pick<GoalContact, 'contactId' | 'name' | 'due'>[],
): GoalNext | null {
  if (doneOn !== null) return null
  const [step] = steps.toSorted(byDue)
  if (step !== undefined) {
    const { contactId, name, text, due } = step
    return { contactId, name, text, due }
  }
  const [first] = contacts
    .flatMap(({ contactId, name, due }) => (due === null ? [] : [{ contactId, name, due }]))
    .toSorted(byDue)
  return first === undefined ? null : { ...first, text: null }
}

function byDue(a: { due: Day; contactId: number }, b: { due: Day; contactId: number }): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1
  return a.contactId - b.contactId
}
