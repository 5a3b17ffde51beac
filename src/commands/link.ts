import { command } from '../cli/command.ts'
import { given } from '../cli/options.ts'
import { sinceDay } from '../cli/when.ts'
import { chooseTwo } from '../cli/who-two.ts'
import { linkPeople } from '../journal/links.ts'
import { changedLink } from '../views/link.ts'

// commands/link.ts: who knows whom
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('link.words'))
      .usage('[options] WHO WHO')
      .option('--kind <text>', t('link.kind'))
      .option('--since <day>', t('link.since'))
      .addHelpText('after', t('link.examples')),
  async (ctx, { kind, since }, words) => {
    const known = {
      kind: given('--kind', kind),
      since: since === undefined ? undefined : sinceDay(ctx, since),
    }
    const journal = await ctx.journal()
    const { one, other } = await chooseTwo(ctx, journal, words, ctx.t('link.askOther'))
    ctx.show(linkPeople(journal, one, other, known), changedLink)
  },
)
