import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, pad, truncate } from '../../src/views/width.ts'
import { cpuTime } from '../support/cpu-time.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 })

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Grace', 5],
    ['Núñez', 5],
    ['Nu\u0301n\u0303ez', 5],
    ['山田太郎', 8],
    ['ｱｲｳ', 3],
    ['김철수', 6],
    ['김', 2],
    ['مریم', 4],
    ['کاظمی‌نیا', 8],
    ['مُحَمَّد', 4],
    ['ک‍ه', 2],
    ['🙂', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['🇮🇷', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['…', 1],
    ['a\u200bb\ufeff', 2],
  ])('%j takes %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('a text measured by its length', () => {
  it('is as wide as beside a character that is not', () => {
    const different = [...Array(0x3000).keys()]
      .map((code) => String.fromCharCode(code))
      .filter((one) => /[^\p{M}\p{C}]|\u200c/u.test(one))
      .filter((one) => displayWidth(`a${one}b`) !== displayWidth(`山a${one}b`) - 2)
    expect(different).toEqual([])
  })
})

describe('on marks without end', () => {
  it('takes linear time', () => {
    const text = `a${'\u0315\u0300\u0327'.repeat(50_000)}`
    const started = cpuTime()
    expect(displayWidth(text)).toBe(1)
    expect(truncate(`${text}bcdef`, 3)).toBe(`${text}b…`)
    expect(cpuTime() - started).toBeLessThan(2000)
  })
})

describe('truncate', () => {
  it.each([
    ['Grace Hopper', 12, 'Grace Hopper'],
    ['Grace Hopper', 11, 'Grace Hopp…'],
    ['Grace Hopper', 7, 'Grace…'],
    ['Grace', 1, '…'],
    ['Grace', 0, ''],
    ['山田太郎', 8, '山田太郎'],
    ['山田太郎', 7, '山田太…'],
    ['山田太郎', 6, '山田…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['Nu\u0301n\u0303ez', 4, 'Nu\u0301n\u0303…'],
    ['مریم کاظمی‌نیا', 6, 'مریم…'],
  ])('%j to %d is %j', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut)
  })

  it('cuts only between characters', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    const piece = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '山',
      'کا',
      'ظمی\u200cنیا',
      'مُ',
      '🙂',
      '👩\u200d👩\u200d👧',
      '👍🏽',
      '❤️',
      '🇮🇷',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '\u1112\u1161\u11ab',
      '1️⃣',
    )
    fc.assert(
      fc.property(fc.array(piece), fc.nat(20), (pieces, width) => {
        const text = pieces.join('')
        const kept = truncate(text, width).replace(/…$/, '').length
        const borders = [...segmenter.segment(text)].map(({ index }) => index)
        expect([...borders, text.length]).toContain(kept)
      }),
      { numRuns: 1000 },
    )
  })

  it('never exceeds the width, and leaves alone what fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), (text, width) => {
        const cut = truncate(text, width)
        expect(displayWidth(cut)).toBeLessThanOrEqual(width)
        expect(cut === text).toBe(displayWidth(text) <= width)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('pad', () => {
  it('fills up to the width on either side', () => {
    expect(pad('山', 4)).toBe('山  ')
    expect(pad('7', 3, 'end')).toBe('  7')
    expect(pad('long', 2)).toBe('long')
  })

  it('comes to the width whatever the script', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(displayWidth(pad(text, 80))).toBe(Math.max(80, displayWidth(text)))
      }),
    )
  })
})
