import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchQuery } from '../../src/domain/search-query.ts'

describe('what is typed to be found', () => {
  it.each([
    ['coffee', '"coffee"*'],
    ['Coffee with Zoë', '"coffee" AND "with" AND "zoe"*'],
    ["o'brien", '("o brien"* OR "obrien"*)'],
    [
      'a AND "b" OR NEAR(c) -d e*',
      '"a" AND "and" AND "b" AND "or" AND "near" AND "c" AND "d" AND "e"*',
    ],
    ['کاظمی‌نیا', '("کاظمی نیا"* OR "کاظمینیا"*)'],
    ['میرود', '("میرود"* OR "می رود"* OR "میر ود"*)'],
    ['می رود', '"می" AND "رود"* OR "میرود"*'],
  ])('%s', (typed, all) => {
    expect(searchQuery(typed)?.all).toBe(all)
  })

  it('has any of the words where all are too many', () => {
    expect(searchQuery('coffee lunch')?.any).toBe('"coffee" OR "lunch"*')
  })

  it('is nothing without a letter or a number', () => {
    for (const typed of ['', '  ', '🙂', '* "" ()']) expect(searchQuery(typed)).toBeUndefined()
  })

  it('is only ever quoted words and our own operators', () => {
    const word = String.raw`"[\p{L}\p{N}\p{M} ]+"\*?`
    const form = new RegExp(`^(?:\\(?${word}\\)?(?: (?:AND|OR) |$))+$`, 'u')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(searchQuery(typed)?.all ?? '"none"').toMatch(form)
      }),
    )
  })
})
