import { command } from '../cli/command.ts'
import { showDone } from '../cli/dry-run.ts'
import { chooseContacts } from '../cli/who.ts'
import { removeContacts, weighRemoval } from '../journal/remove-contact.ts'
import { removalQuestion, removedAsRehearsed, removedContacts } from '../views/removed-contact.ts'

// commands/rm.ts: people who should not be in the journal at all
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('rm.who'))
      .option('-y, --yes', t('rm.yes'))
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('rm.examples')),
  async (ctx, { yes = false, dryRun = false }, words) => {
    const journal = await ctx.journal()
    const ids = [...new Set(await chooseContacts(ctx, journal, words))]
    if (!yes && !dryRun) {
      const prompter = await ctx.prompter('--yes')
      const message = removalQuestion(
        ids.map((id) => weighRemoval(journal, id, ids)),
        ctx.look,
      )
      if (!(await prompter.confirm({ message }))) {
        ctx.hint(ctx.t('rm.kept'))
        return
      }
    }
    const verb = () => removeContacts(journal, ids)
    const view = dryRun ? removedAsRehearsed : removedContacts
    showDone(ctx, journal, { isDryRun: dryRun, verb, view })
  },
)
