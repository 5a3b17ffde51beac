import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldGroups, foldText } from '../../src/domain/fold.ts'

/** A character of no script: with it a text is folded by the expressions for all of Unicode. */
const rare = '☃'

const anyLetter = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x17f }),
    fc.integer({ min: 0x600, max: 0x6ff }),
    fc.integer({ min: 0x2000, max: 0x2030 }),
  )
  .map((code) => String.fromCodePoint(code))

it('folds letters of European and Persian names as it folds any other', () => {
  fc.assert(
    fc.property(fc.array(anyLetter, { maxLength: 8 }), (letters) => {
      const text = letters.join('')
      expect(foldText(text)).toBe(foldText(`${text} ${rare}`))
      expect(foldGroups(text)).toEqual(foldGroups(`${text} ${rare}`))
    }),
    { numRuns: 2000 },
  )
})

it('folds each of their letters as it folds any other', () => {
  const different = [...Array(0x2100).keys()]
    .map((code) => `a${String.fromCharCode(code)}b`)
    .filter((text) => foldText(text) !== foldText(`${text} ${rare}`))
  expect(different).toEqual([])
})

it('folds texts one by one as it folds them together', () => {
  const text = fc.oneof(
    fc.array(anyLetter, { maxLength: 8 }).map((all) => all.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      const apart = [one, other].map(foldText).filter((folded) => folded !== '')
      expect(foldText(`${one} ${other}`)).toBe(apart.join(' '))
    }),
    { numRuns: 1000 },
  )
})
