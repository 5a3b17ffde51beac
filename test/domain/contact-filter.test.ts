import { describe, expect, it } from 'vitest'
import { beginsWords, quietSince } from '../../src/domain/contact-filter.ts'

describe('the filter of contacts', () => {
  it.each([
    ['navy', 'us navy', true],
    ['us na', 'us navy', true],
    ['na us', 'us navy', true],
    ['avy', 'us navy', false],
    ['us army', 'us navy', false],
    ['', 'us navy', false],
  ])('takes %s for %s: %s', (typed, text, fits) => {
    expect(beginsWords(typed, text)).toBe(fits)
  })

  it('counts a silence back, to the last day of a shorter month', () => {
    expect(quietSince('2026-11-20', { count: 10, unit: 'd' })).toBe('2026-11-10')
    expect(quietSince('2026-11-20', { count: 3, unit: 'w' })).toBe('2026-10-30')
    expect(quietSince('2026-05-31', { count: 3, unit: 'm' })).toBe('2026-02-28')
    expect(quietSince('2026-01-15', { count: 1, unit: 'y' })).toBe('2025-01-15')
  })
})
