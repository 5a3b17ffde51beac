import type { CheckResult } from '../../domain/check-up.ts'
import type { Journal } from '../journal.ts'

/** One thing to look at in an open journal, and how to mend it. */
export interface JournalCheck {
  /** Does not write. */
  examine(journal: Journal): CheckResult[]
  /** Inside a transaction that undo does not log. Changes only what is computed from the rest. */
  mend(journal: Journal): void
}
