import { goalsNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { collect, given } from '../../cli/options.ts'
import { addCircle } from '../../journal/circles.ts'
import { writtenCircle } from '../../views/circle.ts'

// commands/circle/add.ts: a network of people one is in, or would like to reach
export default command(
  (parser, t) =>
    parser
      .argument('<name...>', t('circle.name'))
      .option('--about <text>', t('circle.about'))
      .option('--goal <name>', t('circle.goal'), collect)
      .addHelpText('after', t('circle.add.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const circle = {
      name: words.join(' '),
      about: given('--about', options.about),
      goals: await goalsNamed(ctx, journal, options.goal ?? []),
    }
    ctx.show(addCircle(journal, circle), writtenCircle)
  },
)
