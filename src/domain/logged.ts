import type { Day } from './day.ts'
import type { InteractionKind, Side } from './interaction.ts'
import type { DecidedBy, MentionHow } from './mention.ts'
import type { MadeThing } from './named-thing.ts'
import type { OpenRequest } from './request.ts'

/** Whom a text named, and why this one where it could have been another. */
export interface TakenPerson {
  contactId: number
  name: string
  /** `with` when an option named them. */
  how: MentionHow | 'with'
  decidedBy: DecidedBy
  /** The others it could have been. */
  alternatives: string[]
  /** The ids of those of them who have the very same name. */
  namesakes?: number[]
}

/** Somebody in the archive whom a text names, and who therefore had no part. */
export interface ArchivedPerson {
  contactId: number
  name: string
}

/** A step that was opened or closed along with an interaction. */
export interface TouchedStep {
  contactId: number
  name: string
  text: string | null
  dueOn: Day
}

/** What `log` and `done` recorded. */
export interface LoggedInteraction {
  interactionId: number
  on: Day
  kind: InteractionKind
  from: Side | null
  text: string
  event: string | null
  field: string | null
  gave: string[]
  got: string[]
  people: TakenPerson[]
  /** Named in the text, in the archive, and left out. */
  archived: ArchivedPerson[]
  /** What looks like the name of somebody who is not in the journal, as written; they were left out. */
  leftOut: string[]
  /** Who was taken for what may be the whole name of somebody else, as written. */
  doubtful: { said: string; contactId: number; name: string }[]
  made: MadeThing[]
  opened: (TouchedStep & { origin: 'promised' | 'first' })[]
  /** What they asked of me or offered me, open from now on. */
  requests: OpenRequest[]
  /** What was open and has been given or got. */
  settled: OpenRequest[]
  closed: (TouchedStep & { outcome: 'done' | 'replaced' })[]
}
