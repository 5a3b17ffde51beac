import { command } from '../../cli/command.ts'
import { checkSettings } from '../../cli/settings-check.ts'
import { parseSettings, readText, writeRawSettings } from '../../cli/settings-file.ts'

// commands/config/edit.ts: the file in the person's editor; what does not do is kept aside, not saved
export default command(
  (parser, t) => parser.addHelpText('after', t('config.edit.examples')),
  async (ctx) => {
    const file = ctx.settingsFile
    const prompter = await ctx.prompter('net config set KEY VALUE')
    const initial = readText(file) ?? '{\n}\n'
    const isChanged = await prompter.editor(
      { message: ctx.t('config.editing'), initial, extension: '.json' },
      (text) => {
        const raw = parseSettings(text, null)
        checkSettings(raw, null)
        if (text === initial) return false
        writeRawSettings(file, raw)
        return true
      },
    )
    ctx.show({ path: file, isChanged }, (_, { t }) =>
      isChanged ? t('config.saved', { file }) : t('config.unchanged'),
    )
  },
)
