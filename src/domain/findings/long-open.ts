import { type Day, daysBetween } from '../day.ts'
import type { Found, LongOpen } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import type { RequestDirection } from '../request.ts'
import { isPlannedAbout, type PersonFacts, type ReviewFacts } from '../review-facts.ts'
import type { Halves } from './rule.ts'

/** What was asked or offered may take so many days. */
const patience = 14

/** Whoever has had something open one way for long, the longest first; but for what a step with them names. */
export function listLongOpen(
  { today, people, requests }: Pick<ReviewFacts, 'today' | 'people' | 'requests'>,
  wanted: RequestDirection,
): { person: PersonFacts; first: LongOpen; requests: LongOpen[] }[] {
  const known = new Map(people.map((person) => [person.contactId, person]))
  const long = requests.filter(
    ({ direction, openedOn }) => direction === wanted && isLong(openedOn, today),
  )
  return [...groupBy(long, ({ contactId }) => contactId)].flatMap(([contactId, some]) => {
    const person = known.get(contactId)
    if (person === undefined) return []
    const open = some
      .filter(({ text }) => !isPlannedAbout(person, text, 'thing'))
      .map(({ requestId, text, openedOn }) => {
        return { requestId, text, openedOn, daysOpen: daysBetween(openedOn, today) }
      })
    const [first] = open
    return first === undefined ? [] : [{ person, first, requests: open }]
  })
}

/** What was open for long by an earlier day, and what came to be since. */
export function longOpenAsOf<R extends 'asked-open' | 'offered-open'>(
  found: Found<R>,
  day: Day,
): Halves<R> {
  const { requests } = found.evidence
  const part = (some: LongOpen[]) =>
    some.length === 0 ? [] : [{ ...found, evidence: { requests: some } }]
  return {
    before: part(requests.filter(({ openedOn }) => isLong(openedOn, day))),
    since: part(requests.filter(({ openedOn }) => !isLong(openedOn, day))),
  }
}

function isLong(openedOn: Day, day: Day): boolean {
  return daysBetween(openedOn, day) >= patience
}
