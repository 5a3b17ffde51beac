import type { Context } from '../cli/context.ts'
import { isBack } from '../cli/gone-back.ts'
import type { Prompter } from '../cli/prompter.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay } from '../cli/when.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Journal } from '../journal/journal.ts'
import { logInteraction, type NewLog } from '../journal/log-interaction.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { readLog } from './read-log.ts'

interface Person {
  contactId: number
  name: string
}

/** What one walk has at hand for a decision. */
export interface Walker {
  ctx: Context
  journal: Journal
  prompter: Prompter
  /** To be called as soon as something is recorded. */
  dealt: () => void
}

/**
 * Asks what passed between us, again where it may not be logged (a day to come), and for a next step. False when the
 * person went back and nothing is written.
 */
export async function askLog(walker: Walker, person: Person): Promise<boolean> {
  const { ctx, prompter } = walker
  let typed = ''
  for (;;) {
    const message = ctx.t('walk.askLog', { name: person.name })
    typed = await prompter.text({ message, initial: typed, canGoBack: true })
    if (typed === '') return false
    try {
      if (await ctx.unlessBack(() => recordContact(walker, person, typed))) return true
    } catch (error) {
      warnOrThrow(ctx, error, 'usage')
    }
  }
}

/**
 * Logs the contact made, with the next step asked for; one undo step. Ctrl-C at the next step keeps what was said: the
 * contact made, and a next step that only had no day yet, which then has the day that was offered. Throws as
 * `readLog`, before anything is asked.
 */
export async function recordContact(
  walker: Walker,
  { contactId }: Pick<Person, 'contactId'>,
  typed: string,
): Promise<void> {
  const { ctx, journal, dealt } = walker
  const log = await readLog(ctx, journal, {}, { typed, present: [contactId] })
  const record = (next: NewLog['next']) => {
    const logged = logInteraction(journal, { ...log, next, command: 'done', doneWith: contactId })
    dealt()
    ctx.print(loggedInteraction(logged, ctx.look))
  }
  let next: NewLog['next']
  const said = (step: NewLog['next']) => {
    next = step
  }
  try {
    const names = [...log.people.map(({ name }) => name), ...log.newNames]
    await askNextStep(walker, ctx.format.list(names), said)
  } catch (error) {
    if (error instanceof NetError && error.kind === 'cancelled' && !isBack(error)) record(next)
    throw error
  }
  record(next)
}

/**
 * One with everybody who took part, as `net log --next` opens it; undefined when it is skipped. Told as soon as it is
 * named, with the day offered, and again with the day chosen.
 */
async function askNextStep(
  walker: Walker,
  names: string,
  said: (step: NewLog['next']) => void,
): Promise<void> {
  const { ctx, prompter } = walker
  const usual = usualDue(walker)
  const message = ctx.t('walk.askNext', { names })
  let text = ''
  for (;;) {
    text = await prompter.text({ message, initial: text, isOptional: true, isAside: true })
    if (text === '') return said(undefined)
    said({ text, dueOn: comingDay(ctx, usual) })
    const dueOn = await askDay(walker, ctx.t('walk.askDue'), usual)
    if (dueOn !== undefined) return said({ text, dueOn })
    said(undefined)
  }
}

/** When a next step falls due unless it is said: as soon as with `--next`. */
function usualDue({ ctx, journal }: Pick<Walker, 'ctx' | 'journal'>): string {
  return ctx.format.duration(journal.rules.firstFollowUp)
}

/** A day to come, perhaps the one offered; undefined when the person went back. */
export async function askDay(
  { ctx, prompter }: Pick<Walker, 'ctx' | 'prompter'>,
  message: string,
  offered?: string,
): Promise<Day | undefined> {
  const validate = (typed: string) => faultOf(ctx, () => comingDay(ctx, typed))
  const question = { message, validate, canGoBack: true }
  const example = { placeholder: ctx.t('snooze.placeholder') }
  const typed = await prompter.text({
    ...question,
    ...(offered === undefined ? example : { offered }),
  })
  return typed === '' ? undefined : comingDay(ctx, typed)
}

/** Tells an error of one kind, so that the question can be asked again. */
export function warnOrThrow(ctx: Context, error: unknown, kind: NetError['kind']): void {
  if (!(error instanceof NetError) || error.kind !== kind) throw error
  const told = faultOf(ctx, () => {
    throw error
  })
  ctx.warn(told ?? '')
}
