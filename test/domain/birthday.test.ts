import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Birthday, isBirthday, nextAnniversary } from '../../src/domain/birthday.ts'
import { addDays, type Day, dayFromNumber, daysBetween } from '../../src/domain/day.ts'

describe('a birthday', () => {
  it.each(['1815-12-10', '--12-10', '--02-29', '2024-02-29'])('can be %s', (text) => {
    expect(isBirthday(text)).toBe(true)
  })

  it.each(['--02-30', '--13-01', '-12-10', '12-10', '--1-1', '2023-02-29', '', '--12-10x'])(
    'cannot be %j',
    (text) => {
      expect(isBirthday(text)).toBe(false)
    },
  )

  it.each<[Birthday, Day, Day]>([
    ['1980-11-20', '2026-11-19', '2026-11-20'],
    ['1980-11-20', '2026-11-20', '2026-11-20'],
    ['1980-11-20', '2026-11-21', '2027-11-20'],
    ['--01-02', '2026-12-31', '2027-01-02'],
    ['1980-02-29', '2026-01-01', '2026-02-28'],
    ['--02-29', '2026-03-01', '2027-02-28'],
    ['--02-29', '2027-03-01', '2028-02-29'],
    ['--02-29', '2028-02-28', '2028-02-29'],
    ['2026-12-01', '2026-11-20', '2026-12-01'],
    ['2030-12-01', '2026-11-20', '2030-12-01'],
  ])('of %s seen from %s comes on %s', (birthday, from, expected) => {
    expect(nextAnniversary(birthday, from)).toBe(expected)
  })

  it('comes once in every year, never before the day asked from', () => {
    const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(dayFromNumber)
    fc.assert(
      fc.property(anyDay, anyDay, (born, from) => {
        const yearless = `-${born.slice(4)}` as Birthday
        const next = nextAnniversary(yearless, from)
        expect(daysBetween(from, next)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(from, next)).toBeLessThanOrEqual(366)
        expect(nextAnniversary(yearless, next)).toBe(next)
        expect(nextAnniversary(yearless, addDays(next, 1)).slice(0, 4)).toBe(
          String(Number(next.slice(0, 4)) + 1),
        )
      }),
    )
  })
})
