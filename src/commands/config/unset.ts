import { command } from '../../cli/command.ts'
import { unknownKey } from '../../cli/settings-check.ts'
import { readRawSettings, writeRawSettings } from '../../cli/settings-file.ts'
import { findSetting } from '../../domain/settings.ts'
import { settingUnset } from '../../views/settings.ts'

// commands/config/unset.ts: back to the default; also takes out a key no setting has
export default command(
  (parser, t) =>
    parser.argument('<key>', t('config.key')).addHelpText('after', t('config.unset.examples')),
  (ctx, _options, key) => {
    const setting = findSetting(key)
    const raw = readRawSettings(ctx.settingsFile)
    const wasSet = Object.hasOwn(raw, key)
    if (setting === undefined && !wasSet) throw unknownKey(key, null)
    if (wasSet) {
      const rest = Object.entries(raw).filter(([name]) => name !== key)
      writeRawSettings(ctx.settingsFile, Object.fromEntries(rest))
    }
    const fallback = setting === undefined ? null : setting.default
    const before = wasSet ? raw[key] : null
    ctx.show(
      {
        key,
        value: fallback,
        default: fallback,
        isSet: false,
        before,
        wasSet,
        isKnown: setting !== undefined,
      },
      settingUnset,
    )
    if (wasSet) ctx.hint(ctx.t('config.notUndone'))
  },
)
