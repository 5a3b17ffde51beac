import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leadingId,
  leadingName,
  likelyName,
  markNew,
  splitDebriefLine,
} from '../../src/domain/debrief.ts'

describe('the name a line begins with', () => {
  const cases: [string, string | undefined][] = [
    ['Linus Torvalds asked about it', 'Linus Torvalds'],
    ['Linus: asked about it', 'Linus'],
    ['Linus Torvalds, who knows Grace', 'Linus Torvalds'],
    ['Linus - the kernel man', 'Linus'],
    ["Jean-Luc O'Brien liked it", "Jean-Luc O'Brien"],
    ['رضا کریمی: استخدام می‌کند', 'رضا کریمی'],
    ['رضا کریمی، مدیر فنی', 'رضا کریمی'],
    ['رضا استخدام می‌کند', undefined],
    ['Talked to Grace', undefined],
    ['Great talk, Grace wants more', undefined],
    ['a long sentence with many words: Grace', undefined],
    ['grace liked it', undefined],
    ['**Linus Torvalds** asked', undefined],
    ['\\Grace is a word', undefined],
    ['', undefined],
  ]
  it.each(cases)('%s', (line, name) => {
    expect(leadingName(line)).toBe(name)
  })

  it('is guessed where a line names nobody', () => {
    expect(likelyName('linus torvalds asked')).toBe('linus torvalds')
    expect(likelyName('linus: asked')).toBe('linus')
    expect(likelyName('رضا کریمی استخدام می‌کند')).toBe('رضا کریمی')
  })

  it('is marked as new, perhaps written otherwise', () => {
    expect(markNew(' Linus  Torvalds: asked', 'Linus Torvalds', 'Linus B. Torvalds')).toBe(
      '**Linus B. Torvalds**: asked',
    )
  })

  it('is found in linear time, and never longer than the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const name = leadingName(line)
        expect(name === undefined || name.length <= line.length).toBe(true)
      }),
    )
    expect(leadingName('A '.repeat(200_000))).toBeUndefined()
  })
})

describe('the id a line begins with', () => {
  it.each<[string, ReturnType<typeof leadingId>]>([
    ['#12: asked', { id: 12, rest: 'asked' }],
    ['#۱۲ پرسید', { id: 12, rest: 'پرسید' }],
    ['#12th of May', undefined],
    ['12: asked', undefined],
    ['#kernel', undefined],
  ])('%s', (line, found) => {
    expect(leadingId(line)).toEqual(found)
  })
})

describe('the next step in a line', () => {
  const cases: [string, ReturnType<typeof splitDebriefLine>][] = [
    ['Grace liked it', { text: 'Grace liked it', next: undefined, bracket: undefined }],
    ['Grace -> send it', { text: 'Grace', next: 'send it', bracket: undefined }],
    ['Grace → send it (friday)', { text: 'Grace', next: 'send it (friday)', bracket: 'friday' }],
    ['سارا ← فرستادن (جمعه)', { text: 'سارا', next: 'فرستادن (جمعه)', bracket: 'جمعه' }],
    ['a -> b -> c', { text: 'a -> b', next: 'c', bracket: undefined }],
    ['Grace ->', { text: 'Grace', next: undefined, bracket: undefined }],
    [
      'Grace -> send it (the long one) (friday).',
      {
        text: 'Grace',
        next: 'send it (the long one) (friday).',
        bracket: 'friday',
      },
    ],
    ['Grace -> send it (friday', { text: 'Grace', next: 'send it (friday', bracket: 'friday' }],
    ['Grace -> send (all of) it', { text: 'Grace', next: 'send (all of) it', bracket: undefined }],
    ['Grace -> ()', { text: 'Grace', next: '()', bracket: undefined }],
  ]
  it.each(cases)('%s', (line, split) => {
    expect(splitDebriefLine(line)).toEqual(split)
  })
})
