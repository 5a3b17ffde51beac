import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'

/** Somebody called absent whom the records say I met, or am in touch with (M3). */
export const tieMet: Rule<'tie-met'> = {
  rule: 'tie-met',
  method: 'M3',
  severities: ['low'],
  find({ people }) {
    const found = people.filter(({ declaredTie }) => declaredTie === 'absent')
    return latestFirst(found).flatMap(({ contactId, name, acquaintedOn, acquaintedDays, metOn }) =>
      acquaintedOn === null
        ? []
        : [
            {
              severity: 'low' as const,
              people: [{ contactId, name }],
              evidence: { firstOn: acquaintedOn, days: acquaintedDays, metOn },
              suggestion: { do: 'tie' as const, contactId, tie: 'weak' as const },
            },
          ],
    )
  },
}
