import { type Day, daysBetween } from './day.ts'
import { groupBy } from './group-by.ts'

/** What happened between us; `content` is something made and shown to them (M12). */
export const interactionKinds = [
  'met',
  'call',
  'message',
  'email',
  'event',
  'content',
  'intro',
  'pitch',
  'greeting',
  'other',
] as const
export type InteractionKind = (typeof interactionKinds)[number]

/** Who began it. */
export const sides = ['me', 'them'] as const
export type Side = (typeof sides)[number]

/** An interaction as read from the journal, with everybody who took part. */
export interface Interaction {
  id: number
  uuid: string
  on: Day
  kind: InteractionKind
  text: string
  from: Side | null
  event: string | null
  place: string | null
  field: string | null
  people: { id: number; name: string }[]
  gave: string[]
  got: string[]
  tags: string[]
}

/** An interaction as given by `log`, `done` and `add --met`. */
export interface NewInteraction {
  /** Where something outside says which it is; a new one unless given. */
  uuid?: string | undefined
  on: Day
  kind: InteractionKind
  text: string
  from?: Side | undefined
  eventId?: number | undefined
  place?: string | undefined
  field?: string | undefined
  people: number[]
  gave?: string[] | undefined
  got?: string[] | undefined
  tags?: string[] | undefined
}

const oneWay: ReadonlySet<InteractionKind> = new Set(['message', 'email', 'content', 'greeting'])

/**
 * Whether an interaction makes two people acquainted: anything both take part in,
 * or anything they began. A message I sent to a stranger does not.
 */
export function makesAcquainted(kind: InteractionKind, from: Side | null | undefined): boolean {
  return from === 'them' || !oneWay.has(kind)
}

/** An interaction as far as the rules weigh it. */
export interface InteractionFacts {
  id: number
  on: Day
  kind: InteractionKind
  from: Side | null
  /** The access tool (M4.2) it happened in, or the place. */
  event: string | null
  /** Of that event; null at a place and on a platform. */
  eventId: number | null
  place: string | null
  field: string | null
  /** How many things went each way (M4.4). */
  gave: number
  got: number
}

/**
 * An introduction that was made, by them for me or by me with them in it, as far as the rules weigh it: one thing given or
 * got. By itself it is no contact; the interaction that tells of it is.
 */
export interface IntroductionFacts
  extends Pick<
    InteractionFacts,
    'on' | 'kind' | 'from' | 'event' | 'eventId' | 'field' | 'gave' | 'got'
  > {
  /** Of that interaction; null where there is none. */
  id: number | null
}

/** The oldest first; of one day, in the order recorded. */
export function inOrder<T extends Pick<InteractionFacts | IntroductionFacts, 'id' | 'on'>>(
  facts: readonly T[],
): T[] {
  return facts.toSorted((a, b) =>
    a.on === b.on ? (a.id ?? 0) - (b.id ?? 0) : a.on < b.on ? -1 : 1,
  )
}

/** Days of one event, from the first of them, that are one meeting: a conference of three days is not three (M4, M10). */
export const oneMeetingDays = 5

/** Whether two are one meeting: of one day, or of one event within a few days. */
export function areOneMeeting(
  one: Pick<InteractionFacts, 'on' | 'eventId'>,
  other: Pick<InteractionFacts, 'on' | 'eventId'>,
): boolean {
  if (one.on === other.on) return true
  const isOneEvent = one.eventId !== null && one.eventId === other.eventId
  return isOneEvent && Math.abs(daysBetween(one.on, other.on)) < oneMeetingDays
}

/**
 * How many meetings they were, which come in their order: the most of them of which no two are one, so that what lasts
 * all year is no single meeting. Whatever is told besides never makes them fewer, unless it was at a second event of one day.
 */
export function countMeetings(past: readonly Pick<InteractionFacts, 'on' | 'eventId'>[]): number {
  const days = new Set(past.filter(({ eventId }) => eventId === null).map(({ on }) => on))
  const atEvents = groupBy(
    past.filter(({ eventId, on }) => eventId !== null && !days.has(on)),
    ({ eventId }) => eventId,
  )
  // Of two events of one day the shorter has no other day to count by.
  for (const there of [...atEvents.values()].toSorted((a, b) => a.length - b.length)) {
    let last: Day | undefined
    for (const { on } of there) {
      const isOfLast = last !== undefined && daysBetween(last, on) < oneMeetingDays
      if (isOfLast || days.has(on)) continue
      days.add(on)
      last = on
    }
  }
  return days.size
}
