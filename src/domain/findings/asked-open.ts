import { listLongOpen, longOpenAsOf } from './long-open.ts'
import type { Rule } from './rule.ts'

/** Something they asked me for weeks ago (M4.4): it is mine to give, or to say that it will not be. */
export const askedOpen: Rule<'asked-open'> = {
  rule: 'asked-open',
  method: 'M4',
  severities: ['medium'],
  find: (facts) =>
    listLongOpen(facts, 'asked').map(({ person: { contactId, name }, first, requests }) => ({
      severity: 'medium',
      people: [{ contactId, name }],
      evidence: { requests },
      suggestion: { do: 'settle', contactId, requestId: first.requestId },
    })),
  asOf: longOpenAsOf,
}
