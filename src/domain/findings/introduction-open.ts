import { daysBetween } from '../day.ts'
import type { Found } from '../finding.ts'
import { isPlannedAbout, type OpenIntroduction, type PersonFacts } from '../review-facts.ts'
import { type Rule, whole } from './rule.ts'

/** Days that what is spoken of may take to be made, and what is made may take to lead to something. */
const patience = { offered: 14, made: 21 } as const

/**
 * An introduction nobody has heard the end of (M2, M7): one made some weeks ago, of which it is not known what came, or
 * one that was spoken of and not made. Who introduced me waits to be told, so that counts for more.
 */
export const introductionOpen: Rule<'introduction-open'> = {
  rule: 'introduction-open',
  method: 'M2',
  severities: ['medium', 'low'],
  find({ today, introductions, people }) {
    const known = new Map(people.map((person) => [person.contactId, person]))
    return introductions
      .filter(
        (one) => daysBetween(one.on, today) >= patience[one.state] && !isToBeHeardOf(one, known),
      )
      .map(finding)
      .toSorted((one, other) => rank(one) - rank(other))
  },
  asOf(found, day) {
    const { on, state } = found.evidence
    return whole(found, daysBetween(on, day) >= patience[state])
  },
}

/** A step is to ask about it, or to tell of it. */
function isToBeHeardOf(
  { by, contact, other }: OpenIntroduction,
  people: ReadonlyMap<number, PersonFacts>,
): boolean {
  const [asked, about] = by === null ? [contact, other] : [by, contact]
  const person = people.get(asked.contactId)
  return person !== undefined && about !== null && isPlannedAbout(person, about.name, 'somebody')
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
            name: (other ?? contact).name,
            isMade: state === 'made',
          },
  }
}

function rank({ severity }: Found): number {
  return severity === 'medium' ? 0 : 1
}
