import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import {
  countMet,
  type EventYield,
  groupYield,
  survivalOf,
  usualCostOf,
  yieldRows,
} from '../../src/domain/event-yield.ts'

const metOn: Day = '2026-01-01'
const after = (...days: number[]) => days.map((count) => addDays(metOn, count))

describe('alive after 90 days', () => {
  const cases: [string, Day, number[], ReturnType<typeof survivalOf>][] = [
    ['nothing since', '2026-06-01', [], 'gone'],
    ['only the first follow-up (M10)', '2026-06-01', [2], 'gone'],
    ['in the first half of them', '2026-06-01', [2, 30, 45], 'gone'],
    ['in the second half', '2026-06-01', [46], 'alive'],
    ['on the day itself', '2026-06-01', [90], 'alive'],
    ['within the 90 that follow', '2027-06-01', [180], 'alive'],
    ['only a year later', '2027-06-01', [181, 365], 'gone'],
    ['before the 90 are over', '2026-03-31', [60], 'tooEarly'],
    ['when they are over', '2026-04-01', [60], 'alive'],
  ]
  it.each(cases)('%s', (_, today, later, survival) => {
    expect(survivalOf({ metOn, laterOn: after(...later) }, today)).toBe(survival)
  })

  it('counts whom it was worth going for: passed or alive, and not to be left', () => {
    const today: Day = '2026-06-01'
    const person = (verdict: 'pursue' | 'leave' | 'open' | null, ...later: number[]) => ({
      contactId: 1,
      metOn,
      verdict,
      laterOn: after(...later),
    })
    expect(
      countMet(
        [
          person('pursue'),
          person('pursue', 60),
          person(null, 60),
          person('leave', 60),
          person('open'),
          { ...person('pursue'), metOn: '2026-05-30' },
        ],
        today,
      ),
    ).toEqual({ met: 6, aged: 5, alive: 3, passed: 3, kept: 4 })
  })
})

const kinds = ['event', 'class', null] as const
const amount = fc.oneof(fc.constant(null), fc.nat(500))
const anyYield: fc.Arbitrary<EventYield> = fc
  .record({
    eventId: fc.nat(),
    kind: fc.constantFrom(...kinds),
    series: fc.constantFrom('a', 'b', null),
    met: fc.nat(9),
    aged: fc.nat(9),
    alive: fc.nat(9),
    passed: fc.nat(9),
    kept: fc.nat(9),
    exchanges: fc.nat(9),
    cost: amount,
    hours: amount,
  })
  .map((one) => ({ ...one, name: 'x', on: null }))

describe('the yield together', () => {
  it('is that of the events, however they are grouped and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyYield), fc.constantFrom('kind', 'series'), (events, by) => {
        const groups = groupYield(events, by)
        const sum = (rows: readonly { met: number; cost: number | null }[]) =>
          rows.reduce((all, { met, cost }) => all + met * 1e6 + (cost ?? 0), 0)
        expect(sum(groups)).toBe(sum(events))
        expect(groups.reduce((all, group) => all + group.events, 0)).toBe(events.length)
        const turned = groupYield(events.toReversed(), by)
        expect(turned).toEqual(groups)
      }),
    )
  })

  it('says for each person what it took, and nothing where nobody was met or nothing is known', () => {
    const event: EventYield = {
      ...{ eventId: 1, name: 'x', kind: 'event', series: null, on: metOn, aged: 0, alive: 0 },
      ...{ met: 3, passed: 0, kept: 2, exchanges: 0, cost: 10, hours: 4 },
    }
    expect(yieldRows([event])[0]).toMatchObject({ events: 1, costEach: 3.33, hoursEach: 1.33 })
    expect(yieldRows([{ ...event, met: 0 }])[0]).toMatchObject({ costEach: null, hoursEach: null })
    expect(yieldRows([{ ...event, cost: null }])[0]).toMatchObject({ costEach: null })
    expect(usualCostOf([event, { ...event, cost: null, kept: 9 }])).toBe(5)
    expect(usualCostOf([{ ...event, kept: 0 }])).toBeNull()
    expect(usualCostOf([])).toBeNull()
  })
})
