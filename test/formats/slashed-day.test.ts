import { expect, it } from 'vitest'
import { isoDay } from '../../src/formats/slashed-day.ts'

it.each([
  ['1979-02-28', '1979-02-28'],
  ['1979/2/28', '1979-02-28'],
  ['28.2.1979', '1979-02-28'],
  ['2/28/1979', '1979-02-28'],
  ['28/2/1979', '1979-02-28'],
  ['4/4/1979', '1979-04-04'],
  ['3/4/1979', undefined],
  ['30/2/1979', undefined],
  ['1357/12/09', undefined],
  ['0/0/00', undefined],
  ['2/28/79', undefined],
  ['28-2/1979', undefined],
  ['', undefined],
])('%j is the day %s', (text, day) => {
  expect(isoDay(text)).toBe(day)
})
