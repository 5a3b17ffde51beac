import { command } from '../../cli/command.ts'
import { oneOf } from '../../cli/options.ts'
import { readSettingValues } from '../../cli/settings-file.ts'
import { showRows } from '../../cli/show-rows.ts'
import { settingStates } from '../../domain/settings.ts'
import { rowFormats } from '../../views/rows.ts'
import { settingFields, settingsTable } from '../../views/settings.ts'

// commands/config/list.ts: every setting
export default command(
  (parser, t) =>
    parser
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('config.list.examples')),
  async (ctx, { format }) => {
    showRows(ctx, settingStates(await readSettingValues(ctx.settingsFile)), format, {
      view: settingsTable,
      fields: settingFields,
      ids: ({ key }) => [key],
    })
    if ((format ?? 'table') === 'table') ctx.hint(ctx.t('config.legend'))
  },
)
