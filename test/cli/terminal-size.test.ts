import { describe, expect, it } from 'vitest'
import { fitted } from '../../src/cli/guard.ts'
import { terminalSize } from '../../src/cli/terminal-size.ts'

describe('the size of a terminal', () => {
  it.each([
    ['columns', undefined, 80],
    ['columns', 0, 80],
    ['columns', 1, 80],
    ['columns', 40, 40],
    ['rows', undefined, 24],
    ['rows', 0, 24],
    ['rows', 12, 12],
  ] as const)('%s: %s is taken for %i', (side, told, taken) => {
    expect(terminalSize(side, told)).toBe(taken)
  })

  it('of no columns breaks nothing that 80 would not break', () => {
    const line = 'Met at the meetup in Tehran, and again in the spring.'
    expect(fitted(line, { write: () => true, isTTY: true, columns: 0 })).toBe(line)
  })
})
