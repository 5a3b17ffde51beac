import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { removeGoal, weighGoal } from '../../journal/goals.ts'
import { goalRemovalQuestion, removedGoal } from '../../views/goal.ts'

// commands/goal/rm.ts: a goal that should not be there at all; what hung on it stays
export default command(
  (parser, t) =>
    parser
      .argument('[goal...]', t('goal.argument'))
      .option('-y, --yes', t('rm.yes'))
      .addHelpText('after', t('goal.rm.examples')),
  async (ctx, { yes }, words) => {
    const journal = await ctx.journal()
    const goalId = await chooseNamed(ctx, journal, 'goal', words)
    if (yes !== true) {
      const prompter = await ctx.prompter('--yes')
      const message = goalRemovalQuestion(weighGoal(journal, goalId), ctx.look)
      if (!(await prompter.confirm({ message }))) {
        ctx.hint(ctx.t('rm.kept'))
        return
      }
    }
    ctx.show(removeGoal(journal, goalId), removedGoal)
  },
)
