import { array, assert, boolean, constantFrom, nat, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import {
  areOneMeeting,
  countMeetings,
  inOrder,
  interactionKinds,
  makesAcquainted,
} from '../../src/domain/interaction.ts'

describe('acquaintance', () => {
  it('needs both of us, or a beginning of theirs', () => {
    const mine = interactionKinds.filter((kind) => makesAcquainted(kind, 'me'))
    expect(mine).toEqual(['met', 'call', 'event', 'intro', 'pitch', 'other'])
    expect(interactionKinds.filter((kind) => makesAcquainted(kind, null))).toEqual(mine)
    expect(interactionKinds.filter((kind) => makesAcquainted(kind, 'them'))).toEqual([
      ...interactionKinds,
    ])
  })
})

describe('order', () => {
  it('is by day, and of one day as recorded; the list given stays as it was', () => {
    const given = [
      { id: 3, on: '2026-11-20' },
      { id: 1, on: '2026-11-20' },
      { id: 2, on: '2025-01-01' },
    ] as const
    expect(inOrder(given).map(({ id }) => id)).toEqual([2, 1, 3])
    expect(given[0].id).toBe(3)
  })
})

describe('meetings', () => {
  // On one day at one event: somebody met at two of them on several days may count once less.
  const contacts = tuple(
    array(constantFrom(1, 2), { minLength: 14, maxLength: 14 }),
    array(record({ day: nat({ max: 13 }), isAtEvent: boolean() }), { maxLength: 7 }),
  ).map(([eventIds, drawn]) =>
    inOrder(
      drawn.map(({ day, isAtEvent }, id) => ({
        id,
        on: addDays('2026-11-01', day),
        eventId: isAtEvent ? (eventIds[day] ?? null) : null,
      })),
    ),
  )

  /** The most of them of which no two are one meeting, found by trying. */
  function mostApart(past: Parameters<typeof countMeetings>[0]): number {
    const [one, ...rest] = past
    if (one === undefined) return 0
    const others = rest.filter((other) => !areOneMeeting(one, other))
    return Math.max(1 + mostApart(others), mostApart(rest))
  }

  it('are the most of which no two are one, so that one more never makes them fewer', () => {
    assert(
      property(contacts, (past) => {
        expect(countMeetings(past)).toBe(mostApart(past))
      }),
    )
  })
})
