import { command } from '../cli/command.ts'
import { given, oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { durationOf } from '../cli/when.ts'
import { addDays, addDuration } from '../domain/day.ts'
import { spread } from '../journal/spread.ts'
import { rowFormats } from '../views/rows.ts'
import { spreadFields, spreadPlan } from '../views/spread.ts'

// commands/spread.ts: stagger a pile of due contacts over the coming days
export default command(
  (parser, t) =>
    parser
      .option('--over <duration>', t('spread.over'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('spread.examples')),
  async (ctx, options) => {
    const over = given('--over', options.over)
    // Today is the first of them.
    const lastDay =
      over === undefined ? undefined : addDays(addDuration(ctx.today, durationOf(over)), -1)
    const journal = await ctx.journal()
    const done = spread(journal, { lastDay, isDryRun: options.dryRun === true })
    if (done.people.length === 0) ctx.hint(ctx.t('spread.nobody'))
    showRows(ctx, done.people, options.format, {
      view: (_, look) => spreadPlan(done, look),
      fields: spreadFields,
      ids: ({ contactId }) => [contactId],
    })
  },
)
