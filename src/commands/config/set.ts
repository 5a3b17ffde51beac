import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { checkSettings, unknownKey } from '../../cli/settings-check.ts'
import { readRawSettings, writeRawSettings } from '../../cli/settings-file.ts'
import { faultOf } from '../../cli/tell-error.ts'
import { durationOf } from '../../cli/when.ts'
import { formatDuration } from '../../domain/duration.ts'
import { NetError } from '../../domain/error.ts'
import { latinDigits } from '../../domain/fold.ts'
import { findSetting, type Setting, type SettingValue } from '../../domain/settings.ts'
import { settingSet } from '../../views/settings.ts'
import { rhythmOf } from '../contact-fields.ts'

// commands/config/set.ts: set one setting, in a broken file too, so that it can be mended
export default command(
  (parser, t) =>
    parser
      .argument('<key>', t('config.key'))
      .argument('<value...>', t('config.value'))
      .addHelpText('after', t('config.set.examples')),
  (ctx, _options, key, words) => {
    const setting = findSetting(key)
    if (setting === undefined) throw unknownKey(key, null)
    const value = valueOf(setting, words.join(' '))
    checkSettings({ [key]: value }, null)
    const raw = readRawSettings(ctx.settingsFile)
    const before = Object.hasOwn(raw, key) ? raw[key] : setting.default
    writeRawSettings(ctx.settingsFile, { ...raw, [key]: value })
    const record = { key: setting.key, value, default: setting.default, isSet: true, before }
    ctx.show(record, settingSet)
    ctx.hint(ctx.t('config.notUndone'))
    warnOfRest(ctx)
  },
)

/** What was typed, as the file has it; what cannot be read stays as it is, for the check to refuse. */
function valueOf(setting: Setting, text: string): SettingValue {
  const typed = text.trim()
  switch (setting.kind) {
    case 'number': {
      const digits = latinDigits(typed)
      return /^-?\d+$/.test(digits) ? Number(digits) : typed
    }
    case 'duration':
    case 'rhythm':
      return durationText(setting, typed)
    case 'choice':
      return typed.toLowerCase()
  }
}

function durationText(setting: Setting, text: string): string {
  try {
    const rhythm = setting.kind === 'rhythm' ? rhythmOf(text) : durationOf(text)
    return typeof rhythm === 'object' && rhythm !== null ? formatDuration(rhythm) : (rhythm ?? text)
  } catch (error) {
    if (error instanceof NetError) return text
    throw error
  }
}

/** Whatever else is wrong in the file still stops other commands. */
function warnOfRest(ctx: Context): void {
  const check = () => checkSettings(readRawSettings(ctx.settingsFile), ctx.settingsFile)
  ctx.warn(faultOf(ctx, check) ?? '')
}
