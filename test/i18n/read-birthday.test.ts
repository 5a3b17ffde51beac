import { describe, expect, it } from 'vitest'
import { formatBirthday } from '../../src/i18n/calendar.ts'
import { readBirthday } from '../../src/i18n/read-birthday.ts'

describe('a birthday', () => {
  it.each([
    ['1980-03-21', '1980-03-21'],
    ['21 March 1980', '1980-03-21'],
    ['March 21, 1980', '1980-03-21'],
    ['1359/1/1', '1980-03-21'],
    ['۱ فروردین ۱۳۵۹', '1980-03-21'],
    ['اول فروردین ۱۳۵۹', '1980-03-21'],
    ['21 March', '--03-21'],
    ['mar 21st', '--03-21'],
    ['21st of march', '--03-21'],
    ['--03-21', '--03-21'],
    ['03-21', '--03-21'],
    ['21/3', '--03-21'],
    ['3/21', '--03-21'],
    ['29 feb', '--02-29'],
    ['۱ فروردین', '--03-21'],
    ['اول فروردین', '--03-21'],
    ['یکم فروردین', '--03-21'],
    ['دوم مهر', '--09-24'],
    ['1 farvardin', '--03-21'],
    ['۳۰ اسفند', '--03-20'],
    ['۲۱ مارس', '--03-21'],
  ])('%s is %s', (text, expected) => {
    expect(readBirthday(text, 'gregorian')).toBe(expected)
  })

  it.each([
    ['01-01', '--03-21'],
    ['۱/۱', '--03-21'],
    ['۸/۲۹', '--11-20'],
    ['--03-21', '--03-21'],
    ['21 March', '--03-21'],
  ])('%s is %s where the calendar is Solar Hijri', (text, expected) => {
    expect(readBirthday(text, 'jalali')).toBe(expected)
  })

  it.each([
    ['30 feb', 'day.impossible'],
    ['--02-30', 'day.impossible'],
    ['13-13', 'day.impossible'],
    ['31 mehr', 'day.impossible'],
    ['1981-02-29', 'day.impossible'],
    ['3/4', 'day.ambiguous'],
    ['3/4/1980', 'day.ambiguous'],
    ['monday', 'day.unknown'],
    ['yesterday', 'day.unknown'],
    ['march', 'day.unknown'],
    ['1980', 'day.unknown'],
    ['21 march 80', 'day.unknown'],
    ['monday 21 march', 'day.unknown'],
    ['-03-21', 'day.unknown'],
    ['', 'day.unknown'],
  ])('%s: %s', (text, key) => {
    expect(() => readBirthday(text, 'gregorian')).toThrow(
      expect.objectContaining({ kind: 'usage', key }),
    )
  })

  it('as shown is read again', () => {
    for (const birthday of ['1980-03-21', '--03-21', '--11-20'] as const) {
      for (const calendar of ['gregorian', 'jalali'] as const) {
        for (const language of ['en', 'fa'] as const) {
          const text = formatBirthday(birthday, calendar, language)
          expect(readBirthday(text, calendar)).toBe(birthday)
        }
      }
    }
  })
})
