import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/domain/fold.ts'
import { mentionVocabulary } from '../../src/i18n/mention-words.ts'

describe('mentionVocabulary', () => {
  const { telling, introducing, wishing, ...others } = mentionVocabulary
  it.each([others, telling, introducing, wishing].flatMap((lists) => Object.entries(lists)))(
    '%s are folded words',
    (_name, words) => {
      expect([...words].filter((word) => word === '' || foldText(word) !== word)).toEqual([])
    },
  )

  it('has every verb and month among the common words', () => {
    const { ambiguous, common, months } = mentionVocabulary
    expect([...ambiguous, ...months].filter((word) => !common.has(word))).toEqual([])
  })
})
