import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { tellError } from '../cli/tell-error.ts'
import { NetError } from '../domain/error.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { hintOpenChecklists } from './check-hint.ts'
import { logOptions } from './log-options.ts'
import { hintNear, nearNames } from './near-names.ts'
import { readLog } from './read-log.ts'

// commands/log.ts: what passed between us, in plain words
export default command(
  (parser, t) =>
    logOptions(parser, t)
      .argument('[text...]', t('log.text'))
      .addHelpText('after', t('log.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const record = async (typed: string) => {
      const log = await readLog(ctx, journal, options, { typed, present: [] })
      const near = log.newNames.map((name) => nearNames(ctx, journal, name))
      const logged = logInteraction(journal, { ...log, command: 'log', doneWith: undefined })
      ctx.show(logged, loggedInteraction)
      logged.people
        .filter(({ how }) => how === 'created')
        .forEach(({ contactId }, place) => {
          hintNear(ctx, contactId, near[place] ?? [])
        })
      hintOpenChecklists(ctx, journal, logged.people)
    }
    if (words.length > 0 || options.with !== undefined) return record(words.join(' '))
    // With options it may be they that are wrong, and nothing typed would mend that.
    const isPlain = Object.values(options).every((value) => value === undefined)
    for (let typed = await askText(ctx); ; typed = await askText(ctx, typed)) {
      try {
        // Esc at whom is meant leads back to the sentence.
        if (await ctx.unlessBack(() => record(typed))) return
      } catch (error) {
        if (!isPlain || !isOfText(error)) throw error
        tellError(error, { world: ctx.world, t: ctx.t, theme: ctx.look.theme })
      }
    }
  },
)

/** Whether another wording may do: a sentence typed with one hand free is not to be typed again. */
function isOfText(error: unknown): boolean {
  return error instanceof NetError && ['usage', 'not-found', 'conflict'].includes(error.kind)
}

async function askText(ctx: Context, initial?: string): Promise<string> {
  if (!ctx.canAsk) throw new NetError('usage', 'argument.missing', { argument: 'TEXT' })
  const prompter = await ctx.prompter('TEXT')
  return prompter.text({
    message: ctx.t('log.ask'),
    placeholder: ctx.t('log.placeholder'),
    ...(initial === undefined ? {} : { initial }),
  })
}
