import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivingFacts, ideasFor } from '../../src/domain/giving.ts'

function someone(contactId: number, facts: Partial<GivingFacts> = {}): GivingFacts {
  return {
    contactId,
    name: `Nr ${contactId}`,
    lean: 'none',
    lastContact: null,
    fields: [],
    asked: [],
    introductions: [],
    knows: [],
    ...facts,
  }
}

const asked = (text: string, openedOn: GivingFacts['asked'][number]['openedOn'] = '2026-11-01') => [
  { requestId: 7, text, openedOn },
]
const isSmall = (word: string) => ['about', 'with', 'help'].includes(word)

function ideas(people: GivingFacts[], gives: string[] = [], experts = people) {
  return ideasFor(people, { gives, experts, isSmall })
}

describe('what I can give next', () => {
  it('is nothing where nobody asked and nothing fits', () => {
    expect(ideas([someone(1), someone(2, { fields: ['logic'] })], ['reviews of essays'])).toEqual(
      [],
    )
  })

  it('is what they asked for, with what I can give that fits', () => {
    const [one] = ideas(
      [someone(1, { asked: asked('help with a compiler') })],
      ['help with taxes', 'a talk on compilers'],
    )
    expect(one?.ideas).toEqual([
      {
        why: 'asked',
        requestId: 7,
        text: 'help with a compiler',
        since: '2026-11-01',
        gives: ['a talk on compilers'],
      },
    ])
  })

  it('is somebody strong at what they asked for, whom they do not know', () => {
    const people = [
      someone(1, { asked: asked('a word about radiation'), knows: [4], fields: ['radiation'] }),
      someone(2, { fields: ['tea', 'Radiation'] }),
      someone(3, { fields: ['radio'] }),
      someone(4, { fields: ['radiation'] }),
    ]
    expect(ideas(people)[0]?.ideas.slice(1)).toEqual([
      {
        why: 'meet',
        other: { contactId: 2, name: 'Nr 2' },
        field: 'Radiation',
        text: 'a word about radiation',
      },
    ])
  })

  it('is an introduction still to be made, and that person is not proposed again', () => {
    const other = { contactId: 2, name: 'Nr 2' }
    const people = [
      someone(1, { asked: asked('logic'), introductions: [{ other, on: '2026-11-03' }] }),
      someone(2, { fields: ['logic'] }),
    ]
    expect(ideas(people)[0]?.ideas.map(({ why }) => why)).toEqual(['asked', 'introduction'])
  })

  it('is what I can give in a field of theirs', () => {
    expect(
      ideas([someone(1, { fields: ['tea', 'compilers'] })], ['compiler reviews']),
    ).toMatchObject([{ ideas: [{ why: 'field', give: 'compiler reviews', field: 'compilers' }] }])
    expect(ideas([someone(1, { fields: ['کامپایلرها'] })], ['نقد كامپايلر'])).toHaveLength(1)
  })

  it('comes first for who has waited longest, then for who gave me more', () => {
    const fields = ['logic']
    const other = { contactId: 9, name: 'Nr 9' }
    const people = [
      someone(1, { fields, lean: 'onlyGave' }),
      someone(2, { fields, lean: 'even' }),
      someone(3, { fields, lean: 'onlyGot' }),
      someone(4, { introductions: [{ other, on: '2026-11-01' }] }),
      someone(5, { asked: asked('tea', '2026-11-02') }),
      someone(6, { asked: asked('tea', '2026-11-01') }),
    ]
    expect(ideas(people, ['logic']).map(({ contactId }) => contactId)).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('is the same whatever order people are read in', () => {
    const anyone = fc.record({
      lean: fc.constantFrom('none' as const, 'onlyGot' as const, 'onlyGave' as const),
      fields: fc.subarray(['logic', 'tea']),
      asked: fc.constantFrom([], asked('logic'), asked('green tea', '2026-10-01')),
    })
    const shuffled = fc
      .array(anyone, { maxLength: 6 })
      .map((some) => some.map((facts, index) => someone(index + 1, facts)))
      .chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
      )
    fc.assert(
      fc.property(shuffled, ([people, others]) => {
        expect(ideas(others, ['tea'], people)).toEqual(ideas(people, ['tea']))
      }),
    )
  })
})
