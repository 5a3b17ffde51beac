import { expect, it } from 'vitest'
import { attentionByStage, attentionFor, careerStages } from '../../src/domain/career-stage.ts'

it.each([
  [
    { setting: 9, budget: 4, stage: 'senior' },
    { perDay: 9, from: 'setting' },
  ],
  [
    { setting: null, budget: 4, stage: 'senior' },
    { perDay: 4, from: 'budget' },
  ],
  [
    { setting: null, budget: null, stage: 'senior' },
    { perDay: 8, from: 'stage' },
  ],
  [
    { setting: null, budget: null, stage: 'starting' },
    { perDay: 3, from: 'stage' },
  ],
  [
    { setting: null, budget: null, stage: null },
    { perDay: 5, from: 'usual' },
  ],
] as const)('takes the attention of %o', (known, attention) => {
  expect(attentionFor(known)).toEqual(attention)
})

it('grows with the stage', () => {
  const budgets = careerStages.map((stage) => attentionByStage[stage])
  expect(budgets).toEqual(budgets.toSorted((a, b) => a - b))
  expect(new Set(budgets).size).toBe(careerStages.length)
})
