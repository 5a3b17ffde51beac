import { command } from '../cli/command.ts'
import { splitWho } from '../cli/split-who.ts'
import { pastDay } from '../cli/when.ts'
import { whoOrAsk } from '../cli/who.ts'
import { NetError } from '../domain/error.ts'
import { dropRequest } from '../journal/requests.ts'
import { logSettled } from '../journal/settle-request.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { droppedRequest } from '../views/request.ts'
import { chooseRequest } from './choose-request.ts'

// commands/settle.ts: what was asked or offered has been given or got, or is let go
export default command(
  (parser, t) =>
    parser
      .argument('[who-and-what...]', t('settle.words'))
      .usage('[options] WHO [WHAT…]')
      .option('--on <day>', t('option.on'))
      .option('--dropped', t('settle.dropped'))
      .addHelpText('after', t('settle.examples')),
  async (ctx, { on, dropped }, words) => {
    if (on !== undefined && dropped === true) {
      throw new NetError('usage', 'option.conflict', { option: '--dropped', other: '--on' })
    }
    const journal = await ctx.journal()
    const request = await whoOrAsk(ctx, words, async (said) => {
      const { id, rest } = await splitWho(ctx, journal, said)
      return chooseRequest(ctx, journal, [id], rest.join(' ').trim() || undefined)
    })
    if (dropped === true) {
      ctx.show(dropRequest(journal, request), droppedRequest)
      return
    }
    const settledOn = on === undefined ? ctx.today : pastDay(ctx, on)
    if (settledOn < request.openedOn) {
      throw new NetError('usage', 'request.early', request)
    }
    ctx.show(logSettled(journal, request, settledOn), loggedInteraction)
  },
)
