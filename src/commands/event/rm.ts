import { command } from '../../cli/command.ts'
import { removeEvent, weighEventRemoval } from '../../journal/change-event.ts'
import { removedEvent } from '../../views/changed-event.ts'
import { chooseEvent } from './choose-event.ts'

// commands/event/rm.ts: an event, after asking; what happened there stays
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.rm.argument'))
      .option('--yes', t('event.rm.yes'))
      .addHelpText('after', t('event.rm.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await chooseEvent(ctx, journal, words, 'each')
    if (!options.yes) {
      const prompter = await ctx.prompter('--yes')
      const message = ctx.t('event.rm.ask', weighEventRemoval(journal, id))
      if (!(await prompter.confirm({ message }))) {
        ctx.warn(ctx.t('event.rm.left'))
        return
      }
    }
    ctx.show(removeEvent(journal, id), removedEvent)
  },
)
