import { command } from '../cli/command.ts'
import { chooseContacts } from '../cli/who.ts'
import { archiveContacts } from '../journal/archive-contact.ts'
import { archivedContacts } from '../views/archived-contact.ts'

// commands/archive.ts: somebody to be left in peace for good, and forgotten by no one
export default command(
  (parser, t) =>
    parser.argument('<who...>', t('archive.who')).addHelpText('after', t('archive.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const ids = await chooseContacts(ctx, journal, words)
    ctx.show(archiveContacts(journal, ids), archivedContacts)
  },
)
