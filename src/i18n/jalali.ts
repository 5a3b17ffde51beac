import { type Day, dayFromNumber, dayNumber, dayParts } from '../domain/day.ts'
import type { Calendar, YearMonthDay } from './calendar.ts'

const EN = [
  'Farvardin',
  'Ordibehesht',
  'Khordad',
  'Tir',
  'Mordad',
  'Shahrivar',
  'Mehr',
  'Aban',
  'Azar',
  'Dey',
  'Bahman',
  'Esfand',
]

const FA = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
]

/*
 * Solar Hijri years follow the equinox at Tehran. Counting eight leap years in every 33 gives the
 * same calendar from 1200 to 1600 but for one year: in 1502 the leap day comes a year later, so 1503
 * begins a day before the count. (jalaali-js has that year wrong; ICU has it right.) Outside those
 * years the count goes on, and may be a day off.
 */
const YEAR_ZERO = -492_633
const BEGINS_A_DAY_EARLY = 1503

/** The day number of 1 Farvardin. */
function newYear(year: number): number {
  const leapDays = Math.floor((8 * year + 21) / 33)
  return YEAR_ZERO + 365 * year + leapDays - (year === BEGINS_A_DAY_EARLY ? 1 : 0)
}

/** Days from 1 Farvardin to the first of the month: six months of 31 days, then of 30. */
function daysBefore(month: number): number {
  return month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
}

function monthLength(year: number, month: number): number {
  if (month < 12) return month <= 6 ? 31 : 30
  return newYear(year + 1) - newYear(year) - daysBefore(12)
}

function fromDay(day: Day): YearMonthDay {
  const number = dayNumber(day)
  let year = dayParts(day).year - 621
  if (newYear(year) > number) year -= 1
  const dayOfYear = number - newYear(year)
  const month = 1 + Math.floor(dayOfYear < 186 ? dayOfYear / 31 : (dayOfYear - 6) / 30)
  return { year, month, day: dayOfYear - daysBefore(month) + 1 }
}

function findDay({ year, month, day }: YearMonthDay): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined
  return dayFromNumber(newYear(year) + daysBefore(month) + day - 1)
}

/** The Solar Hijri calendar, exact for the years 1200 to 1600 (1821 to 2222). */
export const jalali: Calendar = {
  name: 'jalali',
  firstWeekday: 6,
  fromDay,
  findDay,
  monthLength,
  monthNames: { en: EN, fa: FA },
  shortMonthNames: { en: EN, fa: FA },
}
