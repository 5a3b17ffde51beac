import type { Verdict } from './checklist.ts'
import { type Day, daysBetween } from './day.ts'
import type { EventKind } from './event.ts'

/** Days after which one sees whether a meeting came to anything. */
const survivalDays = 90

/** Somebody first met at an event. */
export interface MetThere {
  contactId: number
  metOn: Day
  verdict: Verdict | null
  /** Days of contact since, greetings (M5) and what was at events (M10) left out. */
  laterOn: readonly Day[]
}

/**
 * Whether somebody met is still alive after 90 days: there was contact, and not at events, in the second half of them
 * or in the 90 that follow, so that neither the first follow-up alone (M10) nor a word after years counts. `tooEarly` until they are over.
 */
export function survivalOf(
  { metOn, laterOn }: Pick<MetThere, 'metOn' | 'laterOn'>,
  today: Day,
): 'alive' | 'gone' | 'tooEarly' {
  if (daysBetween(metOn, today) < survivalDays) return 'tooEarly'
  const isAlive = laterOn.some((on) => {
    const days = daysBetween(metOn, on)
    return days > survivalDays / 2 && days <= survivalDays * 2
  })
  return isAlive ? 'alive' : 'gone'
}

/** What one event brought so far. */
export interface EventYield {
  eventId: number
  name: string
  kind: EventKind | null
  series: string | null
  on: Day | null
  /** People first met there. */
  met: number
  /** Those met 90 days ago or longer, and how many of them are alive. */
  aged: number
  alive: number
  /** Whose checklist says `pursue` (M6). */
  passed: number
  /** Passed or alive, and not to be left: those it was worth going for. */
  kept: number
  /** Things given and got with people met there (M4.4). */
  exchanges: number
  cost: number | null
  hours: number | null
}

/** A line of the yield: of one event, or of all of a kind or series. */
export interface YieldRow extends Omit<EventYield, 'eventId' | 'name'> {
  /** Null for a group; so is `on`. */
  eventId: number | null
  /** Null for what has no kind or is of no series. */
  name: string | null
  events: number
  /** For each person met, to two places; null where nobody was, or nothing is known. */
  costEach: number | null
  hoursEach: number | null
}

export const yieldGroups = ['kind', 'series'] as const
export type YieldGroup = (typeof yieldGroups)[number]

/** Counts of people met at one event. */
export function countMet(
  people: readonly MetThere[],
  today: Day,
): Pick<EventYield, 'met' | 'aged' | 'alive' | 'passed' | 'kept'> {
  const survivals = people.map((one) => survivalOf(one, today))
  const isAlive = (index: number) => survivals[index] === 'alive'
  return {
    met: people.length,
    aged: survivals.filter((one) => one !== 'tooEarly').length,
    alive: survivals.filter((one) => one === 'alive').length,
    passed: people.filter(({ verdict }) => verdict === 'pursue').length,
    kept: people.filter(
      ({ verdict }, index) => verdict === 'pursue' || (verdict !== 'leave' && isAlive(index)),
    ).length,
  }
}

/** A line each, in the order given. */
export function yieldRows(events: readonly EventYield[]): YieldRow[] {
  return events.map((event) => ({
    ...event,
    events: 1,
    ...forEach(event.met, event.cost, event.hours),
  }))
}

/** Events of one kind, or of one series, together; those that brought the most people first, none named last. */
export function groupYield(events: readonly EventYield[], by: YieldGroup): YieldRow[] {
  const groups = new Map<string | null, EventYield[]>()
  for (const event of events) groups.set(event[by], [...(groups.get(event[by]) ?? []), event])
  const rows = [...groups].map(([name, members]): YieldRow => {
    const sum = (value: (event: EventYield) => number | null) => sumKnown(members.map(value))
    const total = (value: (event: EventYield) => number) => sum(value) ?? 0
    const met = total((event) => event.met)
    const cost = sum((event) => event.cost)
    const hours = sum((event) => event.hours)
    return {
      eventId: null,
      name,
      kind: by === 'kind' ? (members[0]?.kind ?? null) : null,
      series: by === 'series' ? name : null,
      on: null,
      events: members.length,
      met,
      aged: total((event) => event.aged),
      alive: total((event) => event.alive),
      passed: total((event) => event.passed),
      kept: total((event) => event.kept),
      exchanges: total((event) => event.exchanges),
      cost,
      hours,
      ...forEach(met, cost, hours),
    }
  })
  return rows.toSorted(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.kept - a.kept ||
      b.met - a.met ||
      compare(a.name ?? '', b.name ?? ''),
  )
}

/** What a person kept has cost on average, over events whose cost is known; null where that says nothing. */
export function usualCostOf(events: readonly EventYield[]): number | null {
  const known = events.filter(({ cost }) => cost !== null)
  const kept = known.reduce((sum, event) => sum + event.kept, 0)
  const cost = sumKnown(known.map((event) => event.cost))
  return kept === 0 || cost === null ? null : cost / kept
}

function forEach(met: number, cost: number | null, hours: number | null) {
  const each = (whole: number | null) =>
    whole === null || met === 0 ? null : Math.round((whole / met) * 100) / 100
  return { costEach: each(cost), hoursEach: each(hours) }
}

/** Null where none is known. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
