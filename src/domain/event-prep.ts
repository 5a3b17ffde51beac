import type { Question, Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { Etiquette, EventKind } from './event.ts'
import type { SpokenPitch } from './pitch.ts'

/** Somebody to meet at an event, and what to have in mind. */
export interface PersonToMeet {
  contactId: number
  name: string
  org: string | null
  role: string | null
  tie: Tie
  verdict: Verdict | null
  /** What they are strong at. */
  fields: string[]
  lastContact: Day | null
  /** The newer of what was last said and last noted. */
  lastSaid: { on: Day; text: string } | null
  /** Questions of the checklist that are still open (M6). */
  openQuestions: Question[]
  /** What I promised them. */
  promised: { text: string; due: Day }[]
  pitch: SpokenPitch | null
}

/** One page to read before an event (M8, M9). */
export interface EventPrep {
  eventId: number
  name: string
  kind: EventKind | null
  on: Day | null
  place: string | null
  goals: string[]
  etiquette: Etiquette
  note: string | null
  people: PersonToMeet[]
  /** Pitches for the event that are for nobody in particular. */
  pitches: SpokenPitch[]
}
