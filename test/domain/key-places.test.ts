import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyPlaces } from '../../src/domain/key-places.ts'

it('knows where each text was first seen, as a map does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
      const places = new KeyPlaces()
      const known = new Map<string, number>()
      texts.forEach((text, place) => {
        if (!known.has(text)) known.set(text, place)
        expect(places.firstPlace(text, place)).toBe(known.get(text))
      })
    }),
    { seed: 20261123 },
  )
})

it('tells a hundred thousand alike apart, and finds each again', () => {
  const places = new KeyPlaces()
  const count = 100_000
  const keys = Array.from(
    { length: count },
    (_, place) => `email person${place}@example.org person`,
  )
  expect(keys.every((key, place) => places.firstPlace(key, place) === place)).toBe(true)
  expect(keys.every((key, place) => places.firstPlace(key, count) === place)).toBe(true)
})
