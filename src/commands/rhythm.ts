import { command } from '../cli/command.ts'
import { askInTurn } from '../cli/in-turn.ts'
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
    let said: string[] = []
    let who: { id: number; value: ReturnType<typeof rhythmOrDefault> | undefined } = {
      id: 0,
      value: undefined,
    }
    let rhythm: ReturnType<typeof rhythmOrDefault> = null
    await askInTurn(ctx, [
      async () => {
        said = await wordsOrAsk(ctx, words, said)
        who = await splitWhoAnd(ctx, journal, said, rhythmOrDefault)
      },
      async () => {
        rhythm = who.value === undefined ? rhythmOrDefault(await askHowOften()) : who.value
      },
    ])
    ctx.show(setRhythm(journal, who.id, rhythm), rhythmLine)

    async function askHowOften(): Promise<string> {
      const prompter = await ctx.prompter('DURATION')
      return prompter.text({
        message: ctx.t('rhythm.ask'),
        validate: (text) => faultOf(ctx, () => rhythmOrDefault(text)),
      })
    }
  },
)
