import { command } from '../cli/command.ts'
import { countOf } from '../cli/options.ts'
import { chooseContact, whoOrAsk } from '../cli/who.ts'
import { findIntroductionPath } from '../journal/paths.ts'
import { introductionPath } from '../views/introduction-path.ts'

/** Ways told unless said otherwise. */
const usual = 5

// commands/path.ts: who can introduce me to somebody
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('path.who'))
      .option('--limit <count>', t('path.limit'), countOf('--limit'))
      .addHelpText('after', t('path.examples')),
  async (ctx, { limit = usual }, words) => {
    const journal = await ctx.journal()
    const id = await whoOrAsk(ctx, words, (said) => chooseContact(ctx, journal, said.join(' ')))
    const path = findIntroductionPath(journal, id, limit)
    ctx.show(path, introductionPath)
    if (path.ways.length === 0 && !path.isKnown) {
      ctx.hint(ctx.t('path.nobody', { name: path.name }))
    }
  },
)
