import { type Day, daysBetween, weekday } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { type CalendarName, calendarNamed } from './calendar.ts'
import type { Phrase } from './day-phrase.ts'

/** Which way a text leans that does not say: `none` is the nearest such day. */
export type Lean = 'past' | 'future' | 'none'

/** A day by its place in a calendar, perhaps without its year; whether it exists is not known yet. */
export interface NamedDate {
  readonly calendar: CalendarName
  readonly year?: number
  readonly month: number
  /** The last day of the month when it is `end`. */
  readonly day: number | 'end'
}

/** Leap days are never further apart than this, not even around 1900 and 2100. */
const LEAP_GAP = 8
/** Nor is a month of 31 days further off than this, counted in months (Shahrivar to Farvardin). */
const LONGEST_MONTH_GAP = 7

/*
 * The dates people write, over the shape of a phrase. A weekday may stand before or after any of
 * them, and is checked.
 */
const WRITTEN = [
  /^num (?:of )?month(?: year)?$/,
  /^num [-/.] month$/,
  /^month (?:the )?num(?: year)?$/,
  /^year (?:- )?month (?:- )?num$/,
  /^num ([-/.]) month \1 year$/,
]
const EDGE_OF_MONTH = /^edge (?:the )?month(?: year)?$/
const YEAR_FIRST = /^year ([-/.]) num \1 num$/
const DAY_ALONE = /^nth$/
const YEAR_LAST = /^num ([-/.]) num \1 year$/

const SHORT_YEAR =
  /^(?:num ([-/.]) (?:num|month) \1 num|num (?:of )?month (?:' )?num|month num (?:' )?num)$/

/** Whether it would be a date if its last or first figures were a whole year: `16.11.26`, `20 nov 26`. */
export function hasShortYear(phrase: Phrase): boolean {
  return SHORT_YEAR.test(bareShape(numberedShape(phrase)))
}

/** Whether a phrase is a day's place in the month and nothing more: `the 3rd`, `friday the 13th`. */
export function isDayOfMonth({ shape }: Phrase): boolean {
  return DAY_ALONE.test(bareShape(shape))
}

/** The shape without the weekday and the small words that may stand around a date. */
function bareShape(shape: string): string {
  return shape.replace(/^weekday (?=.)|(?<=.) weekday$/, '').replace(/^the /, '')
}

/**
 * The shape with `5`, `5th` and «پنجم» as one. Of plain number words only those before a Solar Hijri month
 * name a day: «دو آذر», but not `two november`.
 */
export function numberedShape({ shape, calendar }: Phrase): string {
  return shape.replace(calendar === 'jalali' ? /\b(?:nth|count)\b/g : /\bnth\b/g, 'num')
}

/**
 * The dates a phrase may mean: none when it is not a date, two for `11/12/2026`. A year from 1200 to
 * 1600 is Solar Hijri, a later one Gregorian; a month's name must agree with that. A year told by its distance is
 * counted from `today`: without that such a phrase is no date.
 */
export function listNamedDates(said: Phrase, today?: Day): NamedDate[] {
  const phrase = inItsYear(said, today)
  const shape = bareShape(numberedShape(phrase))
  if (WRITTEN.some((written) => written.test(shape))) return named(phrase, phrase.numbers[0] ?? 0)
  if (EDGE_OF_MONTH.test(shape)) return named(phrase, edgeDay(phrase))
  const [first = 0, second = 0] = phrase.numbers
  if (YEAR_FIRST.test(shape)) return numeric(phrase, [[first, second]])
  const separator = YEAR_LAST.exec(shape)?.[1]
  if (!separator) return []
  // Whoever puts a Solar Hijri year last, or writes dots, puts the day first; others do either.
  const dayFirst = separator === '.' || calendarOfYear(phrase.year) === 'jalali'
  return numeric(phrase, dayFirst ? [[second, first]] : monthAndDay(first, second))
}

/** The year of last year, in the calendar of the month. */
function inItsYear(phrase: Phrase, today: Day | undefined): Phrase {
  const { calendar, yearShift } = phrase
  if (yearShift === undefined || calendar === undefined) return phrase
  if (today === undefined) return { ...phrase, shape: '' }
  return { ...phrase, year: calendarNamed(calendar).fromDay(today).year + yearShift }
}

/**
 * The days two figures may name, of the calendar given: one for `16/11` or `12.11`, whose dot puts the day first, two for
 * `12/11`; none where the phrase is more than they and perhaps a weekday.
 */
export function listFigured(phrase: Phrase, calendar: CalendarName): NamedDate[] {
  const found = /^num (?:[-/] num|(\.) num(?: \.)?)$/.exec(bareShape(numberedShape(phrase)))
  if (found === null) return []
  const [first = 0, second = 0] = phrase.numbers
  const orders: [month: number, day: number][] =
    found[1] === '.' ? [[second, first]] : monthAndDay(first, second)
  return orders.map(([month, day]) => ({ calendar, month, day }))
}

