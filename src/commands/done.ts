import { command } from '../cli/command.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { refuseSeveral } from '../cli/one-who.ts'
import { given } from '../cli/options.ts'
import { splitWho } from '../cli/split-who.ts'
import { wordsOrAsk } from '../cli/who.ts'
import { NetError } from '../domain/error.ts'
import { resolveTitled } from '../domain/thing-name.ts'
import { nameOf } from '../journal/contacts.ts'
import type { Journal } from '../journal/journal.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { listOpenSteps } from '../journal/steps.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { hintOpenChecklists } from './check-hint.ts'
import { logOptions } from './log-options.ts'
import { readLog } from './read-log.ts'

// commands/done.ts: the follow-up was made, its step is closed
export default command(
  (parser, t) =>
    logOptions(parser, t)
      .argument('[who...]', t('done.who'))
      .option('--step <step>', t('done.step'))
      .addHelpText('after', t('done.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    refuseSeveral(journal, words, 'done')
    let said: string[] = []
    let who: { id: number; rest: string[] } = { id: 0, rest: [] }
    await askInTurn(ctx, [
      async () => {
        said = await wordsOrAsk(ctx, words, said)
        who = await splitWho(ctx, journal, said)
      },
      async () => {
        const { id, rest } = who
        const doneStep = stepGiven(journal, id, given('--step', options.step))
        const log = await readLog(ctx, journal, options, { typed: rest.join(' '), present: [id] })
        const logged = logInteraction(journal, { ...log, command: 'done', doneWith: id, doneStep })
        ctx.show(logged, loggedInteraction)
        hintOpenChecklists(ctx, journal, logged.people)
      },
    ])
  },
)

/** The open step that is meant, by its id or by words of it. Throws `done.noStep`. */
function stepGiven(journal: Journal, contactId: number, said: string | undefined) {
  if (said === undefined) return undefined
  const steps = listOpenSteps(journal, contactId).map(({ id, text, dueOn }) => ({
    id,
    name: text ?? '',
    dueOn,
  }))
  const [only, ...others] = resolveTitled(said, steps)
  if (only !== undefined && others.length === 0) return only.id
  throw new NetError(only === undefined ? 'not-found' : 'conflict', 'done.noStep', {
    name: nameOf(journal, contactId),
    said,
    isNone: only === undefined,
    steps: only === undefined ? steps : [only, ...others],
  })
}
