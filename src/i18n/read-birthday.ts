import { type Birthday, isBirthday, type YearlessDay } from '../domain/birthday.ts'
import { NetError } from '../domain/error.ts'
import { type CalendarName, findYearlessJalali } from './calendar.ts'
import { findPhrase, type Phrase } from './day-phrase.ts'
import { getDay, listNamedDates, monthAndDay, numberedShape } from './read-date.ts'

interface MonthDay {
  readonly calendar: CalendarName
  readonly month: number
  readonly day: number
}

/**
 * A birthday, with its year or without: `1980-03-21`, `21 March`, `--03-21`, `03-21`, «۱ فروردین».
 * Figures without a year are of the given calendar, month first, unless a slash between them leaves
 * that open. A Solar Hijri one is kept as the Gregorian day; without its year, as the day it falls on
 * in most years. Throws `day.unknown`, `day.impossible`, `day.ambiguous` or `day.weekday`.
 */
export function readBirthday(text: string, calendar: CalendarName): Birthday {
  const phrase = findPhrase(text)
  if (!phrase) throw new NetError('usage', 'day.unknown', { text })
  const dates = listNamedDates(phrase)
  if (dates.some((date) => date.year !== undefined)) return getDay(dates, phrase, text)
  const monthDays = listMonthDays(phrase, calendar)
  if (monthDays.length === 0) throw new NetError('usage', 'day.unknown', { text })
  const [one, other] = monthDays.flatMap((date) => findYearless(date) ?? [])
  if (!one) throw new NetError('usage', 'day.impossible', { text })
  if (other) throw new NetError('usage', 'day.ambiguous', { text, one, other })
  return one
}

/** Whether it is 30 Esfand of no year: only every fourth year or so has it, and it is kept as the 29th. */
export function isYearlessLeapDay(text: string, calendar: CalendarName): boolean {
  const phrase = findPhrase(text)
  if (!phrase || listNamedDates(phrase).some((date) => date.year !== undefined)) return false
  return listMonthDays(phrase, calendar).some(
    (date) => date.calendar === 'jalali' && date.month === 12 && date.day === 30,
  )
}

function listMonthDays(phrase: Phrase, calendar: CalendarName): MonthDay[] {
  const [first = 0, second = 0] = phrase.numbers
  switch (numberedShape(phrase)) {
    case '- - num - num':
      return [{ calendar: 'gregorian', month: first, day: second }]
    case 'num - num':
      return [{ calendar, month: first, day: second }]
    case 'num / num':
      if (calendar === 'jalali') return [{ calendar, month: first, day: second }]
      return monthAndDay(first, second).map(([month, day]) => ({ calendar, month, day }))
    case 'num month':
    case 'num of month':
    case 'month num':
      if (!phrase.calendar || !phrase.month) return []
      return [{ calendar: phrase.calendar, month: phrase.month, day: first }]
    case 'edge month':
      if (!phrase.calendar || !phrase.month || phrase.edge !== 'start') return []
      return [{ calendar: phrase.calendar, month: phrase.month, day: 1 }]
    default:
      return []
  }
}

function findYearless({ calendar, month, day }: MonthDay): YearlessDay | undefined {
  if (calendar === 'jalali') return findYearlessJalali(month, day)
  const text = `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isBirthday(text) ? (text as YearlessDay) : undefined
}
