import { command } from '../cli/command.ts'
import { chooseContacts } from '../cli/who.ts'
import { unarchiveContacts } from '../journal/archive-contact.ts'
import { archivedContacts } from '../views/archived-contact.ts'

// commands/unarchive.ts: somebody back from the archive
export default command(
  (parser, t) =>
    parser.argument('<who...>', t('archive.who')).addHelpText('after', t('unarchive.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const ids = await chooseContacts(ctx, journal, words, 'archived')
    ctx.show(unarchiveContacts(journal, ids), archivedContacts)
  },
)
