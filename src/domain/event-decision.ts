import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'

/**
 * What somebody hoped for is worth, in people worth meeting. A checklist that says `pursue` (M6) makes a whole one,
 * `leave` none; not yet known is an even chance.
 */
const verdictWorth: Readonly<Record<Verdict | 'none', number>> = {
  pursue: 1,
  open: 0.5,
  none: 0.5,
  leave: 0,
}

/** Networking happens on weak and absent ties (M3); a strong one is seen without any event. */
const tieWorth: Readonly<Record<Tie, number>> = { weak: 1, absent: 1, strong: 0.25 }

/** What other events of a kind brought says half as much as what the series itself did. */
const kindWeight = 0.5

/** Less than one even chance to meet somebody is nobody. */
const leastWorth = 0.5

/** Hours one person worth meeting may take, the way there included: half a working day. */
export const mostHoursEach = 4

/** How many times what one person worth meeting has cost so far an event may ask. */
const mostTimesUsual = 2

/** What earlier events brought. */
export interface EarlierYield {
  occurrences: number
  /** People first met there. */
  met: number
  /** Those of them who were kept: see ./event-yield.ts. */
  kept: number
}

/** What a decision weighs (M15). */
export interface DecisionFacts {
  /** Open goals it serves, its own and those of the people hoped for. */
  goals: number
  hopes: readonly { verdict: Verdict | null; tie: Tie }[]
  /** Null where nothing is known. */
  cost: number | null
  hours: number | null
  ofSeries: EarlierYield
  ofKind: EarlierYield
  /** What a person kept has cost on average so far; null where nothing is known. */
  usualCostEach: number | null
  /** People the seven days from the event on have attention for, and how many of them are spoken for (M16). */
  budget: number
  planned: number
  /** Its day is over, and what those days had left says nothing any more. */
  isOver?: boolean
}

/** What was weighed, rounded to two places; null is not known. */
export interface DecisionFigures {
  goals: number
  hoped: number
  /** People worth meeting among those hoped for, and newcomers to be expected; `worth` is both. */
  hopedWorth: number
  newcomers: number
  worth: number
  cost: number | null
  hours: number | null
  costEach: number | null
  hoursEach: number | null
  usualCostEach: number | null
  /** Null for what is over. */
  budget: number | null
  planned: number | null
}

/** What speaks against going. */
export const objections = ['noGoal', 'nobody', 'tooLong', 'tooDear', 'noAttention'] as const
export type Objection = (typeof objections)[number]

export interface Advice {
  advice: 'go' | 'skip'
  /** None where the advice is to go. */
  objections: Objection[]
  figures: DecisionFigures
  /** What the newcomers are reckoned from. */
  basis: 'series' | 'kind' | 'none'
  /** What those brought; null where there were none. */
  earlier: EarlierYield | null
}

/**
 * Go only where it leads towards a goal (M15), where there is somebody to meet (M11), at most `mostHoursEach` hours and
 * `mostTimesUsual` times the usual cost for each of them, and while there is attention left for what follows (M16).
 * Each is a reason of its own to skip. More worth, another goal, more attention never turn go into skip; more cost,
 * more time never turn skip into go.
 */
export function adviseOn(facts: DecisionFacts): Advice {
  const { goals, hopes, cost, hours, usualCostEach, budget, planned, isOver = false } = facts
  const hopedWorth = hopes.reduce((sum, one) => sum + worthOf(one), 0)
  const { newcomers, basis, earlier } = newcomersTo(facts)
  const worth = hopedWorth + newcomers
  const each = (whole: number | null) => (whole === null || worth === 0 ? null : whole / worth)
  const costEach = each(cost)
  const hoursEach = each(hours)
  const speaksAgainst: Record<Objection, boolean> = {
    noGoal: goals === 0,
    nobody: worth < leastWorth,
    tooLong: hoursEach !== null && hoursEach > mostHoursEach,
    tooDear:
      costEach !== null && usualCostEach !== null && costEach > usualCostEach * mostTimesUsual,
    noAttention: !isOver && planned >= budget,
  }
  const against = objections.filter((objection) => speaksAgainst[objection])
  // Nobody to meet is reason enough: what each of nobody costs is no second one.
  const told = speaksAgainst.nobody
    ? against.filter((one) => one !== 'tooLong' && one !== 'tooDear')
    : against
  return {
    advice: told.length === 0 ? 'go' : 'skip',
    objections: told,
    figures: {
      goals,
      hoped: hopes.length,
      hopedWorth: round(hopedWorth),
      newcomers: round(newcomers),
      worth: round(worth),
      cost,
      hours,
      costEach: costEach === null ? null : round(costEach),
      hoursEach: hoursEach === null ? null : round(hoursEach),
      usualCostEach: usualCostEach === null ? null : round(usualCostEach),
      budget: isOver ? null : budget,
      planned: isOver ? null : planned,
    },
    basis,
    earlier,
  }
}

function worthOf({ verdict, tie }: DecisionFacts['hopes'][number]): number {
  return verdictWorth[verdict ?? 'none'] * tieWorth[tie]
}

/** People kept of each earlier occurrence of the series; where there was none, of its kind, at half weight. */
function newcomersTo({
  ofSeries,
  ofKind,
}: DecisionFacts): { newcomers: number } & Pick<Advice, 'basis' | 'earlier'> {
  if (ofSeries.occurrences > 0) {
    const newcomers = ofSeries.kept / ofSeries.occurrences
    return { newcomers, basis: 'series', earlier: ofSeries }
  }
  if (ofKind.occurrences > 0) {
    const newcomers = (kindWeight * ofKind.kept) / ofKind.occurrences
    return { newcomers, basis: 'kind', earlier: ofKind }
  }
  return { newcomers: 0, basis: 'none', earlier: null }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
