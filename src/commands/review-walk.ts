import type { Context } from '../cli/context.ts'
import type { Choice, Prompter } from '../cli/prompter.ts'
import { faultOf } from '../cli/tell-error.ts'
import { comingDay } from '../cli/when.ts'
import { chooseContact } from '../cli/who.ts'
import { NetError } from '../domain/error.ts'
import { type Finding, subjectOf } from '../domain/finding.ts'
import { suggestedDue } from '../domain/suggestion.ts'
import { editContact } from '../journal/edit-contact.ts'
import type { Journal } from '../journal/journal.ts'
import { logInteraction } from '../journal/log-interaction.ts'
import { planStep } from '../journal/plan-step.ts'
import { findNow } from '../journal/review.ts'
import { setFindingAside } from '../journal/review-asides.ts'
import { snooze } from '../journal/snooze.ts'
import { recordedChecklist } from '../views/checklist.ts'
import { editedContact } from '../views/edited-contact.ts'
import { foundLine, stepText, suggestedName } from '../views/finding.ts'
import { plannedLine, putOffLine } from '../views/follow-up-change.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { asideChange } from '../views/review.ts'
import { askChecklist } from './check-questions.ts'
import { readLog } from './log-fields.ts'

type Decision = 'do' | 'snooze' | 'aside' | 'skip' | 'quit'

/**
 * The findings one by one, a decision for each. Every decision is a step of undo by itself, and stands however the walk
 * ends.
 */
export async function walk(
  ctx: Context,
  journal: Journal,
  findings: readonly Finding[],
): Promise<void> {
  const prompter = await ctx.prompter('net review --aside, net plan')
  if (findings.length === 0) return ctx.hint(ctx.t('review.walk.nothing'))
  let left: ReadonlySet<string> | undefined
  for (const [index, finding] of findings.entries()) {
    // What was decided about another may have settled it.
    if (left !== undefined && !left.has(keyOf(finding))) continue
    const place = ctx.t('walk.place', { at: index + 1, count: findings.length })
    const title = ctx.t(`review.rule.${finding.rule}`)
    ctx.warn(`\n${ctx.look.theme.dim(`${place}  ${title} (${finding.method})`)}`)
    ctx.warn(foundLine(finding, ctx.look))
    const decision = await prompter.choice({
      message: ctx.t('review.walk.what'),
      choices: choicesFor(ctx, finding),
    })
    if (decision === 'quit') return
    if (decision === 'skip') continue
    journal.endStep()
    await carryOut(ctx, journal, prompter, finding, decision)
    left = new Set(findNow(journal).map(keyOf))
  }
  ctx.hint(ctx.t('review.walk.end'))
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.rule, subjectOf(finding), finding.setAside !== null])
}

function choicesFor({ t }: Context, { suggestion, rule }: Finding): Choice<Decision>[] {
  const { do: what } = suggestion
  const hint =
    suggestion.do === 'tie'
      ? t('review.walk.tieHint', { tie: suggestion.tie })
      : t(`review.walk.${suggestion.do}Hint`)
  const later: Choice<Decision>[] =
    rule === 'promise-overdue'
      ? [
          {
            value: 'snooze',
            label: t('review.walk.snooze'),
            hint: t('review.walk.snoozeHint'),
            key: 's',
          },
        ]
      : []
  return [
    { value: 'do', label: t(`review.walk.${what}`), hint, key: 'd' },
    ...later,
    { value: 'aside', label: t('review.walk.aside'), hint: t('review.walk.asideHint'), key: 'a' },
    { value: 'skip', label: t('review.walk.skip'), hint: t('review.walk.skipHint'), key: 'n' },
    { value: 'quit', label: t('review.walk.quit'), hint: t('review.walk.quitHint'), key: 'q' },
  ]
}

async function carryOut(
  ctx: Context,
  journal: Journal,
  prompter: Prompter,
  finding: Finding,
  decision: Exclude<Decision, 'skip' | 'quit'>,
): Promise<void> {
  const { suggestion, rule } = finding
  if (decision === 'aside') {
    const because = await prompter.text({ message: ctx.t('review.walk.askBecause') })
    ctx.print(asideChange(setFindingAside(journal, rule, subjectOf(finding), because), ctx.look))
  } else if (decision === 'snooze') {
    if (suggestion.contactId === null) return
    const until = await askDay(ctx, prompter, ctx.t('snooze.ask'), '')
    ctx.print(putOffLine(snooze(journal, suggestion.contactId, until), ctx.look))
  } else {
    await carryOutSuggestion(ctx, journal, prompter, finding)
  }
}

async function carryOutSuggestion(
  ctx: Context,
  journal: Journal,
  prompter: Prompter,
  finding: Finding,
): Promise<void> {
  const { suggestion } = finding
  const name = suggestedName(finding)
  switch (suggestion.do) {
    case 'plan': {
      const text = await prompter.text({
        message: ctx.t('review.walk.askStep', { name }),
        initial: stepText(suggestion.matter, ctx.look),
      })
      const dueOn = await askDay(ctx, prompter, ctx.t('review.walk.askDue'), suggestedDue)
      ctx.print(plannedLine(planStep(journal, suggestion.contactId, { text, dueOn }), ctx.look))
      break
    }
    case 'done':
      await logDone(ctx, journal, prompter, suggestion.contactId, name)
      break
    case 'check':
      ctx.print(recordedChecklist(await askChecklist(ctx, journal, suggestion.contactId), ctx.look))
      break
    case 'tie': {
      const edit = { set: { tie: suggestion.tie }, remove: {}, add: {} }
      ctx.print(editedContact(editContact(journal, suggestion.contactId, edit), ctx.look))
      break
    }
    case 'goal': {
      const { goal } = suggestion
      const id = await askWho(ctx, journal, prompter, ctx.t('review.walk.askGoal', { goal }), name)
      const edit = { set: {}, remove: {}, add: { goals: [goal] } }
      ctx.print(editedContact(editContact(journal, id, edit), ctx.look))
    }
  }
}

async function askDay(ctx: Context, prompter: Prompter, message: string, initial: string) {
  const validate = (typed: string) => faultOf(ctx, () => comingDay(ctx, typed))
  return comingDay(ctx, await prompter.text({ message, initial, validate }))
}

/** Asks until the answer names somebody. */
async function askWho(
  ctx: Context,
  journal: Journal,
  prompter: Prompter,
  message: string,
  initial: string,
): Promise<number> {
  for (;;) {
    const typed = await prompter.text({ message, initial })
    try {
      return await chooseContact(ctx, journal, typed)
    } catch (error) {
      warnOrThrow(ctx, error, 'not-found')
    }
  }
}

/** Asks again where what was typed may not be logged, such as a day to come. */
async function logDone(
  ctx: Context,
  journal: Journal,
  prompter: Prompter,
  contactId: number,
  name: string,
): Promise<void> {
  for (;;) {
    const typed = await prompter.text({ message: ctx.t('review.walk.askLog', { name }) })
    try {
      const log = await readLog(ctx, journal, {}, { typed, present: [contactId] })
      const logged = logInteraction(journal, { ...log, command: 'done', doneWith: contactId })
      return ctx.print(loggedInteraction(logged, ctx.look))
    } catch (error) {
      warnOrThrow(ctx, error, 'usage')
    }
  }
}

function warnOrThrow(ctx: Context, error: unknown, kind: NetError['kind']): void {
  if (!(error instanceof NetError) || error.kind !== kind) throw error
  ctx.warn(
    faultOf(ctx, () => {
      throw error
    }) ?? '',
  )
}
