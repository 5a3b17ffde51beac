import { daysBetween } from '../day.ts'
import type { Found } from '../finding.ts'
import type { OpenIntroduction } from '../review-facts.ts'
import type { Rule } from './rule.ts'

/** Days that what is spoken of may take to be made, and what is made may take to lead to something. */
const patience = { offered: 14, made: 21 } as const

/**
 * An introduction nobody has heard the end of (M2, M7): one made some weeks ago, of which it is not known what came, or
 * one that was spoken of and not made. Who introduced me waits to be told, so that counts for more.
 */
export const introductionOpen: Rule<'introduction-open'> = {
  rule: 'introduction-open',
  method: 'M2',
  find: ({ today, introductions }) =>
    introductions
      .filter(({ state, on }) => daysBetween(on, today) >= patience[state])
      .map(finding)
      .toSorted((one, other) => rank(one) - rank(other)),
}

function finding(introduction: OpenIntroduction): Found<'introduction-open'> {
  const { introductionId, by, contact, other, state, isAsked, on } = introduction
  return {
    // What I made and they have all they need for is theirs to tell of.
    severity: by === null && state === 'made' ? 'low' : 'medium',
    people: [by, contact, other].filter((person) => person !== null),
    evidence: { introductionId, by, contact, other, state, isAsked, on },
    suggestion:
      state === 'offered' && by !== null
        ? {
            do: 'plan',
            contactId: by.contactId,
            matter: { about: 'askIntroduction', name: contact.name },
          }
        : {
            do: 'intro',
            contactId: contact.contactId,
            otherId: other?.contactId ?? null,
            byId: by?.contactId ?? null,
            isMade: state === 'made',
          },
  }
}

function rank({ severity }: Found): number {
  return severity === 'medium' ? 0 : 1
}
