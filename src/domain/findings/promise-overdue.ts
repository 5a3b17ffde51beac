import { type Day, daysBetween } from '../day.ts'
import type { Found } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import { graceDays, type OverdueStep, type PersonFacts, type ReviewFacts } from '../review-facts.ts'
import type { Rule } from './rule.ts'

/** A next step whose day has passed (M10). What I promised weighs more than a first follow-up nobody was told of. */
export const promiseOverdue: Rule<'promise-overdue'> = {
  rule: 'promise-overdue',
  method: 'M10',
  severities: ['high', 'medium'],
  find(facts) {
    const people = new Map(facts.people.map((person) => [person.contactId, person]))
    const late = facts.overdue
      .filter(({ dueOn }) => daysBetween(dueOn, facts.today) >= graceDays)
      .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
    return [...groupBy(late, ({ contactId }) => contactId)]
      .flatMap(([contactId, steps]) => {
        const person = people.get(contactId)
        return person === undefined ? [] : [finding(person, steps, facts)]
      })
      .toSorted((one, other) => rank(one) - rank(other))
  },
  asOf(found, day) {
    const { steps } = found.evidence
    const isLate = ({ dueOn }: { dueOn: Day }) => daysBetween(dueOn, day) >= graceDays
    const part = (some: typeof steps) =>
      some.length === 0 ? [] : [{ ...found, evidence: { steps: some } }]
    return { before: part(steps.filter(isLate)), since: part(steps.filter((one) => !isLate(one))) }
  },
}

function finding(
  { contactId, name }: PersonFacts,
  steps: readonly OverdueStep[],
  { today }: ReviewFacts,
): Found<'promise-overdue'> {
  return {
    severity: steps.some(({ origin }) => origin === 'promised') ? 'high' : 'medium',
    people: [{ contactId, name }],
    evidence: {
      steps: steps.map(({ stepId, text, dueOn }) => {
        return { stepId, text, dueOn, daysOverdue: daysBetween(dueOn, today) }
      }),
    },
    suggestion: { do: 'done', contactId },
  }
}

function rank({ severity }: Found): number {
  return severity === 'high' ? 0 : 1
}
