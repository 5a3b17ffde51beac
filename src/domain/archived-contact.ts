import type { Day } from './day.ts'

/** What `archive` or `unarchive` did for one person. */
export interface ArchivedContact {
  contactId: number
  name: string
  isArchived: boolean
  /** False when they were there, or here, already. */
  isChanged: boolean
  /** Open steps: they wait in the archive and call again after it. */
  openSteps: number
  /** When they fall due again; null in the archive, and for those nothing calls for. */
  nextDueOn: Day | null
}
