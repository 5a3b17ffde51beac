import type { Context } from '../cli/context.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { faultOf } from '../cli/tell-error.ts'
import { type CareerStage } from '../domain/career-stage.ts'
import { NetError } from '../domain/error.ts'
import { type MyField, noChange, readMyReach } from '../domain/me.ts'
import { cleanName } from '../domain/name.ts'
import type { SpokenPitch } from '../domain/pitch.ts'
import type { Journal } from '../journal/journal.ts'
import { attentionOf, getMe, isMeToBeAsked, tellMe } from '../journal/me.ts'
import { myPage } from '../views/me.ts'
import { askBudget, askStage } from './me-questions.ts'

/** Somebody is there and reads the answer: no script, no pipe, no program. */
function isSomebodyThere(ctx: Context): boolean {
  return ctx.canAsk && !ctx.isJson && ctx.world.stdout.isTTY === true
}

/**
 * The first time that a pitch would say who I am, and cannot: asks, once for this journal whatever is answered. True
 * when something was told, so that the pitch reads otherwise now.
 */
export async function askMeForPitch(
  ctx: Context,
  journal: Journal,
  { unfilled }: Pick<SpokenPitch, 'unfilled'>,
): Promise<boolean> {
  const isMissed = unfilled.includes('me') || unfilled.includes('reach')
  if (!isMissed || !isSomebodyThere(ctx) || !isMeToBeAsked(journal, 'pitch')) return false
  const prompter = await ctx.prompter('--name')
  const { name, reach } = getMe(journal)
  const change = noChange()
  ctx.hint(ctx.t('me.askForPitch'))
  const askName = async () => {
    const text = await prompter.text({
      message: ctx.t('me.ask.name'),
      initial: change.set.name ?? '',
      isOptional: true,
      validate: (typed) => faultOf(ctx, () => cleanName(typed)),
    })
    if (text === '') delete change.set.name
    else change.set.name = text
  }
  const askReach = async () => {
    const text = await prompter.text({
      message: ctx.t('me.ask.reach'),
      isOptional: true,
      validate: (typed) => faultOf(ctx, () => readMyReach(typed)),
    })
    if (text !== '') change.add.reach = [readMyReach(text)]
  }
  const questions = [...(name === null ? [askName] : []), ...(reach.length === 0 ? [askReach] : [])]
  return askKeeping(ctx, journal, questions, () => tellMe(journal, change, 'name, reach'))
}

/** The first time that my stage and my budget count: asks for them, once for this journal whatever is answered. */
export async function askMeForAttention(ctx: Context, journal: Journal): Promise<void> {
  if (!isSomebodyThere(ctx) || !(await isAttentionUnknown(ctx, journal))) return
  if (!isMeToBeAsked(journal, 'attention')) return
  ctx.hint(ctx.t('me.askForAttention'))
  const prompter = await ctx.prompter('--stage')
  const change = noChange()
  const questions = [
    async () => {
      const stage: CareerStage | null = await askStage(ctx, prompter)
      if (stage === null) delete change.set.stage
      else change.set.stage = stage
    },
    async () => {
      const budget = await askBudget(ctx, prompter, change.set.stage ?? null)
      if (budget !== null) change.set.budget = budget
    },
  ]
  await askKeeping(ctx, journal, questions, () => tellMe(journal, change, 'stage, budget'))
  const { attentionPerDay } = await ctx.settings()
  journal.workBy({ attentionPerDay: attentionOf(journal, attentionPerDay).perDay })
}

/** A word, once, where the usual budget held people back; nothing is asked on the way of a morning. */
export async function hintAttention(ctx: Context, journal: Journal): Promise<void> {
  if (!isSomebodyThere(ctx) || !(await isAttentionUnknown(ctx, journal))) return
  if (isMeToBeAsked(journal, 'morning')) ctx.hint(ctx.t('me.hintAttention'))
}

/** Ctrl-C stops the command, as at any question; what was answered before it is kept, since it is asked no more. */
async function askKeeping(
  ctx: Context,
  journal: Journal,
  questions: readonly (() => Promise<void>)[],
  keep: () => MyField[],
): Promise<boolean> {
  try {
    await askInTurn(ctx, questions)
  } catch (error) {
    if (error instanceof NetError && error.kind === 'cancelled') await tell(ctx, journal, keep())
    throw error
  }
  return tell(ctx, journal, keep())
}

async function isAttentionUnknown(ctx: Context, journal: Journal): Promise<boolean> {
  const { attentionPerDay } = await ctx.settings()
  return attentionOf(journal, attentionPerDay).from === 'usual'
}

async function tell(ctx: Context, journal: Journal, changed: MyField[]): Promise<boolean> {
  if (changed.length === 0) return false
  const { attentionPerDay } = await ctx.settings()
  const page = { ...getMe(journal), attention: attentionOf(journal, attentionPerDay), changed }
  ctx.print(myPage(page, ctx.look))
  return true
}
