import { splitNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { showDone } from '../../cli/dry-run.ts'
import { chooseContacts } from '../../cli/who.ts'
import { NetError } from '../../domain/error.ts'
import { moveMembers } from '../../journal/circle-members.ts'
import { movedMembers } from '../../views/circle.ts'

// commands/circle/join.ts: people who belong to a circle
export default command(
  (parser, t) =>
    parser
      .argument('<circle-and-who...>', t('circle.join.words'))
      .usage('[options] CIRCLE WHO…')
      .option('--dry-run', t('option.dryRun'))
      .addHelpText('after', t('circle.join.examples')),
  async (ctx, { dryRun = false }, words) => {
    const journal = await ctx.journal()
    const { id, rest } = await splitNamed(ctx, journal, 'circle', words)
    if (rest.length === 0) throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
    const people = await chooseContacts(ctx, journal, rest)
    showDone(ctx, journal, {
      isDryRun: dryRun,
      verb: () => moveMembers(journal, id, people, 'join'),
      view: (moves, look) => movedMembers(moves, look, 'join'),
    })
  },
)
