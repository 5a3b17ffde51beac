import { command } from '../../cli/command.ts'
import { unknownKey } from '../../cli/settings-check.ts'
import { readSettingValues } from '../../cli/settings-file.ts'
import { settingStates } from '../../domain/settings.ts'
import { plain } from '../../views/plain.ts'

// commands/config/get.ts: the bare value of one setting, for scripts too
export default command(
  (parser, t) =>
    parser.argument('<key>', t('config.key')).addHelpText('after', t('config.get.examples')),
  async (ctx, _options, key) => {
    const states = settingStates(await readSettingValues(ctx.settingsFile))
    const state = states.find((one) => one.key === key)
    if (state === undefined) throw unknownKey(key, null)
    if (state.value === null) ctx.hint(ctx.t('config.notSet', { key }))
    ctx.show(state, ({ value }) => (value === null ? '' : plain(String(value))))
  },
)
