import type { Day } from './day.ts'
import type { MergedValue } from './merge.ts'

/** Parts of a record that are moved, in the order they are told. */
export const mergeParts = [
  'interactions',
  'notes',
  'steps',
  'requests',
  'checklists',
  'pitches',
  'links',
  'introductions',
  'introduced',
  'circles',
  'goals',
  'tags',
  'events',
  'fields',
  'ways',
  'nicknames',
  'properties',
  'asides',
] as const
export type MergePart = (typeof mergeParts)[number]

/**
 * How many of a part came over; were there already, so that one stands for two; and were only between the two, which
 * say nothing of one person.
 */
export interface MovedPart {
  moved: number
  same: number
  dropped: number
}

/** People who have become one, or with `isDryRun` would. */
export interface MergedContacts {
  contactId: number
  name: string
  isDryRun: boolean
  /** Who went into them. */
  merged: { contactId: number; name: string }[]
  values: MergedValue[]
  /** Parts with something in them. */
  parts: ({ part: MergePart } & MovedPart)[]
  /** When they fall due now. */
  nextDueOn: Day | null
  isDueMoved: boolean
  /** The copy of the journal taken before. */
  backup: string | null
}
