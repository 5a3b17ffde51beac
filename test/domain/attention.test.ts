import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DueCandidate, orderByWorth, scoreOf, scoreParts } from '../../src/domain/attention.ts'
import type { Verdict } from '../../src/domain/checklist.ts'
import { addDays } from '../../src/domain/day.ts'
import { roomToday } from '../../src/domain/morning-list.ts'
import { defaultRules } from '../../src/domain/settings.ts'

const today = '2026-11-20'
const plain: DueCandidate = {
  contactId: 1,
  dueOn: today,
  reason: 'quiet',
  tie: 'strong',
  verdict: null,
  rhythmDays: 60,
  servesGoal: false,
}
const score = (candidate: DueCandidate) => scoreOf(candidate, today, defaultRules)

describe('what a place is made of', () => {
  it.each([
    ['a silence', {}, 20],
    ['a promise', { reason: 'promised' }, 50],
    ['a first follow-up', { reason: 'first' }, 40],
    ['a birthday', { reason: 'birthday' }, 30],
    ['a silence half a rhythm late', { dueOn: '2026-10-21' }, 30],
    ['a silence three rhythms late, no more than one', { dueOn: '2026-05-24' }, 40],
    ['a promise a week late', { reason: 'promised', dueOn: '2026-11-13' }, 60],
    ['a promise to come, not late', { reason: 'promised', dueOn: '2026-12-13' }, 50],
    ['worth pursuing', { verdict: 'pursue' }, 35],
    ['a weak tie', { tie: 'weak' }, 30],
    ['serving a goal', { servesGoal: true }, 30],
  ] as [string, Partial<DueCandidate>, number][])('%s', (_name, more, expected) => {
    expect(score({ ...plain, ...more })).toBe(expected)
  })

  it('names its parts, and leaves out those without points', () => {
    const candidate: DueCandidate = { ...plain, reason: 'promised', tie: 'weak' }
    expect(scoreParts(candidate, today, defaultRules)).toEqual([
      { weight: 'promised', points: 50 },
      { weight: 'weak', points: 10 },
    ])
  })
})

const anyCandidate: fc.Arbitrary<DueCandidate> = fc.record({
  contactId: fc.nat(1000),
  dueOn: fc.integer({ min: -200, max: 40 }).map((count) => addDays(today, count)),
  reason: fc.constantFrom('promised', 'first', 'quiet', 'birthday'),
  tie: fc.constantFrom('strong', 'weak', 'absent'),
  verdict: fc.constantFrom<Verdict | null>('pursue', 'open', null),
  rhythmDays: fc.option(fc.integer({ min: 1, max: 400 })),
  servesGoal: fc.boolean(),
})
const scored = anyCandidate.map((candidate) => ({ ...candidate, score: score(candidate) }))
const people = fc.uniqueArray(scored, { selector: ({ contactId }) => contactId, maxLength: 30 })

describe('the order', () => {
  it('is the same whatever order it is made from', () => {
    fc.assert(
      fc.property(
        people.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(orderByWorth(shuffled, today)).toEqual(orderByWorth(list, today))
        },
      ),
    )
  })

  it('puts who is due before who will be, and who is worth more before who is worth less', () => {
    fc.assert(
      fc.property(people, (list) => {
        const order = orderByWorth(list, today)
        for (const [index, one] of order.entries()) {
          const next = order[index + 1]
          if (next === undefined) continue
          const isSoon = one.dueOn > today
          expect(isSoon && next.dueOn <= today).toBe(false)
          if (!isSoon && next.dueOn <= today) expect(one.score >= next.score).toBe(true)
          if (isSoon) expect(one.dueOn <= next.dueOn).toBe(true)
        }
      }),
    )
  })

  it('never lowers anybody for being due longer', () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.integer({ min: 1, max: 100 }), (list, pick, days) => {
        const one = list[pick % Math.max(1, list.length)]
        if (one === undefined) return
        const earlier = { ...one, dueOn: addDays(one.dueOn, -days) }
        const longer = { ...earlier, score: score(earlier) }
        const others = list.filter((other) => other !== one)
        const place = (person: typeof one) =>
          orderByWorth([...others, person], today).indexOf(person)
        expect(place(longer)).toBeLessThanOrEqual(place(one))
      }),
    )
  })
})

describe('the room of a day', () => {
  it.each([
    [undefined, 5, 0, 5],
    [undefined, 5, 3, 2],
    [undefined, 5, 9, 0],
    [2, 5, 5, 2],
    ['all', 5, 5, Number.POSITIVE_INFINITY],
  ] as const)('%s of %i, %i contacted: %i', (limit, perDay, contacted, room) => {
    expect(roomToday(limit, perDay, contacted)).toBe(room)
  })
})
