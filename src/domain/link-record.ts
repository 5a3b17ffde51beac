import type { Day } from './day.ts'
import type { ImportProblem } from './imported-person.ts'

/** Two people of another program who know each other, by name. */
export interface LinkRecord {
  /** Counting from 1. */
  line: number
  one: string
  other: string
  kind?: string
  since?: Day
}

/** Pairs of a file, one at a time. */
export interface LinksSource {
  /** Everything from the beginning, the same each time. */
  records(): Iterable<LinkRecord | ImportProblem>
}
