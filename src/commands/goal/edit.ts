import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { collect, given, oneOf, refuseCleared } from '../../cli/options.ts'
import { comingDay } from '../../cli/when.ts'
import { NetError } from '../../domain/error.ts'
import { editGoal, type GoalChange } from '../../journal/goals.ts'
import { writtenGoal } from '../../views/goal.ts'

// commands/goal/edit.ts: a goal by another name, for another reason, by another day
export default command(
  (parser, t) =>
    parser
      .argument('[goal...]', t('goal.argument'))
      .option('--name <name>', t('goal.edit.name'))
      .option('--why <text>', t('goal.why'))
      .option('--by <day>', t('goal.by'))
      .option('--clear <field>', t('goal.edit.clear'), collect)
      .addHelpText('after', t('goal.edit.examples')),
  async (ctx, options, words) => {
    if (Object.keys(options).length === 0) {
      throw new NetError('usage', 'value.missing', { option: '--name, --why, --by' })
    }
    const cleared = (options.clear ?? []).map(oneOf('--clear', ['why', 'by'] as const))
    refuseCleared(options, cleared)
    const by = given('--by', options.by)
    const change: GoalChange = {
      name: given('--name', options.name),
      why: cleared.includes('why') ? null : given('--why', options.why),
      dueOn: cleared.includes('by') ? null : by === undefined ? undefined : comingDay(ctx, by),
    }
    const journal = await ctx.journal()
    const goalId = await chooseNamed(ctx, journal, 'goal', words)
    ctx.show(editGoal(journal, goalId, change), writtenGoal)
  },
)
