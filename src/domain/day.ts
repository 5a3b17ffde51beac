import type { Duration } from './duration.ts'
import { NetError } from './error.ts'

/** A calendar day, Gregorian ISO text `YYYY-MM-DD`, whatever calendar the reader sees. */
export type Day = `${number}-${number}-${number}`

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/*
 * Arithmetic counts days in UTC, never in local time: a local calendar has days without a midnight
 * (Tehran, São Paulo) and even days that never were (Apia, 30 December 2011).
 */
const DAY_MS = 86_400_000
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists, from 0001-01-01 to 9999-12-31. */
export function isDay(text: string): text is Day {
  if (!ISO_DAY.test(text) || text.startsWith('0000')) return false
  const month = Number(text.slice(5, 7))
  const dayOfMonth = Number(text.slice(8))
  return dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(Number(text.slice(0, 4)), month)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** In days; 0 for a month that is none. By the rule, because a `Date` takes ten times as long. */
function lengthOfMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0)
}

/** The day of a Gregorian year, month (1–12) and day of the month; undefined when there is none. */
export function findDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  return isDay(text) ? text : undefined
}

/** The Gregorian year, month (1–12) and day of the month. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: +day.slice(0, 4), month: +day.slice(5, 7), day: +day.slice(8, 10) }
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS
}

/** The inverse of `dayNumber`. Throws `day.range` outside the years 1 to 9999. */
export function dayFromNumber(number: number): Day {
  const date = new Date(number * DAY_MS)
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  if (!isDay(text)) throw new NetError('usage', 'day.range', {})
  return text
}

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** Calendar days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Months and years land on the same day of the month, or on the month's last day if it is shorter. */
export function addDuration(day: Day, { count, unit }: Duration): Day {
  if (unit === 'd') return addDays(day, count)
  if (unit === 'w') return addDays(day, count * 7)
  const parts = dayParts(day)
  const months = parts.year * 12 + parts.month - 1 + (unit === 'm' ? count : count * 12)
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const lengths = parts.day > 28 ? [31, 30, 29, 28] : [parts.day]
  for (const length of lengths) {
    const found = findDay(year, month, Math.min(parts.day, length))
    if (found) return found
  }
  throw new NetError('usage', 'day.range', {})
}

export function weekday(day: Day): Weekday {
  return new Date(dayNumber(day) * DAY_MS).getUTCDay() as Weekday
}

/** The civil day on which an instant falls, in the given time zone (an IANA name) or the machine's own. */
export function dayOf(instant: Date, timeZone?: string): Day {
  const found = timeZone
    ? findDay(...civilParts(instant, timeZone))
    : findDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
  if (!found) throw new NetError('usage', 'day.range', {})
  return found
}

function civilParts(instant: Date, timeZone: string): [number, number, number] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]))
  return [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0]
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
