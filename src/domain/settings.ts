import type { Duration } from './duration.ts'

/** What the journal's rules can be set to; the defaults are the method's (README, "The rules"). */
export interface Rules {
  /** People a day (M16). */
  attentionPerDay: number
  /** Days from a first meeting to the first follow-up (M10). */
  firstFollowUp: Duration
  /** How often to be in touch when nothing was said for the contact itself. */
  rhythm: Readonly<Record<'strong' | 'weak' | 'absent' | 'pursue', Duration | 'off'>>
  /** Points in the order of the morning list; see ./attention.ts. */
  order: Readonly<Record<OrderWeight, number>>
}

export const orderWeights = [
  'promised',
  'first',
  'birthday',
  'quiet',
  'late',
  'pursue',
  'weak',
  'goal',
] as const
export type OrderWeight = (typeof orderWeights)[number]

export const defaultRules: Rules = {
  attentionPerDay: 5,
  firstFollowUp: { count: 2, unit: 'd' },
  rhythm: {
    strong: { count: 120, unit: 'd' },
    weak: { count: 60, unit: 'd' },
    absent: 'off',
    pursue: { count: 30, unit: 'd' },
  },
  order: {
    promised: 50,
    first: 40,
    birthday: 30,
    quiet: 20,
    late: 20,
    pursue: 15,
    weak: 10,
    goal: 10,
  },
}

/** Everything the settings file can say. */
export interface Settings {
  rules: Rules
  pitch: { targetSeconds: number; wordsPerMinute: number }
  me: { name: string; reach: string }
}

export const defaultSettings: Settings = {
  rules: defaultRules,
  pitch: { targetSeconds: 60, wordsPerMinute: 140 },
  me: { name: '', reach: '' },
}
