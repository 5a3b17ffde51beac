import { expect, it } from 'vitest'
import { labelled } from '../../src/views/labelled.ts'
import type { Look } from '../../src/views/look.ts'

const lookOf = (width: number) =>
  ({ width, theme: { dim: (text: string) => text } }) as unknown as Look

it('puts texts beside their labels, and below them where that leaves no room for words', () => {
  const lines = [
    ['reaches a network', 'nothing recorded yet'],
    ['lasts', ''],
  ] as [string, string][]
  expect(labelled(lines, lookOf(60), '  ')).toBe('  reaches a network  nothing recorded yet')
  expect(labelled(lines, lookOf(30), '  ')).toBe('  reaches a network\n    nothing recorded yet')
})
