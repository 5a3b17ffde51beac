import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { finishGoal } from '../../journal/goals.ts'
import { finishedGoal } from '../../views/goal.ts'

// commands/goal/done.ts: a goal reached, or given up: it asks for no more attention
export default command(
  (parser, t) =>
    parser
      .argument('[goal...]', t('goal.argument'))
      .option('--reopen', t('goal.done.reopen'))
      .addHelpText('after', t('goal.done.examples')),
  async (ctx, { reopen }, words) => {
    const journal = await ctx.journal()
    const goalId = await chooseNamed(ctx, journal, 'goal', words)
    ctx.show(finishGoal(journal, goalId, { isDone: reopen !== true }), finishedGoal)
  },
)
