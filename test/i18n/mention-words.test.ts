import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/domain/fold.ts'
import { mentionVocabulary } from '../../src/i18n/mention-words.ts'

describe('mentionVocabulary', () => {
  // Some are in groups of their own.
  const lists = Object.entries(mentionVocabulary)
    .flatMap(([name, words]): [string, unknown][] =>
      Symbol.iterator in words ? [[name, words]] : Object.entries(words),
    )
    .filter(([, words]) => !(words instanceof RegExp))
  it.each(lists as [string, Iterable<string>][])('%s are folded words', (_name, words) => {
    expect([...words].filter((word) => word === '' || foldText(word) !== word)).toEqual([])
  })

  it('has every verb and month among the common words', () => {
    const { ambiguous, common, months } = mentionVocabulary
    expect([...ambiguous, ...months].filter((word) => !common.has(word))).toEqual([])
  })
})
