import type { Question, Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import type { Day } from './day.ts'
import type { Etiquette, EventKind } from './event.ts'
import type { SpokenPitch } from './pitch.ts'
import type { OpenRequest } from './request.ts'

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
  /** What is open between us: what they asked me for, what is to come from them. */
  requests: OpenRequest[]
  pitch: SpokenPitch | null
}

/** Somebody the records place there, though nobody named them as hoped for, and what says so. */
export interface LikelyThere {
  contactId: number
  name: string
  tie: Tie
  verdict: Verdict | null
  fields: string[]
  lastContact: Day | null
  /** Met there; on an earlier date of the series; in a circle of its name; reached by a handle there. */
  because: 'here' | 'series' | 'circle' | 'handle'
  /** What is open between us. */
  requests: OpenRequest[]
}

/** How many people of a platform I know, and with how many there was contact elsewhere too (M13). */
export interface Breadth {
  people: number
  elsewhere: number
}

/** One page to read before an event (M8, M9). */
export interface EventPrep {
  eventId: number
  name: string
  kind: EventKind | null
  on: Day | null
  untilOn: Day | null
  place: string | null
  goals: string[]
  /** Those of them that are done. */
  doneGoals: string[]
  etiquette: Etiquette
  note: string | null
  people: PersonToMeet[]
  /** Those with whom something is open first, then the last in touch. */
  likely: LikelyThere[]
  /** Of a platform, where anybody is known there. */
  breadth: Breadth | null
  /** Pitches for the event that are for nobody in particular. */
  pitches: SpokenPitch[]
}
