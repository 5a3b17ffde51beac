import { expect, it } from 'vitest'
import { tellingKey } from '../../src/domain/telling.ts'

it.each([
  ['Grace, Marie Curie: coffee  with\ncake @food', 'Coffee with cake', true],
  ['on _it_', 'on -it-', true],
  ['**Grace**', '', true],
  ['Graceful dancing', 'ful dancing', false],
  ['met grace', 'met', false],
  ['coffee', 'tea', false],
])('%j tells the same as %j: %s', (one, other, isSame) => {
  const names = ['Grace', 'Marie Curie']
  expect(tellingKey(one, names) === tellingKey(other, names)).toBe(isSame)
})
