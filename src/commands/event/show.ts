import { command } from '../../cli/command.ts'
import { getEventPage } from '../../journal/events.ts'
import { eventPage } from '../../views/event-page.ts'
import { chooseEvent } from './choose-event.ts'

// commands/event/show.ts: everything known of one event
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.argument'))
      .addHelpText('after', t('event.show.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    ctx.show(getEventPage(journal, await chooseEvent(ctx, journal, words)), eventPage)
  },
)
