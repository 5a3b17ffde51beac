import { command } from '../cli/command.ts'
import { showDone } from '../cli/dry-run.ts'
import { chooseContacts, whoOrAsk } from '../cli/who.ts'
import { unarchiveContacts } from '../journal/archive-contact.ts'
import { archivedContacts } from '../views/archived-contact.ts'

// commands/unarchive.ts: somebody back from the archive
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('archive.who'))
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('unarchive.examples')),
  async (ctx, { dryRun = false }, words) => {
    const journal = await ctx.journal()
    const ids = await whoOrAsk(ctx, words, (said) => chooseContacts(ctx, journal, said, 'archived'))
    const verb = () => unarchiveContacts(journal, ids)
    showDone(ctx, journal, { isDryRun: dryRun, verb, view: archivedContacts })
  },
)
