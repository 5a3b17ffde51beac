import * as fc from 'fast-check'
import { addDays } from '../../src/domain/day.ts'
import { type InteractionFacts, interactionKinds } from '../../src/domain/interaction.ts'

/** An interaction of 1 March 2026 about which only what is said is known. */
export function happened(facts: Partial<InteractionFacts> = {}): InteractionFacts {
  return {
    id: 1,
    on: '2026-03-01',
    kind: 'other',
    from: null,
    event: null,
    eventId: null,
    place: null,
    field: null,
    gave: 0,
    got: 0,
    ...facts,
  }
}

/** What may have passed between two people in a month. */
export const anyInteractions: fc.Arbitrary<InteractionFacts[]> = fc
  .array(
    fc.record({
      on: fc.oneof(fc.nat(6), fc.nat(30)).map((days) => addDays('2026-03-01', days)),
      kind: fc.constantFrom(...interactionKinds),
      from: fc.constantFrom('me' as const, 'them' as const, null),
      event: fc.constantFrom('Meetup', 'Fair', null),
      place: fc.constantFrom('Paris', null),
      field: fc.constantFrom('compilers', 'hiring', null),
      gave: fc.nat(2),
      got: fc.nat(2),
    }),
    { maxLength: 12 },
  )
  .map((some) =>
    some.map((facts, index) => ({
      id: index + 1,
      ...facts,
      eventId: facts.event === null ? null : facts.event === 'Fair' ? 2 : 1,
    })),
  )
