import {
  type Birthday,
  birthdayParts,
  nextAnniversary,
  type YearlessDay,
} from '../domain/birthday.ts'
import { type Day, isDay, type Weekday, weekday } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { toPersianDigits } from './digits.ts'
import { gregorian } from './gregorian.ts'
import { jalali } from './jalali.ts'
import type { Language } from './language.ts'

export type CalendarName = 'gregorian' | 'jalali'

/** A day in some calendar; months count from 1. */
export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** One way of naming the days. Every calendar here has twelve months. */
export interface Calendar {
  readonly name: CalendarName
  /** The weekday on which a week begins. */
  readonly firstWeekday: Weekday
  fromDay(day: Day): YearMonthDay
  /** Undefined when the calendar has no such day. */
  findDay(date: YearMonthDay): Day | undefined
  monthLength(year: number, month: number): number
  /** Twelve names, the first month first. */
  readonly monthNames: Readonly<Record<Language, readonly string[]>>
  readonly shortMonthNames: Readonly<Record<Language, readonly string[]>>
}

/**
 * `full` Friday 20 November 2026 · `short` 20 Nov 2026 · `compact` 2026-11-20, of one width, for
 * tables. In Persian: جمعه ۲۹ آبان ۱۴۰۵ · ۲۹ آبان ۱۴۰۵ · ۱۴۰۵/۰۸/۲۹.
 */
export type DayStyle = 'full' | 'short' | 'compact'

const CALENDARS: Record<CalendarName, Calendar> = { gregorian, jalali }

/** Sunday first, as `Weekday` counts. */
const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
}

export function calendarNamed(name: CalendarName): Calendar {
  return CALENDARS[name]
}

/** The day in words or figures of the given calendar and language; never Intl, which starts slowly. */
export function formatDay(
  day: Day,
  style: DayStyle,
  calendar: CalendarName,
  language: Language,
): string {
  const { year, month, day: dayOfMonth } = CALENDARS[calendar].fromDay(day)
  if (style === 'compact') {
    const parts = [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)]
    return inDigitsOf(language, parts.join(language === 'fa' ? '/' : '-'))
  }
  const date = `${monthDay(calendar, language, month, dayOfMonth, style)} ${pad(year, 4)}`
  const text = style === 'full' ? `${weekdayNames[language][weekday(day)]} ${date}` : date
  return inDigitsOf(language, text)
}

/**
 * A birthday in the given calendar and language: the full day, or month and day (`21 March`). One
 * without a year is shown in another calendar as in an ordinary year (`REFERENCE_YEAR`).
 */
export function formatBirthday(
  birthday: Birthday,
  calendar: CalendarName,
  language: Language,
): string {
  if (isDay(birthday)) return formatDay(birthday, 'short', calendar, language)
  const date = calendar === 'jalali' ? jalaliMonthDay(birthday) : birthdayParts(birthday)
  return inDigitsOf(language, monthDay(calendar, language, date.month, date.day, 'full'))
}

/** The same day of the month some months on (or back), or the last day of a shorter month. */
export function addMonths(day: Day, count: number, calendar: CalendarName): Day {
  const { fromDay, findDay, monthLength } = CALENDARS[calendar]
  const date = fromDay(day)
  const months = date.year * 12 + date.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  const found = findDay({ year, month, day: Math.min(date.day, monthLength(year, month)) })
  if (!found) throw new NetError('usage', 'day.range', {})
  return found
}

/*
 * Which day of one calendar's year is which of the other's drifts by a day from year to year. 1405
 * begins on 21 March, as most years do in this age (37 of the 60 from 1380 on).
 */
const REFERENCE_YEAR = 1405

/** The month and day of a birthday in Solar Hijri; of a year-less one in the year `REFERENCE_YEAR`. */
export function jalaliMonthDay(birthday: Birthday): YearMonthDay {
  if (isDay(birthday)) return jalali.fromDay(birthday)
  return jalali.fromDay(nextAnniversary(birthday, newYearOf(REFERENCE_YEAR)))
}

/**
 * The year-less birthday of a Solar Hijri month and day, as the day falls in `REFERENCE_YEAR`: in
 * other years its true day may be the one before or after. Undefined when there is no such day.
 */
export function findYearlessJalali(month: number, day: number): YearlessDay | undefined {
  const inLeapYear = jalali.findDay({ year: REFERENCE_YEAR - 2, month, day })
  if (!inLeapYear) return undefined
  const found = jalali.findDay({ year: REFERENCE_YEAR, month, day }) ?? inLeapYear
  return `-${found.slice(4)}` as YearlessDay
}

function newYearOf(year: number): Day {
  const found = jalali.findDay({ year, month: 1, day: 1 })
  if (!found) throw new NetError('usage', 'day.range', {})
  return found
}

function monthDay(
  calendar: CalendarName,
  language: Language,
  month: number,
  dayOfMonth: number,
  style: 'full' | 'short',
): string {
  const { monthNames, shortMonthNames } = CALENDARS[calendar]
  const names = style === 'full' ? monthNames : shortMonthNames
  return `${dayOfMonth} ${names[language][month - 1]}`
}

function inDigitsOf(language: Language, text: string): string {
  return language === 'fa' ? toPersianDigits(text) : text
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
