import { command } from '../../cli/command.ts'
import { oneOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { listGoals } from '../../journal/goals.ts'
import { goalFields, goalList } from '../../views/goal-list.ts'
import { rowFormats } from '../../views/rows.ts'

// commands/goal/list.ts: what networking is for now
export default command(
  (parser, t) =>
    parser
      .option('--all', t('goal.list.all'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('goal.list.examples')),
  async (ctx, { all, format }) => {
    const goals = listGoals(await ctx.journal(), { isDoneToo: all === true })
    showRows(ctx, goals, format, {
      view: goalList,
      fields: goalFields,
      ids: ({ goalId }) => [goalId],
    })
    if (goals.length === 0) ctx.hint(ctx.t('goal.list.empty'))
  },
)
