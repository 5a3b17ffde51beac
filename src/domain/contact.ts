import type { Birthday } from './birthday.ts'
import type { Day } from './day.ts'
import type { Duration } from './duration.ts'
import type { Silence } from './follow-up-change.ts'
import type { ExtraProperty } from './imported-person.ts'
import type { TouchedStep } from './logged.ts'
import type { MadeThing } from './named-thing.ts'
import type { OpenRequest } from './request.ts'

/** How close we are (M3): turned to all the time; met now and then; not known yet. */
export const ties = ['strong', 'weak', 'absent'] as const
export type Tie = (typeof ties)[number]

export const reachKinds = ['email', 'phone', 'handle', 'url'] as const
export type ReachKind = (typeof reachKinds)[number]

/** A way to reach somebody. `network` is set for handles only: `github`, `telegram` … */
export interface Reach {
  kind: ReachKind
  network: string | null
  value: string
  isPreferred: boolean
}

/** How often to be in touch: a duration, never (`off`), or whatever tie and verdict suggest (null). */
export type Rhythm = Duration | 'off' | null

/** A contact as read from the journal: the person, and what the records say of them. */
export interface Contact {
  id: number
  uuid: string
  name: string
  nicknames: string[]
  org: string | null
  role: string | null
  city: string | null
  /** What they are strong at (M6.2). */
  fields: string[]
  /** The user's word where given; else weak once met, absent before. */
  tie: Tie
  isTieDeclared: boolean
  /** When the tie began, as an import tells it (LinkedIn's "Connected On"). */
  tieSince: Day | null
  reach: Reach[]
  birthday: Birthday | null
  /** The event or place where we met, and when. */
  metAt: string | null
  metOn: Day | null
  via: { id: number; name: string } | null
  circles: string[]
  goals: string[]
  tags: string[]
  rhythm: Rhythm
  lastContactOn: Day | null
  nextDueOn: Day | null
  snoozedUntil: Day | null
  addedOn: Day
  archivedAt: string | null
}

/** A contact as given by `add` or an import: only the name is needed. */
export interface NewContact {
  name: string
  nicknames?: string[] | undefined
  org?: string | undefined
  role?: string | undefined
  city?: string | undefined
  fields?: string[] | undefined
  tie?: Tie | undefined
  reach?: (Omit<Reach, 'isPreferred'> & { isPreferred?: boolean })[] | undefined
  birthday?: Birthday | undefined
  metAt?: string | undefined
  metOn?: Day | undefined
  viaId?: number | undefined
  circles?: string[] | undefined
  goals?: string[] | undefined
  tags?: string[] | undefined
  rhythm?: Rhythm | undefined
  /** When the tie began, where another program knows: not a conversation. */
  tieSince?: Day | undefined
  /** What kind of file they came from, what they are called there, and what has no field here. */
  source?: string | undefined
  sourceUid?: string | undefined
  extra?: ExtraProperty[] | undefined
}

/** What `add` recorded. */
export interface AddedContact {
  contactId: number
  name: string
  /** False when it was somebody in the journal already. */
  isNew: boolean
  /** Whether anything was added to the record of somebody there already. */
  isCompleted: boolean
  made: MadeThing[]
  /** What was understood and recorded of it now. */
  birthday: Birthday | null
  /** What was said and recorded of it now, and when they fall due by it; null where nothing was said. */
  rhythm: { every: Rhythm; nextDueOn: Day | null } | null
  met: { at: string; on: Day } | null
  step: { text: string | null; dueOn: Day; origin: 'promised' | 'first' } | null
  /** The step that thanks who introduced us. */
  thanks: (TouchedStep & { origin: 'promised' | 'first' }) | null
  /** What keeps them out of the morning list, so that they are not thanked. */
  thanksSilence: Silence | null
  /** What was open with who introduced us: this very introduction. */
  settled: OpenRequest[]
}

/** The way to reach them that is worth trying first: the one marked, else e-mail, phone, handle, link. */
export function preferredReach(reach: readonly Reach[]): Reach | undefined {
  const rank = (one: Reach) => (one.isPreferred ? -1 : reachKinds.indexOf(one.kind))
  return reach.toSorted((a, b) => rank(a) - rank(b))[0]
}
