import { defaultSettings, type Settings } from '../domain/settings.ts'

export function readSettings(_file: string): Settings {
  return defaultSettings
}
