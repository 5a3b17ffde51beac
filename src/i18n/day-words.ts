import type { Weekday } from '../domain/day.ts'
import type { DurationUnit } from '../domain/duration.ts'
import type { CalendarName } from './calendar.ts'

/** The part a word plays in a phrase about days; the reader's grammar is written in these. */
export type Part =
  | 'offset' // today, yesterday
  | 'unit' // week
  | 'weekday' // friday
  | 'month' // november
  | 'edge' // end of, middle of
  | 'edge unit' // weekend
  | 'count' // two
  | 'nth' // fifth
  | 'per' // weekly, هفته‌ای
  | 'once' // after every week: یک بار
  | 'a' // a, an: one, but never a day of the month
  | 'ago' // after a count
  | 'hence' // after a count: from now
  | 'back' // after a count, unit or weekday: گذشته
  | 'ahead' // after a count, unit or weekday: آینده
  | 'in' // before a count
  | 'unit back' // پارسال
  | 'this unit' // امسال
  | 'count unit' // a fortnight
  | 'count unit back' // پیرارسال
  | 'last' // before a unit or weekday
  | 'next'
  | 'this'
  | 'every'
  | 'of'
  | 'on'
  | 'until' // until, by: never before a day in the past
  | 'the'
  | 'at'
  | 'time' // any word about the time of day

/** What a phrase says, apart from the order in which it says it. */
export interface Meaning {
  /** Days from today. */
  offset?: number
  unit?: DurationUnit
  weekday?: Weekday
  month?: number
  /** The calendar that owns the month's name. */
  calendar?: CalendarName
  count?: number
  edge?: 'start' | 'middle' | 'end'
}

export interface Word extends Meaning {
  part: Part
}

/** Each meaning with its spellings, parted by bars: `tomorrow | tmrw`. */
export type Vocabulary = readonly (readonly [Word, string])[]

/** A vocabulary line for each name in a list, numbered from `first`. */
export function numbered(
  names: readonly string[],
  first: number,
  word: (number: number) => Word,
): Vocabulary {
  return names.map((name, index) => [word(index + first), name])
}
