import { command } from '../../cli/command.ts'
import { checkSettings } from '../../cli/settings-check.ts'
import { parseSettings, readText, writeRawSettings } from '../../cli/settings-file.ts'
import { faultOf } from '../../cli/tell-error.ts'
import { NetError } from '../../domain/error.ts'

// commands/config/edit.ts: the file in the person's editor; what does not do is kept aside, not saved
export default command(
  (parser, t) => parser.addHelpText('after', t('config.edit.examples')),
  async (ctx) => {
    const file = ctx.settingsFile
    const prompter = await ctx.prompter('net config set KEY VALUE')
    const before = readText(file) ?? '{\n}\n'
    const edit = (initial: string): Promise<Edited> =>
      prompter.editor(
        { message: ctx.t('config.editing'), initial, extension: '.json' },
        async (text) => {
          try {
            const raw = parseSettings(text, null)
            checkSettings(raw, null)
            if (text === before) return { isChanged: false }
            writeRawSettings(file, raw)
            return { isChanged: true }
          } catch (error) {
            if (!(error instanceof NetError) || error.kind !== 'usage') throw error
            ctx.warn(faultOf(ctx, () => raise(error)) ?? '')
            const isAgain = await prompter.confirm({ message: ctx.t('edit.again'), initial: true })
            if (!isAgain) throw new NetError('usage', 'edit.givenUp', {})
            return { again: text }
          }
        },
      )
    let edited = await edit(before)
    while ('again' in edited) edited = await edit(edited.again)
    const { isChanged } = edited
    ctx.show({ path: file, isChanged }, (_, { t }) =>
      isChanged ? t('config.saved', { file }) : t('config.unchanged'),
    )
  },
)

/** Saved or as it was, or a text with a fault that is to be mended. */
type Edited = { isChanged: boolean } | { again: string }

function raise(error: NetError): never {
  throw error
}
