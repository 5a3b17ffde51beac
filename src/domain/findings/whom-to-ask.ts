import type { PersonFacts } from '../review-facts.ts'
import { compare } from './order.ts'

/** Who may know somebody I look for: whoever is closest and was last in touch (M3); undefined where nobody is. */
export function whomToAsk(people: readonly PersonFacts[]): PersonFacts | undefined {
  return people
    .filter(({ isKnown, lastOn }) => isKnown && lastOn !== null)
    .toSorted(
      (one, other) =>
        Number(other.tie === 'strong') - Number(one.tie === 'strong') ||
        compare(other.lastOn ?? '', one.lastOn ?? '') ||
        one.contactId - other.contactId,
    )[0]
}
