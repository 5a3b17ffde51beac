import type { SettingState, SettingValue } from '../domain/settings.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { table } from './table.ts'

export const settingFields: readonly Field<SettingState>[] = [
  { name: 'key', value: ({ key }) => key },
  { name: 'value', value: ({ value }) => value },
  { name: 'default', value: (state) => state.default },
  { name: 'isSet', value: ({ isSet }) => isSet },
]

/** Every setting in a line: a star where it is set, its value, its default, what it means. */
export function settingsTable(states: readonly SettingState[], look: Look): string {
  const { t, theme, width, format } = look
  const lines = table(
    states,
    [
      { text: ({ isSet }) => (isSet ? '*' : '') },
      { header: t('config.headKey'), text: ({ key }) => key },
      {
        header: t('config.headValue'),
        text: ({ value }) => shown(value, look),
        isFlexible: true,
        style: (cell, { isSet }) => (isSet ? theme.strong(cell) : cell),
      },
      { header: t('config.headDefault'), text: (state) => shown(state.default, look), yields: 1 },
      {
        header: t('config.headMeaning'),
        text: ({ key }) => t(`setting.${key}`),
        isFlexible: true,
        style: theme.dim,
      },
    ],
    {
      width: Number.isFinite(width) ? width : undefined,
      rightToLeft: format.language === 'fa',
      styleHeader: theme.heading,
    },
  )
  return lines.join('\n')
}

/** As it is typed and stands in the file, so that it can be given back. */
function shown(value: SettingValue | null, { t }: Look): string {
  if (value === null) return t('config.automatic')
  return value === '' ? t('config.empty') : String(value)
}

export interface SettingChange {
  key: string
  value: SettingValue | null
  /** What stood in the file before, whatever it was. */
  before: unknown
}

export function settingSet({ key, value, before }: SettingChange, look: Look): string {
  const was = before === value || before === null ? null : textOf(before, look)
  return look.t('config.isNow', { key, value: shown(value, look), before: was })
}

export function settingUnset(
  { key, value, wasSet, isKnown }: SettingChange & { wasSet: boolean; isKnown: boolean },
  look: Look,
): string {
  if (!isKnown) return look.t('config.takenOut', { key })
  const params = { key, value: shown(value, look) }
  return look.t(wasSet ? 'config.isDefault' : 'config.wasNotSet', params)
}

function textOf(value: unknown, look: Look): string {
  return typeof value === 'string' || typeof value === 'number'
    ? shown(value, look)
    : JSON.stringify(value)
}
