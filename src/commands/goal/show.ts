import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { getGoalPage } from '../../journal/goals.ts'
import { goalPage } from '../../views/goal.ts'

// commands/goal/show.ts: what hangs on a goal, what it got, what is next
export default command(
  (parser, t) =>
    parser.argument('[goal...]', t('goal.argument')).addHelpText('after', t('goal.show.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const page = getGoalPage(journal, await chooseNamed(ctx, journal, 'goal', words))
    ctx.show(page, goalPage)
    const { name, contacts, circles, doneOn } = page
    if (contacts.length + circles.length === 0 && doneOn === null) {
      ctx.hint(ctx.t('goal.nobody', { name }))
    }
  },
)
