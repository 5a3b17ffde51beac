import type { Answers, Verdict } from './checklist.ts'
import type { Day } from './day.ts'
import { type InteractionKind, interactionKinds, type Side } from './interaction.ts'

/** What became of a step: it was set, it was done, another took its place, it was given up. */
export const stepEvents = ['planned', 'done', 'replaced', 'dropped'] as const
export type StepEvent = (typeof stepEvents)[number]

export type TimelineKind = InteractionKind | 'note' | StepEvent | 'checklist'

/** What a timeline can be narrowed to: a kind of interaction or all of them, notes, steps, checklists. */
export const timelineFilters = [
  'interaction',
  ...interactionKinds,
  'note',
  'step',
  'checklist',
] as const
export type TimelineFilter = (typeof timelineFilters)[number]

/** One thing that happened. What its kind has no use for is null or empty. */
export interface TimelineEntry {
  on: Day
  kind: TimelineKind
  /** Of the interaction, note, step or checklist. */
  id: number
  people: { contactId: number; name: string }[]
  text: string
  from: Side | null
  event: string | null
  place: string | null
  field: string | null
  gave: string[]
  got: string[]
  /** What they asked for then, and what was to come from them. */
  asked: string[]
  offered: string[]
  tags: string[]
  /** The day a step falls due. */
  due: Day | null
  verdict: Verdict | null
  answers: Answers | null
}

/** Which entries are meant; `kinds` are alternatives, none means all. */
export interface TimelineQuery {
  contactId?: number | undefined
  since?: Day | undefined
  until?: Day | undefined
  kinds?: readonly TimelineFilter[] | undefined
  limit?: number | undefined
}
