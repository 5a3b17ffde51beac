import type { Birthday } from '../domain/birthday.ts'
import { type Day, findDay, isDay } from '../domain/day.ts'
import type { DayFault, DayReader } from '../domain/day-reader.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import type { CalendarName } from './calendar.ts'
import { findPhrase, type Phrase } from './day-phrase.ts'
import { monthsAsNumbers } from './foreign-months.ts'
import { jalali } from './jalali.ts'
import { readBirthday } from './read-birthday.ts'
import { calendarOfYear, getDay, listNamedDates } from './read-date.ts'
import { withoutTime } from './read-day.ts'

/**
 * What reads the days of records, by the rules by which typed ones are read: Gregorian and Solar Hijri, figures and
 * months in words, of some neighbours' languages too. A time of day is dropped as written. `calendar` is that of
 * figures without a year.
 */
export function createDayReader({
  today,
  calendar,
}: {
  today: Day
  calendar: CalendarName
}): DayReader {
  const checked = <D extends string>(day: D | DayFault): D | DayFault => {
    if (!isDay(day)) return day
    // A year of another calendar, or a slip.
    if (day < '1700') return 'badDate'
    return day > today ? 'futureDate' : day
  }
  return {
    day: (text) => checked(attempt(text, writtenDay)),
    birthday: (text) =>
      checked<Birthday>(attempt(text, (one) => writtenDay(one) ?? readBirthday(one, calendar))),
  }
}

function attempt<D extends string>(
  text: string,
  read: (text: string) => D | undefined,
): D | DayFault {
  if (text.length > longest) return 'badDate'
  const plain = plainDay(text)
  if (plain !== undefined) return plain as D | DayFault
  const first = attemptOnce(text, read)
  const numbered = first === 'badDate' ? monthsAsNumbers(text) : undefined
  return numbered === undefined ? first : attemptOnce(numbered, read)
}

/**
 * What most rows of a large table have, a hundred times as fast as a phrase is taken apart: `1979-02-28`, and
 * `28/2/1979` where it is one day or two; the same in Solar Hijri, whose year may stand last but never the month first.
 * Undefined for all else.
 */
function plainDay(text: string): Day | 'eitherDate' | undefined {
  const [, one = '', mark = '', two = '', three = ''] =
    /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/.exec(latinDigits(text)) ?? []
  if (mark === '') return undefined
  if (one.length === 4) {
    return three.length < 3 ? dayOf(Number(one), Number(two), Number(three)) : undefined
  }
  if (one.length > 2 || three.length !== 4) return undefined
  const dayFirst = dayOf(Number(three), Number(two), Number(one))
  if (isSolar(Number(three))) return dayFirst
  const monthFirst = dayOf(Number(three), Number(one), Number(two))
  const isEither = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
  return isEither ? 'eitherDate' : (dayFirst ?? monthFirst)
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  if (isSolar(year)) return jalali.findDay({ year, month, day })
  return year >= 1700 ? findDay(year, month, day) : undefined
}

/** As of a typed year. */
function isSolar(year: number): boolean {
  return calendarOfYear(year) === 'jalali'
}

/** No day takes more letters. */
const longest = 60

function attemptOnce<D extends string>(
  text: string,
  read: (text: string) => D | undefined,
): D | DayFault {
  try {
    return read(text) ?? 'badDate'
  } catch (error) {
    if (!(error instanceof NetError)) throw error
    return error.key === 'day.ambiguous' ? 'eitherDate' : 'badDate'
  }
}

/** Undefined for what names no year, and so would hang on today. Throws as `getDay`. */
function writtenDay(text: string): Day | undefined {
  const phrase = findPhrase(text)
  const dates = phrase === undefined ? [] : listNamedDates(withoutTime(phrase))
  const isWhole = dates.length > 0 && dates.every(({ year }) => year !== undefined)
  return isWhole ? getDay(dates, phrase as Phrase, text) : undefined
}
