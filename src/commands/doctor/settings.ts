import type { Context } from '../../cli/context.ts'
import { checkSettings } from '../../cli/settings-check.ts'
import { type RawSettings, readRawSettings } from '../../cli/settings-file.ts'
import { type CheckResult, found } from '../../domain/check-up.ts'
import { NetError } from '../../domain/error.ts'

// The settings file can be read, every key in it is known, and every value is what it may be.
export function examineSettings({ settingsFile: file }: Context): CheckResult[] {
  let raw: RawSettings
  try {
    raw = readRawSettings(file)
  } catch (error) {
    return [bad(error)]
  }
  const entries = Object.entries(raw)
  const faults = entries.flatMap(([key, value]) => {
    try {
      checkSettings(Object.fromEntries([[key, value]]), file)
      return []
    } catch (error) {
      return [bad(error)]
    }
  })
  if (faults.length > 0) return faults
  return entries.length === 0
    ? [found('ok', 'settings.none', {})]
    : [found('ok', 'settings.good', { file, count: entries.length })]
}

function bad(error: unknown): CheckResult {
  if (!(error instanceof NetError)) throw error
  const { key, params } = error
  return found('fault', 'settings.bad', { error: { key, params } })
}
