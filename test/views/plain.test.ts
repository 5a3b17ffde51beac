import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, plainBlock } from '../../src/views/plain.ts'
import { cpuTime } from '../support/cpu-time.ts'

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '[',
      '31m',
      ']0;x',
      '\u0007',
      '\u009b',
      '\u202e',
      '\r',
      '\n',
      '\u001b\\',
      'س',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 30,
})

describe('plain', () => {
  it.each([
    ['Grace Hopper', 'Grace Hopper'],
    ['\u001b[31mred\u001b[0m \u009b1mbold', 'red bold'],
    ['\u001b]8;;http://x.example\u001b\\link\u001b]8;;\u0007', 'link'],
    ['\u001b\u001b[31m[31mtwice', '[31mtwice'],
    ['\u001b]0;never ended', ']0;never ended'],
    ['\u001bPq#1\u001b\\sixel', 'sixel'],
    ['over\rwritten\b\b', 'over written'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['a\u202eb\u202cc\u2066d\u2069e\u200ff', 'abcdef'],
    ['zero\u200bwidth\ufeff\u3164', 'zerowidth'],
    ['می‌روم', 'می‌روم'],
    ['👩‍💻 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍💻 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['hidden\u{e0041}\u{e0042}', 'hidden'],
    ['lone \ud800 half', 'lone \ufffd half'],
  ])('%j → %j', (text, shown) => {
    expect(plain(text)).toBe(shown)
  })

  it('lets nothing through that a terminal acts upon', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = plain(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u)
        expect(stripVTControlCharacters(shown)).toBe(shown)
        expect(plain(shown)).toBe(shown)
        expect(plainBlock(text)).not.toMatch(/(?!\n)\p{Cc}/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes linear time', () => {
    for (const piece of [
      '\u001b',
      '\u001b[',
      '\u001b]',
      '\u001b[1;',
      '\u009d',
      '\u001b(',
      '\u{1F3F4}\u{E0041}',
      '\u{E0041}',
    ]) {
      const started = cpuTime()
      plain(piece.repeat(300_000))
      plain(`\u001b[${piece.repeat(300_000)}`)
      expect(cpuTime() - started).toBeLessThan(3000)
    }
  })
})

describe('plainBlock', () => {
  it('keeps lines and nothing else', () => {
    expect(plainBlock('one\r\ntwo\u001b[2J\nthree\u0007')).toBe('one\ntwo\nthree')
  })
})
