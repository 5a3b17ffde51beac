import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { askInTurn } from '../../cli/in-turn.ts'
import { given } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { type Choice, choices, type DecisionRecord } from '../../domain/event.ts'
import { decideEvent, refuseOver, weighEvent } from '../../journal/event-decisions.ts'
import { decidedEvent, decisionMade, weighedEvent } from '../../views/event-decision.ts'
import { chooseEvent } from './choose-event.ts'

// commands/event/decide.ts: is it worth going? the figures speak, the person decides
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.argument'))
      .option('--go', t('event.decide.go'))
      .option('--skip', t('event.decide.skip'))
      .option('--because <text>', t('event.decide.because'))
      .addHelpText('after', t('event.decide.examples')),
  async (ctx, { go, skip, because }, words) => {
    if (go && skip)
      throw new NetError('usage', 'option.conflict', { option: '--go', other: '--skip' })
    const why = given('--because', because)
    const journal = await ctx.journal()
    const id = await chooseEvent(ctx, journal, words, 'coming')
    const said = go ? 'go' : skip ? 'skip' : undefined
    if (said === undefined && why !== undefined && !ctx.canAsk) {
      throw new NetError('usage', 'option.needs', { option: '--because', other: '--go|--skip' })
    }
    if (said !== undefined) {
      ctx.show(decideEvent(journal, id, said, why), decidedEvent)
      return
    }
    refuseOver(journal, id)
    if (ctx.canAsk) {
      const { askMeForAttention } = await import('../ask-me.ts')
      await askMeForAttention(ctx, journal)
    }
    const weighed = weighEvent(journal, id)
    if (ctx.isJson || !ctx.canAsk) {
      ctx.show(weighed, weighedEvent)
      return
    }
    ctx.print(weighedEvent(weighed, ctx.look))
    let choice: Choice | 'later' = 'later'
    let asked: string | null = why ?? null
    await askInTurn(ctx, [
      async () => {
        choice = await askChoice(ctx, weighed)
      },
      async () => {
        if (choice === 'later' || why !== undefined) return
        const known = weighed.decision?.choice === choice ? weighed.decision.because : null
        asked = await askWhy(ctx, known ?? '')
      },
    ])
    if (choice === 'later') return
    ctx.show(decideEvent(journal, id, choice, asked), decisionMade)
  },
)

async function askChoice(ctx: Context, weighed: DecisionRecord): Promise<Choice | 'later'> {
  const prompter = await ctx.prompter('--go|--skip')
  return prompter.choice<Choice | 'later'>({
    message: ctx.t('event.decide.ask'),
    choices: [
      ...choices.map((choice) => ({
        value: choice,
        label: ctx.t(`event.choice.${choice}`),
        key: ctx.t(`event.choice.${choice}Key`),
        alsoKeys: [choice === 'go' ? 'g' : 's'],
      })),
      {
        value: 'later',
        label: ctx.t('event.choice.later'),
        key: ctx.t('event.choice.laterKey'),
        alsoKeys: ['n'],
      },
    ],
    initial: weighed.decision?.choice ?? weighed.advice,
  })
}

async function askWhy(ctx: Context, initial: string): Promise<string | null> {
  const prompter = await ctx.prompter('--because')
  const question = { message: ctx.t('check.why'), isOptional: true, isAside: true }
  return (await prompter.text({ ...question, initial })) || null
}
