import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Acquaintance,
  type Acquaintances,
  type Bond,
  bondKinds,
  findWays,
} from '../../src/domain/path.ts'

const today = '2026-11-20'

function bond(members: number[], more: Partial<Omit<Bond, 'members'>> = {}): Bond {
  return { kind: 'link', detail: null, on: null, members, ...more }
}

function know(contactId: number, more: Partial<Acquaintance> = {}): Acquaintance {
  return { contactId, tie: 'weak', verdict: null, lastContactOn: '2026-11-01', ...more }
}

function among(
  bonds: readonly Bond[],
  known: readonly Acquaintance[],
  vain: readonly (readonly [number, number])[] = [],
): Acquaintances {
  return {
    cameToNothing: (byId, contactId) =>
      vain.some(([by, to]) => by === byId && to === contactId) &&
      known.some((one) => one.contactId === byId),
    bondsOf: (ids) => bonds.filter(({ members }) => members.some((id) => ids.includes(id))),
    knownAmong: (ids) => known.filter(({ contactId }) => ids.includes(contactId)),
  }
}

function ways(
  bonds: readonly Bond[],
  known: readonly Acquaintance[],
  limit = 9,
  vain: readonly (readonly [number, number])[] = [],
) {
  return findWays(1, among(bonds, known, vain), { today, limit })
}

const ids = (found: ReturnType<typeof ways>) =>
  found.map(({ steps }) => steps.map(({ contactId }) => contactId))

describe('ways to be introduced', () => {
  it('are none where nobody is known to know them', () => {
    expect(ways([], [know(2)])).toEqual([])
    expect(ways([bond([1, 2])], [])).toEqual([])
    expect(ways([bond([2, 3])], [know(2)])).toEqual([])
  })

  it.each<[string, Bond[], Acquaintance[]]>([
    [
      'a strong tie before a weak one',
      [bond([1, 2]), bond([1, 3])],
      [know(3), know(2, { tie: 'strong' })],
    ],
    [
      'a live tie before a quiet one',
      [bond([1, 2]), bond([1, 3])],
      [know(3, { lastContactOn: '2025-11-01' }), know(2)],
    ],
    [
      'any contact before none',
      [bond([1, 2]), bond([1, 3])],
      [know(3, { lastContactOn: null }), know(2, { lastContactOn: '2025-11-01' })],
    ],
    [
      'a link before a circle',
      [bond([1, 3], { kind: 'circle' }), bond([1, 2])],
      [know(3), know(2)],
    ],
    [
      'having met together before an event',
      [bond([1, 3], { kind: 'event' }), bond([1, 2], { kind: 'together' })],
      [know(3), know(2)],
    ],
    [
      'a small circle before a big one',
      [
        bond([1, 3, 11, 12, 13, 14, 15, 16, 17], { kind: 'circle' }),
        bond([1, 2, 3], { kind: 'circle' }),
      ],
      [know(2), know(3, { lastContactOn: '2026-10-25' })],
    ],
    ['else who was recorded first', [bond([1, 3]), bond([1, 2])], [know(3), know(2)]],
  ])('put %s', (_, bonds, known) => {
    expect(ids(ways(bonds, known))).toEqual([[2], [3]])
  })

  it('go over several people, the shortest first', () => {
    const bonds = [bond([1, 4]), bond([4, 5]), bond([5, 2]), bond([4, 3], { kind: 'event' })]
    const known = [know(2, { tie: 'strong' }), know(3, { lastContactOn: null })]
    expect(ids(ways(bonds, known))).toEqual([
      [3, 4],
      [2, 5, 4],
    ])
    expect(ids(ways(bonds, known, 1))).toEqual([[3, 4]])
  })

  it('stand behind all others where the checklist says to leave them, or nothing came of it', () => {
    const bonds = [bond([1, 2]), bond([1, 3]), bond([1, 5]), bond([5, 4])]
    const known = [know(2, { tie: 'strong', verdict: 'leave' }), know(3), know(4)]
    const found = ways(bonds, known, 9, [[3, 1]])
    expect(ids(found)).toEqual([[4, 5], [2], [3]])
    expect(found.map(({ drawback }) => drawback)).toEqual([null, 'leave', 'nothing'])
    expect(ids(ways(bonds, known, 1, [[3, 1]]))).toEqual([[4, 5]])
    // Who may ask another is not held to the one it was in vain with.
    const both = [bond([1, 5]), bond([1, 6], { kind: 'event' }), bond([5, 6, 3])]
    expect(ways(both, [know(3)], 9, [[3, 5]])[0]?.steps.map((step) => step.contactId)).toEqual([
      3, 6,
    ])
  })

  it('do not go through somebody I could ask myself', () => {
    expect(ids(ways([bond([1, 2]), bond([2, 3])], [know(2), know(3)]))).toEqual([[2]])
  })

  it('take the strongest bond of several, and say which', () => {
    const bonds = [
      bond([1, 2], { kind: 'circle', detail: 'Pioneers' }),
      bond([1, 2], { detail: 'sisters' }),
    ]
    expect(ways(bonds, [know(2)])[0]?.steps).toEqual([
      { contactId: 2, bond: bond([1, 2], { detail: 'sisters' }) },
    ])
  })

  it('give up after four steps', () => {
    const chain = [1, 2, 3, 4, 5, 6].map((id) => bond([id, id + 1]))
    expect(ways(chain, [know(5)])).toHaveLength(1)
    expect(ways(chain, [know(6)])).toEqual([])
  })

  it('are asked for no further than needed', () => {
    const asked: number[][] = []
    const chain = [bond([1, 2]), bond([2, 3]), bond([3, 4])]
    const acquaintances = among(chain, [know(2), know(4)])
    findWays(
      1,
      { ...acquaintances, bondsOf: (edge) => (asked.push([...edge]), acquaintances.bondsOf(edge)) },
      { today, limit: 5 },
    )
    expect(asked).toEqual([[1]])
  })
})

