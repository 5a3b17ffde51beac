import { describe, expect, it } from 'vitest'
import {
  clearMine,
  type Me,
  meInPitch,
  noChange,
  readMyReach,
  untold,
} from '../../src/domain/me.ts'

const nobody: Me = {
  name: null,
  work: null,
  standFor: null,
  gives: [],
  reach: [],
  stage: null,
  budget: null,
}

const ada: Me = {
  ...nobody,
  name: 'Ada',
  gives: ['Tests', 'a desk'],
  reach: [
    { kind: 'email', network: null, value: 'ada@example.org' },
    { kind: 'handle', network: 'github', value: 'ada' },
  ],
}

describe('a way to reach me', () => {
  it.each([
    ['ada@example.org', { kind: 'email', network: null, value: 'ada@example.org' }],
    [' +98 912 345 6789 ', { kind: 'phone', network: null, value: '+98 912 345 6789' }],
    ['۰۹۱۲۳۴۵۶۷۸۹', { kind: 'phone', network: null, value: '۰۹۱۲۳۴۵۶۷۸۹' }],
    ['github:@ada', { kind: 'handle', network: 'github', value: 'ada' }],
    ['https://example.org/ada', { kind: 'url', network: null, value: 'https://example.org/ada' }],
    ['http://user@example.org', { kind: 'url', network: null, value: 'http://user@example.org' }],
    ['example.org/ada', { kind: 'url', network: null, value: 'example.org/ada' }],
  ])('is read from its form: %s', (text, reach) => {
    expect(readMyReach(text)).toEqual(reach)
  })

  it.each(['', 'the bar', '@ada', 'github:'])('is not %o', (text) => {
    expect(() => readMyReach(text)).toThrow('me.reach')
  })
})

describe('clearing', () => {
  it('takes a field, one value, or all of a list', () => {
    const change = noChange()
    for (const text of ['name', 'stand-for', 'give:TESTS', 'reach:github:ada']) {
      clearMine(ada, change, text)
    }
    expect(change).toEqual({
      set: { name: null, standFor: null },
      remove: { gives: ['Tests'], reach: [ada.reach[1]] },
      add: { gives: [], reach: [] },
    })
    const all = noChange()
    clearMine(ada, all, 'reach')
    expect(all.remove.reach).toEqual(ada.reach)
  })

  it('refuses what there is not', () => {
    expect(() => clearMine(ada, noChange(), 'give:nothing')).toThrow('me.notMine')
    expect(() => clearMine(ada, noChange(), 'age')).toThrow('edit.unknownField')
  })
})

it('knows what is not told yet', () => {
  expect(untold(nobody)).toEqual(['name', 'work', 'stand-for', 'give', 'reach', 'stage'])
  expect(untold(ada)).toEqual(['work', 'stand-for', 'stage'])
})

it('stands in a pitch', () => {
  expect(meInPitch(nobody)).toEqual({ name: '', reach: '' })
  expect(meInPitch(ada)).toEqual({ name: 'Ada', reach: 'ada@example.org · github:ada' })
})
