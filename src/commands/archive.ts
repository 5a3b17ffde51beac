import { command } from '../cli/command.ts'
import { showDone } from '../cli/dry-run.ts'
import { chooseContacts, whoOrAsk } from '../cli/who.ts'
import { archiveContacts } from '../journal/archive-contact.ts'
import { archivedContacts } from '../views/archived-contact.ts'

// commands/archive.ts: somebody to be left in peace for good, and forgotten by no one
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('archive.who'))
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('archive.examples')),
  async (ctx, { dryRun = false }, words) => {
    const journal = await ctx.journal()
    const ids = await whoOrAsk(ctx, words, (said) => chooseContacts(ctx, journal, said))
    const verb = () => archiveContacts(journal, ids)
    showDone(ctx, journal, { isDryRun: dryRun, verb, view: archivedContacts })
  },
)
