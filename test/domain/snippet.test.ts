import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/domain/fold.ts'
import { searchQuery } from '../../src/domain/search-query.ts'
import { cutSnippet, findMarks } from '../../src/domain/snippet.ts'
import { cpuTime } from '../support/cpu-time.ts'

const marked = (text: string, typed: string) =>
  findMarks(text, searchQuery(typed)?.needles ?? []).map(({ start, end }) => text.slice(start, end))

describe('marking what was found', () => {
  it.each([
    ['Coffee with Zoë, and coffee again', 'coffee zoe', ['Coffee', 'Zoë', 'coffee']],
    ['compilers', 'comp', ['compilers']],
    ['compilers and design', 'comp design', ['design']],
    ["Flann O'Brien", 'obrien', ["O'Brien"]],
    ['Flann OBrien', "o'brien", ['OBrien']],
    ['Jean-Luc Picard', 'luc', ['Luc']],
    ['او می‌رود', 'میرود', ['می‌رود']],
    ['او ميرود', 'می رود', ['ميرود']],
    ['كتاب‌هاي من', 'کتاب های', ['كتاب‌هاي']],
    ['co\u00adffee', 'coffee', ['co\u00adffee']],
    ['☕coffee، «قهوه»، coffee。', 'coffee', ['☕coffee', 'coffee']],
    ['٢٠٢٦ و ۲۰۲۷', '2026', ['٢٠٢٦']],
    ['too: many, words', 'toomany', []],
    ['nothing here', 'coffee', []],
    ['', 'coffee', []],
  ])('%s for %s', (text, typed, marks) => {
    expect(marked(text, typed)).toEqual(marks)
  })

  const word = fc.string({
    unit: fc.constantFrom(...'abcÉéøñابپيیكکگ'),
    minLength: 1,
    maxLength: 6,
  })
  it('finds every word that is there, as it was written', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const typed = words[pick % words.length] ?? ''
        const text = words.join(', ')
        const marks = marked(text, typed)
        expect(marks.length).toBeGreaterThan(0)
        for (const mark of marks) {
          expect(foldText(mark).replaceAll(' ', '').startsWith(foldText(typed))).toBe(true)
        }
      }),
    )
  })

  it('takes linear time', () => {
    const before = cpuTime()
    findMarks('a-'.repeat(50_000), searchQuery('aaaaaaaaab a a a')?.needles ?? [])
    findMarks('آ\u200c'.repeat(50_000), searchQuery('آآآآآآآآب')?.needles ?? [])
    expect(cpuTime() - before).toBeLessThan(3000)
  })
})

describe('cutting a snippet', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`.trim()

  it('keeps what is marked, between whole words', () => {
    const cut = cutSnippet(text, findMarks(text, [{ word: 'needle', isBeginning: false }]), 60)
    expect(cut.text).toBe('…before before needle after after after after after after…')
    expect(cut.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['needle'])
  })

  it('leaves a short text whole, and begins at the beginning without marks', () => {
    expect(cutSnippet('short', [], 60)).toEqual({ text: 'short', marks: [] })
    expect(cutSnippet(text, [], 20).text).toBe('before before before…')
  })

  it('goes where most marks are', () => {
    const marks = findMarks(`needle ${text} needle needle`, [{ word: 'needle', isBeginning: true }])
    expect(cutSnippet(`needle ${text} needle needle`, marks, 40).text).toBe(
      '…after after after after needle needle',
    )
  })

  it('has room for no more, and marks what was marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        fc.integer({ min: 8, max: 60 }),
        (whole, typed, room) => {
          const marks = findMarks(whole, searchQuery(typed)?.needles ?? [])
          const cut = cutSnippet(whole, marks, room)
          expect(cut.text.length).toBeLessThanOrEqual(room + 2)
          expect(whole).toContain(cut.text.replace(/^…|…$/g, ''))
          const pieces = marks.map(({ start, end }) => whole.slice(start, end))
          for (const { start, end } of cut.marks) {
            const piece = cut.text.slice(start, end)
            expect(pieces.some((one) => one.includes(piece))).toBe(true)
          }
        },
      ),
    )
  })
})
