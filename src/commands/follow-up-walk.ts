import type { Context } from '../cli/context.ts'
import { faultOf } from '../cli/tell-error.ts'
import { NetError } from '../domain/error.ts'
import type { DueContact, MorningList } from '../domain/morning-list.ts'
import { isStillDue } from '../journal/follow-ups.ts'
import type { Journal } from '../journal/journal.ts'
import { dropContact, setRhythm } from '../journal/set-rhythm.ts'
import { snooze } from '../journal/snooze.ts'
import { droppedLine, putOffLine, rhythmLine } from '../views/follow-up-change.ts'
import { dueContact, morningList } from '../views/morning-list.ts'
import { rhythmOrDefault } from './contact-fields.ts'
import { askDay, askLog, recordContact, type Walker } from './walk-record.ts'
import { walkThrough } from './walk-through.ts'

const decisions = ['log', 'done', 'snooze', 'rhythm', 'drop', 'skip', 'quit'] as const
type Decision = (typeof decisions)[number]

const latinKeys: Record<Decision, string> = {
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
 * walk ends. Throws `walk.noTerminal`.
 */
export async function walk(
  ctx: Context,
  journal: Journal,
  list: MorningList,
  hasWhy: boolean,
): Promise<void> {
  if (!ctx.canAsk) throw new NetError('usage', 'walk.noTerminal', {})
  if (list.people.length === 0) {
    ctx.print(morningList(list, ctx.look, hasWhy))
    if (list.heldBack === 0) ctx.hint(ctx.t('followups.nothing'))
    return
  }
  const prompter = await ctx.prompter('--walk')
  // What was logged with somebody else may have settled it.
  const isSettled = (person: DueContact) => !isStillDue(journal, person)
  const isWhole = await walkThrough(ctx, list.people, isSettled, (person, place, dealt) => {
    ctx.warn(`\n${ctx.look.theme.dim(place)}  ${dueContact(person, ctx.look, hasWhy)}`)
    return decideOn({ ctx, journal, prompter, dealt }, person)
  })
  if (isWhole) ctx.hint(ctx.t('walk.end'))
}

/** Asks until something is decided; false when the person wants to stop. */
async function decideOn(walker: Walker, person: DueContact): Promise<boolean> {
  const { ctx, journal, prompter, dealt } = walker
  for (;;) {
    const decision = await prompter.choice({
      // By name: in a low window what is known of them stands above it.
      message: ctx.t('walk.what', { name: person.name }),
      choices: decisions.map((value) => ({
        value,
        label: ctx.t(`walk.${value}`),
        hint: ctx.t(`walk.${value}Hint`),
        key: ctx.t(`walk.${value}Key`),
        alsoKeys: [latinKeys[value]],
      })),
    })
    if (decision === 'quit') return false
    if (decision === 'skip') return true
    journal.endStep()
    let isDealt = false
    await ctx.unlessBack(async () => {
      isDealt = await carryOut[decision](walker, person)
    })
    if (isDealt) {
      dealt()
      return true
    }
  }
}

/** False when the person went back and nothing is written. */
type CarryOut = (walker: Walker, person: DueContact) => Promise<boolean> | boolean

const carryOut: Record<Exclude<Decision, 'skip' | 'quit'>, CarryOut> = {
  log: askLog,
  async done(walker, person) {
    await recordContact(walker, person, '')
    return true
  },
  async snooze({ ctx, journal, prompter }, { contactId }) {
    const until = await askDay({ ctx, prompter }, ctx.t('snooze.ask'))
    if (until === undefined) return false
    ctx.print(putOffLine(snooze(journal, contactId, until), ctx.look))
    return true
  },
  async rhythm({ ctx, journal, prompter }, { contactId }) {
    const text = await prompter.text({
      message: ctx.t('rhythm.ask'),
      validate: (typed) => faultOf(ctx, () => rhythmOrDefault(typed)),
      canGoBack: true,
    })
    if (text === '') return false
    ctx.print(rhythmLine(setRhythm(journal, contactId, rhythmOrDefault(text)), ctx.look))
    return true
  },
  // One slip of a finger beside two keys that change little must not let somebody go.
  async drop({ ctx, journal, prompter }, { contactId, name }) {
    if (!(await prompter.confirm({ message: ctx.t('walk.askDrop', { name }) }))) return false
    ctx.print(droppedLine(dropContact(journal, contactId), ctx.look))
    return true
  },
}
