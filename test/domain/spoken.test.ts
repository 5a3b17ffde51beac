import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countWords, cuesOf, secondsToSay } from '../../src/domain/spoken.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('words', () => {
  test.each([
    ['', 0],
    [' \n\t', 0],
    ['…!? 🙂 —', 0],
    ["I'm Grace Hopper.", 3],
    ['می‌خواهم شبکه‌سازی کنم؛ کمکم می‌کنید؟', 5],
    ['می\u200cشود', 1],
    ['در ۱۴۰۵ سه نفر', 4],
    ['well-known e-mail', 4],
    ['Write to ada@example.org.', 4],
    ['one\ntwo  three', 3],
  ])('%j: %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  // How many exactly is up to the dictionaries of the Unicode version.
  test.each(['我是编译器工程师', 'ฉันทำคอมไพเลอร์', '私はコンパイラを作ります'])(
    'of %j are parted without spaces',
    (text) => {
      expect(countWords(text)).toBeGreaterThan(2)
      expect(countWords(text)).toBeLessThan(text.length)
    },
  )

  it('are as many as were put together, whatever stands between them', () => {
    const word = fc.constantFrom('Grace', 'کامپایلر', 'می‌سازیم', 'ärger', 'תודה', 'ok2')
    const gap = fc.constantFrom(' ', '\n', ' — ', '، ', '. ', '  ', ' 🙂 ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (pairs) => {
        expect(countWords(pairs.flat().join(''))).toBe(pairs.length)
      }),
    )
  })

  it('never take a text for more words than it has characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countWords(text)).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('of a very long text are counted in good time', () => {
    const started = cpuTime()
    expect(countWords('شبکه '.repeat(50_000))).toBe(50_000)
    countWords('\u200c'.repeat(200_000))
    countWords("a'".repeat(100_000))
    countWords('語'.repeat(100_000))
    cuesOf('!)'.repeat(100_000))
    cuesOf('. '.repeat(100_000))
    expect(cpuTime() - started).toBeLessThan(3000)
  })

  it('take their time', () => {
    expect(secondsToSay(140, 140)).toBe(60)
    expect(secondsToSay(35, 140)).toBe(15)
    expect(secondsToSay(0, 140)).toBe(0)
  })
})

describe('cues', () => {
  test.each([
    ['', []],
    ['I build compilers. They are fast!', ['I build compilers.', 'They are fast!']],
    ['For ten years I have built them', ['For ten years …']],
    ['من ده سال است که کامپایلر می‌سازم. شما چطور؟', ['من ده سال …', 'شما چطور؟']],
    ['one two three four\nfive', ['one two three …', 'five']],
    ['“One,” two three four', ['“One,” two three …']],
  ])('%j: %j', (text, cues) => {
    expect(cuesOf(text)).toEqual(cues)
  })

  it('are beginnings of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), (text, each) => {
        let from = 0
        for (const cue of cuesOf(text, each)) {
          const words = cue.replace(/ …$/, '')
          const at = text.indexOf(words, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + words.length
        }
      }),
    )
  })
})
