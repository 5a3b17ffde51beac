import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/domain/checklist.ts'
import { addDays, type Day, daysBetween } from '../../src/domain/day.ts'
import {
  dueOnDay,
  dueState,
  effectiveRhythm,
  type FollowUpFacts,
  nextFollowUp,
} from '../../src/domain/follow-up.ts'
import { defaultRules } from '../../src/domain/settings.ts'

const nobody: FollowUpFacts = {
  tie: 'weak',
  verdict: null,
  rhythm: null,
  rhythmSince: null,
  lastContactOn: null,
  snoozedUntil: null,
  step: null,
}

describe('the rhythm that holds', () => {
  it.each([
    ['their own before all others', { rhythm: { count: 2, unit: 'w' } }, '2w'],
    ['of a strong tie', { tie: 'strong' }, '120d'],
    ['of a weak tie', { tie: 'weak' }, '60d'],
    ['of an absent tie: none', { tie: 'absent' }, 'off'],
    ['of somebody worth pursuing', { tie: 'absent', verdict: 'pursue' }, '30d'],
    ['while the checklist is open, that of the tie', { verdict: 'open' }, '60d'],
    ['none, as they wished', { rhythm: 'off', verdict: 'pursue' }, 'off'],
    [
      'none once the checklist says leave',
      { rhythm: { count: 2, unit: 'w' }, verdict: 'leave' },
      'off',
    ],
  ] as [string, Partial<FollowUpFacts>, string][])('is %s', (_name, facts, expected) => {
    const rhythm = effectiveRhythm({ ...nobody, ...facts }, defaultRules)
    expect(rhythm === 'off' ? rhythm : `${rhythm.count}${rhythm.unit}`).toBe(expected)
  })
})

describe('when somebody falls due', () => {
  const step = (dueOn: Day) => ({ origin: 'promised' as const, dueOn })
  it.each([
    ['never without a rhythm or a step', { tie: 'absent' }, undefined],
    ['never without a day to count from', {}, undefined],
    [
      'a rhythm after the last contact',
      { lastContactOn: '2026-09-01' },
      { dueOn: '2026-10-31', reason: 'quiet', rhythmDays: 60, stepDueOn: null },
    ],
    [
      'a rhythm after it was set, without contact',
      { rhythmSince: '2026-09-01', rhythm: { count: 1, unit: 'm' } },
      { dueOn: '2026-10-01', reason: 'quiet', rhythmDays: 30, stepDueOn: null },
    ],
    [
      'on the day of the step',
      { step: step('2026-11-20') },
      { dueOn: '2026-11-20', reason: 'promised', rhythmDays: null, stepDueOn: '2026-11-20' },
    ],
    [
      'for the step, when both fall on one day',
      { lastContactOn: '2026-09-01', step: step('2026-10-31') },
      { dueOn: '2026-10-31', reason: 'promised', rhythmDays: 60, stepDueOn: '2026-10-31' },
    ],
    [
      'for the silence that ends before the step',
      { lastContactOn: '2026-09-01', step: step('2026-12-01') },
      { dueOn: '2026-10-31', reason: 'quiet', rhythmDays: 60, stepDueOn: '2026-12-01' },
    ],
    [
      'for the step when both were put off past it',
      { lastContactOn: '2026-09-01', step: step('2026-12-01'), snoozedUntil: '2026-12-05' },
      { dueOn: '2026-12-05', reason: 'promised', rhythmDays: 60, stepDueOn: '2026-12-05' },
    ],
    [
      'never once the checklist says leave',
      { verdict: 'leave', step: step('2026-11-20') },
      undefined,
    ],
  ] as [string, Partial<FollowUpFacts>, object | undefined][])('%s', (_name, facts, expected) => {
    expect(nextFollowUp({ ...nobody, ...facts }, defaultRules)).toEqual(expected)
  })

  it('is overdue, today or soon', () => {
    expect(dueState('2026-11-19', '2026-11-20')).toBe('overdue')
    expect(dueState('2026-11-20', '2026-11-20')).toBe('today')
    expect(dueState('2026-11-21', '2026-11-20')).toBe('soon')
  })

  it('lets a step that has come due speak before an older silence, and not one to come', () => {
    const next = {
      dueOn: '2026-10-31',
      reason: 'quiet',
      stepOrigin: 'promised',
      promisedOn: null,
    } as const
    expect(dueOnDay({ ...next, stepDueOn: '2026-11-20' }, '2026-11-20')).toEqual({
      dueOn: '2026-11-20',
      reason: 'promised',
    })
    expect(dueOnDay({ ...next, stepDueOn: '2026-11-21' }, '2026-11-20')).toEqual({
      dueOn: '2026-10-31',
      reason: 'quiet',
    })
  })

  it.each<[Day, Day | null, { dueOn: Day; reason: string }]>([
    // Late since the first follow-up: a promise makes nobody less late.
    ['2026-11-18', '2026-11-20', { dueOn: '2026-11-18', reason: 'promised' }],
    ['2026-11-18', '2026-11-21', { dueOn: '2026-11-18', reason: 'first' }],
    ['2026-11-18', null, { dueOn: '2026-11-18', reason: 'first' }],
    // Put off with the rest.
    ['2026-11-19', '2026-11-17', { dueOn: '2026-11-19', reason: 'promised' }],
  ])(
    'lets a promise speak once it has come due: first %s, promise %s',
    (first, promisedOn, due) => {
      const known = {
        dueOn: first,
        reason: 'first',
        stepDueOn: first,
        stepOrigin: 'first',
      } as const
      expect(dueOnDay({ ...known, promisedOn }, '2026-11-20')).toEqual(due)
    },
  )
})

