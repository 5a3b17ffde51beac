import type { Context } from '../cli/context.ts'
import type { Prompter } from '../cli/prompter.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay } from '../cli/when.ts'
import { NetError } from '../domain/error.ts'
import type { DueContact, MorningList } from '../domain/morning-list.ts'
import { isStillDue } from '../journal/follow-ups.ts'
import type { Journal } from '../journal/journal.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { dropContact, setRhythm } from '../journal/set-rhythm.ts'
import { snooze } from '../journal/snooze.ts'
import { droppedLine, putOffLine, rhythmLine } from '../views/follow-up-change.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { dueContact, morningList } from '../views/morning-list.ts'
import { rhythmOrDefault } from './contact-fields.ts'
import { readLog } from './log-fields.ts'

const decisions = ['log', 'done', 'snooze', 'rhythm', 'drop', 'skip', 'quit'] as const
type Decision = (typeof decisions)[number]

const keys: Record<Decision, string> = {
  log: 'l',
  done: 'd',
  snooze: 's',
  rhythm: 'r',
  drop: 'x',
  skip: 'n',
  quit: 'q',
}

/**
 * The morning list one by one, a decision for each. Every decision is a step of undo by itself, and stands however the
 * walk ends.
 */
export async function walk(
  ctx: Context,
  journal: Journal,
  list: MorningList,
  hasWhy: boolean,
): Promise<void> {
  const prompter = await ctx.prompter('net done, net snooze, net rhythm')
  if (list.people.length === 0) {
    ctx.print(morningList(list, ctx.look, hasWhy))
    if (list.heldBack === 0) ctx.hint(ctx.t('followups.nothing'))
    return
  }
  for (const [index, person] of list.people.entries()) {
    // What was logged with somebody else may have settled it.
    if (index > 0 && !isStillDue(journal, person)) continue
    const place = ctx.t('walk.place', { at: index + 1, count: list.people.length })
    ctx.warn(`\n${ctx.look.theme.dim(place)}  ${dueContact(person, ctx.look, hasWhy)}`)
    const decision = await prompter.choice({
      message: ctx.t('walk.what'),
      choices: decisions.map((value) => ({
        value,
        label: ctx.t(`walk.${value}`),
        hint: ctx.t(`walk.${value}Hint`),
        key: keys[value],
      })),
    })
    if (decision === 'quit') return
    journal.endStep()
    await carryOut[decision](ctx, journal, prompter, person)
  }
  ctx.hint(ctx.t('walk.end'))
}

type CarryOut = (
  ctx: Context,
  journal: Journal,
  prompter: Prompter,
  person: DueContact,
) => Promise<void> | void

const carryOut: Record<Exclude<Decision, 'quit'>, CarryOut> = {
  async log(ctx, journal, prompter, { contactId, name }) {
    const message = ctx.t('walk.askLog', { name })
    for (let isLogged = false; !isLogged; ) {
      isLogged = await record(ctx, journal, contactId, await prompter.text({ message }))
    }
  },
  async done(ctx, journal, _prompter, { contactId }) {
    await record(ctx, journal, contactId, '')
  },
  async snooze(ctx, journal, prompter, { contactId }) {
    const text = await prompter.text({
      message: ctx.t('snooze.ask'),
      validate: (typed) => faultOf(ctx, () => comingDay(ctx, typed)),
    })
    ctx.print(putOffLine(snooze(journal, contactId, comingDay(ctx, text)), ctx.look))
  },
  async rhythm(ctx, journal, prompter, { contactId }) {
    const text = await prompter.text({
      message: ctx.t('rhythm.ask'),
      validate: (typed) => faultOf(ctx, () => rhythmOrDefault(typed)),
    })
    ctx.print(rhythmLine(setRhythm(journal, contactId, rhythmOrDefault(text)), ctx.look))
  },
  drop(ctx, journal, _prompter, { contactId }) {
    ctx.print(droppedLine(dropContact(journal, contactId), ctx.look))
  },
  skip() {},
}

/** Logs what was typed; false, saying why, when it may not be (a day to come): the person types again. */
async function record(
  ctx: Context,
  journal: Journal,
  contactId: number,
  typed: string,
): Promise<boolean> {
  try {
    const log = await readLog(ctx, journal, {}, { typed, present: [contactId] })
    const logged = logInteraction(journal, { ...log, command: 'done', doneWith: contactId })
    ctx.print(loggedInteraction(logged, ctx.look))
    return true
  } catch (error) {
    if (!(error instanceof NetError) || error.kind !== 'usage') throw error
    ctx.warn(
      faultOf(ctx, () => {
        throw error
      }) ?? '',
    )
    return false
  }
}
