import type { Day } from '../day.ts'
import type { Found, RuleName, Severity } from '../finding.ts'
import type { ReviewFacts } from '../review-facts.ts'

/** One thing a review looks for: pure, and silent where the records hold no evidence. The most worth it come first. */
export interface Rule<R extends RuleName = RuleName> {
  rule: R
  /** The rule of the method it comes from. */
  method: string
  /** What its findings may weigh: whoever looks for more need not ask it. */
  severities: readonly Severity[]
  find: (facts: ReviewFacts) => Found<R>[]
  /**
   * Of what happens again and again (a promise, a silence): what of a finding was there to be found on an earlier day,
   * and what came since. Setting the one aside says nothing of the other. Without it a rule tells how it is between us,
   * which is set aside with all that comes of it.
   */
  asOf?: (found: Found<R>, day: Day) => Halves<R>
}

/** A finding in two, either of which may be missing. */
export interface Halves<R extends RuleName> {
  before: Found<R>[]
  since: Found<R>[]
}

/** A finding that was there as a whole on the day, or not yet at all. */
export function whole<R extends RuleName>(found: Found<R>, wasThere: boolean): Halves<R> {
  return wasThere ? { before: [found], since: [] } : { before: [], since: [found] }
}
