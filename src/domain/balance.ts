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

/** The balance of give and take; a difference counts as a lean from two things, and twice as many, on. */
export function balanceOf(
  interactions: readonly Pick<InteractionFacts, 'on' | 'gave' | 'got'>[],
): Balance {
  const side = (way: 'gave' | 'got') => {
    const some = interactions.filter((one) => one[way] > 0)
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

function leanOf(gave: number, got: number): Lean {
  if (gave === 0) return got === 0 ? 'none' : 'onlyGot'
  if (got === 0) return 'onlyGave'
  if (gave - got >= 2 && gave >= 2 * got) return 'moreGave'
  if (got - gave >= 2 && got >= 2 * gave) return 'moreGot'
  return 'even'
}
