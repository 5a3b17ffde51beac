import { command } from '../cli/command.ts'
import { chooseContact } from '../cli/who.ts'
import { removeContact, weighRemoval } from '../journal/remove-contact.ts'
import { removalQuestion, removedContact } from '../views/removed-contact.ts'

// commands/rm.ts: somebody who should not be in the journal at all
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('rm.who'))
      .option('-y, --yes', t('rm.yes'))
      .addHelpText('after', t('rm.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await chooseContact(ctx, journal, words.join(' '))
    if (options.yes !== true) {
      const prompter = await ctx.prompter('--yes')
      const message = removalQuestion(weighRemoval(journal, id), ctx.look)
      if (!(await prompter.confirm({ message }))) {
        ctx.hint(ctx.t('rm.kept'))
        return
      }
    }
    ctx.show(removeContact(journal, id), removedContact)
  },
)
