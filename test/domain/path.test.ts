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
  return { contactId, tie: 'weak', lastContactOn: '2026-11-01', ...more }
}

function among(bonds: readonly Bond[], known: readonly Acquaintance[]): Acquaintances {
  return {
    bondsOf: (ids) => bonds.filter(({ members }) => members.some((id) => ids.includes(id))),
    knownAmong: (ids) => known.filter(({ contactId }) => ids.includes(contactId)),
  }
}

function ways(bonds: readonly Bond[], known: readonly Acquaintance[], limit = 9) {
  return findWays(1, among(bonds, known), { today, limit })
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
      fc.property(anyBonds, anyKnown, anyPair, (bonds, known, pair) => {
        const [before] = ways(bonds, known)
        const [after] = ways([...bonds, pair], known)
        fc.pre(before !== undefined)
        expect(after).toBeDefined()
        expect(after?.steps.length).toBeLessThanOrEqual(before?.steps.length ?? 0)
        if (after?.steps.length === before?.steps.length) {
          expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 0)
        }
      }),
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
