import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addDays, type Day, dayFromNumber, dayNumber, isDay } from '../../src/domain/day.ts'
import { NetError } from '../../src/domain/error.ts'
import { type CalendarName, type DayStyle, formatDay } from '../../src/i18n/calendar.ts'
import type { Language } from '../../src/i18n/language.ts'
import type { Lean } from '../../src/i18n/read-date.ts'
import { type ReadDayOptions, readDay } from '../../src/i18n/read-day.ts'

/** A Wednesday: 27 Aban 1405. */
const today: Day = '2026-11-18'
const past = { today, lean: 'past', calendar: 'gregorian' } as const
const future = { today, lean: 'future', calendar: 'gregorian' } as const
const none = { today, lean: 'none', calendar: 'gregorian' } as const
const hijri = { today, lean: 'past', calendar: 'jalali' } as const
const anyLean = fc.constantFrom<Lean>('past', 'future', 'none')

/** The day read, or the key of the error thrown on purpose; anything else fails the test. */
function outcome(text: string, options: ReadDayOptions): string {
  try {
    return readDay(text, options)
  } catch (error) {
    if (error instanceof NetError) return error.key
    throw error
  }
}

describe('a day in full is read the same whichever way one leans', () => {
  it.each<[string, Day]>([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026/1/2', '2026-01-02'],
    ['2026.11.20', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['20 Nov. 2026', '2026-11-20'],
    ['20th of November, 2026', '2026-11-20'],
    ['the 1st of january 2027', '2027-01-01'],
    ['Nov 20, 2026', '2026-11-20'],
    ['november 20th 2026', '2026-11-20'],
    ['20-Nov-2026', '2026-11-20'],
    ['2026 nov 20', '2026-11-20'],
    ['Friday 20 November 2026', '2026-11-20'],
    ['Fri, 20 Nov 2026', '2026-11-20'],
    ['20 Nov 2026, Friday', '2026-11-20'],
    ['on friday 20 november 2026', '2026-11-20'],
    ['Fri 2026-11-20', '2026-11-20'],
    ['2024-02-29', '2024-02-29'],
    ['end of february 2024', '2024-02-29'],
    // Only one of the two orders has such a month; or both orders, or the weekday, agree.
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['11/11/2026', '2026-11-11'],
    ['friday 11/12/2026', '2026-12-11'],
    // Dots put the day first.
    ['11.12.2026', '2026-12-11'],
    ['  2026-11-20  ', '2026-11-20'],
    ['２０２６-１１-２０', '2026-11-20'],
  ])('%s', (text, expected) => {
    for (const options of [past, future, none, hijri]) expect(readDay(text, options)).toBe(expected)
  })

  it.each<[string, Day]>([
    ['1405-08-29', '2026-11-20'],
    ['1405/8/29', '2026-11-20'],
    ['۱۴۰۵/۸/۲۹', '2026-11-20'],
    ['۱۴۰۵/۰۸/۲۹', '2026-11-20'],
    ['١٤٠٥-٠٨-٢٩', '2026-11-20'],
    ['29/8/1405', '2026-11-20'],
    ['۵/۸/۱۴۰۵', '2026-10-27'],
    ['29 aban 1405', '2026-11-20'],
    ['Friday 29 Aban 1405', '2026-11-20'],
    ['۲۹ آبان ۱۴۰۵', '2026-11-20'],
    ['۲۹ ابان ۱۴۰۵', '2026-11-20'],
    ['۲۹ آبان‌ماه ۱۴۰۵', '2026-11-20'],
    ['۲۹ آبان ماه ۱۴۰۵', '2026-11-20'],
    ['۲۹ام آبان ۱۴۰۵', '2026-11-20'],
    ['۲۹‌ام آبان ۱۴۰۵', '2026-11-20'],
    ['بیست و نهم آبان ۱۴۰۵', '2026-11-20'],
    ['بیست‌ونهم آبان ۱۴۰۵', '2026-11-20'],
    ['جمعه بیست و نهم آبان ۱۴۰۵', '2026-11-20'],
    ['یکم آذر ۱۴۰۵', '2026-11-22'],
    ['یک آذر ۱۴۰۵', '2026-11-22'],
    ['سوم آذر ۱۴۰۵', '2026-11-24'],
    ['بیست و سوم آذر ۱۴۰۵', '2026-12-14'],
    ['سی‌ام آذر ۱۴۰۵', '2026-12-21'],
    ['سی و یکم مرداد ۱۴۰۵', '2026-08-22'],
    ['نیمهٔ آذر ۱۴۰۵', '2026-12-06'],
    ['mid december 2026', '2026-12-15'],
    ['جمعه، ۲۹ آبان ۱۴۰۵', '2026-11-20'],
    ['جمعه ۲۹ آبان ۱۴۰۵', '2026-11-20'],
    ['جمعه ۱۴۰۵/۸/۲۹', '2026-11-20'],
    ['چهار شنبه ۲۷ آبان ۱۴۰۵', '2026-11-18'],
    ['اول فروردین ۱۴۰۶', '2027-03-21'],
    ['آخر اسفند ۱۴۰۳', '2025-03-20'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۲۰ نوامبر ۲۰۲۶', '2026-11-20'],
    ['۲ مي ۲۰۲۶', '2026-05-02'],
    ['۲ ژوئن ۲۰۲۶', '2026-06-02'],
    ['1250-01-01', '1871-03-21'],
    ['1600-12-29', '2222-03-20'],
    ['1601-01-01', '1601-01-01'],
  ])('%s', (text, expected) => {
    for (const options of [past, future, none, hijri]) expect(readDay(text, options)).toBe(expected)
  })
})

describe('a word with a direction of its own wins over the lean', () => {
  it.each<[string, Day]>([
    ['today', '2026-11-18'],
    ['Tonight', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['yesterday', '2026-11-17'],
    ['last night', '2026-11-17'],
    ['day before yesterday', '2026-11-16'],
    ['last monday', '2026-11-16'],
    ['last wednesday', '2026-11-11'],
    ['last friday', '2026-11-13'],
    ['next friday', '2026-11-20'],
    ['next wednesday', '2026-11-25'],
    ['this friday', '2026-11-20'],
    ['this monday', '2026-11-16'],
    ['this wednesday', '2026-11-18'],
    ['this coming monday', '2026-11-23'],
    ['friday next week', '2026-11-27'],
    ['monday last week', '2026-11-09'],
    ['next week friday', '2026-11-27'],
    ['on yesterday', '2026-11-17'],
    ['sunday this week', '2026-11-22'],
    ['3d ago', '2026-11-15'],
    ['3 days ago', '2026-11-15'],
    ['three days ago', '2026-11-15'],
    ['-3d', '2026-11-15'],
    ['−3d', '2026-11-15'],
    ['+3d', '2026-11-21'],
    ['+ 3 d', '2026-11-21'],
    ['in 2 weeks', '2026-12-02'],
    ['in two weeks', '2026-12-02'],
    ['2 weeks from now', '2026-12-02'],
    ['2 weeks later', '2026-12-02'],
    ['2 weeks ago', '2026-11-04'],
    ['a week ago', '2026-11-11'],
    ['in a month', '2026-12-18'],
    ['in 2 months', '2027-01-18'],
    ['1000 days ago', '2024-02-22'],
    ['last week', '2026-11-11'],
    ['next week', '2026-11-25'],
    ['next month', '2026-12-18'],
    ['last month', '2026-10-18'],
    ['last year', '2025-11-18'],
    ['3 March last year', '2025-03-03'],
    ['March 3rd last year', '2025-03-03'],
    ['on the 3rd of March last year', '2025-03-03'],
    ['last year on 3 March', '2025-03-03'],
    ['3 march two years ago', '2024-03-03'],
    ['monday 5 october this year', '2026-10-05'],
    ['3 March next year', '2027-03-03'],
    ['end of next month', '2026-12-31'],
    ['start of next year', '2027-01-01'],
    ['first day of last month', '2026-10-01'],
  ])('%s', (text, expected) => {
    for (const options of [past, future, none]) expect(readDay(text, options)).toBe(expected)
  })

  it.each<[string, Day]>([
    ['امروز', '2026-11-18'],
    ['دیروز', '2026-11-17'],
    ['ديروز', '2026-11-17'],
    ['دیـــروز', '2026-11-17'],
    ['دیشب', '2026-11-17'],
    ['پریروز', '2026-11-16'],
    ['فردا', '2026-11-19'],
    ['پس‌فردا', '2026-11-20'],
    ['پس فردا', '2026-11-20'],
    ['پسفردا', '2026-11-20'],
    ['امروز صبح', '2026-11-18'],
    ['دیروز عصر', '2026-11-17'],
    ['هفته دیگه', '2026-11-25'],
    ['سه‌شنبه هفته بعد', '2026-11-24'],
    ['هفته دیگه سه‌شنبه', '2026-11-24'],
    ['هفتهٔ پیش یه‌شنبه', '2026-11-08'],
    ['چارشنبه پیش', '2026-11-11'],
    ['جمعهٔ پیش رو', '2026-11-20'],
    ['چهار روز قبل', '2026-11-14'],
    ['دو هفته بعد', '2026-12-02'],
    ['۱۵ روز دیگه', '2026-12-03'],
    ['پونزده روز دیگه', '2026-12-03'],
    ['بیست و پنج روز دیگر', '2026-12-13'],
    ['چهل روز پیش', '2026-10-09'],
    ['آخر همین ماه', '2026-11-21'],
    ['آخر هفتهٔ بعد', '2026-11-27'],
    ['نیمهٔ ماه بعد', '2026-12-06'],
    ['دوشنبه گذشته', '2026-11-16'],
    ['دوشنبه قبل', '2026-11-16'],
    ['دوشنبه پیش', '2026-11-16'],
    ['سه‌شنبهٔ گذشته', '2026-11-17'],
    ['سه شنبه‌ی پيش', '2026-11-17'],
    ['سه شنبه ی پيش', '2026-11-17'],
    ['جمعه آینده', '2026-11-20'],
    ['روز جمعه آینده', '2026-11-20'],
    ['روز سه‌شنبه‌ی گذشته', '2026-11-17'],
    ['جمعهٔ آینده', '2026-11-20'],
    ['جمعه بعد', '2026-11-20'],
    ['این جمعه', '2026-11-20'],
    ['همین شنبه', '2026-11-14'],
    ['جمعه هفته بعد', '2026-11-27'],
    ['شنبه‌ی هفته‌ی آینده', '2026-11-21'],
    ['۲ هفته دیگر', '2026-12-02'],
    ['۲هفته ديگه', '2026-12-02'],
    ['دو هفته‌ی دیگر', '2026-12-02'],
    ['۳ روز پیش', '2026-11-15'],
    ['۳ روز قبل', '2026-11-15'],
    ['٣ روز بعد', '2026-11-21'],
    ['-۳روز', '2026-11-15'],
    ['هفته پیش', '2026-11-11'],
    ['هفتهٔ گذشته', '2026-11-11'],
    ['هفته‌ی پیش', '2026-11-11'],
    ['هفته ی پیش', '2026-11-11'],
    ['هفته آینده', '2026-11-25'],
    ['هفته بعد', '2026-11-25'],
    // 27 Aban and a month is 27 Azar, which is also of thirty days.
    ['ماه بعد', '2026-12-18'],
    ['یک ماه دیگر', '2026-12-18'],
    ['ماه پیش', '2026-10-19'],
    ['یک سال پیش', '2025-11-18'],
    ['اول ماه بعد', '2026-11-22'],
  ])('%s', (text, expected) => {
    for (const lean of ['past', 'future', 'none'] as const) {
      expect(readDay(text, { today, lean, calendar: 'jalali' })).toBe(expected)
    }
  })
})

it('counts the weeks of Persian words from Saturday, whatever the calendar', () => {
  for (const calendar of ['gregorian', 'jalali'] as const) {
    const options = { today, lean: 'future', calendar } as const
    expect(readDay('شنبه هفته بعد', options)).toBe('2026-11-21')
    expect(readDay('آخر هفته', options)).toBe('2026-11-20')
  }
  expect(readDay('saturday next week', { today, lean: 'future', calendar: 'gregorian' })).toBe(
    '2026-11-28',
  )
})

describe('what says no direction leans', () => {
  it.each<[string, string, string, string]>([
    // text, past, future, none (the nearest)
    ['monday', '2026-11-16', '2026-11-23', '2026-11-16'],
    ['on sat.', '2026-11-14', '2026-11-21', '2026-11-21'],
    ['sunday', '2026-11-15', '2026-11-22', '2026-11-15'],
    ['wednesday', '2026-11-18', '2026-11-25', '2026-11-18'],
    ['دوشنبه', '2026-11-16', '2026-11-23', '2026-11-16'],
    ['پنج‌شنبه', '2026-11-12', '2026-11-19', '2026-11-19'],
    ['20 november', '2025-11-20', '2026-11-20', '2026-11-20'],
    ['18 november', '2026-11-18', '2026-11-18', '2026-11-18'],
    ['۲۷ آبان', '2026-11-18', '2026-11-18', '2026-11-18'],
    ['the 3rd', '2026-11-03', '2026-12-03', '2026-12-03'],
    ['3rd', '2026-11-03', '2026-12-03', '2026-12-03'],
    ['on the 18th', '2026-11-18', '2026-11-18', '2026-11-18'],
    ['the 31st', '2026-10-31', '2026-12-31', '2026-10-31'],
    ['tuesday the 3rd', '2026-11-03', 'day.weekday', 'day.weekday'],
    ['Mar 5', '2026-03-05', '2027-03-05', '2027-03-05'],
    ['29 feb', 'day.rare', 'day.rare', 'day.rare'],
    ['weekend', '2026-11-15', '2026-11-22', '2026-11-22'],
    ['end of month', '2026-10-31', '2026-11-30', '2026-11-30'],
    ['end of the month', '2026-10-31', '2026-11-30', '2026-11-30'],
    ['end of the week', '2026-11-15', '2026-11-22', '2026-11-22'],
    ['end of the year', '2025-12-31', '2026-12-31', '2026-12-31'],
    ['start of month', '2026-11-01', '2026-12-01', '2026-11-01'],
    ['end of november', '2025-11-30', '2026-11-30', '2026-11-30'],
    ['۲۹ آبان', '2025-11-20', '2026-11-20', '2026-11-20'],
    // 29 Aban 1404 was a Thursday.
    ['جمعه ۲۹ آبان', 'day.weekday', '2026-11-20', '2026-11-20'],
    ['اول فروردین', '2026-03-21', '2027-03-21', '2027-03-21'],
    ['۳۰ اسفند', 'day.rare', 'day.rare', 'day.rare'],
    ['پارسال', '2025-11-18', '2025-11-18', '2025-11-18'],
    ['۲۷ آبان پارسال', '2025-11-18', '2025-11-18', '2025-11-18'],
    ['پارسال بیستم اسفند', '2026-03-11', '2026-03-11', '2026-03-11'],
    ['۵ مهر سال گذشته', '2025-09-27', '2025-09-27', '2025-09-27'],
    ['دوم آبان ۲ سال پیش', '2024-10-23', '2024-10-23', '2024-10-23'],
    ['آخر مهر پیرارسال', '2024-10-21', '2024-10-21', '2024-10-21'],
    ['۵ مهر امسال', '2026-09-27', '2026-09-27', '2026-09-27'],
    ['۳ مهر سال بعد', '2027-09-25', '2027-09-25', '2027-09-25'],
    ['مهر پارسال', 'day.unknown', 'day.unknown', 'day.unknown'],
    ['16.11.26', 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ["20 nov '26", 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ['20/11/26', 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ['99/8/29', 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ['nov 20 26', 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ['۲۹ آبان ۰۵', 'day.shortYear', 'day.shortYear', 'day.shortYear'],
    ['۳۰ اسفند امسال', 'day.impossible', 'day.impossible', 'day.impossible'],
    ['پیرارسال', '2024-11-18', '2024-11-18', '2024-11-18'],
    ['until friday', 'day.unknown', '2026-11-20', '2026-11-20'],
    ['by 20 nov', 'day.unknown', '2026-11-20', '2026-11-20'],
    ['تا جمعه', 'day.unknown', '2026-11-20', '2026-11-20'],
    ['تا ۲ هفته دیگر', 'day.unknown', '2026-12-02', '2026-12-02'],
    ['2w', '2026-11-04', '2026-12-02', 'day.unknown'],
    ['3 days', '2026-11-15', '2026-11-21', 'day.unknown'],
    ['a week', '2026-11-11', '2026-11-25', 'day.unknown'],
    ['1m', '2026-10-18', '2026-12-18', 'day.unknown'],
    ['۲ هفته', '2026-11-04', '2026-12-02', 'day.unknown'],
    ['یک ماه', '2026-10-18', '2026-12-18', 'day.unknown'],
  ])('%s', (text, before, after, nearest) => {
    expect(outcome(text, past)).toBe(before)
    expect(outcome(text, future)).toBe(after)
    expect(outcome(text, none)).toBe(nearest)
  })

  it('months are of the calendar in use', () => {
    const lastOfShahrivar = { today: '2026-09-22', lean: 'future' } as const
    expect(readDay('1m', { ...lastOfShahrivar, calendar: 'jalali' })).toBe('2026-10-22')
    expect(readDay('end of month', { ...lastOfShahrivar, calendar: 'jalali' })).toBe('2026-09-22')
    expect(readDay('end of month', { ...lastOfShahrivar, calendar: 'gregorian' })).toBe(
      '2026-09-30',
    )
  })
})

describe('figures without a year', () => {
  it.each([
    ['16/11', past, '2026-11-16'],
    ['11/16', past, '2026-11-16'],
    ['16-11', past, '2026-11-16'],
    ['16.11.', past, '2026-11-16'],
    ['12.11', past, '2026-11-12'],
    ['25/12', past, '2025-12-25'],
    ['25/12', future, '2026-12-25'],
    ['11/11', past, '2026-11-11'],
    ['monday 16/11', past, '2026-11-16'],
    ['friday 3/4', past, '2026-04-03'],
    ['۸/۲۵', hijri, '2026-11-16'],
    ['۲۵/۸', hijri, '2026-11-16'],
    ['۸/۹', hijri, 'day.ambiguous'],
  ] as const)('are a day where they can be but one: %s', (text, options, day) => {
    expect(outcome(text, options)).toBe(day)
  })
})

describe('what does not exist, or could be two days, is refused as such', () => {
  it.each([
    ['30 feb', 'day.impossible'],
    ['30 feb 2026', 'day.impossible'],
    ['2026-02-29', 'day.impossible'],
    ['2026-02-30', 'day.impossible'],
    ['2026-13-01', 'day.impossible'],
    ['30/02/2026', 'day.impossible'],
    ['31/31/2026', 'day.impossible'],
    ['32 nov', 'day.impossible'],
    ['the 32nd', 'day.impossible'],
    ['0 nov', 'day.impossible'],
    ['1404-12-30', 'day.impossible'],
    ['۱۴۰۴/۱۲/۳۰', 'day.impossible'],
    ['۳۰ اسفند ۱۴۰۴', 'day.impossible'],
    ['31 mehr', 'day.impossible'],
    ['monday 20 nov 2026', 'day.weekday'],
    ['شنبه ۲۹ آبان ۱۴۰۵', 'day.weekday'],
    ['11/12/2026', 'day.ambiguous'],
    ['11-12-2026', 'day.ambiguous'],
    ['11/12', 'day.ambiguous'],
    ['11-12', 'day.ambiguous'],
    ['31/11', 'day.impossible'],
    ['13/13', 'day.impossible'],
    ['tuesday 16/11', 'day.weekday'],
    ['tuesday 12/11', 'day.weekday'],
    ['29/2', 'day.rare'],
    ['yesterday at 17:00', 'day.time'],
    ['2026-11-20T17:00:00Z', 'day.time'],
    ['2026-11-20 17:00', 'day.time'],
    ['tomorrow 5pm', 'day.time'],
    ['tomorrow noon', 'day.time'],
    ['3 hours ago', 'day.time'],
    ['فردا ساعت ۵', 'day.time'],
    ['فردا صبح', 'day.time'],
    ['0d', 'duration.range'],
    ['101 years ago', 'duration.range'],
    ['in 999999999 weeks', 'duration.range'],
  ])('%s: %s', (text, key) => {
    expect(outcome(text, past)).toBe(key)
  })

  it('and both readings are named', () => {
    expect(() => readDay('11/12/2026', past)).toThrow(
      expect.objectContaining({
        kind: 'usage',
        params: { text: '11/12/2026', one: '2026-12-11', other: '2026-11-12' },
      }),
    )
  })
})

describe('what is not understood wholly is not understood', () => {
  it.each([
    '',
    ' ',
    'soon',
    'every friday',
    'first monday of december',
    'last friday of november',
    'monday or tuesday',
    'coffee on monday',
    'today tomorrow',
    'today today',
    'november',
    'november 2026',
    '2026',
    '2026-11',
    '20',
    '20 nov 1405',
    '29 aban 2026',
    '0026-11-20',
    '1000-01-01',
    '20261120',
    '02026-11-20',
    '2026-11/20',
    '2026 11 20',
    '--2w',
    '-+2w',
    '-2w ago',
    'in -2w',
    'in 2 weeks ago',
    '2w ago ago',
    '1,000 days ago',
    '2.5 weeks',
    '½ week',
    '1w2d',
    'in 9999999999999999999999 d',
    'a november',
    'two november',
    'پنجم ماه',
    '5th month',
    'پنجم روز پیش',
    'نیمه هفته',
    'last day',
    'week',
    'this week',
    'friday next month',
    'last 2 weeks',
    'ago',
    'next',
    'next next friday',
    ', today',
    'today,',
    'today.',
    'today!',
    '20 nov,',
    'friday friday',
    'آخر',
    'چند روز پیش',
    'هر جمعه',
    'پیش هفته',
    'هفته‌ای',
    'may',
    'sun of may',
    'x'.repeat(100_000),
    '1'.repeat(100_000),
    ' '.repeat(100_000),
    'day '.repeat(20_000),
    '\u0000today',
    'to\u0000day',
  ])('%j', (text) => {
    for (const options of [past, future, none, hijri]) {
      expect(() => readDay(text, options)).toThrow(
        expect.objectContaining({
          kind: 'usage',
          key: 'day.unknown',
          params: { text, lean: options.lean },
        }),
      )
    }
  })

  it('wherever the foreign word stands', () => {
    const readable = fc.constantFrom(
      'today',
      '2026-11-20',
      'Fri, 20 Nov 2026',
      'the 20th of november',
      'friday next week',
      'end of next month',
      '- 3 days',
      'in 2 weeks',
      '۲ هفته دیگر',
      'سه شنبه هفته پیش',
      '۲۹ آبان ۱۴۰۵',
    )
    const foreign = fc.constantFrom(
      'coffee',
      'x',
      'قهوه',
      'ـا',
      'ß',
      '!',
      '?',
      '(',
      '#',
      '@',
      '٫',
      '日',
    )
    fc.assert(
      fc.property(readable, foreign, fc.nat(), anyLean, (text, word, at, lean) => {
        const words = text.split(' ')
        words.splice(at % (words.length + 1), 0, word)
        expect(outcome(text, { ...future, lean })).toMatch(/^\d/)
        expect(outcome(words.join(' '), { ...future, lean })).toBe('day.unknown')
      }),
    )
  })

  it('and any text at all gives a day or says why not', () => {
    const word = fc.constantFrom(
      ...'3 12 20 1405 2026 0 - / . , : the on of in last next this every a two day week month y'.split(
        ' ',
      ),
      ...'ago from now monday fri nov aban end start today tomorrow noon at 17:30 گذشته'.split(' '),
      ...'۳ ۱۴۰۵ روز هفته پیش بعد دیگر آبان آخر این سه شنبه پس فردا ی ام شنبه'.split(' '),
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 7 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(anyText, anyLean, (text, lean) => {
        const read = outcome(text, { ...hijri, lean })
        expect(isDay(read) || /^(?:day|duration)\./.test(read)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe.each(['UTC', 'Asia/Tehran', 'America/Sao_Paulo', 'Pacific/Apia'])('in %s', (zone) => {
  const before = process.env.TZ
  afterEach(() => {
    process.env.TZ = before
  })

  it('every day shown is read as that day', () => {
    process.env.TZ = zone
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') }),
        fc.constantFrom<DayStyle>('full', 'short', 'compact'),
        fc.constantFrom<CalendarName>('gregorian', 'jalali'),
        fc.constantFrom<Language>('en', 'fa'),
        anyLean,
        (number, style, calendar, language, lean) => {
          const day = dayFromNumber(number)
          const text = formatDay(day, style, calendar, language)
          expect(readDay(text, { today, lean, calendar: 'gregorian' })).toBe(day)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('leaning texts fall on their own side of today', () => {
    process.env.TZ = zone
    const leaning = fc.constantFrom(
      'monday',
      'sat',
      'جمعه',
      '20 november',
      'end of month',
      'weekend',
      '2w',
      '3d',
    )
    const anyToday = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber)
    fc.assert(
      fc.property(anyToday, leaning, (day, text) => {
        const options = { today: day, calendar: 'gregorian' } as const
        expect(readDay(text, { ...options, lean: 'past' }) <= day).toBe(true)
        const coming = readDay(text, { ...options, lean: 'future' })
        // Of what has a date, today is the first of the days to come.
        expect(/\d \S{3}|end/.test(text) ? coming >= day : coming > day).toBe(true)
        expect(readDay('tomorrow', { ...options, lean: 'past' })).toBe(addDays(day, 1))
      }),
    )
  })
})
