import { listLongOpen, longOpenAsOf } from './long-open.ts'
import type { Rule } from './rule.ts'

/** Something that was to come from them weeks ago: a matter to follow up about (M10), and no reproach. */
export const offeredOpen: Rule<'offered-open'> = {
  rule: 'offered-open',
  method: 'M10',
  severities: ['low'],
  find: (facts) =>
    listLongOpen(facts, 'offered').map(({ person: { contactId, name }, first, requests }) => ({
      severity: 'low',
      people: [{ contactId, name }],
      evidence: { requests },
      suggestion: { do: 'plan', contactId, matter: { about: 'askFor', text: first.text } },
    })),
  asOf: longOpenAsOf,
}
