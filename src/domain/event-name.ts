import type { Day } from './day.ts'
import { isPast } from './event.ts'
import { foldName } from './name.ts'
import { resolveTitled } from './thing-name.ts'

/** An event as far as finding it goes. */
export interface NamedEvent {
  id: number
  name: string
  series: string | null
  on: Day | null
  /** Its last day, where it has another than the first. */
  lastOn?: Day | null
  /** What is of today and over already. */
  isOver?: boolean
}

/**
 * The events a text names: by id, else the name of a series or of an event, else a beginning of it, else beginnings of
 * its words. Of a series one occurrence is meant: as `occurrenceMeant` says, or looking back as `occurrenceOn`; or
 * `each`, where taking one for another would do harm. An event of that very name which is not of the series goes first.
 */
export function resolveEvent<E extends NamedEvent>(
  text: string,
  events: readonly E[],
  today: Day,
  look: 'ahead' | 'back' | 'each' = 'ahead',
): E[] {
  const pick = look === 'back' ? occurrenceOn : occurrenceMeant
  const folded = foldName(text)
  const ofSeries = events.filter(({ series }) => series !== null && foldName(series) === folded)
  const isBesides = events.some(
    (event) => foldName(event.name) === folded && !ofSeries.includes(event),
  )
  if (ofSeries.length > 0 && !isBesides) {
    return look === 'each' ? ofSeries : [pick(ofSeries, today)].flatMap((one) => one ?? [])
  }
  const found = resolveTitled(text, events)
  if (look === 'each') return found
  const series = found[0]?.series ?? null
  const isOneSeries =
    found.length > 1 && series !== null && found.every((event) => event.series === series)
  const meant = isOneSeries ? pick(found, today) : undefined
  return meant === undefined ? found : [meant]
}

/** The next occurrence of a series to come (today counts), else one without a day, else the latest. */
export function occurrenceMeant<E extends NamedEvent>(
  events: readonly E[],
  today: Day,
): E | undefined {
  const dated = events.flatMap((event) => (event.on === null ? [] : [{ event, on: event.on }]))
  const inOrder = dated.toSorted((a, b) => compare(a.on, b.on) || a.event.id - b.event.id)
  return (
    inOrder.find(({ event, on }) => !isPast(event.lastOn ?? on, today) && event.isOver !== true)
      ?.event ??
    events.find(({ on }) => on === null) ??
    inOrder.at(-1)?.event
  )
}

/** Where something happened on a day that is said to be of a series: the latest occurrence up to then, else the next. */
export function occurrenceOn<E extends NamedEvent>(events: readonly E[], day: Day): E | undefined {
  const before = events
    .filter(({ on }) => on !== null && on <= day)
    .toSorted((a, b) => compare(a.on ?? '', b.on ?? '') || a.id - b.id)
  return before.at(-1) ?? occurrenceMeant(events, day)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
