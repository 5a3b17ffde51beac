import { describe, expect, it } from 'vitest'
import { balanceOf } from '../../src/domain/balance.ts'
import { happened } from '../support/interactions.ts'

describe('the balance of give and take', () => {
  it.each([
    [0, 0, 'none'],
    [1, 0, 'onlyGave'],
    [0, 2, 'onlyGot'],
    [1, 1, 'even'],
    [2, 1, 'even'],
    [3, 1, 'moreGave'],
    [3, 2, 'even'],
    [5, 3, 'even'],
    [1, 3, 'moreGot'],
  ])('%i given and %i got', (gave, got, lean) => {
    expect(balanceOf([happened({ gave, got })])).toMatchObject({ gave, got, lean })
  })

  it('knows when each was last', () => {
    const past = [
      happened({ on: '2026-05-01', gave: 1 }),
      happened({ on: '2026-02-01', gave: 2, got: 1 }),
    ]
    expect(balanceOf(past)).toEqual({
      gave: 3,
      got: 1,
      lastGaveOn: '2026-05-01',
      lastGotOn: '2026-02-01',
      lean: 'moreGave',
    })
  })
})
