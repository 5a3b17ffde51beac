import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordList } from '../../src/domain/word-list.ts'

it('has the words of a set made of the same text, asked once or a hundred times', () => {
  const words = fc.array(fc.constantFrom('a', 'an', 'and', 'band', 'ان', 'و', '.'), {
    minLength: 1,
  })
  const gap = fc.constantFrom(' ', '\n', '\n    ')
  fc.assert(
    fc.property(words, gap, fc.constantFrom(1, 101), (list, between, times) => {
      const asked: string[] = ['', ' ', 'n', 'a an', ...list, 'an', 'and', 'ان']
      for (const word of asked) {
        const one = new WordList(list.join(between))
        const answers = Array.from({ length: times }, () => one.has(word))
        expect(new Set(answers)).toEqual(new Set([new Set<string>(list).has(word)]))
      }
    }),
    { numRuns: 50 },
  )
})