const anyBond = fc
  .record({
    kind: fc.constantFrom(...bondKinds),
    detail: fc.constantFrom(null, 'a'),
    members: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ members, ...more }) => bond(members, more))
const anyBonds = fc.array(anyBond, { maxLength: 14 })
const anyKnown = fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { maxLength: 4 }).chain((some) =>
  fc.tuple(
    ...some.map((contactId) =>
      fc.record({
        contactId: fc.constant(contactId),
        tie: fc.constantFrom('strong' as const, 'weak' as const),
        verdict: fc.constantFrom(null, 'pursue' as const, 'leave' as const),
        lastContactOn: fc.constantFrom(null, '2026-11-01' as const, '2025-01-01' as const),
      }),
    ),
  ),
)
const anyPair = fc
  .record({
    kind: fc.constantFrom(...bondKinds),
    members: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ kind, members }) => bond(members, { kind }))

const anyVain = fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  maxLength: 4,
})

describe('whoever knows whom', () => {
  it('every way leads from somebody I know to who is sought, over bonds that are there', () => {
    fc.assert(
      fc.property(anyBonds, anyKnown, (bonds, known) => {
        for (const { contactId, steps } of ways(bonds, known)) {
          expect(known.map((one) => one.contactId)).toContain(contactId)
          expect(steps[0]?.contactId).toBe(contactId)
          const people = [...steps.map((step) => step.contactId), 1]
          expect(new Set(people).size).toBe(people.length)
          steps.forEach(({ bond: shared }, index) => {
            expect(bonds).toContain(shared)
            expect(shared.members).toEqual(expect.arrayContaining(people.slice(index, index + 2)))
          })
        }
      }),
    )
  })

  it('one more bond between two never makes the best way worse', () => {
    fc.assert(
      fc.property(anyBonds, anyKnown, anyPair, anyVain, (bonds, known, pair, vain) => {
        const [before] = ways(bonds, known, 9, vain)
        const [after] = ways([...bonds, pair], known, 9, vain)
        fc.pre(before !== undefined)
        expect(after).toBeDefined()
        if (before?.drawback === null) expect(after?.drawback).toBe(null)
        if (before?.drawback !== null && after?.drawback === null) return
        expect(after?.steps.length).toBeLessThanOrEqual(before?.steps.length ?? 0)
        // Better to ask for somebody untried, though it carries less.
        const askedFor = before?.steps[1]?.contactId ?? 1
        const isTried = vain.some(([by, whom]) => by === before?.contactId && whom === askedFor)
        if (!isTried && after?.steps.length === before?.steps.length) {
          expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 0)
        }
      }),
      {
        examples: [
          // Who tried in vain with the one sought can still be asked for somebody between.
          [
            [
              { kind: 'link', detail: null, on: null, members: [1, 7] },
              { kind: 'link', detail: null, on: null, members: [7, 2] },
            ],
            [{ contactId: 2, tie: 'strong', verdict: null, lastContactOn: null }],
            { kind: 'link', detail: null, on: null, members: [1, 2] },
            [[2, 1]],
          ],
        ],
      },
    )
  })

  it('the order in which it is read makes no difference', () => {
    const shuffled = anyBonds.chain((bonds) =>
      fc.tuple(fc.constant(bonds), fc.shuffledSubarray(bonds, { minLength: bonds.length })),
    )
    fc.assert(
      fc.property(shuffled, anyKnown, ([bonds, others], known) => {
        const steps = (some: readonly Bond[]) =>
          ways(some, known).map((way) => ({
            score: way.score,
            steps: way.steps.map(({ contactId, bond: { kind, detail } }) => [
              contactId,
              kind,
              detail,
            ]),
          }))
        expect(steps(others)).toEqual(steps(bonds))
      }),
      { numRuns: 2000 },
    )
  })
})
