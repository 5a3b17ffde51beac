import { chooseNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { getCirclePage } from '../../journal/circles.ts'
import { circlePage } from '../../views/circle.ts'

// commands/circle/show.ts: who is in a circle, and how one comes in
export default command(
  (parser, t) =>
    parser
      .argument('[circle...]', t('circle.argument'))
      .addHelpText('after', t('circle.show.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const page = getCirclePage(journal, await chooseNamed(ctx, journal, 'circle', words))
    ctx.show(page, circlePage)
    if (page.members.length === 0) ctx.hint(ctx.t('circle.nobody', { name: page.name }))
  },
)
