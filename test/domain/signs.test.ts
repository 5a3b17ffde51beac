import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { type SignFacts, signsOf } from '../../src/domain/signs.ts'
import { anyInteractions, happened } from '../support/interactions.ts'

const nobodyYet: SignFacts = {
  circles: [],
  fields: [],
  metAt: null,
  metOn: null,
  via: null,
  links: [],
  introduced: [],
  interactions: [],
  introductions: [],
}
const holding = (facts: Partial<SignFacts>) =>
  signsOf({ ...nobodyYet, ...facts })
    .filter(({ holds }) => holds)
    .map(({ sign }) => sign)

const met = happened({ id: 1, kind: 'met', on: '2026-01-01' })
const wrote = happened({ id: 2, kind: 'email', on: '2026-01-05' })
const called = happened({ id: 3, kind: 'call', on: '2026-02-01' })

describe('the four signs', () => {
  it.each([
    ['nothing is known', {}, []],
    ['they are in a circle', { circles: ['Compilers'] }, ['network']],
    ['they know somebody', { links: [{ contactId: 2, name: 'George' }] }, ['network']],
    ['they introduced somebody', { introduced: [{ contactId: 2, name: 'George' }] }, ['network']],
    [
      'they were there on each of three days of one event',
      {
        interactions: [0, 1, 2].map((days) =>
          happened({ id: days, on: addDays('2026-01-01', days), event: 'Fair', eventId: 1 }),
        ),
      },
      ['actor'],
    ],
    [
      'they were there week after week of one class',
      {
        interactions: [0, 7, 14].map((days) =>
          happened({ id: days, on: addDays('2026-01-01', days), event: 'Class', eventId: 1 }),
        ),
      },
      ['actor', 'lasting'],
    ],
    ['where we met is known', { metAt: 'Meetup' }, ['actor']],
    ['somebody introduced us', { via: { contactId: 2, name: 'George' } }, ['actor']],
    ['we were at an event', { interactions: [happened({ event: 'Meetup' })] }, ['actor']],
    ['we met once', { interactions: [met] }, []],
    ['there was contact once more', { interactions: [met, wrote] }, []],
    ['there was contact on two more days', { interactions: [met, wrote, called] }, ['lasting']],
    ['two more on one day', { interactions: [met, wrote, { ...called, on: wrote.on }] }, []],
    [
      'the rest was greetings',
      { interactions: [met, { ...wrote, kind: 'greeting' }, { ...called, kind: 'greeting' }] },
      [],
    ],
    [
      'I only wrote to a stranger',
      {
        interactions: [1, 2, 3].map((id) =>
          happened({ id, kind: 'email', on: addDays('2026-01-01', id) }),
        ),
      },
      [],
    ],
    [
      'the meeting is only in the record of the contact',
      { metOn: '2025-12-01', interactions: [wrote, called] },
      ['lasting'],
    ],
    [
      'the day of the meeting was mended, and the log of it was not',
      {
        metAt: 'Meetup',
        metOn: '2025-12-30',
        interactions: [{ ...met, event: 'Meetup' }, wrote],
      },
      ['actor'],
    ],
    [
      'there was another meeting in the same place',
      {
        metAt: 'Meetup',
        metOn: '2026-01-01',
        interactions: [met, { ...wrote, event: 'Meetup' }, { ...called, event: 'Meetup' }],
      },
      ['actor', 'lasting'],
    ],
    ['I gave', { fields: ['compilers'], interactions: [happened({ gave: 1 })] }, []],
    ['I got', { fields: ['compilers'], interactions: [happened({ got: 1 })] }, []],
    [
      'the first talk was elsewhere than where we met',
      {
        metAt: 'Meetup',
        metOn: '2025-12-30',
        interactions: [{ ...met, event: 'Fair' }, wrote],
      },
      ['actor', 'lasting'],
    ],
    ['things went both ways, about nothing', { interactions: [happened({ gave: 1, got: 1 })] }, []],
    [
      'things went both ways in a field',
      { interactions: [happened({ gave: 1, got: 1, field: 'compilers' })] },
      ['exchange'],
    ],
    [
      'things went both ways with somebody strong at something',
      { fields: ['compilers'], interactions: [happened({ gave: 1 }), happened({ id: 2, got: 1 })] },
      ['exchange'],
    ],
  ] as [string, Partial<SignFacts>, string[]][])('hold as far as %s', (_, facts, signs) => {
    expect(holding(facts)).toEqual(signs)
  })

  it('come with the records that speak for them', () => {
    const [network, actor, lasting, exchange] = signsOf({
      circles: ['Compilers', 'Navy'],
      fields: ['languages'],
      metAt: 'Meetup',
      metOn: '2026-01-01',
      via: { contactId: 2, name: 'George' },
      links: [
        { contactId: 3, name: 'Ann' },
        { contactId: 4, name: 'Bo' },
      ],
      introduced: [{ contactId: 4, name: 'Bo' }],
      interactions: [
        { ...called, gave: 2, field: 'hiring' },
        { ...met, event: 'Meetup' },
        { ...wrote, got: 1 },
      ],
      introductions: [],
    })
    expect(network).toMatchObject({
      circles: ['Compilers', 'Navy'],
      introduced: [{ name: 'Bo' }],
      knows: [{ name: 'Ann' }],
    })
    expect(actor).toEqual({
      sign: 'actor',
      holds: true,
      metAt: 'Meetup',
      metOn: '2026-01-01',
      via: { contactId: 2, name: 'George' },
    })
    expect(lasting).toEqual({
      sign: 'lasting',
      holds: true,
      firstOn: '2026-01-01',
      hasMetFirst: true,
      lastOn: '2026-02-01',
      laterDays: 2,
      isOnlyAtEvents: false,
    })
    expect(exchange).toEqual({ sign: 'exchange', holds: true, gave: 2, got: 1, fields: ['hiring'] })
  })

  it.each([
    ['met', { kind: 'met' }, true],
    ['an event', { kind: 'event', event: 'Meetup' }, true],
    ['an event with no name and no place', { kind: 'event' }, true],
    ['a platform, where one writes', { kind: 'event', place: 'LinkedIn' }, false],
    ['a call', { kind: 'call' }, false],
  ] as const)('say whether we met first: %s', (_, fact, isMeeting) => {
    // What comes later, a meeting too, is not the first day.
    const later = happened({ id: 9, kind: 'met', on: '2026-03-01' })
    const interactions = [happened({ id: 1, on: '2026-01-01', ...fact }), later]
    const [, , lasting] = signsOf({ ...nobodyYet, interactions })
    expect(lasting).toMatchObject({ firstOn: '2026-01-01', hasMetFirst: isMeeting })
  })

  it('count the first day from the record or from what passed, whichever is earlier', () => {
    const firstOf = (metOn: SignFacts['metOn'], interactions: SignFacts['interactions']) =>
      signsOf({ ...nobodyYet, metOn, interactions })[2].firstOn
    expect(firstOf('2026-01-03', [met])).toBe('2026-01-01')
    expect(firstOf('2025-12-01', [met])).toBe('2025-12-01')
    expect(firstOf('2025-12-01', [])).toBe('2025-12-01')
    expect(firstOf(null, [met])).toBe('2026-01-01')
    expect(firstOf(null, [])).toBeNull()
  })

  it('say when we met where only the day is on record', () => {
    const [, actor] = signsOf({ ...nobodyYet, metOn: '2026-01-01', interactions: [wrote] })
    expect(actor).toMatchObject({ holds: false, metAt: null, metOn: '2026-01-01' })
  })

  it('see a tie that never leaves the events', () => {
    const events = [1, 2, 3].map((id) =>
      happened({ id, kind: 'event', on: addDays('2026-01-01', id) }),
    )
    expect(signsOf({ ...nobodyYet, interactions: events })[2]).toMatchObject({
      holds: true,
      isOnlyAtEvents: true,
    })
    expect(signsOf(nobodyYet)[2].isOnlyAtEvents).toBe(false)
    const metThere = { ...met, event: 'Meetup' }
    expect(signsOf({ ...nobodyYet, interactions: [metThere] })[2].isOnlyAtEvents).toBe(true)
    expect(signsOf({ ...nobodyYet, interactions: [metThere, called] })[2].isOnlyAtEvents).toBe(
      false,
    )
  })

  it('do not hang on the order of the records, nor go away with one more', () => {
    fc.assert(
      fc.property(anyInteractions, (past) => {
        const facts = { ...nobodyYet, fields: ['compilers'] }
        const whole = signsOf({ ...facts, interactions: past })
        expect(signsOf({ ...facts, interactions: past.toReversed() })[2]).toEqual(whole[2])
        // What counts as later hangs on the first meeting; the other signs only ever gain.
        const [, actor, , exchange] = signsOf({ ...facts, interactions: past.slice(1) })
        expect(whole[1].holds || !actor.holds).toBe(true)
        expect(whole[3].holds || !exchange.holds).toBe(true)
      }),
    )
  })
})
