import { describe, expect, it } from 'vitest'
import { inOrder, interactionKinds, makesAcquainted } from '../../src/domain/interaction.ts'

describe('acquaintance', () => {
  it('needs both of us, or a beginning of theirs', () => {
    const mine = interactionKinds.filter((kind) => makesAcquainted(kind, 'me'))
    expect(mine).toEqual(['met', 'call', 'event', 'intro', 'pitch', 'other'])
    expect(interactionKinds.filter((kind) => makesAcquainted(kind, null))).toEqual(mine)
    expect(interactionKinds.filter((kind) => makesAcquainted(kind, 'them'))).toEqual([
      ...interactionKinds,
    ])
  })
})

describe('order', () => {
  it('is by day, and of one day as recorded; the list given stays as it was', () => {
    const given = [
      { id: 3, on: '2026-11-20' },
      { id: 1, on: '2026-11-20' },
      { id: 2, on: '2025-01-01' },
    ] as const
    expect(inOrder(given).map(({ id }) => id)).toEqual([2, 1, 3])
    expect(given[0].id).toBe(3)
  })
})
