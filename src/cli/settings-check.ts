import {
  custom,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
} from 'valibot'
import { formatDuration, parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import {
  findSetting,
  type SettingKey,
  type SettingKind,
  type SettingValue,
  type SettingValues,
  settingTable,
} from '../domain/settings.ts'
import { nearest } from '../domain/spelling.ts'
import type { RawSettings } from './settings-file.ts'

const schema = object(
  Object.fromEntries(settingTable.map((setting) => [setting.key, optional(schemaOf(setting))])),
)

function schemaOf(setting: SettingKind): GenericSchema<SettingValue> {
  switch (setting.kind) {
    case 'choice':
      return picklist(setting.allowed)
    case 'number':
      return pipe(number(), integer(), minValue(setting.least), maxValue(setting.most))
    case 'duration':
      return custom<string>(isDuration)
    case 'rhythm':
      return custom<string>((value) => value === 'off' || isDuration(value))
  }
}

function isDuration(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return formatDuration(parseDuration(value)) === value
  } catch {
    return false
  }
}

/**
 * What is set, once every key is known and every value is what it may be; `file` is null for a text that is no file
 * yet. Throws `settings.unknownKey` and `settings.badValue` for the first that is not.
 */
export function checkSettings(raw: RawSettings, file: string | null): SettingValues {
  // Not by the schema: `in` finds `__proto__` and `toString` in every object.
  for (const key of Object.keys(raw)) {
    if (findSetting(key) === undefined) throw unknownKey(key, file)
  }
  const result = safeParse(schema, raw)
  if (result.success) return result.output
  const [{ path }] = result.issues
  const key = String(path?.[0].key)
  throw badValue(key as SettingKey, raw[key], file)
}

export function unknownKey(key: string, file: string | null): NetError {
  const keys = settingTable.map((setting) => setting.key)
  return new NetError('usage', 'settings.unknownKey', { file, key, nearest: nearest(key, keys) })
}

function badValue(key: SettingKey, value: unknown, file: string | null): NetError {
  const setting = findSetting(key)
  if (setting === undefined) return unknownKey(key, file)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return new NetError('usage', 'settings.badValue', {
    file,
    key,
    value: text.slice(0, 80),
    expected: setting,
  })
}
