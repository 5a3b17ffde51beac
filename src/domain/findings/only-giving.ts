import { isOneSided } from '../balance.ts'
import { isUnderWay } from '../review-facts.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Somebody to whom I only gave (M4.4, M7.1): perhaps nobody ever asked them for anything. */
export const onlyGiving: Rule<'only-giving'> = {
  rule: 'only-giving',
  method: 'M4',
  severities: ['low'],
  find({ people }) {
    const found = people.filter(
      (person) => person.got === 0 && isOneSided(person) && !isUnderWay(person),
    )
    return latestFirst(found).flatMap(({ contactId, name, gave, lastExchangeOn: lastOn }) =>
      lastOn === null
        ? []
        : [
            {
              severity: 'low' as const,
              people: [{ contactId, name }],
              evidence: { gave, lastOn },
              suggestion: { do: 'plan' as const, contactId, matter: { about: 'ask' as const } },
            },
          ],
    )
  },
}
