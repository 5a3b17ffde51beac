import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { splitLeadingDay } from '../../src/i18n/leading-day.ts'

/** A Wednesday: 27 Aban 1405. */
const today: Day = '2026-11-18'
const past = { today, lean: 'past', calendar: 'gregorian' } as const

describe('the day before a colon', () => {
  it.each<[string, Day, string]>([
    ['yesterday: coffee with Grace', '2026-11-17', 'coffee with Grace'],
    ['Last Monday:  call: about hiring', '2026-11-16', 'call: about hiring'],
    ['2026-11-01: x', '2026-11-01', 'x'],
    ['3d ago: x', '2026-11-15', 'x'],
    ['3d: x', '2026-11-15', 'x'],
    ['yesterday:', '2026-11-17', ''],
    ['yesterday : x', '2026-11-17', 'x'],
    ['دیروز: قهوه با سارا', '2026-11-17', 'قهوه با سارا'],
    ['دیروز：قهوه', '2026-11-17', 'قهوه'],
    ['۱۴۰۵/۸/۲۰: قهوه', '2026-11-11', 'قهوه'],
    ['tomorrow: x', '2026-11-19', 'x'],
    ['the 3rd: x', '2026-11-03', 'x'],
    ['۳ام: x', '2026-11-03', 'x'],
    ['yesterday:coffee', '2026-11-17', 'coffee'],
    ['2026-11-01:coffee', '2026-11-01', 'coffee'],
    ['16/11: x', '2026-11-16', 'x'],
    ['16/11:x', '2026-11-16', 'x'],
    ['monday 16/11: x', '2026-11-16', 'x'],
    ['12.11.: x', '2026-11-12', 'x'],
    ['yday: x', '2026-11-17', 'x'],
    ['ystd: x', '2026-11-17', 'x'],
    ['a fortnight ago: x', '2026-11-04', 'x'],
    ['two days back: x', '2026-11-16', 'x'],
    ['friday lunch: x', '2026-11-13', 'lunch: x'],
    ['شب گذشته: x', '2026-11-17', 'x'],
    ['ش ۲۳ آبان: x', '2026-11-14', 'x'],
    ['yesterday 5pm: x', '2026-11-17', 'x'],
    ['yesterday at 17:00: x', '2026-11-17', 'x'],
    ['2026-11-01 17:00: x', '2026-11-01', 'x'],
    ['3 nov 5pm: x', '2026-11-03', 'x'],
    ['two days ago at 5pm: x', '2026-11-16', 'x'],
    ['Monday morning: x', '2026-11-16', 'x'],
    ['دیروز ساعت ۵: x', '2026-11-17', 'x'],
    ['عصر دیروز: x', '2026-11-17', 'x'],
    ['دوشنبه ساعت ۳: x', '2026-11-16', 'x'],
  ])('%s', (text, day, rest) => {
    expect(splitLeadingDay(text, past)).toEqual({ day, rest })
  })

  it.each([
    'coffee with Grace',
    'coffee yesterday: it was good',
    'Grace: coffee',
    'by friday: send the slides',
    'note: x',
    '3 ideas: x',
    '3rd meeting: x',
    'one to one: x',
    'last day: x',
    '2 days in Paris: x',
    'today, late: x',
    'November rain',
    'next: call her',
    'week: plans',
    'هفته: برنامه',
    'see https://example.com: good',
    '5pm: call',
    'Grace: said 10:30',
    'note:x',
    'Re:x',
    'Re: Re: hello',
    ': x',
    '',
    `${'x '.repeat(50_000)}: y`,
  ])('is not there in %j', (text) => {
    expect(splitLeadingDay(text, past)).toEqual({ rest: text })
  })

  it.each([
    ['3/4: x', 'day.ambiguous', '3/4'],
    ['31/11: x', 'day.impossible', '31/11'],
    ['20261103: x', 'day.unknown', '20261103'],
    ['۲۰۲۵-۱۱: x', 'day.unknown', '۲۰۲۵-۱۱'],
    ['30 feb: x', 'day.impossible', '30 feb'],
    ['۱۴۰۴/۱۲/۳۰: x', 'day.impossible', '۱۴۰۴/۱۲/۳۰'],
    ['11/12/2026: x', 'day.ambiguous', '11/12/2026'],
    ['20261103x: x', 'day.unknown', '20261103x'],
    ['5pm 3 nov: x', 'day.time', '5pm 3 nov'],
  ])('is an error in %s', (text, key, head) => {
    expect(() => splitLeadingDay(text, past)).toThrow(
      expect.objectContaining({ key, params: expect.objectContaining({ text: head }) }),
    )
  })

  it.each([
    ['10: a good talk', '10'],
    ['12.: x', '12.'],
    ['c. 12 nov: x', 'c. 12 nov'],
    ['پ ۲۱ آبان: x', 'پ ۲۱ آبان'],
    ['nov: x', 'nov'],
    ['November: x', 'November'],
    ['november 2026: x', 'november 2026'],
    ['yesterday, late: x', 'yesterday, late'],
    ['yesterday or monday: x', 'yesterday or monday'],
    ['Monday and Tuesday: x', 'Monday and Tuesday'],
    ['3 nov, I think: x', '3 nov, I think'],
    ['2 weeks ago?: x', '2 weeks ago?'],
    ['this week: x', 'this week'],
    ['the 3rd, late: x', 'the 3rd, late'],
    ['in november: x', 'in november'],
    ['1w2d: x', '1w2d'],
    ['دیروز، دیر: x', 'دیروز، دیر'],
    ['این هفته: x', 'این هفته'],
    ['آبان ۱۴۰۵: x', 'آبان ۱۴۰۵'],
    ['every friday: x', 'every friday'],
    ['first monday of december: x', 'first monday of december'],
    ['week ago: x', 'week ago'],
    ['few days ago: x', 'few days ago'],
    ['in 3 fortnights: x', 'in 3 fortnights'],
    ['before yesterday: x', 'before yesterday'],
    ['last mnday: x', 'last mnday'],
    ['lats monday: x', 'lats monday'],
    ['the day before the meetup: x', 'the day before the meetup'],
    ['someday: x', 'someday'],
    ['some day last week: x', 'some day last week'],
    ['las monday: x', 'las monday'],
    ['ages ago: x', 'ages ago'],
    ['from monday to wednesday: x', 'from monday to wednesday'],
    ['10 to 12 November: x', '10 to 12 November'],
    ['from 10 Nov to 12 Nov: x', 'from 10 Nov to 12 Nov'],
    ['10-12 nov.: x', '10-12 nov.'],
    ['از شنبه تا دوشنبه: x', 'از شنبه تا دوشنبه'],
    ['از ۱۰ تا ۱۲ آبان: x', 'از ۱۰ تا ۱۲ آبان'],
    ['اون روز: x', 'اون روز'],
    ['اولین دوشنبه آذر: x', 'اولین دوشنبه آذر'],
    ['آخرین پنج\u200cشنبه ماه: x', 'آخرین پنج\u200cشنبه ماه'],
    ['هر جمعه: x', 'هر جمعه'],
    ['روز بعد از همایش: x', 'روز بعد از همایش'],
  ])('is nearly one in %s', (text, head) => {
    expect(splitLeadingDay(text, past)).toEqual({
      rest: text,
      unread: { text: head, isNearly: true },
    })
  })

  it.each([
    'May',
    'مهر',
    'Spring',
    'بهار ۱۴۰۴',
    '2024',
    'november trip',
    'Christmas',
    'Eid',
    'شب یلدا',
  ])('is only told roughly, or is a name or what happened: %s', (head) => {
    expect(splitLeadingDay(`${head}: x`, past)).toEqual({
      rest: `${head}: x`,
      unread: { text: head, isNearly: false, isAsked: true },
    })
  })

  it.each([
    ['Monday night football', 'Monday'],
    ['Friday prayers', 'Friday'],
    ['دوشنبه شب فوتبال', 'دوشنبه'],
  ])('is perhaps told without a colon, by a weekday: %s', (text, said) => {
    expect(splitLeadingDay(text, past)).toEqual({
      rest: text,
      unread: { text: said, isNearly: false, isAsked: true },
    })
  })

  it.each([
    ['ystrday', 'yesterday'],
    ['yestday', 'yesterday'],
    ['سه‌شمبه', 'سه‌شنبه'],
  ])('is a slip of the pen for a day: %s', (head, nearest) => {
    expect(splitLeadingDay(`${head}: x`, past)).toMatchObject({ unread: { text: head, nearest } })
  })

  it.each([
    [' yesterday I met: Grace ', '2026-11-17', 'I met: Grace '],
    ['Yesterday coffee with Grace', '2026-11-17', 'coffee with Grace'],
    ['last monday we met', '2026-11-16', 'we met'],
    ['this monday we met', '2026-11-16', 'we met'],
    ['on this monday we met', '2026-11-16', 'we met'],
    ['monday this week we met', '2026-11-16', 'we met'],
    ['17-Nov coffee with Grace', '2026-11-17', 'coffee with Grace'],
    ['بیست آبان با سارا', '2026-11-11', 'با سارا'],
    ['3 days ago we met', '2026-11-15', 'we met'],
    ['tuesday last week we met', '2026-11-10', 'we met'],
    ['سه شنبه هفته پیش با سارا', '2026-11-10', 'با سارا'],
    ['دوشنبه‌ی هفته‌ی قبل با سارا', '2026-11-09', 'با سارا'],
    ['on 2026-11-01 coffee with Grace', '2026-11-01', 'coffee with Grace'],
    ['On 2026-11-03, coffee with Grace', '2026-11-03', 'coffee with Grace'],
    ['at 2026-11-03 coffee', '2026-11-03', 'coffee'],
    ['12.11.2026 coffee', '2026-11-12', 'coffee'],
    ['on the 12th coffee with Grace', '2026-11-12', 'coffee with Grace'],
    ['the day before yesterday coffee', '2026-11-16', 'coffee'],
    ['دیروز با سارا: قهوه', '2026-11-17', 'با سارا: قهوه'],
    ['friday 13 nov coffee with Grace', '2026-11-13', 'coffee with Grace'],
    ['Fri Nov 13 coffee with Grace', '2026-11-13', 'coffee with Grace'],
    ['friday the 13th coffee with Grace', '2026-11-13', 'coffee with Grace'],
    ['جمعه ۲۲ آبان ناهار با سارا', '2026-11-13', 'ناهار با سارا'],
    ['10 Nov 25 people came, Grace too', '2026-11-10', '25 people came, Grace too'],
    ['10 Nov 12 drinks with Grace', '2026-11-10', '12 drinks with Grace'],
    ['۱۹ آبان ۲۵ نفر آمدند', '2026-11-10', '۲۵ نفر آمدند'],
  ])('is taken without a colon in %s', (text, day, rest) => {
    expect(splitLeadingDay(text, past)).toEqual({ day, rest, isBare: true })
  })

  it.each([
    '20 Nov 25 coffee with Grace',
    '20 nov 25: coffee with Grace',
    'Nov 20, 25 met Grace',
    'on 20 Nov 25 Grace called',
    '20 Nov 25 - coffee with Grace',
    '۲۰ آبان ۰۴ قهوه با سارا',
    '۲۰ آبان ۰۴ با سارا ناهار خوردم',
    'friday 20 Nov 25: coffee with Grace',
  ])('needs all four figures of its year: %s', (text) => {
    expect(() => splitLeadingDay(text, past)).toThrow(
      expect.objectContaining({ key: 'day.shortYear' }) as Error,
    )
  })

  it.each([
    'Wednesday prayers',
    'on the 12th floor',
    '2 days in Paris',
    'May with Grace',
    '3rd meeting',
    'next step',
    'last chance: x',
    'first call: x',
    'week notes: x',
    'next mandate: x',
    'this and that: x',
    'after hours: x',
    'روز اول: x',
    '10 to 12 ideas: x',
    'from idea to product: x',
    'one or two things: x',
    'day to day: x',
    '2 in 1: x',
    'first things first: x',
  ])('is none in %s', (text) => {
    expect(splitLeadingDay(text, past)).toEqual({ rest: text })
  })
})
