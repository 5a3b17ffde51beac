import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { oneOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { NetError } from '../../domain/error.ts'
import { type EventYield, groupYield, yieldGroups, yieldRows } from '../../domain/event-yield.ts'
import { foldName } from '../../domain/name.ts'
import { listEventYields } from '../../journal/event-yields.ts'
import type { Journal } from '../../journal/journal.ts'
import { eventYield, eventYieldFields } from '../../views/event-yield.ts'
import { rowFormats } from '../../views/rows.ts'
import { chooseEvent } from './choose-event.ts'

// commands/event/yield.ts: what the events gone to brought, and what they took
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.yield.argument'))
      .option('--by <group>', t('event.yield.by'), oneOf('--by', yieldGroups))
      .option('--format <format>', t('event.list.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('event.yield.examples')),
  async (ctx, { by, format }, words) => {
    if (by !== undefined && words.length > 0) {
      throw new NetError('usage', 'option.conflict', { option: '--by', other: 'EVENT' })
    }
    const journal = await ctx.journal()
    const all = listEventYields(journal)
    const events = words.length === 0 ? all : await named(ctx, journal, words, all)
    const rows = by === undefined ? yieldRows(events) : groupYield(events, by)
    showRows(ctx, rows, format, {
      view: (shown, look) => eventYield(shown, look, by),
      fields: eventYieldFields,
      ids: ({ eventId }) => (eventId === null ? [] : [eventId]),
    })
    if (rows.length === 0) ctx.hint(ctx.t('event.yield.none'))
  },
)

/** Of a series named by its own name, all there were; else of the one event that is meant. */
async function named(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  all: readonly EventYield[],
): Promise<EventYield[]> {
  const folded = foldName(words.join(' '))
  const ofSeries = all.filter(({ series }) => series !== null && foldName(series) === folded)
  if (ofSeries.length > 0) return ofSeries
  const id = await chooseEvent(ctx, journal, words, 'held')
  return all.filter(({ eventId }) => eventId === id)
}
