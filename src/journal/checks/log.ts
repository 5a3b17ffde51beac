import type { CheckResult } from '../../domain/check-up.ts'
import { found } from '../../domain/check-up.ts'

/** A log larger than this is not put back into the journal as it should be: four times what SQLite lets it grow to. */
const large = 16_000_000

/** How SQLite keeps what it writes: seen before the journal is opened, because closing it tidies up. */
export interface LogFacts {
  /** The journal is written through a log beside it. */
  isLogged: boolean
  bytes: number
}

// What is written goes to a log beside the journal first, and from there into it before long.
export function examineLog({ isLogged, bytes }: LogFacts): CheckResult[] {
  if (!isLogged) return [found('warning', 'log.none', {}, { canMend: true })]
  if (bytes > large) return [found('warning', 'log.large', { bytes }, { canMend: true })]
  return [found('ok', 'log.small', { bytes })]
}
