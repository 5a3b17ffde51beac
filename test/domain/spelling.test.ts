import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCloseSpelling, nearest, spellingDistance } from '../../src/domain/spelling.ts'

/** The textbook table, without bounds: slow, and plainly right. */
function wholeTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_column, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const cell = (i: number, j: number) => d[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, cell(i - 2, j - 2) + 1)
      }
      const row = d[i]
      if (row) row[j] = cost
    }
  }
  return cell(a.length, b.length)
}

describe('spellingDistance', () => {
  it.each([
    ['grace', 'grace', 0],
    ['grace', 'grcae', 1],
    ['hopper', 'hoper', 1],
    ['hopper', 'hoppper', 1],
    ['george', 'goerg', 2],
    ['احمدی', 'احمیدی', 1],
    ['', 'ab', 2],
    ['grace', 'george', Infinity],
  ])('%s, %s: %d', (one, other, distance) => {
    expect(spellingDistance(one, other, 2)).toBe(distance)
    expect(spellingDistance(other, one, 2)).toBe(distance)
  })

  it('agrees with the whole table wherever it is within the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, bound) => {
        const distance = wholeTable(one, other)
        expect(spellingDistance(one, other, bound)).toBe(distance > bound ? Infinity : distance)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('isCloseSpelling', () => {
  it.each([
    ['ali', 'alo', false],
    ['sara', 'sarah', true],
    ['sara', 'sah', false],
    ['washignton', 'washington', true],
    ['washnigtn', 'washington', true],
  ])('%s for %s: %s', (typed, word, close) => {
    expect(isCloseSpelling(typed, word)).toBe(close)
  })
})

describe('nearest', () => {
  const commands = ['add', 'log', 'followups', 'done', 'snooze', 'plan', 'pitch', 'list', 'find']

  it.each([
    ['folowups', ['followups']],
    ['follow', ['followups']],
    ['pich', ['pitch']],
    ['lits', ['list']],
    ['lag', ['log']],
    ['zzzzzz', []],
    ['', []],
    ['🙂', []],
  ])('%j: %j', (typed, found) => {
    expect(nearest(typed, commands)).toEqual(found)
  })

  it('compares names word by word too, in both scripts', () => {
    const names = ['Grace Hopper', 'George Carver', 'مریم کاظمی‌نیا']
    expect(nearest('Gracie', names)).toEqual(['Grace Hopper'])
    expect(nearest('gras hoper', names)).toEqual(['Grace Hopper'])
    expect(nearest('مزیم', names)).toEqual(['مریم کاظمی‌نیا'])
  })

  it('gives at most as many as asked, each once, nearest first', () => {
    expect(nearest('cat', ['cap', 'cat', 'car', 'can', 'cat'], 3)).toEqual(['cat', 'cap', 'car'])
  })
})
