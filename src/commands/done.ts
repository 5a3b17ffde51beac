import { command } from '../cli/command.ts'
import { splitWho, wordsOrAsk } from '../cli/who.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { hintOpenChecklists } from './check-hint.ts'
import { logOptions, readLog } from './log-fields.ts'

// commands/done.ts: the follow-up was made, its step is closed
export default command(
  (parser, t) =>
    logOptions(parser, t)
      .argument('[who...]', t('done.who'))
      .addHelpText('after', t('done.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    refuseSeveral(journal, words)
    const { id, rest } = await splitWho(ctx, journal, await wordsOrAsk(ctx, words))
    const log = await readLog(ctx, journal, options, { typed: rest.join(' '), present: [id] })
    const logged = logInteraction(journal, { ...log, command: 'done', doneWith: id })
    ctx.show(logged, loggedInteraction)
    hintOpenChecklists(ctx, journal, logged.people)
  },
)

/** One follow-up at a time: of `1 2 3` the rest would be text. Throws `done.several`. */
function refuseSeveral(journal: Journal, words: readonly string[]): void {
  const end = words.findIndex((word) => !/^#?[0-9]{1,15}$/.test(latinDigits(word)))
  const numbers = words.slice(0, end < 0 ? words.length : end)
  const ids = numbers.flatMap((word) => findContacts(journal, word).matches.map(({ id }) => id))
  const [first, second] = ids
  if (numbers.length < 2 || ids.length < numbers.length || !first || !second) return
  throw new NetError('usage', 'done.several', { ids })
}
