import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leadingId,
  leadingName,
  likelyName,
  markNew,
  splitDebriefLine,
} from '../../src/domain/debrief.ts'
import { takeLineOptions } from '../../src/domain/debrief-options.ts'
import { stepWords } from '../../src/i18n/step-words.ts'

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
  /** The line, its text, its next step, and when it falls due: `day | step`, or `day ? step` where it may be none. */
  it.each<[string, string, string | undefined, string?]>([
    ['Grace liked it', 'Grace liked it', undefined],
    ['Grace -> send it', 'Grace', 'send it'],
    ['Grace → send it (friday)', 'Grace', 'send it (friday)', 'friday | send it'],
    ['سارا ← فرستادن (جمعه)', 'سارا', 'فرستادن (جمعه)', 'جمعه | فرستادن'],
    ['a -> b -> c', 'a -> b', 'c'],
    ['Grace ->', 'Grace', undefined],
    [
      'Grace -> send it (the long one) (friday).',
      'Grace',
      'send it (the long one) (friday).',
      'friday | send it (the long one)',
    ],
    ['Grace -> send it (friday', 'Grace', 'send it (friday', 'friday | send it'],
    ['Grace -> send (all of) it', 'Grace', 'send (all of) it'],
    ['Grace -> ()', 'Grace', '()'],
    ['Grace -> send it by friday', 'Grace', 'send it by friday', 'friday ? send it'],
    [
      'Grace -> write by hand, due: friday',
      'Grace',
      'write by hand, due: friday',
      'friday | write by hand',
    ],
    [
      'Grace liked it. next: send it due 3 Dec',
      'Grace liked it.',
      'send it due 3 Dec',
      '3 Dec ? send it',
    ],
    [
      'Grace liked it next: send it due friday',
      'Grace liked it',
      'send it due friday',
      'friday ? send it',
    ],
    ['Grace: next: send it', 'Grace:', 'send it'],
    ['سارا آمد، قدم بعدی: فرستادن تا جمعه', 'سارا آمد', 'فرستادن تا جمعه', 'جمعه ? فرستادن'],
    [
      'Grace liked it --next "send it" --due friday',
      'Grace liked it',
      '"send it" --due friday',
      'friday | send it',
    ],
    ['Grace: what comes next: compilers', 'Grace: what comes next: compilers', undefined],
    ['Grace, next:', 'Grace, next:', undefined],
    ['Grace sat next to me', 'Grace sat next to me', undefined],
  ])('%s', (line, text, next, day) => {
    const { due, ...split } = splitDebriefLine(line, stepWords)
    expect(split).toEqual({ text, next, isNextLeft: next === undefined && line.includes('next:') })
    expect(due && `${due.text} ${due.isSure ? '|' : '?'} ${due.before}`).toBe(day)
  })

  it.each([
    [
      'Grace: talked --gave a card --got "a name" -> send it',
      'Grace: talked -> send it',
      'gave=a card got=a name',
    ],
    ['Grace --kind pitch --next call --due friday', 'Grace --next call --due friday', 'kind=pitch'],
    [
      'سارا: حرف زدیم --got «نام دو تیم» --field=داده',
      'سارا: حرف زدیم',
      'got=نام دو تیم field=داده',
    ],
    ['Grace --asked', 'Grace --asked', ''],
    ['Grace read--got it, --with love', 'Grace read--got it, --with love', ''],
  ])('stands beside what log has as options: %s', (line, rest, told) => {
    const { line: left, options } = takeLineOptions(line)
    expect(left).toBe(rest)
    expect(options.map(({ option, value }) => `${option}=${value}`).join(' ')).toBe(told)
  })

  it('is found in linear time', () => {
    const line = `Grace ${'next: a due b '.repeat(50_000)}`
    expect(splitDebriefLine(line, stepWords).due?.text).toBe('b')
  })
})
