import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { countOf, oneOf, someOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { anyDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import { timelineFilters } from '../domain/timeline.ts'
import { listTimeline } from '../journal/timeline.ts'
import { rowFormats } from '../views/rows.ts'
import { timeline, timelineFields } from '../views/timeline.ts'
import { hintNothing } from './nothing-hint.ts'

/** Entries a person is shown unless they say how far back to go. */
const screenful = 50

// commands/timeline.ts: what happened, with somebody or with everybody
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('timeline.who'))
      .option('--since <day>', t('timeline.since'))
      .option('--until <day>', t('timeline.until'))
      .option('--kind <kind>', t('timeline.kind'), someOf('--kind', timelineFilters))
      .option('--limit <count>', t('option.limit'), countOf('--limit'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('timeline.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const contactId =
      words.length === 0 ? undefined : await chooseContact(ctx, journal, words.join(' '))
    const since = dayOption(ctx, options.since)
    const isForPerson = !ctx.isJson && (options.format ?? 'table') === 'table'
    const limit = options.limit ?? (isForPerson && since === undefined ? screenful : undefined)
    const query = { contactId, since, until: dayOption(ctx, options.until), kinds: options.kind }
    // One more than shown tells whether there is more.
    const found = listTimeline(journal, {
      ...query,
      limit: limit === undefined ? undefined : limit + 1,
    })
    showRows(ctx, found.slice(0, limit), options.format, {
      view: (entries, look) => timeline(entries, look, { about: contactId }),
      fields: timelineFields,
      ids: ({ people }) => people.map((one) => one.contactId),
    })
    if (found.length === 0) hintNothing(ctx, journal, 'timeline.none')
    else if (limit !== undefined && found.length > limit) ctx.hint(ctx.t('timeline.more'))
  },
)

function dayOption(ctx: Context, text: string | undefined) {
  return text === undefined ? undefined : anyDay(ctx, text)
}
