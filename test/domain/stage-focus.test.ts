import { expect, it } from 'vitest'
import { careerStages } from '../../src/domain/career-stage.ts'
import { focusFor } from '../../src/domain/stage-focus.ts'

it('asks for the breadth of a network the later, the more of it there is to have', () => {
  const breadth = ['one-field', 'introduction', 'circle-behind-one'] as const
  const left = careerStages.map((stage) => {
    const { leavesOut } = focusFor(stage)
    return breadth.filter((rule) => leavesOut.includes(rule)).length
  })
  expect(left).toEqual([3, 1, 0, 0])
})

it('does not raise what it leaves out, and asks nothing more of a stage not told', () => {
  for (const stage of [...careerStages, null]) {
    const { leavesOut, raises } = focusFor(stage)
    expect(raises.filter((rule) => leavesOut.includes(rule))).toEqual([])
  }
  expect(focusFor(null)).toEqual({ stage: null, leavesOut: ['one-field'], raises: [] })
})
