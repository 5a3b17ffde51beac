import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Birthday, isBirthday, monthDaysBetween } from '../../src/domain/birthday.ts'
import { type Day, dayFromNumber, dayNumber, daysBetween } from '../../src/domain/day.ts'
import { anniversariesIn } from '../../src/i18n/anniversaries.ts'
import {
  addMonths,
  type CalendarName,
  calendarNamed,
  type DayStyle,
  findYearlessJalali,
  formatBirthday,
  formatDay,
} from '../../src/i18n/calendar.ts'
import type { Language } from '../../src/i18n/language.ts'

describe('a day is shown', () => {
  it.each<[CalendarName, Language, DayStyle, string]>([
    ['gregorian', 'en', 'full', 'Friday 20 November 2026'],
    ['gregorian', 'en', 'short', '20 Nov 2026'],
    ['gregorian', 'en', 'compact', '2026-11-20'],
    ['gregorian', 'fa', 'full', 'جمعه ۲۰ نوامبر ۲۰۲۶'],
    ['gregorian', 'fa', 'short', '۲۰ نوامبر ۲۰۲۶'],
    ['gregorian', 'fa', 'compact', '۲۰۲۶/۱۱/۲۰'],
    ['jalali', 'en', 'full', 'Friday 29 Aban 1405'],
    ['jalali', 'en', 'short', '29 Aban 1405'],
    ['jalali', 'en', 'compact', '1405-08-29'],
    ['jalali', 'fa', 'full', 'جمعه ۲۹ آبان ۱۴۰۵'],
    ['jalali', 'fa', 'short', '۲۹ آبان ۱۴۰۵'],
    ['jalali', 'fa', 'compact', '۱۴۰۵/۰۸/۲۹'],
  ])('%s, %s, %s', (calendar, language, style, expected) => {
    expect(formatDay('2026-11-20', style, calendar, language)).toBe(expected)
  })

  it('in the words Intl would use, in all four pairs of calendar and language', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') })
    for (const [calendar, language, locale, order] of [
      ['gregorian', 'en', 'en-GB-u-ca-gregory', ['weekday', 'day', 'month', 'year']],
      ['gregorian', 'fa', 'fa-IR-u-ca-gregory', ['weekday', 'day', 'month', 'year']],
      ['jalali', 'fa', 'fa-IR-u-ca-persian', ['weekday', 'day', 'month', 'year']],
      ['jalali', 'en', 'en-GB-u-ca-persian', ['weekday', 'day', 'month', 'year']],
    ] as const) {
      const intl = new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })
      fc.assert(
        fc.property(days, (number) => {
          const parts = intl.formatToParts(number * 86_400_000)
          const theirs = order.map((type) => parts.find((part) => part.type === type)?.value)
          const ours = formatDay(dayFromNumber(number), 'full', calendar, language)
          expect(bare(ours)).toBe(bare(theirs.join(' ')))
        }),
      )
    }
  })
})

/** Half-spaces and hamzas are a matter of taste: Intl writes ژوئیهٔ, and half-spaces elsewhere. */
function bare(text: string): string {
  return text.replace(/\u200c|\u0654/g, '').replace('می ', 'مه ')
}

describe('the Solar Hijri calendar', () => {
  const { fromDay, findDay, monthLength } = calendarNamed('jalali')

  it('is that of Intl on every day from 1821 to 2222, and back', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    const wrong: Day[] = []
    for (let number = dayNumber('1821-03-21'); number < dayNumber('2222-03-21'); number++) {
      const day = dayFromNumber(number)
      const date = fromDay(day)
      const parts = intl.formatToParts(number * 86_400_000)
      const theirs = [parts[0], parts[2], parts[4]].map((part) =>
        Number.parseInt(part?.value ?? ''),
      )
      const same = theirs.join() === [date.month, date.day, date.year].join()
      if (!same || findDay(date) !== day) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it.each<[number, number, number, Day | undefined]>([
    [1403, 12, 30, '2025-03-20'],
    [1404, 12, 30, undefined],
    [1404, 12, 29, '2026-03-20'],
    [1405, 1, 1, '2026-03-21'],
    [1405, 6, 31, '2026-09-22'],
    [1405, 7, 31, undefined],
    [1502, 12, 30, undefined],
    [1503, 1, 1, '2124-03-20'],
    [1503, 12, 30, '2125-03-20'],
    [1504, 1, 1, '2125-03-21'],
    [1405, 13, 1, undefined],
    [1405, 0, 1, undefined],
    [1405, 1, 0, undefined],
  ])('has for %d-%d-%d the day %s', (year, month, day, expected) => {
    expect(findDay({ year, month, day })).toBe(expected)
  })

  it('is whole at both ends of the days there are', () => {
    for (const day of ['0001-01-01', '0700-06-06', '9999-12-31'] as const) {
      expect(findDay(fromDay(day))).toBe(day)
    }
  })

  it('has months as long as the days found in them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1200, max: 1600 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const length = monthLength(y, m)
        expect(findDay({ year: y, month: m, day: length })).toBeDefined()
        expect(findDay({ year: y, month: m, day: length + 1 })).toBeUndefined()
      }),
    )
  })
})

