import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attentionGiven } from '../../src/domain/attention-given.ts'
import type { Day } from '../../src/domain/day.ts'

it('counts a person once a day, however often they talked, from the day given on', () => {
  const touches = [
    { interactionId: 1, contactId: 1, on: '2026-10-01' as Day },
    { interactionId: 2, contactId: 1, on: '2026-11-01' as Day },
    { interactionId: 3, contactId: 1, on: '2026-11-01' as Day },
    { interactionId: 3, contactId: 2, on: '2026-11-01' as Day },
    { interactionId: 4, contactId: 2, on: '2026-11-05' as Day },
  ]
  expect(attentionGiven(touches, '2026-11-01')).toEqual({
    since: '2026-11-01',
    interactions: 3,
    people: 2,
    spent: 3,
    lastOn: '2026-11-05',
  })
  expect(attentionGiven(touches, '2026-11-06')).toMatchObject({ spent: 0, lastOn: '2026-11-05' })
  expect(attentionGiven([], '2026-11-01')).toMatchObject({ people: 0, lastOn: null })
})

it('is the same in any order, at least a day for everybody and at most one for every touch', () => {
  const touch = fc.record({
    interactionId: fc.nat(9),
    contactId: fc.nat(5),
    on: fc.constantFrom<Day>('2026-10-31', '2026-11-01', '2026-11-02'),
  })
  fc.assert(
    fc.property(fc.array(touch), (touches) => {
      const spent = attentionGiven(touches, '2026-11-01')
      expect(attentionGiven(touches.toReversed(), '2026-11-01')).toEqual(spent)
      expect(spent.spent).toBeGreaterThanOrEqual(spent.people)
      expect(spent.spent).toBeLessThanOrEqual(touches.length)
    }),
  )
})
