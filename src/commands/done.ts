import { command } from '../cli/command.ts'
import { refuseSeveral } from '../cli/one-who.ts'
import { splitWho, wordsOrAsk } from '../cli/who.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { hintOpenChecklists } from './check-hint.ts'
import { logOptions, readLog } from './log-fields.ts'

// commands/done.ts: the follow-up was made, its step is closed
export default command(
  (parser, t) =>
    logOptions(parser, t)
      .argument('[who...]', t('done.who'))
      .addHelpText('after', t('done.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    refuseSeveral(journal, words, 'done')
    const { id, rest } = await splitWho(ctx, journal, await wordsOrAsk(ctx, words))
    const log = await readLog(ctx, journal, options, { typed: rest.join(' '), present: [id] })
    const logged = logInteraction(journal, { ...log, command: 'done', doneWith: id })
    ctx.show(logged, loggedInteraction)
    hintOpenChecklists(ctx, journal, logged.people)
  },
)
