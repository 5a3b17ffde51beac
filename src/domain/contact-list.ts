import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { DueReason } from './follow-up.ts'
import type { Sign } from './signs.ts'
import type { Stage, StageEvidence } from './stage.ts'

export const contactSorts = ['name', 'recent', 'due', 'added', 'score'] as const
export type ContactSort = (typeof contactSorts)[number]

/** A line of the list of contacts. */
export interface ListedContact {
  contactId: number
  name: string
  org: string | null
  role: string | null
  city: string | null
  tie: Tie
  verdict: Verdict | null
  stage: Stage
  fields: string[]
  circles: string[]
  goals: string[]
  tags: string[]
  metAt: string | null
  metOn: Day | null
  lastContact: Day | null
  due: Day | null
  dueReason: DueReason | null
  /** How much attention they are worth today (M16); 0 when nothing is due. */
  score: number
  addedOn: Day
  isArchived: boolean
}

/** One of the people at a stage: with what in the records speaks for it, and for the signs. */
export interface StagedContact extends ListedContact {
  stageEvidence: StageEvidence[]
  signs: Sign[]
}
