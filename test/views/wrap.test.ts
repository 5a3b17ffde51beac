import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { hanging, paragraph } from '../../src/views/paragraph.ts'
import { createTheme, type Theme } from '../../src/views/theme.ts'
import { displayWidth } from '../../src/views/width.ts'
import {
  graphemes,
  styledWidth,
  truncateStyled,
  wrapLine,
  wrapStretches,
  wrapStyled,
} from '../../src/views/wrap.ts'
import { cpuTime } from '../support/cpu-time.ts'

const words = fc
  .array(fc.constantFrom('شبکه‌سازی', 'اُنس', 'coffee', '漢字', '👩‍💻', 'a', '-', ''), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' '))

describe('characters', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const character = fc.constantFrom(
    'a',
    ' ',
    'ش',
    'e\u0301',
    '👩‍💻',
    '👍🏽',
    '🇮🇷',
    '漢',
    '\n',
    '\u200c',
  )

  test('are those of the whole text, however long it is', () => {
    const long = fc.array(character, { minLength: 100, maxLength: 400 })
    fc.assert(
      fc.property(long, (parts) => {
        const text = parts.join('')
        expect([...graphemes(text)].map(({ segment, index }) => [index, segment])).toEqual(
          [...segmenter.segment(text)].map(({ segment, index }) => [index, segment]),
        )
      }),
    )
  })

  test('of a very long text are found in good time', () => {
    const started = cpuTime()
    for (const part of ['شبکه ', 'e\u0301', '\u0301', '👩‍💻']) {
      const text = part.repeat(20_000)
      expect([...graphemes(text)].map(({ segment }) => segment).join('')).toBe(text)
    }
    expect(cpuTime() - started).toBeLessThan(3000)
  })
})

describe('wrapping', () => {
  test.each([
    ['', 10, ['']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['onetwothree', 4, ['onet', 'woth', 'ree']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    [' 漢字', 3, ['', '漢', '字']],
    ['می‌خواهم بروم', 7, ['می‌خواهم', 'بروم']],
  ])('%j in %i cells', (text, width, lines) => {
    expect(wrapLine(text, width)).toEqual(lines)
  })

  test('loses nothing and is never wider than asked', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const stretches = wrapStretches(text, width)
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const line of wrapLine(text, width))
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test.each([
    ['این را با \u200e--on بدهید', 12, ['این را با', '\u200f\u200e--on بدهید']],
    ['  این را با \u200e--on بدهید', 14, ['  این را با', '  \u200f\u200e--on بدهید']],
    ['این را net log بنویسید', 8, ['این را', '\u200fnet log', 'بنویسید']],
    ['این را ۳ بار \u001b[31mnet\u001b[39m', 8, ['این را ۳', 'بار \u001b[31mnet\u001b[39m']],
    ['این را بار \u001b[31mnet\u001b[39m', 10, ['این را بار', '\u200f\u001b[31mnet\u001b[39m']],
    ['say سلام to her', 8, ['say سلام', 'to her']],
    ['say to سلام سارا', 8, ['say to', '\u200eسلام', '\u200eسارا']],
  ])('keeps each piece of %j in the direction of the line', (text, width, lines) => {
    expect(wrapStyled(text, width).split('\n')).toEqual(lines)
    if (!text.startsWith(' ') && !text.includes('\u001b'))
      expect(paragraph(text, width)).toEqual(lines)
  })

  test.each([
    ['شبکه  ', 'Gophers با Eve آشنا', 15, 'شبکه  Gophers\n      با Eve\n      آشنا'],
    ['شبکه  ', 'با Eve Old آشنا', 12, 'شبکه  با Eve\n      \u200fOld\n      آشنا'],
    ['knows  ', 'سارا and رضا', 12, 'knows  سارا\n       and\n       \u200eرضا'],
    ['✓  ', 'سارا رضا Eve Old', 12, '✓  سارا رضا\n   \u200fEve Old'],
  ])('keeps what hangs beside %j in the direction of its line', (label, text, width, lines) => {
    expect(hanging(label, displayWidth(label), text, width)).toBe(lines)
  })

  test('takes time in proportion to the text', () => {
    const started = cpuTime()
    wrapLine('a'.repeat(100_000), 80)
    expect(cpuTime() - started).toBeLessThan(5_000)
  })
})

describe('cutting a coloured line', () => {
  let theme: Theme
  beforeAll(async () => {
    theme = await createTheme(1)
  })

  test('keeps the colour codes and counts no cell for them', () => {
    const line = `${theme.bad('abc')} ${theme.good('defg')}`
    expect(truncateStyled(line, 8)).toBe(line)
    expect(truncateStyled(line, 6)).toBe(`${theme.bad('abc')} ${theme.good('d…')}`)
    expect(truncateStyled(line, 2)).toBe(`${theme.bad('a…')}${theme.good('#').replace('#', '')}`)
  })

  test('never gives more cells than asked', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 60 }), (one, two, width) => {
        const line = `${theme.name(one)}${two}${theme.dim(one)}`
        expect(styledWidth(truncateStyled(line, width))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('a theme without colour changes nothing', async () => {
    for (const paint of Object.values(await createTheme(0))) expect(paint('text')).toBe('text')
  })
})
