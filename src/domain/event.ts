import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import { addDays, type Day } from './day.ts'
import type { Advice, DecisionFigures } from './event-decision.ts'
import type { MadeThing } from './named-thing.ts'

/** The access tools (M4, M11): none is better in itself. */
export const eventKinds = ['event', 'webinar', 'class', 'party', 'platform', 'other'] as const
export type EventKind = (typeof eventKinds)[number]

/** The etiquette of an access tool (M8): what its people care about, how they behave and dress. */
export const etiquetteParts = ['topics', 'courtesy', 'belonging', 'dress'] as const
export type EtiquettePart = (typeof etiquetteParts)[number]
export type Etiquette = Readonly<Record<EtiquettePart, string | null>>

export const choices = ['go', 'skip'] as const
export type Choice = (typeof choices)[number]

/** What the person decided about an event, and what was advised. */
export interface Decision {
  choice: Choice
  advice: Choice
  because: string | null
  on: Day
  figures: DecisionFigures
}

/** An event weighed, and what was decided about it so far. */
export interface DecisionRecord extends Advice {
  eventId: number
  name: string
  on: Day | null
  kind: EventKind | null
  series: string | null
  /** Open goals it serves itself, and its goals that are done. */
  goals: string[]
  doneGoals: string[]
  /** Other open goals that people hoped for serve, if not to be left. */
  goalsOfHopes: string[]
  hopes: Hope[]
  decision: Decision | null
  /** What was decided before that, the latest first. */
  earlierDecisions: Decision[]
}

/** Somebody I hope to meet at an event. */
export interface Hope {
  contactId: number
  name: string
  verdict: Verdict | null
  tie: Tie
}

/** An event as a list shows it. */
export interface ListedEvent {
  id: number
  name: string
  kind: EventKind | null
  series: string | null
  /** Its day; where none was given, that of the first thing recorded there, but for a platform. */
  on: Day | null
  /** Its last day, where that was given. */
  untilOn: Day | null
  place: string | null
  cost: number | null
  hours: number | null
  goals: string[]
  /** Those of them that are done. */
  doneGoals: string[]
  hopes: Hope[]
  decision: Decision | null
  /** Everybody recorded there. */
  met: { contactId: number; name: string }[]
  note: string | null
  etiquette: Etiquette
}

/** Everything known of one event. */
export interface EventPage extends ListedEvent {
  /** What was decided before the decision that holds, the latest first. */
  earlierDecisions: Decision[]
  pitches: { id: number; name: string; contactId: number | null }[]
  hopes: (Hope & { isArchived: boolean })[]
  /** All occurrences of its series but itself, the oldest first. */
  others: { id: number; name: string; on: Day | null }[]
}

/** What of an event has one value; null is none. */
export interface EventValues extends Record<EtiquettePart, string | null> {
  name: string
  kind: EventKind | null
  on: Day | null
  untilOn: Day | null
  place: string | null
  cost: number | null
  hours: number | null
  series: string | null
  note: string | null
}

export const eventValueNames = [
  'name',
  'kind',
  'on',
  'untilOn',
  'place',
  'cost',
  'hours',
  'series',
  ...etiquetteParts,
  'note',
] as const satisfies readonly (keyof EventValues)[]

/** What is to change of an event, and nothing else. Goals by name, hopes by contact id. */
export interface EventEdit {
  set: Partial<EventValues>
  addGoals: readonly string[]
  removeGoals: readonly string[]
  addHopes: readonly number[]
  removeHopes: readonly number[]
}

/** Parts of an event that can be emptied, as `edit --clear` names them. */
export const clearableParts = [
  'kind',
  'on',
  'until',
  'place',
  'cost',
  'hours',
  'series',
  'topic',
  'courtesy',
  'belonging',
  'dress',
  'note',
  'goal',
  'hope',
] as const
export type ClearablePart = (typeof clearableParts)[number]

/** What `event add` or `event edit` recorded. */
export interface ChangedEvent {
  id: number
  name: string
  /** `completed` for one that was there under its bare name, `unchanged` where all was so already. */
  how: 'added' | 'completed' | 'changed' | 'unchanged'
  /** What of it was set or changed now; goals and hopes are `goals` and `hopes`. */
  changed: (keyof EventValues | 'goals' | 'hopes')[]
  kind: EventKind | null
  on: Day | null
  untilOn: Day | null
  place: string | null
  cost: number | null
  hours: number | null
  series: string | null
  goals: string[]
  hopes: Hope[]
  etiquette: Etiquette
  note: string | null
  /** The earlier occurrence whose place, cost and etiquette it took over. */
  as: { id: number; name: string } | null
  /** An event of the series' very name that came into the series with it. */
  joined: { id: number; name: string } | null
  /** Meetings recorded at that place before it was an event, which are of it now. */
  linked: number
  /** Meetings recorded at that place on other days, which count as at an event now. */
  otherDays: number
  made: MadeThing[]
}

/** An event taken out, and what it leaves behind. */
export interface RemovedEvent {
  id: number
  name: string
  /** Interactions there, which stay and keep its name as their place. */
  interactions: number
  /** Pitches for it, which stay. */
  pitches: number
}

/** Of decisions, the latest first, those before the one that holds; the same once more is told once. */
export function beforeLast(decisions: readonly Decision[]): Decision[] {
  return decisions.filter((one, index) => {
    const later = decisions[index - 1]
    return later !== undefined && (later.choice !== one.choice || later.because !== one.because)
  })
}

/** Hours of an event that one day takes, the way included. */
export const hoursADay = 12

/** What tells how long an event goes on. */
export interface EventSpell {
  on: Day
  untilOn: Day | null
  hours: number | null
  kind: EventKind | null
}

/** The last day of an event: as given, else by its hours; a platform goes on, and its hours are of no day. */
export function lastDayOf({ on, untilOn, hours, kind }: EventSpell): Day {
  if (untilOn !== null && untilOn >= on) return untilOn
  const days = kind === 'platform' || hours === null ? 1 : Math.ceil(hours / hoursADay)
  return addDays(on, Math.max(1, days) - 1)
}

/**
 * Whether there is nothing left to go to: its last day is over, or it is of this one day and its debrief is written.
 * What has no day, and a platform, goes on.
 */
export function isOver(
  { on, met, ...event }: Pick<ListedEvent, 'on' | 'untilOn' | 'hours' | 'kind' | 'met'>,
  today: Day,
): boolean {
  if (on === null || event.kind === 'platform') return false
  const last = lastDayOf({ on, ...event })
  return last < today || (last === today && last === on && met.length > 0)
}

/** Which side of today a day is on: what has no day has yet to come. */
export function isPast(on: Day | null, today: Day): boolean {
  return on !== null && on < today
}
