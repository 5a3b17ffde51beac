import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { askInTurn } from '../cli/in-turn.ts'
import { collect, countOf, given, oneOf } from '../cli/options.ts'
import { faultOf } from '../cli/tell-error.ts'
import { careerStages } from '../domain/career-stage.ts'
import { NetError } from '../domain/error.ts'
import {
  clearMine,
  type Me,
  type MyChange,
  type MyField,
  type MyPage,
  noChange,
  readMyReach,
  untold,
} from '../domain/me.ts'
import { cleanName } from '../domain/name.ts'
import type { Journal } from '../journal/journal.ts'
import { attentionOf, getMe, tellMe } from '../journal/me.ts'
import { myPage } from '../views/me.ts'
import { askBudget, askStage } from './me-questions.ts'

// commands/me.ts: who I am, told once; asked on a terminal as long as nothing is known
export default command(
  (parser, t) =>
    parser
      .option('--name <text>', t('me.option.name'))
      .option('--work <text>', t('me.option.work'))
      .option('--stand-for <text>', t('me.option.standFor'))
      .option('--give <text>', t('me.option.give'), collect)
      .option('--reach <way>', t('me.option.reach'), collect)
      .option('--stage <stage>', t('me.option.stage'), oneOf('--stage', careerStages))
      .option('--budget <people>', t('me.option.budget'), countOf('--budget'))
      .option('--clear <field>', t('me.option.clear'), collect)
      .addHelpText('after', t('me.examples')),
  async (ctx, options) => {
    const journal = await ctx.journal()
    const me = getMe(journal)
    const told = Object.keys(options)
    if (told.length > 0) {
      const changed = tellMe(journal, readChange(me, options), told.join(', '))
      ctx.show(await pageOf(ctx, journal, changed), myPage)
      return
    }
    const isUnknown = untold(me).length === untold(nobody).length
    const answered = isUnknown && ctx.canAsk && !ctx.isJson ? await askMe(ctx, journal) : []
    const changed = answered.length === 0 ? null : answered
    ctx.show(await pageOf(ctx, journal, changed), myPage)
    const missing = untold(getMe(journal))
    if (missing.length > 0) ctx.hint(ctx.t('me.untold', { fields: missing }))
  },
)

const nobody: Me = {
  name: null,
  work: null,
  standFor: null,
  gives: [],
  reach: [],
  stage: null,
  budget: null,
}

async function pageOf(ctx: Context, journal: Journal, changed: MyField[] | null): Promise<MyPage> {
  const { attentionPerDay } = await ctx.settings()
  return { ...getMe(journal), attention: attentionOf(journal, attentionPerDay), changed }
}

interface Options {
  name?: string
  work?: string
  standFor?: string
  give?: string[]
  reach?: string[]
  stage?: NonNullable<Me['stage']>
  budget?: number
  clear?: string[]
}

function readChange(me: Me, options: Options): MyChange {
  const change = noChange()
  for (const text of options.clear ?? []) clearMine(me, change, text)
  const set = {
    name: given('--name', options.name),
    work: given('--work', options.work),
    standFor: given('--stand-for', options.standFor),
    stage: options.stage,
    budget: options.budget,
  }
  for (const [field, value] of Object.entries(set)) {
    if (value === undefined) continue
    if (field in change.set) {
      const name = field === 'standFor' ? 'stand-for' : field
      throw new NetError('usage', 'option.conflict', {
        option: `--${name}`,
        other: `--clear ${name}`,
      })
    }
    Object.assign(change.set, { [field]: value })
  }
  change.add.gives = (options.give ?? []).flatMap((text) => given('--give', text) ?? [])
  change.add.reach = (options.reach ?? []).map(readMyReach)
  return change
}

/**
 * The questions, each of which may be passed over; what is answered is written down at once, so that nothing is lost
 * when the person leaves. All of it is one undo step.
 */
async function askMe(ctx: Context, journal: Journal): Promise<MyField[]> {
  const prompter = await ctx.prompter('--name')
  const changed: MyField[] = []
  /** By field or question, what was answered, for whoever comes back to it by Esc. */
  const told = new Map<string, string>()
  const subject = untold(nobody).join(', ')
  const tell = (change: Partial<MyChange>) => {
    changed.push(...tellMe(journal, { ...noChange(), ...change }, subject))
  }
  const ask = async (
    message: string,
    read: (text: string) => unknown = () => undefined,
    initial = '',
  ) =>
    (await prompter.text({
      message,
      initial,
      isOptional: true,
      validate: (text) => faultOf(ctx, () => read(text)),
    })) || undefined
  const askSeveral = async (
    first: string,
    more: string,
    take: (text: string) => void,
    read?: (text: string) => unknown,
  ) => {
    const isBegun = told.has(first)
    for (let message = isBegun ? more : first; ; message = more) {
      const text = await ask(message, read)
      if (text === undefined) return
      take(text)
      told.set(first, text)
    }
  }
  const askOne = async (
    field: 'name' | 'work' | 'standFor',
    message: string,
    read?: (text: string) => unknown,
  ) => {
    const text = await ask(message, read, told.get(field))
    if (text === undefined || text === told.get(field)) return
    told.set(field, text)
    tell({ set: { [field]: text } })
  }
  let stage: Me['stage'] = null
  ctx.hint(ctx.t('me.askIntro'))
  try {
    await askInTurn(ctx, [
      () => askOne('name', ctx.t('me.ask.name'), cleanName),
      () => askOne('work', ctx.t('me.ask.work')),
      () => askOne('standFor', ctx.t('me.ask.standFor')),
      () =>
        askSeveral(
          ctx.t('me.ask.give'),
          ctx.t('me.ask.more'),
          (text) => tell({ add: { gives: [text], reach: [] } }),
          cleanName,
        ),
      () =>
        askSeveral(
          ctx.t('me.ask.reach'),
          ctx.t('me.ask.more'),
          (text) => tell({ add: { gives: [], reach: [readMyReach(text)] } }),
          readMyReach,
        ),
      async () => {
        stage = await askStage(ctx, prompter)
        if (stage !== null) tell({ set: { stage } })
      },
      async () => {
        const budget = await askBudget(ctx, prompter, stage)
        if (budget !== null) tell({ set: { budget } })
      },
    ])
  } catch (error) {
    if (changed.length > 0) ctx.warn(ctx.t('me.kept'))
    throw error
  }
  return [...new Set(changed)]
}
