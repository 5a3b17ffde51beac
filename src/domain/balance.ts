import type { Day } from './day.ts'
import type { InteractionFacts } from './interaction.ts'

/** Which way give-and-take leans so far. */
export type Lean = 'none' | 'even' | 'onlyGave' | 'onlyGot' | 'moreGave' | 'moreGot'

/** What went each way between us (M4.4). */
export interface Balance {
  gave: number
  got: number
  lastGaveOn: Day | null
  lastGotOn: Day | null
  lean: Lean
}

/**
 * From how many things one way, and none the other, it is time to ask or to give: of one thing nobody can say which way it
 * leans. Giving first is good manners, so asking takes more.
 */
const oneSidedFrom = { gave: 3, got: 2 } as const

/** Whether it went one way only, for long enough to say so. */
export function isOneSided({ gave, got }: Pick<Balance, 'gave' | 'got'>): boolean {
  return (gave >= oneSidedFrom.gave && got === 0) || (got >= oneSidedFrom.got && gave === 0)
}

/** The balance of give and take; a difference counts as a lean from two things, and twice as many, on. */
export function balanceOf(
  facts: readonly Pick<InteractionFacts, 'on' | 'gave' | 'got'>[],
): Balance {
  const side = (way: 'gave' | 'got') => {
    const some = facts.filter((one) => one[way] > 0)
    return {
      count: some.reduce((sum, one) => sum + one[way], 0),
      last: some.reduce<Day | null>(
        (last, { on }) => (last === null || on > last ? on : last),
        null,
      ),
    }
  }
  const gave = side('gave')
  const got = side('got')
  return {
    gave: gave.count,
    got: got.count,
    lastGaveOn: gave.last,
    lastGotOn: got.last,
    lean: leanOf(gave.count, got.count),
  }
}

/** What a balance can be drawn up by. */
export const balanceKeys = ['contact', 'field', 'circle'] as const
export type BalanceKey = (typeof balanceKeys)[number]

/** What one interaction or introduction had in give and take, under one heading. */
export interface ExchangesUnder {
  /** What the heading is told apart by; the name is shown, that of the first. */
  key: string
  name: string | null
  /** Which one it was. */
  occasion: string
  on: Day
  gave: number
  got: number
}

export interface BalanceRow extends Balance {
  by: BalanceKey
  /** Null where `by` is not `contact`. */
  contactId: number | null
  /** Of the contact, the field or the circle; null for exchanges in no field. */
  name: string | null
}

/**
 * A balance for each heading, that of the latest exchange first. An occasion counts once under a heading, however many
 * people it was with. The order of the rows makes no difference.
 */
export function balancesUnder(by: BalanceKey, rows: readonly ExchangesUnder[]): BalanceRow[] {
  return [...grouped(rows, ({ key }) => key)]
    .map(([key, under]) => {
      const [name = null] = under.flatMap((one) => one.name ?? []).toSorted()
      const past = [...grouped(under, (one) => one.occasion).values()].map(wholeExchange)
      const contactId = by === 'contact' ? Number(key) : null
      return { key, row: { by, contactId, name, ...balanceOf(past) } }
    })
    .filter(({ row }) => row.lean !== 'none')
    .toSorted((a, b) => descending(latest(a.row), latest(b.row)) || inOrder(a.key, b.key))
    .map(({ row }) => row)
}

/** What all saw of one occasion: what was given to one of them was not given to each. */
function wholeExchange(
  seen: readonly ExchangesUnder[],
): Pick<ExchangesUnder, 'on' | 'gave' | 'got'> {
  return seen.reduce((one, other) => ({
    ...one,
    gave: Math.max(one.gave, other.gave),
    got: Math.max(one.got, other.got),
  }))
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function latest({ lastGaveOn, lastGotOn }: Balance): string {
  return [lastGaveOn ?? '', lastGotOn ?? ''].toSorted().at(-1) ?? ''
}

/** Numbers by what they count, words by their letters. */
function inOrder(a: string, b: string): number {
  return Number(a) - Number(b) || -descending(a, b)
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1
}

function leanOf(gave: number, got: number): Lean {
  if (gave === 0) return got === 0 ? 'none' : 'onlyGot'
  if (got === 0) return 'onlyGave'
  if (gave - got >= 2 && gave >= 2 * got) return 'moreGave'
  if (got - gave >= 2 && got >= 2 * gave) return 'moreGot'
  return 'even'
}
