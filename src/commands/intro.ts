import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { given } from '../cli/options.ts'
import { pastDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import { chooseTwo, restBehindTwo, splitTwo } from '../cli/who-two.ts'
import { NetError } from '../domain/error.ts'
import type { IntroductionState } from '../domain/introduction.ts'
import { nameOf } from '../journal/contacts.ts'
import { listOpenIntroducers } from '../journal/introductions.ts'
import type { Journal } from '../journal/journal.ts'
import { recordIntroduction } from '../journal/record-introduction.ts'
import { recordedIntroduction } from '../views/introduction.ts'
import { answerSteps, askOutcome } from './intro-outcome.ts'

interface Said {
  by?: string | undefined
  ask?: string | undefined
  offered?: true | undefined
  asked?: true | undefined
  led?: string | true | undefined
  nothing?: true | undefined
}

// commands/intro.ts: introductions I make, ask for or receive, and what comes of them
export default command(
  (parser, t) =>
    parser
      .argument('<who...>', t('intro.words'))
      .usage('[options] WHO [WHO]')
      .option('--by <who>', t('intro.by'))
      .option('--ask <who>', t('intro.ask'))
      .option('--offered', t('intro.offered'))
      .option('--asked', t('intro.asked'))
      .option('--led [what]', t('intro.led'))
      .option('--nothing', t('intro.nothing'))
      .option('--about <text>', t('intro.about'))
      .option('--on <day>', t('option.on'))
      .addHelpText('after', t('intro.examples')),
  async (ctx, options, words) => {
    refuseTogether(options)
    const introducer = given('--by', options.by) ?? given('--ask', options.ask)
    const saysOutcome = options.led === true ? undefined : given('--led', options.led)
    const on = options.on === undefined ? ctx.today : pastDay(ctx, options.on)
    const about = given('--about', options.about)
    const journal = await ctx.journal()
    const isAboutOutcome = options.led !== undefined || options.nothing === true
    const { one, other } =
      introducer !== undefined || isAboutOutcome
        ? await splitTwo(ctx, journal, words).catch((error: unknown) => {
            refuseUnquoted(journal, saysOutcome, words, error)
            // With who introduces us all words are one name, if not two that are known.
            if (introducer === undefined || !isNotFound(error)) throw error
            return chooseContact(ctx, journal, words.join(' ')).then((id) => ({
              one: id,
              other: undefined,
            }))
          })
        : await chooseTwo(ctx, journal, words, ctx.t('intro.askOther'))
    if (introducer !== undefined && other !== undefined) {
      throw new NetError('usage', 'intro.three', {
        option: options.by === undefined ? '--ask' : '--by',
        names: [nameOf(journal, one), nameOf(journal, other)],
      })
    }
    const byId =
      introducer === undefined
        ? other === undefined
          ? await openIntroducer(ctx, journal, one)
          : null
        : await chooseContact(ctx, journal, introducer)
    const outcome = options.led === true ? await askOutcome(ctx) : saysOutcome
    const state = stateOf(options, outcome)
    const recorded = recordIntroduction(journal, {
      byId,
      contactId: one,
      otherId: other ?? null,
      state,
      isAsked: options.asked === true || options.ask !== undefined,
      about,
      outcome,
      on,
      steps: answerSteps(ctx, outcome),
    })
    ctx.show(recorded, recordedIntroduction)
  },
)

/** Of several whose introduction is open the one that is meant; undefined where that is no question. */
async function openIntroducer(
  ctx: Context,
  journal: Journal,
  contactId: number,
): Promise<number | undefined> {
  const candidates = listOpenIntroducers(journal, contactId)
  if (candidates.length < 2) return undefined
  const name = nameOf(journal, contactId)
  if (!ctx.canAsk) throw new NetError('conflict', 'intro.several', { name, candidates })
  const prompter = await ctx.prompter('--by')
  return prompter.choice({
    message: ctx.t('intro.askBy', { name }),
    choices: candidates.map(({ id, name: label }) => ({
      value: id,
      label,
      hint: `#${ctx.format.number(id)}`,
    })),
  })
}

/** Where nobody is called so, and names stand before what `--led` may go on with: throws `intro.unquoted`. */
function refuseUnquoted(
  journal: Journal,
  led: string | undefined,
  words: readonly string[],
  error: unknown,
): void {
  if (led === undefined || !isNotFound(error)) return
  const rest = restBehindTwo(journal, words)
  if (rest !== undefined) throw new NetError('usage', 'intro.unquoted', { led, rest })
}

function isNotFound(error: unknown): boolean {
  return error instanceof NetError && error.kind === 'not-found'
}

/** Without a word of how far it has come it was made; asking somebody for it is only speaking of it. */
function stateOf(
  { ask, offered, asked, led, nothing }: Said,
  outcome: string | undefined,
): IntroductionState {
  if (nothing === true || (led !== undefined && outcome === undefined)) return 'nothing'
  if (led !== undefined) return 'led'
  return ask !== undefined || offered === true || asked === true ? 'offered' : 'made'
}

/** Throws `option.conflict` for options that say two different things. */
function refuseTogether(said: Said): void {
  const states = (['ask', 'offered', 'asked', 'led', 'nothing'] as const).filter(
    (name) => said[name] !== undefined,
  )
  const people = (['by', 'ask'] as const).filter((name) => said[name] !== undefined)
  const [one, other] = states.length > 1 ? states : people
  if (one !== undefined && other !== undefined) {
    throw new NetError('usage', 'option.conflict', { option: `--${one}`, other: `--${other}` })
  }
  if (said.by !== undefined && said.asked === true) {
    throw new NetError('usage', 'option.conflict', { option: '--asked', other: '--by' })
  }
}
