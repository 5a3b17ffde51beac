import { addDays, type Day, daysBetween } from './day.ts'

/** Somebody given another day by `spread`, or kept where they are. */
export interface SpreadContact {
  contactId: number
  name: string
  /** When they were due. */
  due: Day
  /** When they are due now; today for those kept. */
  on: Day
}

/** What `spread` did, or with `--dry-run` would do. */
export interface Spread {
  people: SpreadContact[]
  /** People a day that it takes: the day's attention, or more to be through in time. */
  perDay: number
  /** The day's attention. */
  usualPerDay: number
  isDryRun: boolean
}

export interface SpreadRoom {
  today: Day
  /** People a day; at least one. */
  perDay: number
  /** How many already take of a day's attention: contacted today, or falling due by themselves. */
  taken: ReadonlyMap<Day, number>
}

/**
 * A day for each of `count` people, most worth it first: today as long as there is room, then tomorrow, and so on, no
 * day holding more than `perDay` with those that have it already.
 */
export function spreadDays(count: number, { today, perDay, taken }: SpreadRoom): Day[] {
  const days: Day[] = []
  for (let ahead = 0; days.length < count; ahead++) {
    const day = addDays(today, ahead)
    const room = Math.min(count - days.length, Math.max(0, perDay - (taken.get(day) ?? 0)))
    for (let place = 0; place < room; place++) days.push(day)
  }
  return days
}

/** The fewest people a day, not under `perDay`, with which all have a day by `lastDay`. */
export function perDayBy(
  lastDay: Day,
  count: number,
  { today, perDay, taken }: SpreadRoom,
): number {
  const length = Math.max(0, daysBetween(today, lastDay)) + 1
  const places = (most: number) => {
    let sum = 0
    for (let ahead = 0; ahead < length && sum < count; ahead++) {
      sum += Math.max(0, most - (taken.get(addDays(today, ahead)) ?? 0))
    }
    return sum
  }
  let low = perDay
  let high = perDay + count + Math.max(0, ...taken.values())
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (places(middle) >= count) high = middle
    else low = middle + 1
  }
  return low
}
