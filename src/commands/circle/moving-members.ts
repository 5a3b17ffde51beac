import { splitNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { showDone } from '../../cli/dry-run.ts'
import { chooseContacts } from '../../cli/who.ts'
import { NetError } from '../../domain/error.ts'
import { moveMembers } from '../../journal/circle-members.ts'
import { movedMembers } from '../../views/circle.ts'

/** `net circle join` and `net circle leave`: people who belong to a circle, or no longer do. */
export const movingMembers = (move: 'join' | 'leave') =>
  command(
    (parser, t) =>
      parser
        .argument('<circle-and-who...>', t(`circle.${move}.words`))
        .usage('[options] CIRCLE WHO…')
        .option('--dry-run', t('option.dryRun'))
        .addHelpText('after', t(`circle.${move}.examples`)),
    async (ctx, { dryRun = false }, words) => {
      const journal = await ctx.journal()
      const { id, rest } = await splitNamed(ctx, journal, 'circle', words)
      if (rest.length === 0) throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
      const people = await chooseContacts(ctx, journal, rest)
      showDone(ctx, journal, {
        isDryRun: dryRun,
        verb: () => moveMembers(journal, id, people, move),
        view: (moves, look) => movedMembers(moves, look, move),
      })
    },
  )
