import { usualAttention } from './career-stage.ts'
import { type Duration, parseDuration } from './duration.ts'

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
  /** Copies of the journal kept of those the program makes by itself; see ./backup.ts. */
  keptBackups: number
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

/** Everything the settings file can say to commands; `lang` and `calendar` are read before there is one. */
export interface Settings {
  rules: Rules
  /** People a day where the file says so; null where it is left to what I told of me. */
  attentionPerDay: number | null
  pitch: { targetSeconds: number; wordsPerMinute: number }
}

/** What a setting may be: a few words, a whole number, a duration, or one or `off`. */
export type SettingKind =
  | { readonly kind: 'choice'; readonly allowed: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'duration' }
  | { readonly kind: 'rhythm' }

/** As it stands in the file: durations in their canonical text (`2w`). */
export type SettingValue = string | number

const points = { kind: 'number', least: 0, most: 1000 } as const

/**
 * Every setting: what it may be and what it is unless set (null: it goes by something else, such as the locale).
 * Reading, checking, `net config` and the messages all follow from this table; its order is that of the file.
 */
export const settingTable = [
  { key: 'lang', kind: 'choice', allowed: ['en', 'fa'], default: null },
  { key: 'calendar', kind: 'choice', allowed: ['gregorian', 'jalali'], default: null },
  { key: 'attention.perDay', kind: 'number', least: 1, most: 1000, default: null },
  { key: 'firstFollowUp', kind: 'duration', default: '2d' },
  { key: 'rhythm.strong', kind: 'rhythm', default: '120d' },
  { key: 'rhythm.weak', kind: 'rhythm', default: '60d' },
  { key: 'rhythm.absent', kind: 'rhythm', default: 'off' },
  { key: 'rhythm.pursue', kind: 'rhythm', default: '30d' },
  { key: 'order.promised', ...points, default: 50 },
  { key: 'order.first', ...points, default: 40 },
  { key: 'order.birthday', ...points, default: 30 },
  { key: 'order.quiet', ...points, default: 20 },
  { key: 'order.late', ...points, default: 20 },
  { key: 'order.pursue', ...points, default: 15 },
  { key: 'order.weak', ...points, default: 10 },
  { key: 'order.goal', ...points, default: 10 },
  { key: 'pitch.targetSeconds', kind: 'number', least: 5, most: 3600, default: 60 },
  { key: 'pitch.wordsPerMinute', kind: 'number', least: 20, most: 600, default: 140 },
  { key: 'backup.keep', kind: 'number', least: 1, most: 1000, default: 10 },
] as const satisfies readonly (SettingKind & { key: string; default: SettingValue | null })[]

export type Setting = (typeof settingTable)[number]
export type SettingKey = Setting['key']
export type SettingValues = Readonly<Partial<Record<SettingKey, SettingValue>>>

/** A setting as `net config` shows it; `value` is what holds, set or not. */
export interface SettingState {
  key: SettingKey
  value: SettingValue | null
  default: SettingValue | null
  isSet: boolean
}

export function findSetting(key: string): Setting | undefined {
  return settingTable.find((setting) => setting.key === key)
}

export function settingStates(values: SettingValues): SettingState[] {
  return settingTable.map(({ key, default: fallback }) => {
    const set = values[key]
    return { key, value: set ?? fallback, default: fallback, isSet: set !== undefined }
  })
}

/** What the program works by; the values must have been checked. */
export function settingsFrom(values: SettingValues): Settings {
  const held = new Map<SettingKey, SettingValue | null>(
    settingStates(values).map(({ key, value }) => [key, value]),
  )
  const text = (key: SettingKey) => String(held.get(key) ?? '')
  const number = (key: SettingKey) => Number(held.get(key))
  const rhythm = (key: SettingKey) => (text(key) === 'off' ? 'off' : parseDuration(text(key)))
  const isSet = typeof values['attention.perDay'] === 'number'
  const attentionPerDay = isSet ? number('attention.perDay') : null
  return {
    attentionPerDay,
    rules: {
      attentionPerDay: attentionPerDay ?? usualAttention,
      firstFollowUp: parseDuration(text('firstFollowUp')),
      rhythm: {
        strong: rhythm('rhythm.strong'),
        weak: rhythm('rhythm.weak'),
        absent: rhythm('rhythm.absent'),
        pursue: rhythm('rhythm.pursue'),
      },
      order: {
        promised: number('order.promised'),
        first: number('order.first'),
        birthday: number('order.birthday'),
        quiet: number('order.quiet'),
        late: number('order.late'),
        pursue: number('order.pursue'),
        weak: number('order.weak'),
        goal: number('order.goal'),
      },
      keptBackups: number('backup.keep'),
    },
    pitch: {
      targetSeconds: number('pitch.targetSeconds'),
      wordsPerMinute: number('pitch.wordsPerMinute'),
    },
  }
}

export const defaultSettings: Settings = settingsFrom({})
export const defaultRules: Rules = defaultSettings.rules
