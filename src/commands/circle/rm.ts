import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { removeCircle, weighCircle } from '../../journal/circles.ts'
import { circleRemovalQuestion, removedCircle } from '../../views/circle.ts'

// commands/circle/rm.ts: a circle that should not be there at all; its people stay
export default command(
  (parser, t) =>
    parser
      .argument('[circle...]', t('circle.argument'))
      .option('-y, --yes', t('rm.yes'))
      .addHelpText('after', t('circle.rm.examples')),
  async (ctx, { yes }, words) => {
    const journal = await ctx.journal()
    const circleId = await chooseNamed(ctx, journal, 'circle', words)
    if (yes !== true) {
      const prompter = await ctx.prompter('--yes')
      const message = circleRemovalQuestion(weighCircle(journal, circleId), ctx.look)
      if (!(await prompter.confirm({ message }))) {
        ctx.hint(ctx.t('rm.kept'))
        return
      }
    }
    ctx.show(removeCircle(journal, circleId), removedCircle)
  },
)
