import type { Day } from './day.ts'

interface Person {
  contactId: number
  name: string
}

/** Two people who know each other, as I was told or saw. */
export interface Link {
  one: Person
  other: Person
  /** `colleagues`, `sisters`, … */
  kind: string | null
  since: Day | null
}

/** What `link` or `unlink` did. */
export interface ChangedLink extends Link {
  change: 'new' | 'changed' | 'same' | 'removed'
}
