import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  dayParts,
  daysBetween,
  findDay,
  isDay,
  weekday,
} from '../../src/domain/day.ts'
import { newDuration } from '../../src/domain/duration.ts'

/** Zones whose summer time skips midnight, one that lost a whole day, and the two ends of the world. */
const ZONES = [
  'UTC',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
]

const anyDay = fc.integer({ min: -60_000, max: 120_000 }).map(dayFromNumber)
const anyStep = fc.integer({ min: -40_000, max: 40_000 })

describe('a day', () => {
  it.each(['2026-11-20', '2024-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026-11-20T00:00',
    ' 2026-11-20',
    '2026-11-20\n',
    '۲۰۲۶-۱۱-۲۰',
    '',
  ])('%j does not', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('is found by its parts, or not at all', () => {
    expect(findDay(2024, 2, 29)).toBe('2024-02-29')
    expect(findDay(2026, 2, 29)).toBeUndefined()
    expect(findDay(2026, -1, 1)).toBeUndefined()
    expect(findDay(99_999, 1, 1)).toBeUndefined()
    expect(dayParts('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  })

  it('knows its weekday', () => {
    expect(weekday('2026-11-20')).toBe(5)
    expect(weekday('2026-11-22')).toBe(0)
    expect(weekday('1969-12-31')).toBe(3)
  })
})

describe('adding a duration', () => {
  it.each<[Day, number, 'd' | 'w' | 'm' | 'y', Day]>([
    ['2026-11-20', 3, 'd', '2026-11-23'],
    ['2026-12-30', 1, 'w', '2027-01-06'],
    ['2026-11-20', 2, 'm', '2027-01-20'],
    ['2026-01-31', 1, 'm', '2026-02-28'],
    ['2024-01-31', 1, 'm', '2024-02-29'],
    ['2026-08-31', 1, 'm', '2026-09-30'],
    ['2026-01-30', 13, 'm', '2027-02-28'],
    ['2024-02-29', 1, 'y', '2025-02-28'],
    ['2024-02-29', 4, 'y', '2028-02-29'],
  ])('%s and %d%s is %s', (day, count, unit, expected) => {
    expect(addDuration(day, newDuration(count, unit))).toBe(expected)
  })

  it('does not leave the years it can write', () => {
    const range = expect.objectContaining({ key: 'day.range' })
    expect(() => addDays('9999-12-31', 1)).toThrow(range)
    expect(() => addDays('0001-01-01', -1)).toThrow(range)
    expect(() => addDays('2026-01-01', 1e300)).toThrow(range)
    expect(() => addDuration('9990-01-01', newDuration(100, 'y'))).toThrow(range)
  })
})

describe.each(ZONES)('in %s', (zone) => {
  const before = process.env.TZ
  afterEach(() => {
    process.env.TZ = before
  })

  it('counts days without losing or gaining one', () => {
    process.env.TZ = zone
    fc.assert(
      fc.property(anyDay, anyStep, anyStep, (day, a, b) => {
        expect(addDays(addDays(day, a), -a)).toBe(day)
        expect(daysBetween(day, addDays(day, a))).toBe(a)
        const middle = addDays(day, a)
        const last = addDays(day, b)
        expect(daysBetween(day, middle) + daysBetween(middle, last)).toBe(daysBetween(day, last))
        expect(weekday(addDays(day, 7 * (a % 500)))).toBe(weekday(day))
        expect(dayFromNumber(dayNumber(day))).toBe(day)
      }),
    )
  })

  it('takes the civil day of an instant as the zone itself sees it', () => {
    process.env.TZ = zone
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (instant) => {
          expect(dayOf(instant)).toBe(dayOf(instant, zone))
        },
      ),
    )
  })
})

describe('the civil day of an instant', () => {
  it.each<[string, string, Day]>([
    ['2026-11-20T20:29:00Z', 'Asia/Tehran', '2026-11-20'],
    ['2026-11-20T20:30:00Z', 'Asia/Tehran', '2026-11-21'],
    // Midnight of these days did not happen: clocks went from 23:59 to 01:00.
    ['2021-03-21T20:30:00Z', 'Asia/Tehran', '2021-03-22'],
    ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04'],
    ['2018-11-04T02:59:59Z', 'America/Sao_Paulo', '2018-11-03'],
    // Samoa went from the 29th of December to the 31st.
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(dayOf(new Date(instant), zone)).toBe(expected)
  })
})
