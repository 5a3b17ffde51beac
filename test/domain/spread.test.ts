import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import { perDayBy, type SpreadRoom, spreadDays } from '../../src/domain/spread.ts'

const today: Day = '2026-11-20'

const anyRoom: fc.Arbitrary<SpreadRoom> = fc.record({
  today: fc.constant(today),
  perDay: fc.integer({ min: 1, max: 6 }),
  taken: fc
    .array(fc.tuple(fc.nat(20), fc.nat(8)), { maxLength: 10 })
    .map((pairs) => new Map(pairs.map(([ahead, count]) => [addDays(today, ahead), count]))),
})

describe('spreading people over days', () => {
  it('fills today first, then the days to come, round what is there', () => {
    const taken = new Map<Day, number>([
      ['2026-11-20', 1],
      ['2026-11-21', 5],
    ])
    expect(spreadDays(4, { today, perDay: 2, taken })).toEqual([
      '2026-11-20',
      '2026-11-22',
      '2026-11-22',
      '2026-11-23',
    ])
  })

  it('gives everybody a day, the earlier the more they are worth, and no day too many', () => {
    fc.assert(
      fc.property(fc.nat(60), anyRoom, (count, room) => {
        const days = spreadDays(count, room)
        expect(days).toHaveLength(count)
        expect(days.toSorted()).toEqual(days)
        for (const day of new Set(days)) {
          const given = days.filter((one) => one === day).length
          expect(given + (room.taken.get(day) ?? 0)).toBeLessThanOrEqual(room.perDay)
        }
      }),
    )
  })

  it('leaves no room on an earlier day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyRoom, (count, room) => {
        const days = spreadDays(count, room)
        const last = days.at(-1) ?? today
        for (let day = today; day < last; day = addDays(day, 1)) {
          const given = days.filter((one) => one === day).length
          expect(given + (room.taken.get(day) ?? 0)).toBeGreaterThanOrEqual(room.perDay)
        }
      }),
    )
  })

  it('takes the fewest people a day that are through in time', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(15), anyRoom, (count, ahead, room) => {
        const lastDay = addDays(today, ahead)
        const perDay = perDayBy(lastDay, count, room)
        const isThrough = (most: number) =>
          spreadDays(count, { ...room, perDay: most }).every((day) => day <= lastDay)
        expect(perDay).toBeGreaterThanOrEqual(room.perDay)
        expect(isThrough(perDay)).toBe(true)
        if (perDay > room.perDay) expect(isThrough(perDay - 1)).toBe(false)
      }),
    )
  })
})
