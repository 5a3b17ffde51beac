import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/domain/checklist.ts'
import { ties } from '../../src/domain/contact.ts'
import {
  type Advice,
  adviseOn,
  type DecisionFacts,
  mostHoursEach,
} from '../../src/domain/event-decision.ts'

const none = { occurrences: 0, met: 0, kept: 0 }
const plain: DecisionFacts = {
  goals: 1,
  hopes: [{ verdict: 'pursue', tie: 'weak' }],
  cost: null,
  hours: 3,
  ofSeries: none,
  ofKind: none,
  usualCostEach: null,
  budget: 35,
  planned: 10,
}

describe('go or not (M15)', () => {
  const cases: [
    string,
    Partial<DecisionFacts>,
    Partial<Advice['figures']>,
    Advice['objections'],
  ][] = [
    ['a goal, and somebody worth it', {}, { worth: 1, hoursEach: 3 }, []],
    ['no goal', { goals: 0 }, {}, ['noGoal']],
    ['nobody hoped for, nothing known', { hopes: [] }, { worth: 0, hoursEach: null }, ['nobody']],
    [
      'somebody not yet checked',
      { hopes: [{ verdict: null, tie: 'absent' }] },
      { worth: 0.5 },
      ['tooLong'],
    ],
    [
      'the same, in less time',
      { hopes: [{ verdict: 'open', tie: 'absent' }], hours: 2 },
      { hoursEach: 4 },
      [],
    ],
    [
      'only somebody to leave',
      { hopes: [{ verdict: 'leave', tie: 'weak' }] },
      { worth: 0 },
      ['nobody'],
    ],
    [
      'only an old friend',
      { hopes: [{ verdict: 'pursue', tie: 'strong' }] },
      { worth: 0.25 },
      ['nobody'],
    ],
    [
      'a series that brought people',
      { hopes: [], ofSeries: { occurrences: 2, met: 9, kept: 3 } },
      { newcomers: 1.5, worth: 1.5, hoursEach: 2 },
      [],
    ],
    [
      'a series that brought nobody, whatever its kind does',
      {
        hopes: [],
        ofSeries: { occurrences: 2, met: 9, kept: 0 },
        ofKind: { occurrences: 1, met: 9, kept: 9 },
      },
      { worth: 0 },
      ['nobody'],
    ],
    [
      'only its kind is known: half of it',
      { hopes: [], ofKind: { occurrences: 2, met: 9, kept: 4 } },
      { newcomers: 1, worth: 1 },
      [],
    ],
    ['a day for one person', { hours: 8 }, { hoursEach: 8 }, ['tooLong']],
    ['dear, with nothing to compare', { cost: 900 }, { costEach: 900, usualCostEach: null }, []],
    ['twice the usual price', { cost: 80, usualCostEach: 40 }, { costEach: 80 }, []],
    ['more than that', { cost: 81, usualCostEach: 40 }, { costEach: 81 }, ['tooDear']],
    ['free, where others were too', { cost: 0, usualCostEach: 0 }, { costEach: 0 }, []],
    [
      'over: what was left of the week says nothing',
      { planned: 35, isOver: true },
      { budget: null, planned: null },
      [],
    ],
    ['nothing left of the week', { planned: 35 }, {}, ['noAttention']],
    [
      'everything at once',
      { goals: 0, hours: 9, cost: 90, usualCostEach: 1, planned: 40 },
      {},
      ['noGoal', 'tooLong', 'tooDear', 'noAttention'],
    ],
    ['nothing known of time and money', { hours: null }, { hoursEach: null }, []],
  ]
  it.each(cases)('%s', (_, facts, figures, objections) => {
    const advice = adviseOn({ ...plain, ...facts })
    expect(advice.objections).toEqual(objections)
    expect(advice.advice).toBe(objections.length === 0 ? 'go' : 'skip')
    expect(advice.figures).toMatchObject(figures)
  })
})

const verdicts = [null, 'open', 'pursue', 'leave'] as const satisfies readonly (Verdict | null)[]
const hope = fc.record({ verdict: fc.constantFrom(...verdicts), tie: fc.constantFrom(...ties) })
const amount = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1000, noNaN: true }))
const earlier = fc.record({ occurrences: fc.nat(5), met: fc.nat(9), kept: fc.nat(9) })
const anyFacts: fc.Arbitrary<DecisionFacts> = fc.record({
  goals: fc.nat(3),
  hopes: fc.array(hope, { maxLength: 5 }),
  cost: amount,
  hours: amount,
  ofSeries: earlier,
  ofKind: earlier,
  usualCostEach: amount,
  budget: fc.integer({ min: 1, max: 50 }),
  planned: fc.nat(60),
})

describe('the advice', () => {
  const isGo = (facts: DecisionFacts) => adviseOn(facts).advice === 'go'

  it('never turns from go to skip by more that speaks for it', () => {
    fc.assert(
      fc.property(anyFacts, hope, fc.nat(5), (facts, one, more) => {
        fc.pre(isGo(facts))
        expect(isGo({ ...facts, hopes: [...facts.hopes, one] })).toBe(true)
        expect(isGo({ ...facts, goals: facts.goals + more })).toBe(true)
        expect(isGo({ ...facts, budget: facts.budget + more })).toBe(true)
        const { ofSeries } = facts
        if (ofSeries.occurrences > 0) {
          expect(isGo({ ...facts, ofSeries: { ...ofSeries, kept: ofSeries.kept + more } })).toBe(
            true,
          )
        }
      }),
    )
  })

  it('never turns from skip to go by more cost, time or a fuller week', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 500, noNaN: true }), (facts, more) => {
        fc.pre(!isGo(facts))
        expect(isGo({ ...facts, cost: (facts.cost ?? 0) + more })).toBe(false)
        expect(isGo({ ...facts, hours: (facts.hours ?? 0) + more })).toBe(false)
        expect(isGo({ ...facts, planned: facts.planned + Math.ceil(more) })).toBe(false)
      }),
    )
  })

  it('does not hang on the order people were named in, and promises no more hours than it allows', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const advice = adviseOn(facts)
        const turned = adviseOn({ ...facts, hopes: facts.hopes.toReversed() })
        expect(turned.objections).toEqual(advice.objections)
        const { hoursEach } = advice.figures
        if (advice.advice === 'go' && hoursEach !== null) {
          expect(hoursEach).toBeLessThanOrEqual(mostHoursEach)
        }
      }),
    )
  })
})
