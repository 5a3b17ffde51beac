import { splitNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { chooseContacts } from '../../cli/who.ts'
import { NetError } from '../../domain/error.ts'
import { moveMembers } from '../../journal/circle-members.ts'
import { movedMembers } from '../../views/circle.ts'

// commands/circle/leave.ts: people who no longer belong to a circle
export default command(
  (parser, t) =>
    parser
      .argument('<circle-and-who...>', t('circle.leave.words'))
      .usage('[options] CIRCLE WHO…')
      .addHelpText('after', t('circle.leave.examples')),
  async (ctx, _options, words) => {
    const journal = await ctx.journal()
    const { id, rest } = await splitNamed(ctx, journal, 'circle', words)
    if (rest.length === 0) throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
    const people = await chooseContacts(ctx, journal, rest)
    ctx.show(moveMembers(journal, id, people, 'leave'), (moves, look) =>
      movedMembers(moves, look, 'leave'),
    )
  },
)
