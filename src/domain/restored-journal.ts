import type { BackupReason } from './backup.ts'

/** What restoring a copy does, or would do. */
export interface RestoredJournal {
  isDryRun: boolean
  from: RestoreSource
  present: PresentJournal
  /** What is in the present journal and not in the copy; null where the present one cannot be read. */
  lost: RestoreDifference | null
  /** What is in the copy and not in the present journal. */
  regained: RestoreDifference | null
  /** Where the present journal is kept; null where there is none, or nothing was done. */
  keptAs: string | null
  /** The copy was made by an earlier version and brought up to date. */
  isMigrated: boolean
}

/** The copy: when it was made (UTC, ISO 8601), why where that is known, and what is in it. */
export interface RestoreSource {
  file: string
  at: string
  reason: BackupReason | null
  people: number
  interactions: number
  lastWriteAt: string | null
}

/** The journal that is there now: whole, damaged, or none at all. */
export type PresentJournal =
  | { state: 'whole'; people: number; interactions: number; lastWriteAt: string | null }
  | { state: 'damaged' | 'missing' }

export interface RestoreDifference {
  people: number
  interactions: number
}
