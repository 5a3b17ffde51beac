import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import type { InteractionFacts } from '../../src/domain/interaction.ts'
import { stageOf, stages } from '../../src/domain/stage.ts'
import { anyInteractions, happened } from '../support/interactions.ts'

const rank = (some: readonly InteractionFacts[]) => stages.indexOf(stageOf(some).stage)

/** Days of March at one event. */
function fair(...days: number[]) {
  return days.map((day, index) =>
    happened({
      id: index + 1,
      kind: 'event',
      on: addDays('2026-02-28', day),
      event: 'Fair',
      eventId: 1,
    }),
  )
}

describe('the stage of a connection', () => {
  it.each([
    ['nothing', [], 'spotted', 'warmed'],
    ['a message of mine', [happened({ kind: 'message', from: 'me' })], 'spotted', 'warmed'],
    ['content made for them', [happened({ kind: 'content' })], 'warmed', 'interested'],
    ['content of theirs', [happened({ kind: 'content', from: 'them' })], 'interested', 'pitched'],
    ['a message of theirs', [happened({ kind: 'message', from: 'them' })], 'interested', 'pitched'],
    ['a greeting of theirs', [happened({ kind: 'greeting', from: 'them' })], 'spotted', 'warmed'],
    ['my pitch', [happened({ kind: 'pitch' })], 'pitched', 'connected'],
    ['one meeting', [happened({ kind: 'met' })], 'spotted', 'warmed'],
    [
      'two meetings of one day',
      [happened({ id: 1, kind: 'met' }), happened({ id: 2, kind: 'call' })],
      'spotted',
      'warmed',
    ],
    [
      'meetings on two days',
      [happened({ id: 1, kind: 'met' }), happened({ id: 2, kind: 'call', on: '2026-03-02' })],
      'connected',
      'exchanging',
    ],
    [
      'my pitch at an event, and a call',
      [
        happened({ id: 1, kind: 'pitch', event: 'Meetup' }),
        happened({ id: 2, kind: 'call', on: '2026-03-02' }),
      ],
      'connected',
      'exchanging',
    ],
    ['two days of one event', fair(1, 2), 'spotted', 'warmed'],
    [
      'two days of one event, the first of them elsewhere too',
      [happened({ id: 3, kind: 'met' }), ...fair(1, 2)],
      'connected',
      'exchanging',
    ],
    ['a class week after week', fair(1, 8), 'connected', 'exchanging'],
    ['only giving', [happened({ gave: 3 })], 'warmed', 'interested'],
    [
      'give and take',
      [happened({ id: 1, gave: 1 }), happened({ id: 2, got: 1 })],
      'exchanging',
      null,
    ],
  ] as const)('after %s', (_, past, stage, next) => {
    expect(stageOf(past)).toMatchObject({ stage, next })
  })

  it('shows the records each stage rests on, and skips those without', () => {
    const past = [
      happened({ id: 5, kind: 'met', on: '2026-04-01', got: 1 }),
      happened({ id: 3, kind: 'event', on: '2026-01-10' }),
      happened({ id: 4, kind: 'pitch', on: '2026-02-01', gave: 1 }),
    ]
    expect(stageOf(past)).toEqual({
      stage: 'exchanging',
      next: null,
      evidence: [
        {
          stage: 'warmed',
          on: '2026-02-01',
          interactionIds: [4],
          days: ['2026-02-01'],
          kind: 'pitch',
          from: null,
        },
        {
          stage: 'interested',
          on: '2026-04-01',
          interactionIds: [5],
          days: ['2026-04-01'],
          kind: 'met',
          from: null,
        },
        {
          stage: 'pitched',
          on: '2026-02-01',
          interactionIds: [4],
          days: ['2026-02-01'],
          kind: 'pitch',
          from: null,
        },
        {
          stage: 'connected',
          on: '2026-04-01',
          interactionIds: [3, 5],
          days: ['2026-01-10', '2026-04-01'],
          kind: 'event',
          from: null,
        },
        {
          stage: 'exchanging',
          on: '2026-04-01',
          interactionIds: [4, 5],
          days: ['2026-02-01', '2026-04-01'],
          kind: 'pitch',
          from: null,
        },
      ],
    })
  })

  it('takes their content and their pitch for interest, not for mine', () => {
    const theirs = [
      happened({ id: 1, kind: 'content', from: 'them' }),
      happened({ id: 2, kind: 'pitch', from: 'them' }),
    ]
    expect(stageOf(theirs).evidence).toEqual([
      {
        stage: 'interested',
        on: '2026-03-01',
        interactionIds: [1],
        days: ['2026-03-01'],
        kind: 'content',
        from: 'them',
      },
    ])
  })

  it('is the same in whatever order the records come', () => {
    fc.assert(
      fc.property(anyInteractions, (past) => {
        expect(stageOf(past.toReversed())).toEqual(stageOf(past))
      }),
    )
  })

  it('is never lost by one more interaction', () => {
    fc.assert(
      fc.property(anyInteractions, fc.nat(), (past, pick) => {
        const without = past.filter((_, index) => index !== pick % Math.max(1, past.length))
        expect(rank(past)).toBeGreaterThanOrEqual(rank(without))
      }),
    )
  })

  it('rests on records that are there', () => {
    fc.assert(
      fc.property(anyInteractions, (past) => {
        const known = new Map(past.map(({ id, on }) => [id, on]))
        for (const { on, interactionIds } of stageOf(past).evidence) {
          const days = interactionIds.map((id) => known.get(id))
          expect(days).not.toContain(undefined)
          expect(days.toSorted().at(-1)).toBe(on)
        }
      }),
    )
  })
})