/** Two figures as month and day, in each order that has a month. */
export function monthAndDay(first: number, second: number): [month: number, day: number][] {
  if (first === second) return [[first, second]]
  const both: [number, number][] = [
    [second, first],
    [first, second],
  ]
  const possible = both.filter(([month]) => month >= 1 && month <= 12)
  return possible.length > 0 ? possible : both.slice(0, 1)
}

function named({ calendar, month, year }: Phrase, day: number | 'end'): NamedDate[] {
  if (!calendar || !month) return []
  if (year === undefined) return [{ calendar, month, day }]
  return calendarOfYear(year) === calendar ? [{ calendar, year, month, day }] : []
}

function edgeDay({ edge }: Phrase): number | 'end' {
  if (edge === 'end') return 'end'
  return edge === 'middle' ? 15 : 1
}

function numeric({ year }: Phrase, orders: [month: number, day: number][]): NamedDate[] {
  const calendar = calendarOfYear(year)
  if (!calendar || year === undefined) return []
  return orders.map(([month, day]) => ({ calendar, year, month, day }))
}

export function calendarOfYear(year = 0): CalendarName | undefined {
  if (year < 1200) return undefined
  return year <= 1600 ? 'jalali' : 'gregorian'
}

/**
 * The day meant by dates that name their year; a weekday may decide between two. Throws `day.impossible`, `day.ambiguous`, and
 * `day.weekday` when the phrase names another weekday than the day's own.
 */
export function getDay(dates: readonly NamedDate[], phrase: Phrase, text: string): Day {
  const days = dates.flatMap((date) => findNamed(date, date.year ?? 0) ?? [])
  const fitting = days.filter((day) => phrase.weekday === weekday(day))
  const [one, other] = fitting.length === 1 ? fitting : days
  if (!one) throw new NetError('usage', 'day.impossible', { text })
  if (other) throw new NetError('usage', 'day.ambiguous', { text, one, other })
  return checkWeekday(one, phrase, text)
}

const longestYear = 366

/**
 * The day meant by a date without its year: the last one up to today, the first one from today on, or
 * the nearest. Throws `day.impossible` when no year has it, `day.rare` when that is more than a year away (29 February),
 * and `day.weekday`.
 */
export function getDayNear(
  date: NamedDate,
  today: Day,
  lean: Lean,
  phrase: Phrase,
  text: string,
): Day {
  const thisYear = calendarNamed(date.calendar).fromDay(today).year
  let nearest: Day | undefined
  for (let year = thisYear - LEAP_GAP; year <= thisYear + LEAP_GAP; year++) {
    const day = findNamed(date, year)
    if (!day || (lean === 'past' && day > today) || (lean === 'future' && day < today)) continue
    const distance = Math.abs(daysBetween(today, day))
    if (!nearest || distance <= Math.abs(daysBetween(today, nearest))) nearest = day
  }
  if (!nearest) throw new NetError('usage', 'day.impossible', { text })
  if (Math.abs(daysBetween(today, nearest)) > longestYear) {
    throw new NetError('usage', 'day.rare', { text, day: nearest })
  }
  return checkWeekday(nearest, phrase, text)
}

/**
 * The day meant by its place in the month alone (`the 3rd`), in the calendar given: the last one up to today, the first
 * one from today on, or the nearest. Throws `day.impossible` when no month has it, and `day.weekday`.
 */
export function getDayOfMonthNear(
  dayOfMonth: number,
  calendar: CalendarName,
  today: Day,
  lean: Lean,
  phrase: Phrase,
  text: string,
): Day {
  const { fromDay, findDay } = calendarNamed(calendar)
  const now = fromDay(today)
  let nearest: Day | undefined
  for (let shift = -LONGEST_MONTH_GAP; shift <= LONGEST_MONTH_GAP; shift++) {
    const months = now.year * 12 + now.month - 1 + shift
    const year = Math.floor(months / 12)
    const day = findDay({ year, month: months - year * 12 + 1, day: dayOfMonth })
    if (!day || (lean === 'past' && day > today) || (lean === 'future' && day < today)) continue
    const distance = Math.abs(daysBetween(today, day))
    if (!nearest || distance <= Math.abs(daysBetween(today, nearest))) nearest = day
  }
  if (!nearest) throw new NetError('usage', 'day.impossible', { text })
  return checkWeekday(nearest, phrase, text)
}

function findNamed({ calendar, month, day }: NamedDate, year: number): Day | undefined {
  const { findDay, monthLength } = calendarNamed(calendar)
  return findDay({ year, month, day: day === 'end' ? monthLength(year, month) : day })
}

function checkWeekday(day: Day, phrase: Phrase, text: string): Day {
  if (phrase.weekday !== undefined && phrase.weekday !== weekday(day)) {
    throw new NetError('usage', 'day.weekday', { text, day })
  }
  return day
}
