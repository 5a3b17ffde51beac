import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CircleMember, entryOf, inTieOrder, waysInto } from '../../src/domain/circle.ts'
import { ties } from '../../src/domain/contact.ts'
import type { Day } from '../../src/domain/day.ts'

function member(contactId: number, tie: CircleMember['tie'], more = {}): CircleMember {
  return {
    contactId,
    name: `N${contactId}`,
    tie,
    verdict: null,
    isKnown: tie !== 'absent',
    lastContact: null,
    isArchived: false,
    ...more,
  }
}

const members = fc.uniqueArray(
  fc.record({
    contactId: fc.nat(30),
    name: fc.constantFrom('Grace', 'George', 'سارا'),
    tie: fc.constantFrom(...ties),
    isKnown: fc.boolean(),
    verdict: fc.constantFrom(null, 'open' as const, 'pursue' as const, 'leave' as const),
    lastContact: fc.constantFrom<Day | null>(null, '2026-11-01', '2026-11-02'),
    isArchived: fc.boolean(),
  }),
  { selector: ({ contactId }) => contactId },
)

describe('how I come into a circle', () => {
  it.each([
    ['nobody in it', [], 'none'],
    ['only absent ties', [member(1, 'absent')], 'none'],
    ['one called absent whom I met', [member(1, 'absent', { isKnown: true })], 'single'],
    ['one I know', [member(1, 'absent'), member(2, 'weak')], 'single'],
    [
      'one I know and one in the archive',
      [member(1, 'strong', { isArchived: true }), member(2, 'weak')],
      'single',
    ],
    [
      'one I know and one to be left',
      [member(1, 'strong', { verdict: 'leave' }), member(2, 'weak', { verdict: 'open' })],
      'single',
    ],
    ['two I know', [member(1, 'strong'), member(2, 'weak')], 'several'],
  ] as const)('%s', (_, people, entry) => {
    expect(entryOf(people)).toBe(entry)
  })

  it('goes by the strongest tie first, then the latest contact', () => {
    const people = [
      member(1, 'weak', { lastContact: '2026-11-01' }),
      member(2, 'weak', { lastContact: '2026-11-02' }),
      member(3, 'strong'),
      member(4, 'absent', { lastContact: '2026-11-03' }),
    ]
    expect(waysInto(people).map(({ contactId }) => contactId)).toEqual([3, 2, 1])
    expect(inTieOrder(people).map(({ contactId }) => contactId)).toEqual([3, 2, 1, 4])
  })

  it('is the same whatever the order of the members', () => {
    fc.assert(
      fc.property(members, (people) => {
        expect(waysInto(people.toReversed())).toEqual(waysInto(people))
        expect(inTieOrder(people)).toHaveLength(people.length)
      }),
    )
  })

  it('never narrows by somebody new', () => {
    const width = { none: 0, single: 1, several: 2 }
    fc.assert(
      fc.property(members, fc.constantFrom(...ties), (people, tie) => {
        const more = [...people, member(99, tie)]
        expect(width[entryOf(more)]).toBeGreaterThanOrEqual(width[entryOf(people)])
      }),
    )
  })
})
