import { addDays, type Day, type Weekday, weekday } from '../domain/day.ts'
import { type DurationUnit, newDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { addMonths, type CalendarName, calendarNamed } from './calendar.ts'
import { findPhrase, type Phrase } from './day-phrase.ts'
import {
  getDay,
  getDayNear,
  getDayOfMonthNear,
  hasShortYear,
  isDayOfMonth,
  type Lean,
  listFigured,
  listNamedDates,
} from './read-date.ts'

export interface ReadDayOptions {
  readonly today: Day
  /**
   * The way `monday`, `20 november`, `2w` go: up to today, or after it (a date, from today on). Words of direction win.
   */
  readonly lean: Lean
  /** The calendar whose weeks, months and years `next month` and `end of month` count; Persian words have the Persian week. */
  readonly calendar: CalendarName
}

/**
 * The day a text means, in English or Persian, Gregorian or Solar Hijri. All of the text must be
 * understood. Throws `day.unknown`, `day.shortYear` (16.11.26), `day.impossible` (30 February), `day.ambiguous` (11/12/2026, 11/12),
 * `day.weekday` (Monday 20 November 2026), `day.time` (tomorrow 5pm) and `duration.range`.
 */
export function readDay(text: string, options: ReadDayOptions): Day {
  const phrase = findPhrase(text)
  const day = phrase && (findDay(phrase, options, text) ?? findFiguredDay(phrase, options, text))
  if (day) return day
  if (phrase && hasTime(phrase)) throw new NetError('usage', 'day.time', { text })
  throw unknownDay(phrase, text, options.lean)
}

/** What is said of a text that is no day. */
export function unknownDay(
  phrase: Phrase | undefined,
  text: string,
  lean: Lean = 'none',
): NetError {
  return phrase !== undefined && hasShortYear(phrase)
    ? new NetError('usage', 'day.shortYear', { text })
    : new NetError('usage', 'day.unknown', { text, lean })
}

/**
 * The day of two figures without a year, of the calendar counted in: `16/11`, `monday 16/11`. Throws `day.ambiguous` with
 * both where it may be either (`12/11`), and as `readDay`; undefined where the phrase is anything else.
 */
export function findFiguredDay(
  phrase: Phrase,
  { today, lean, calendar }: ReadDayOptions,
  text: string,
): Day | undefined {
  const dates = listFigured(phrase, calendar)
  const [date] = dates
  if (date === undefined) return undefined
  if (dates.length === 1) return getDayNear(date, today, lean, phrase, text)
  const { weekday: said, ...plain } = phrase
  const days = dates.map((one) => getDayNear(one, today, lean, plain, text))
  const [one, other] = days.filter((day) => said === undefined || said === weekday(day))
  if (one === undefined) throw new NetError('usage', 'day.weekday', { text, day: days[0] ?? today })
  if (other === undefined) return one
  throw new NetError('usage', 'day.ambiguous', { text, one, other })
}

/** Whether a time of day is part of it. */
export function hasTime({ shape }: Phrase): boolean {
  return /\b(?:time|clock)\b/.test(shape)
}

/** The same phrase, its time of day left out. */
export function withoutTime(phrase: Phrase): Phrase {
  const shape = phrase.shape.replace(/ ?\b(?:at )?(?:clock|num time|time num|time)\b/g, '').trim()
  return { ...phrase, shape }
}

/* The grammar of days: each rule is the shape of a phrase. */
const COUNT = '(?:num|year|big|count|a)'
const PAST = new RegExp(`^(?:- ${COUNT} unit|${COUNT} unit (?:ago|back))$`)
const FUTURE = new RegExp(`^(?:\\+ ${COUNT} unit|in ${COUNT} unit|${COUNT} unit (?:hence|ahead))$`)
const LEANING = new RegExp(`^${COUNT} unit$`)
const LAST = /^(?:last unit|unit back)$/
const NEXT = /^(?:next unit|unit ahead)$/
const WEEKDAY = /^weekday$/
const LAST_WEEKDAY = /^(?:last weekday|weekday back)$/
const NEXT_WEEKDAY = /^(?:next weekday|weekday ahead)$/
const WEEKDAY_OF_WEEK =
  /^(?:this weekday|(?:this|next|last) unit weekday|weekday (?:this|next|last) unit|weekday unit (?:back|ahead)|unit (?:back|ahead) weekday)$/
const EDGE =
  /^(?:(?:the |this |next |last )?edge unit|edge (?:the )?(?:(?:this |next |last )?unit|unit (?:back|ahead)))$/

/** The day a phrase means; undefined when it is none. Throws as `readDay`, but for those that say it is none. */
export function findDay(said: Phrase, options: ReadDayOptions, text: string): Day | undefined {
  // `by friday: …` in a log is about what is to come, and no date of the log.
  const preposition = options.lean === 'past' ? /^on / : /^(?:on|until) /
  const phrase = { ...said, shape: said.shape.replace(preposition, '') }
  // «شنبه هفته بعد» is the Saturday that the next week of whoever says so begins with.
  const weeks = /[\u0620-\u06d3]/.test(text) ? 'jalali' : options.calendar
  return (
    findByDistance(phrase, options, weeks) ??
    findByWeekday(phrase, options, weeks) ??
    findByDate(phrase, options, text)
  )
}

function findByDistance(
  phrase: Phrase,
  options: ReadDayOptions,
  weeks: CalendarName,
): Day | undefined {
  const { shape, unit } = phrase
  const { today, lean, calendar } = options
  if (/^(?:the )?offset$/.test(shape)) return addDays(today, phrase.offset ?? 0)
  if (!unit) return undefined
  if (EDGE.test(shape))
    return edgeOf(unit, phrase, unit === 'w' ? { ...options, calendar: weeks } : options)
  if (unit !== 'd' && LAST.test(shape)) return addUnits(today, -1, unit, calendar)
  if (unit !== 'd' && NEXT.test(shape)) return addUnits(today, 1, unit, calendar)
  const direction = directionOf(shape, lean)
  if (!direction) return undefined
  return addUnits(today, direction * newDuration(phrase.count ?? 0, unit).count, unit, calendar)
}

function directionOf(shape: string, lean: Lean): -1 | 1 | undefined {
  if (PAST.test(shape)) return -1
  if (FUTURE.test(shape)) return 1
  // Two weeks which way? Without a lean there is no telling.
  if (!LEANING.test(shape) || lean === 'none') return undefined
  return lean === 'past' ? -1 : 1
}

function findByWeekday(
  phrase: Phrase,
  { today, lean }: ReadDayOptions,
  weeks: CalendarName,
): Day | undefined {
  const { shape, unit } = phrase
  if (phrase.weekday === undefined) return undefined
  const ahead = daysUntil(phrase.weekday, today)
  if (LAST_WEEKDAY.test(shape)) return addDays(today, ahead - 7)
  if (NEXT_WEEKDAY.test(shape)) return addDays(today, ahead || 7)
  if (WEEKDAY_OF_WEEK.test(shape) && (unit === undefined || unit === 'w')) {
    const start = addDays(startOf('w', today, weeks), 7 * shiftOf(shape))
    return addDays(start, daysUntil(phrase.weekday, start))
  }
  if (!WEEKDAY.test(shape)) return undefined
  if (lean === 'past') return addDays(today, ahead && ahead - 7)
  if (lean === 'future') return addDays(today, ahead || 7)
  return addDays(today, ahead > 3 ? ahead - 7 : ahead)
}

function findByDate(phrase: Phrase, options: ReadDayOptions, text: string): Day | undefined {
  if (isDayOfMonth(phrase)) {
    const [place = 0] = phrase.numbers
    const { calendar, today, lean } = options
    return getDayOfMonthNear(place, calendar, today, lean, phrase, text)
  }
  const dates = listNamedDates(phrase, options.today)
  const [date] = dates
  if (!date) return undefined
  if (date.year !== undefined) return getDay(dates, phrase, text)
  return getDayNear(date, options.today, options.lean, phrase, text)
}

/**
 * The first, middle (of a month only) or last day of this, the last or the next week, month or year; where none of these
 * is said, of the nearest on the side that is leant to.
 */
function edgeOf(
  unit: DurationUnit,
  phrase: Phrase,
  { today, lean, calendar }: ReadDayOptions,
): Day | undefined {
  if (unit === 'd' || (phrase.edge === 'middle' && unit !== 'm')) return undefined
  const edgeShifted = (shift: -1 | 0 | 1): Day => {
    const start = addUnits(startOf(unit, today, calendar), shift, unit, calendar)
    if (phrase.edge === 'middle') return addDays(start, 14)
    return phrase.edge === 'start' ? start : addDays(addUnits(start, 1, unit, calendar), -1)
  }
  const edge = edgeShifted(shiftOf(phrase.shape))
  if (/\b(?:this|next|last|back|ahead)\b/.test(phrase.shape)) return edge
  if (lean === 'past' && edge > today) return edgeShifted(-1)
  return lean === 'future' && edge < today ? edgeShifted(1) : edge
}

function startOf(unit: 'w' | 'm' | 'y', day: Day, calendar: CalendarName): Day {
  const { firstWeekday, fromDay } = calendarNamed(calendar)
  if (unit === 'w') return addDays(day, -((weekday(day) - firstWeekday + 7) % 7))
  const date = fromDay(day)
  const firstOfMonth = addDays(day, 1 - date.day)
  return unit === 'm' ? firstOfMonth : addMonths(firstOfMonth, 1 - date.month, calendar)
}

function shiftOf(shape: string): -1 | 0 | 1 {
  if (/\b(?:last|back)\b/.test(shape)) return -1
  return /\b(?:next|ahead)\b/.test(shape) ? 1 : 0
}

function addUnits(day: Day, count: number, unit: DurationUnit, calendar: CalendarName): Day {
  if (unit === 'd') return addDays(day, count)
  if (unit === 'w') return addDays(day, 7 * count)
  return addMonths(day, unit === 'm' ? count : 12 * count, calendar)
}

/** Days until the weekday next comes: 0 when it is that day. */
function daysUntil(target: Weekday, from: Day): number {
  return (target - weekday(from) + 7) % 7
}
