import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { NewUuids } from '../../src/journal/new-uuids.ts'

it('are of version 4, none twice, and those made together in order', () => {
  const uuids = new NewUuids((bytes) => randomBytes(bytes).toString('hex'))
  const given = Array.from({ length: 30_000 }, () => uuids.next())
  const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(given.filter((one) => !isUuid.test(one))).toEqual([])
  expect(new Set(given).size).toBe(given.length)
  const falls = given.filter((one, at) => at > 0 && one < (given[at - 1] ?? ''))
  expect(falls.length).toBeLessThan(10)
  // Every digit that may be anything is.
  for (let place = 0; place < 36; place++) {
    const signs = new Set(given.map((one) => one[place]))
    expect(signs.size).toBe([8, 13, 14, 18, 23].includes(place) ? 1 : place === 19 ? 4 : 16)
  }
})
