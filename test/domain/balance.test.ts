import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, balancesUnder, type ExchangesUnder } from '../../src/domain/balance.ts'
import { anyInteractions, happened } from '../support/interactions.ts'

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

describe('balances under headings', () => {
  function under(row: Partial<ExchangesUnder> = {}): ExchangesUnder {
    return { key: 'a', name: 'A', occasion: 'one', on: '2026-03-01', gave: 0, got: 0, ...row }
  }

  it('count an interaction once, with whomever it was', () => {
    const rows = [
      under({ gave: 1 }),
      under({ gave: 1, got: 1 }),
      under({ occasion: 'another', got: 1 }),
    ]
    expect(balancesUnder('circle', rows)).toEqual([
      {
        by: 'circle',
        contactId: null,
        name: 'A',
        gave: 1,
        got: 2,
        lastGaveOn: '2026-03-01',
        lastGotOn: '2026-03-01',
        lean: 'even',
      },
    ])
  })

  it('leave out headings with nothing given or got; the latest come first', () => {
    const rows = [
      under({ key: '10', gave: 1 }),
      under({ key: '9', got: 1 }),
      under({ key: '8' }),
      under({ key: '7', got: 1, on: '2026-04-01' }),
    ]
    expect(balancesUnder('contact', rows).map(({ contactId }) => contactId)).toEqual([7, 9, 10])
  })

  it('are the same whatever the order', () => {
    const rows = fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', ''),
        name: fc.constantFrom('A', 'a', null),
        occasion: fc.constantFrom('1', '2', '3', '4', '5'),
        on: fc.constant('2026-03-01' as const),
        gave: fc.nat(2),
        got: fc.nat(2),
      }),
      { maxLength: 12 },
    )
    const shuffled = rows.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(balancesUnder('field', others)).toEqual(balancesUnder('field', some))
      }),
    )
  })
})

it('is the same whatever the order of the interactions', () => {
  const shuffled = anyInteractions.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  )
  fc.assert(
    fc.property(shuffled, ([some, others]) => {
      expect(balanceOf(others)).toEqual(balanceOf(some))
    }),
  )
})
