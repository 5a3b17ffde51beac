import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { showDone } from '../cli/dry-run.ts'
import { chooseContacts, whoOrAsk } from '../cli/who.ts'
import type { Journal } from '../journal/journal.ts'
import { removeContacts, weighRemoval } from '../journal/remove-contact.ts'
import { removalQuestion, removedAsRehearsed, removedContacts } from '../views/removed-contact.ts'

// commands/rm.ts: people who should not be in the journal at all
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('rm.who'))
      .option('-y, --yes', t('rm.yes'))
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('rm.examples')),
  async (ctx, { yes = false, dryRun = false }, words) => {
    const journal = await ctx.journal()
    const ids = await whoOrAsk(ctx, words, async (said) => {
      const chosen = [...new Set(await chooseContacts(ctx, journal, said))]
      return yes || dryRun || (await isToGo(ctx, journal, chosen)) ? chosen : undefined
    })
    if (ids === undefined) return ctx.hint(ctx.t('rm.kept'))
    const verb = () => removeContacts(journal, ids)
    const view = dryRun ? removedAsRehearsed : removedContacts
    showDone(ctx, journal, { isDryRun: dryRun, verb, view })
  },
)

async function isToGo(ctx: Context, journal: Journal, ids: number[]): Promise<boolean> {
  const prompter = await ctx.prompter('--yes')
  const leaving = ids.map((id) => weighRemoval(journal, id, ids))
  return prompter.confirm({ message: removalQuestion(leaving, ctx.look) })
}
