import { command } from '../cli/command.ts'
import { chooseTwo } from '../cli/who-two.ts'
import { unlinkPeople } from '../journal/links.ts'
import { changedLink } from '../views/link.ts'

// commands/unlink.ts: they do not know each other after all
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('link.words'))
      .usage('[options] WHO WHO')
      .addHelpText('after', t('unlink.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const { one, other } = await chooseTwo(ctx, journal, words, ctx.t('link.askOther'))
    ctx.show(unlinkPeople(journal, one, other), changedLink)
  },
)
