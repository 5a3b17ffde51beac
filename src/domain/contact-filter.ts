import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import { addDuration, type Day } from './day.ts'
import type { Duration } from './duration.ts'
import type { Stage } from './stage.ts'

/**
 * Which contacts are meant. Every value of every list must hold (AND); names are compared folded. Circles and
 * goals are named as anywhere (see `resolveTitled`), tags whole; of organisations, fields and places it is enough that each word begins one of theirs.
 */
export interface ContactFilter {
  ties: Tie[]
  circles: string[]
  goals: string[]
  tags: string[]
  orgs: string[]
  fields: string[]
  stages: Stage[]
  /** `none`: the checklist was never gone through. */
  verdicts: (Verdict | 'none')[]
  /** Where we met. */
  metAt: string[]
  /** No contact since this day, or never; null for whenever. */
  quietSince: Day | null
  archived: 'without' | 'only' | 'with'
}

/** Everybody who is not in the archive. */
export const everybody: ContactFilter = {
  ties: [],
  circles: [],
  goals: [],
  tags: [],
  orgs: [],
  fields: [],
  stages: [],
  verdicts: [],
  metAt: [],
  quietSince: null,
  archived: 'without',
}

/** The last day of contact that is a silence of this long today. */
export function quietSince(today: Day, { count, unit }: Duration): Day {
  return addDuration(today, { count: -count, unit })
}

/** Whether each word typed begins a word of the text; both folded. */
export function beginsWords(typed: string, text: string): boolean {
  const words = ` ${text}`
  return typed !== '' && typed.split(' ').every((word) => words.includes(` ${word}`))
}
