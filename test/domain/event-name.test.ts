import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { type NamedEvent, occurrenceOn, resolveEvent } from '../../src/domain/event-name.ts'

const event = (id: number, name: string, on: Day | null, series: string | null = null) =>
  ({ id, name, on, series }) satisfies NamedEvent

const events = [
  event(1, 'Compiler meetup', '2026-10-02', 'Compiler meetup'),
  event(2, 'Compiler meetup 2026-11-06', '2026-11-06', 'Compiler meetup'),
  event(3, 'Compiler meetup 2026-12-04', '2026-12-04', 'Compiler meetup'),
  event(4, 'Compiler days', '2026-12-10'),
  event(5, 'نوروز', null),
]

describe('the event a text names', () => {
  const cases: [string, string, Day, number[]][] = [
    ['its id', '#2', '2026-11-20', [2]],
    ['an id in Persian digits', '۲', '2026-11-20', [2]],
    ['a series: the next', 'compiler MEETUP', '2026-11-20', [3]],
    ['a series: today counts', 'compiler meetup', '2026-11-06', [2]],
    ['a series that is over: the latest', 'compiler meetup', '2027-01-01', [3]],
    ['a beginning that is all of one series', 'compiler m', '2026-11-20', [3]],
    ['an occurrence by its own name', 'compiler meetup 2026-11-06', '2026-11-20', [2]],
    ['a beginning of several', 'compiler', '2026-11-20', [1, 2, 3, 4]],
    ['beginnings of words in any order', 'days comp', '2026-11-20', [4]],
    ['another keyboard', 'نوروز', '2026-11-20', [5]],
    ['nothing', 'picnic', '2026-11-20', []],
    ['no letters at all', '…', '2026-11-20', []],
  ]
  it.each(cases)('%s', (_, text, today, ids) => {
    expect(resolveEvent(text, events, today).map(({ id }) => id)).toEqual(ids)
  })

  it('is each date of a series where one may not be taken for another', () => {
    const each = (text: string, all: readonly NamedEvent[] = events) =>
      resolveEvent(text, all, '2026-11-20', 'each').map(({ id }) => id)
    expect(each('compiler meetup')).toEqual([1, 2, 3])
    expect(each('compiler m')).toEqual([1, 2, 3])
    expect(each('compiler meetup 2026-11-06')).toEqual([2])
    expect(each('compiler meetup', events.slice(0, 1))).toEqual([1])
  })

  it('is the event of that very name before a series it is not of', () => {
    const besides = [...events.slice(1, 3), event(9, 'Compiler meetup', null)]
    expect(resolveEvent('compiler meetup', besides, '2026-11-20').map(({ id }) => id)).toEqual([9])
  })

  it('is of a series the latest up to the day something happened there, else the next', () => {
    const series = events.slice(0, 3)
    expect(occurrenceOn(series, '2026-11-08')?.id).toBe(2)
    expect(occurrenceOn(series, '2026-11-06')?.id).toBe(2)
    expect(occurrenceOn(series, '2026-01-01')?.id).toBe(1)
    expect(occurrenceOn([], '2026-01-01')).toBeUndefined()
  })
})
