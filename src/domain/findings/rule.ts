import type { Found, RuleName } from '../finding.ts'
import type { ReviewFacts } from '../review-facts.ts'

/** One thing a review looks for: pure, and silent where the records hold no evidence. The most worth it come first. */
export interface Rule<R extends RuleName = RuleName> {
  rule: R
  /** The rule of the method it comes from. */
  method: string
  find: (facts: ReviewFacts) => Found<R>[]
}
