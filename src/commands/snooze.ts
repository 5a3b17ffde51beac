import { command } from '../cli/command.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay } from '../cli/when.ts'
import { wordsOrAsk } from '../cli/who.ts'
import { splitWhoAnd } from '../cli/who-and.ts'
import type { Day } from '../domain/day.ts'
import { snooze } from '../journal/snooze.ts'
import { putOffLine } from '../views/follow-up-change.ts'

// commands/snooze.ts: put somebody off until a day
export default command(
  (parser, t) =>
    parser
      .argument('[who-and-when...]', t('snooze.words'))
      .usage('[options] WHO WHEN')
      .addHelpText('after', t('snooze.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    let said: string[] = []
    let who: { id: number; value: Day | undefined } = { id: 0, value: undefined }
    let until = ctx.today
    await askInTurn(ctx, [
      async () => {
        said = await wordsOrAsk(ctx, words, said)
        who = await splitWhoAnd(ctx, journal, said, (text) => comingDay(ctx, text))
      },
      async () => {
        until = who.value ?? comingDay(ctx, await askWhen())
      },
    ])
    ctx.show(snooze(journal, who.id, until), putOffLine)

    async function askWhen(): Promise<string> {
      const prompter = await ctx.prompter('WHEN')
      return prompter.text({
        message: ctx.t('snooze.ask'),
        placeholder: ctx.t('snooze.placeholder'),
        validate: (text) => faultOf(ctx, () => comingDay(ctx, text)),
      })
    }
  },
)
