import { daysBetween } from '../day.ts'
import type { EvidenceOf, Found } from '../finding.ts'
import { isPlannedAbout, isUnderWay, latelyDays, type PersonFacts } from '../review-facts.ts'
import type { StepMatter } from '../suggestion.ts'
import { latestFirst } from './order.ts'
import type { Rule } from './rule.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Fewer people than this are no sample. */
const leastPeople = 4

/**
 * Everybody lately in touch is strong at the same thing (M14). Somebody of another field who has been quiet would widen
 * the view; where there never was anybody, whoever is closest may know one.
 */
export const oneField: Rule<'one-field'> = {
  rule: 'one-field',
  method: 'M14',
  severities: ['low'],
  find({ today, people }) {
    const known = people.filter(({ fields, lastOn }) => fields.length > 0 && lastOn !== null)
    const isLate = ({ lastOn }: PersonFacts) =>
      lastOn !== null && daysBetween(lastOn, today) <= latelyDays
    const late = known.filter(isLate)
    const shared = late[0]?.fields.find(({ folded }) => late.every((one) => has(one, folded)))
    if (shared === undefined || late.length < leastPeople) return []
    const [other] = latestFirst(
      known.filter((one) => !isLate(one) && !has(one, shared.folded) && !isUnderWay(one)),
    )
    const told = { field: shared.name, people: late.length, withinDays: latelyDays }
    if (other !== undefined) {
      const { contactId, name, lastOn, fields } = other
      const matter = { about: 'catchUp' as const }
      const evidence = { ...told, otherField: fields[0]?.name ?? null, lastOn }
      return [finding({ contactId, name }, evidence, matter)]
    }
    const isAnyOther = known.some(({ fields }) =>
      fields.some(({ folded }) => folded !== shared.folded),
    )
    const asked = isAnyOther ? undefined : whomToAsk(late)
    if (asked === undefined || isPlannedAbout(asked, shared.name, 'thing')) return []
    const { contactId, name } = asked
    const matter = { about: 'askBeyond' as const, field: shared.name }
    return [finding({ contactId, name }, { ...told, otherField: null, lastOn: null }, matter)]
  },
}

function finding(
  person: { contactId: number; name: string },
  evidence: EvidenceOf['one-field'],
  matter: StepMatter,
): Found<'one-field'> {
  const suggestion = { do: 'plan' as const, contactId: person.contactId, matter }
  return { severity: 'low', people: [person], evidence, suggestion }
}

function has({ fields }: PersonFacts, folded: string): boolean {
  return fields.some((field) => field.folded === folded)
}
