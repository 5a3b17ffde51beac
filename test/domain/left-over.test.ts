import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import { leftOver } from '../../src/domain/left-over.ts'

const due = (...days: Day[]) => days.map((dueOn, index) => ({ contactId: index + 1, dueOn }))

describe('what is left over until a day', () => {
  it.each<[string, Day[], number, number[]]>([
    ['nothing that can be done before', ['2026-11-03', '2026-11-04'], 1, []],
    [
      'what a day has no room for waits, the longest due first',
      Array<Day>(6).fill('2026-11-04'),
      1,
      [3, 4, 5, 6],
    ],
    ['more room', Array<Day>(6).fill('2026-11-04'), 3, []],
    ['what is overdue begins today', ['2026-10-01', '2026-10-02', '2026-11-05'], 1, []],
    ['what falls due that day is not of before', ['2026-11-06', '2026-11-09'], 1, []],
    ['no room at all', ['2026-11-03'], 0, [1]],
  ])('%s', (_, days, perDay, left) => {
    expect(leftOver(due(...days), { today: '2026-11-02', from: '2026-11-06', perDay })).toEqual(
      left,
    )
  })

  it('is everything before today, and never less for less room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 })),
        fc.integer({ min: 0, max: 9 }),
        (days, perDay) => {
          const all = due(...days.map((day) => addDays('2026-11-02', day)))
          const at = (from: Day, room: number) =>
            leftOver(all, { today: '2026-11-02', from, perDay: room }).length
          expect(at('2026-11-02', perDay)).toBe(days.filter((day) => day < 0).length)
          expect(at('2026-11-12', perDay)).toBeGreaterThanOrEqual(at('2026-11-12', perDay + 1))
        },
      ),
    )
  })
})