describe('the Gregorian calendar', () => {
  it('has months as long as the days found in them', () => {
    const { findDay, monthLength } = calendarNamed('gregorian')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const length = monthLength(y, m)
        expect(findDay({ year: y, month: m, day: length })).toBeDefined()
        expect(findDay({ year: y, month: m, day: length + 1 })).toBeUndefined()
      }),
    )
  })
})

describe('adding months', () => {
  it.each<[Day, number, CalendarName, Day]>([
    ['2026-01-31', 1, 'gregorian', '2026-02-28'],
    ['2026-01-31', -2, 'gregorian', '2025-11-30'],
    // 31 Shahrivar 1405 and a month is 30 Mehr.
    ['2026-09-22', 1, 'jalali', '2026-10-22'],
    // 30 Bahman 1404 and a month is 29 Esfand; 30 Esfand 1403 less a year is 29 Esfand 1402.
    ['2026-02-19', 1, 'jalali', '2026-03-20'],
    ['2025-03-20', -12, 'jalali', '2024-03-19'],
  ])('%s and %d (%s) is %s', (day, count, calendar, expected) => {
    expect(addMonths(day, count, calendar)).toBe(expected)
  })

  it('keeps to the month meant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }).map(dayFromNumber),
        fc.integer({ min: -600, max: 600 }),
        fc.constantFrom<CalendarName>('gregorian', 'jalali'),
        (day, count, calendar) => {
          const { fromDay } = calendarNamed(calendar)
          const from = fromDay(day)
          const to = fromDay(addMonths(day, count, calendar))
          expect(to.year * 12 + to.month - from.year * 12 - from.month).toBe(count)
          expect(to.day).toBeLessThanOrEqual(from.day)
        },
      ),
    )
  })
})

describe('birthdays in Solar Hijri', () => {
  it('come round once in every year, on the day shown, near enough the kept one to be looked up', () => {
    const anniversaries = anniversariesIn('jalali')
    const anyDay = fc.integer({ min: -54_000, max: 60_000 }).map(dayFromNumber)
    fc.assert(
      fc.property(anyDay, anyDay, fc.boolean(), (born, from, isYearless) => {
        const birthday = isYearless ? (`-${born.slice(4)}` as Birthday) : born
        const next = anniversaries.next(birthday, from)
        expect(next >= from && anniversaries.next(birthday, next) === next).toBe(true)
        if (birthday > from) return
        expect(daysBetween(from, next)).toBeLessThanOrEqual(366)
        const dayOf = (text: string) => text.replace(/ \d+$/, '').replace('30 Esfand', '29 Esfand')
        expect(dayOf(formatDay(next, 'short', 'jalali', 'en'))).toBe(
          dayOf(formatBirthday(birthday, 'jalali', 'en')),
        )
        expect(monthDaysBetween(next, next, anniversaries)).toContain(birthday.slice(-5))
      }),
    )
  })
})

describe('a birthday without a year', () => {
  it('is shown in either calendar', () => {
    expect(formatBirthday('--03-21', 'gregorian', 'en')).toBe('21 March')
    expect(formatBirthday('--03-21', 'jalali', 'fa')).toBe('۱ فروردین')
    expect(formatBirthday('--02-29', 'gregorian', 'fa')).toBe('۲۹ فوریه')
    expect(formatBirthday('1980-03-21', 'jalali', 'en')).toBe('1 Farvardin 1359')
  })

  it('comes back from the Solar Hijri day it was given as', () => {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= (month < 12 ? 30 : 29); day++) {
        const birthday = findYearlessJalali(month, day)
        expect(birthday && isBirthday(birthday)).toBe(true)
        const name = calendarNamed('jalali').monthNames.en[month - 1]
        expect(birthday && formatBirthday(birthday, 'jalali', 'en')).toBe(`${day} ${name}`)
      }
    }
    expect(findYearlessJalali(12, 30)).toBe('--03-20')
    expect(findYearlessJalali(12, 31)).toBeUndefined()
  })
})
