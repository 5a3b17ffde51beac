import type { Tie } from './contact.ts'
import { type Day, daysBetween } from './day.ts'
import { groupBy } from './group-by.ts'
import type { InteractionKind } from './interaction.ts'

/** One person in one interaction, of the span that is looked at. */
export interface Spent {
  interactionId: number
  on: Day
  contactId: number
  kind: InteractionKind
  tie: Tie
  /** At an event or a place where we met: meeting people there is no follow-up (M10). */
  isAtEvent: boolean
}

/** How much of the attention went to one thing; `name` is null for what went to none. */
export interface Share {
  name: string | null
  /** A person on a day counts once, however much passed. */
  contacts: number
  people: number
}

/** Attention spent in a span, against the budget (M16). */
export interface AttentionSpent {
  days: number
  /** The first day there is anything of, where it lies within the span: there was no attention to give before. */
  begunOn: Day | null
  perDay: number
  /** People a day, times the days. */
  budget: number
  /** What counts against it: people followed up with, each once a day; as the morning list counts them. */
  spent: number
  /** People met at events, each once a day, who do not count against it. */
  atEvents: number
  interactions: number
  people: number
  byDay: { on: Day; interactions: number; people: number }[]
  /** The most first; somebody of two goals counts with both. */
  byGoal: Share[]
  byCircle: Share[]
  byTie: Share[]
  byKind: Share[]
}

/** What people are linked with, by contact. */
export type NamesOf = ReadonlyMap<number, readonly string[]>

export function attentionSpent(
  rows: readonly Spent[],
  span: { since: Day; until: Day; begunOn: Day | null; perDay: number },
  of: { goals: NamesOf; circles: NamesOf },
): AttentionSpent {
  const { since, until, perDay } = span
  const isWithin = span.begunOn !== null && span.begunOn > since && span.begunOn <= until
  const begunOn = isWithin ? span.begunOn : null
  const days = daysBetween(begunOn ?? since, until) + 1
  const spent = countPersonDays(rows.filter(({ isAtEvent }) => !isAtEvent))
  const linked = (names: NamesOf) => (row: Spent) => names.get(row.contactId) ?? []
  return {
    days,
    begunOn,
    perDay,
    budget: perDay * days,
    spent,
    // Who was met at an event and followed up on the same day is counted as followed up.
    atEvents: countPersonDays(rows) - spent,
    interactions: countOf(rows, 'interactionId'),
    people: countOf(rows, 'contactId'),
    byDay: byDay(rows),
    byGoal: shares(rows, linked(of.goals)),
    byCircle: shares(rows, linked(of.circles)),
    byTie: shares(rows, ({ tie }) => [tie]),
    byKind: shares(rows, ({ kind }) => [kind]),
  }
}

/** The days on which something passed, the first first. */
function byDay(rows: readonly Spent[]): AttentionSpent['byDay'] {
  return [...groupBy(rows, ({ on }) => on)]
    .map(([on, some]) => {
      const interactions = countOf(some, 'interactionId')
      return { on, interactions, people: countOf(some, 'contactId') }
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

function shares(rows: readonly Spent[], namesOf: (row: Spent) => readonly string[]): Share[] {
  const named = rows.flatMap((row) => {
    const names = namesOf(row)
    return (names.length === 0 ? [null] : names).map((name) => ({ name, row }))
  })
  return [...groupBy(named, ({ name }) => name)]
    .map(([name, group]) => {
      const some = group.map(({ row }) => row)
      return { name, contacts: countPersonDays(some), people: countOf(some, 'contactId') }
    })
    .toSorted(
      (one, other) =>
        Number(one.name === null) - Number(other.name === null) ||
        other.contacts - one.contacts ||
        ((one.name ?? '') < (other.name ?? '') ? -1 : 1),
    )
}

function countPersonDays(rows: readonly Spent[]): number {
  return new Set(rows.map(({ on, contactId }) => `${on} ${contactId}`)).size
}

function countOf(rows: readonly Spent[], key: 'interactionId' | 'contactId'): number {
  return new Set(rows.map((row) => row[key])).size
}
