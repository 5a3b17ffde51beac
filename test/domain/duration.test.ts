import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, newDuration, parseDuration } from '../../src/domain/duration.ts'

describe('a duration', () => {
  it.each(['1d', '3d', '2w', '1m', '1200m', '100y'])('%s is written as it is read', (text) => {
    expect(formatDuration(parseDuration(text))).toBe(text)
  })

  it.each(['0d', '00w', '101y', '1201m', '5219w', '36526d', '999999999d'])(
    '%s is out of range',
    (text) => {
      expect(() => parseDuration(text)).toThrow(expect.objectContaining({ key: 'duration.range' }))
    },
  )

  it.each(['', 'd', '3', '-3d', '+3d', '3 d', '3D', '1.5d', '1w2d', '۳d', '9999999999d', '3d\n'])(
    '%j is not one',
    (text) => {
      expect(() => parseDuration(text)).toThrow(
        expect.objectContaining({ kind: 'usage', key: 'duration.unknown', params: { text } }),
      )
    },
  )

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d days cannot be made', (count) => {
    expect(() => newDuration(count, 'd')).toThrow(
      expect.objectContaining({ key: 'duration.range' }),
    )
  })

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom('d', 'w', 'm', 'y'), (n, u) => {
        expect(parseDuration(formatDuration(newDuration(n, u)))).toEqual({ count: n, unit: u })
      }),
    )
  })
})
