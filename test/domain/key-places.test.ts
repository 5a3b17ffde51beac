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
        expect(places.firstPlace(place, 'name', text)).toBe(known.get(text))
      })
    }),
    { seed: 20261123 },
  )
})

it('tells a hundred thousand alike apart, and finds each again', () => {
  const places = new KeyPlaces()
  const count = 100_000
  const keys = Array.from({ length: count }, (_, place) => `person${place}@example.org`)
  expect(
    keys.every((key, place) => places.firstPlace(place, 'email', key, 'person') === place),
  ).toBe(true)
  expect(
    keys.every((key, place) => places.firstPlace(count, 'email', key, 'person') === place),
  ).toBe(true)
})

it('tells kinds, and two texts from the two put together, apart', () => {
  const places = new KeyPlaces()
  const told = [
    ['name', 'ab', 'c'],
    ['name', 'a', 'bc'],
    ['name', 'abc'],
    ['email', 'abc'],
  ] as const
  expect(
    told.map(([kind, text, other], place) => places.firstPlace(place, kind, text, other)),
  ).toEqual([0, 1, 2, 3])
})
