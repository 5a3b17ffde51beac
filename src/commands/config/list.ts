import { command } from '../../cli/command.ts'
import { readSettingValues } from '../../cli/settings-file.ts'
import { settingStates } from '../../domain/settings.ts'
import { settingsTable } from '../../views/settings.ts'

// commands/config/list.ts: every setting
export default command(
  (parser, t) => parser.addHelpText('after', t('config.list.examples')),
  async (ctx) => {
    ctx.show(settingStates(await readSettingValues(ctx.settingsFile)), settingsTable)
    ctx.hint(ctx.t('config.legend'))
  },
)
