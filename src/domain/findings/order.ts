import type { PersonFacts } from '../review-facts.ts'

/** Whoever serves a goal or is worth pursuing first; then the last in touch; at last the older contact. */
export function latestFirst(people: readonly PersonFacts[]): PersonFacts[] {
  return people.toSorted(
    (one, other) =>
      worth(other) - worth(one) ||
      compare(other.lastOn ?? '', one.lastOn ?? '') ||
      one.contactId - other.contactId,
  )
}

export function worth({ goals, verdict }: Pick<PersonFacts, 'goals' | 'verdict'>): number {
  return (goals.length > 0 ? 1 : 0) + (verdict === 'pursue' ? 1 : 0)
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