const anyDay = fc.integer({ min: -400, max: 400 }).map((count) => addDays('2026-11-20', count))
const anyFacts: fc.Arbitrary<FollowUpFacts> = fc.record({
  tie: fc.constantFrom('strong', 'weak', 'absent'),
  verdict: fc.constantFrom<Verdict | null>('pursue', 'open', 'leave', null),
  rhythm: fc.oneof(
    fc.constant(null),
    fc.constant('off' as const),
    fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('d', 'w', 'm', 'y'),
    }),
  ),
  rhythmSince: fc.option(anyDay),
  lastContactOn: fc.option(anyDay),
  snoozedUntil: fc.option(anyDay),
  step: fc.option(
    fc.record({ origin: fc.constantFrom('promised' as const, 'first' as const), dueOn: anyDay }),
  ),
})

const dueOf = (facts: FollowUpFacts) => nextFollowUp(facts, defaultRules)?.dueOn

describe('whatever the facts', () => {
  it('putting off never makes anybody due earlier, nor before the day itself', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, until) => {
        const before = dueOf({ ...facts, snoozedUntil: null })
        const after = dueOf({ ...facts, snoozedUntil: until })
        expect(after === undefined).toBe(before === undefined)
        if (before === undefined || after === undefined) return
        expect(after >= before).toBe(true)
        expect(after >= until).toBe(true)
        expect(after === before || after === until).toBe(true)
      }),
    )
  })

  it('a step never makes anybody due later', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, dueOn) => {
        const before = dueOf({ ...facts, step: null })
        const after = dueOf({ ...facts, step: { origin: 'promised', dueOn } })
        if (before !== undefined) expect(after !== undefined && after <= before).toBe(true)
      }),
    )
  })

  it('a later contact never makes a silence due earlier', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, fc.nat(400), (facts, on, more) => {
        const quiet = { ...facts, step: null }
        const before = dueOf({ ...quiet, lastContactOn: on })
        const after = dueOf({ ...quiet, lastContactOn: addDays(on, more) })
        if (before !== undefined) expect(after !== undefined && after >= before).toBe(true)
      }),
    )
  })

  it('a silence lasts as many days as it says', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const next = nextFollowUp({ ...facts, step: null, snoozedUntil: null }, defaultRules)
        const since = facts.lastContactOn ?? facts.rhythmSince
        if (next === undefined || since === null) return
        expect(daysBetween(since, next.dueOn)).toBe(next.rhythmDays)
      }),
    )
  })
})
