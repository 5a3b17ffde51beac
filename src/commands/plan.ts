import { goalsNamed } from '../cli/choose-named.ts'
import { command } from '../cli/command.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { refuseSeveral } from '../cli/one-who.ts'
import { given } from '../cli/options.ts'
import { splitWho } from '../cli/split-who.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay } from '../cli/when.ts'
import { wordsOrAsk } from '../cli/who.ts'
import { planStep } from '../journal/plan-step.ts'
import { plannedLine } from '../views/follow-up-change.ts'

// commands/plan.ts: a next step with somebody, and its day
export default command(
  (parser, t) =>
    parser
      .argument('[who-and-text...]', t('plan.words'))
      .usage('[options] WHO TEXT… --due WHEN')
      .option('--due <day>', t('plan.due'))
      .option('--goal <name>', t('plan.goal'))
      .addHelpText('after', t('plan.examples')),
  async (ctx, options, words) => {
    const givenDue = given('--due', options.due)
    const due = givenDue === undefined ? undefined : comingDay(ctx, givenDue)
    const givenGoal = given('--goal', options.goal)
    const journal = await ctx.journal()
    const [goal] = await goalsNamed(ctx, journal, givenGoal === undefined ? [] : [givenGoal])
    refuseSeveral(journal, words, 'plan')
    let said: string[] = []
    let who: { id: number; rest: string[] } = { id: 0, rest: [] }
    let text = ''
    let dueOn = due ?? ctx.today
    await askInTurn(ctx, [
      async () => {
        said = await wordsOrAsk(ctx, words, said)
        who = await splitWho(ctx, journal, said)
      },
      async () => {
        text = who.rest.join(' ').trim() || (await askText())
      },
      async () => {
        dueOn = due ?? comingDay(ctx, await askDue())
      },
    ])
    ctx.show(planStep(journal, who.id, { text, dueOn, goal }), plannedLine)

    async function askText(): Promise<string> {
      return (await ctx.prompter('TEXT')).text({ message: ctx.t('plan.askText') })
    }

    async function askDue(): Promise<string> {
      const prompter = await ctx.prompter('--due')
      return prompter.text({
        message: ctx.t('plan.askDue'),
        placeholder: ctx.t('snooze.placeholder'),
        validate: (day) => faultOf(ctx, () => comingDay(ctx, day)),
      })
    }
  },
)
