import { command } from '../../cli/command.ts'
import { given } from '../../cli/options.ts'
import { comingDay } from '../../cli/when.ts'
import { addGoal } from '../../journal/goals.ts'
import { writtenGoal } from '../../views/goal.ts'

// commands/goal/add.ts: something that networking is for
export default command(
  (parser, t) =>
    parser
      .argument('<name...>', t('goal.name'))
      .option('--why <text>', t('goal.why'))
      .option('--by <day>', t('goal.by'))
      .addHelpText('after', t('goal.add.examples')),
  async (ctx, options, words) => {
    const by = given('--by', options.by)
    const goal = {
      name: words.join(' '),
      why: given('--why', options.why),
      dueOn: by === undefined ? undefined : comingDay(ctx, by),
    }
    ctx.show(addGoal(await ctx.journal(), goal), writtenGoal)
  },
)
