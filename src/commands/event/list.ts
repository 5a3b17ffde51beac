import { command } from '../../cli/command.ts'
import { oneOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { NetError } from '../../domain/error.ts'
import { listEvents } from '../../journal/events.ts'
import { eventFields, eventList } from '../../views/event-list.ts'
import { rowFormats } from '../../views/rows.ts'

// commands/event/list.ts: the events to come, or those gone by
export default command(
  (parser, t) =>
    parser
      .option('--past', t('event.list.past'))
      .option('--all', t('event.list.all'))
      .option('--format <format>', t('event.list.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('event.list.examples')),
  async (ctx, { past, all, format }) => {
    if (past && all)
      throw new NetError('usage', 'option.conflict', { option: '--past', other: '--all' })
    const journal = await ctx.journal()
    const span = all ? 'all' : past ? 'past' : 'coming'
    const events = listEvents(journal, span)
    showRows(ctx, events, format, { view: eventList, fields: eventFields, ids: ({ id }) => [id] })
    if (events.length === 0) ctx.hint(ctx.t(`event.list.none.${span}`))
  },
)
