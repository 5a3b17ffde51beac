import { command } from '../cli/command.ts'
import { faultOf } from '../cli/tell-error.ts'
import { wordsOrAsk } from '../cli/who.ts'
import { splitWhoAnd } from '../cli/who-and.ts'
import { setRhythm } from '../journal/set-rhythm.ts'
import { rhythmLine } from '../views/follow-up-change.ts'
import { rhythmOrDefault } from './contact-fields.ts'

// commands/rhythm.ts: how often to be in touch with somebody
export default command(
  (parser, t) =>
    parser
      .argument('[who-and-duration...]', t('rhythm.words'))
      .usage('[options] WHO DURATION|off|default')
      .addHelpText('after', t('rhythm.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const { id, value } = await splitWhoAnd(
      ctx,
      journal,
      await wordsOrAsk(ctx, words),
      rhythmOrDefault,
    )
    const rhythm = value === undefined ? rhythmOrDefault(await askHowOften()) : value
    ctx.show(setRhythm(journal, id, rhythm), rhythmLine)

    async function askHowOften(): Promise<string> {
      const prompter = await ctx.prompter('DURATION')
      return prompter.text({
        message: ctx.t('rhythm.ask'),
        validate: (text) => faultOf(ctx, () => rhythmOrDefault(text)),
      })
    }
  },
)
