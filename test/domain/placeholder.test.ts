import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fillPlaceholders, placeholdersIn } from '../../src/domain/placeholder.ts'
import { cpuTime } from '../support/cpu-time.ts'

const values = { name: 'Grace', org: null, event: '', me: '{name}', reach: 'me@example.org' }

describe('placeholders', () => {
  test.each([
    ['Hello {name}!', 'Hello Grace!', [], []],
    ['{NAME} { name }', 'Grace Grace', [], []],
    ['{me}', '{name}', [], []],
    ['{org} at {event}, {org}', '{org} at {event}, {org}', ['org', 'event'], []],
    ['{nmae} {نام}', '{nmae} {نام}', [], ['nmae', 'نام']],
    ['{} { {} {{name}} {a b}', '{} { {} {Grace} {a b}', [], []],
  ])('%j', (text, filled, unfilled, unknown) => {
    expect(fillPlaceholders(text, values)).toEqual({ text: filled, unfilled, unknown })
  })

  it('leave every other text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (placeholdersIn(text).length === 0) {
          expect(fillPlaceholders(text, values).text).toBe(text)
        }
      }),
    )
  })

  it('are found in linear time in hostile text', () => {
    const started = cpuTime()
    for (const text of ['{'.repeat(100_000), '{ '.repeat(100_000), `{${' '.repeat(100_000)}`]) {
      fillPlaceholders(text, values)
    }
    fillPlaceholders('{aaaa'.repeat(50_000), values)
    expect(cpuTime() - started).toBeLessThan(1000)
  })
})
