import { isOneSided } from '../balance.ts'
import { isUnderWay } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Somebody from whom I only took (M4.4): give-and-take has another half. */
export const onlyTaking: Rule<'only-taking'> = {
  rule: 'only-taking',
  method: 'M4',
  severities: ['medium'],
  find({ people }) {
    const found = people.filter(
      (person) => person.gave === 0 && isOneSided(person) && !isUnderWay(person),
    )
    return latestFirst(found).flatMap(({ contactId, name, got, lastExchangeOn: lastOn }) =>
      lastOn === null
        ? []
        : [
            {
              severity: 'medium' as const,
              people: [{ contactId, name }],
              evidence: { got, lastOn },
              suggestion: { do: 'plan' as const, contactId, matter: { about: 'give' as const } },
            },
          ],
    )
  },
}
