import type { Context } from '../cli/context.ts'
import { chooseContact } from '../cli/who.ts'
import { parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { type Finding, type RuleName, subjectOf } from '../domain/finding.ts'
import type { OpenRequest } from '../domain/request.ts'
import { isAnew } from '../domain/review.ts'
import { suggestedDue, suggestedExtension } from '../domain/suggestion.ts'
import { dropKept } from '../journal/debriefs.ts'
import { editContact } from '../journal/edit-contact.ts'
import { decideEvent } from '../journal/event-decisions.ts'
import { getEvent } from '../journal/events.ts'
import { editGoal, finishGoal } from '../journal/goals.ts'
import type { Journal } from '../journal/journal.ts'
import { planStep } from '../journal/plan-step.ts'
import { recordIntroduction } from '../journal/record-introduction.ts'
import { dropRequest, listOpenRequests } from '../journal/requests.ts'
import { findNow } from '../journal/review.ts'
import { setFindingAside } from '../journal/review-asides.ts'
import { logSettled } from '../journal/settle-request.ts'
import { snooze } from '../journal/snooze.ts'
import { recordedChecklist } from '../views/checklist.ts'
import { droppedLines } from '../views/debrief.ts'
import { editedContact } from '../views/edited-contact.ts'
import { foundLine, stepText, suggestedName } from '../views/finding.ts'
import { plannedLine, putOffLine } from '../views/follow-up-change.ts'
import { finishedGoal, writtenGoal } from '../views/goal.ts'
import { recordedIntroduction } from '../views/introduction.ts'
import { loggedInteraction } from '../views/logged-interaction.ts'
import { plain } from '../views/plain.ts'
import { droppedRequest } from '../views/request.ts'
import { asideChange } from '../views/review.ts'
import { askChecklist } from './check-questions.ts'
import { answerSteps } from './intro-outcome.ts'
import { choicesFor, type Decision } from './review-choices.ts'
import { askDay, askLog, type Walker, warnOrThrow } from './walk-record.ts'
import { walkThrough } from './walk-through.ts'

/**
 * The findings one by one, a decision for each. Every decision is a step of undo by itself, and stands however the walk
 * ends. Throws `review.noTerminal`.
 */
export async function walk(
  ctx: Context,
  journal: Journal,
  findings: readonly Finding[],
  only: RuleName | undefined,
): Promise<void> {
  if (!ctx.canAsk) throw new NetError('usage', 'review.noTerminal', {})
  if (findings.length === 0) return ctx.hint(ctx.t('review.walk.nothing'))
  const prompter = await ctx.prompter('--walk')
  let left: ReadonlySet<string> | undefined
  // What was decided about another may have settled it.
  const isSettled = (finding: Finding) => left !== undefined && !left.has(keyOf(finding))
  const isWhole = await walkThrough(ctx, findings, isSettled, async (finding, place, dealt) => {
    const title = ctx.t(`review.rule.${finding.rule}`)
    ctx.warn(`\n${ctx.look.theme.dim(`${place}  ${title} (${finding.method})`)}`)
    let standing: Finding | undefined = finding
    while (standing !== undefined) {
      ctx.warn(foundLine(standing, ctx.look))
      const decided = await decideOn({ ctx, journal, prompter, dealt }, standing)
      if (decided !== 'dealt') return decided !== 'quit'
      const now = findNow(journal, only)
      left = new Set(now.map(keyOf))
      standing = restOf(standing, now)
    }
    return true
  })
  if (isWhole) ctx.hint(ctx.t('review.walk.end'))
}

/** Asks until something is decided. */
async function decideOn(walker: Walker, finding: Finding): Promise<'dealt' | 'skip' | 'quit'> {
  const { ctx, journal, prompter, dealt } = walker
  for (;;) {
    const decision = await prompter.choice({
      message: ctx.t('review.walk.what'),
      choices: choicesFor(ctx, finding),
    })
    if (decision === 'quit' || decision === 'skip') return decision
    journal.endStep()
    let isDealt = false
    await ctx.unlessBack(async () => {
      isDealt = await carryOut(walker, finding, decision)
    })
    if (isDealt) {
      dealt()
      return 'dealt'
    }
  }
}

/** Of a finding of several things, what is found of the others now that the first is dealt with. */
function restOf(dealtWith: Finding, now: readonly Finding[]): Finding | undefined {
  const key = keyOf(dealtWith)
  const thing = thingOf(dealtWith)
  return now.find((one) => thing !== undefined && keyOf(one) === key && thingOf(one) !== thing)
}

/** Which of several things is decided about first. */
function thingOf({ evidence }: Finding): number | undefined {
  if ('requests' in evidence) return evidence.requests[0]?.requestId
  return 'steps' in evidence ? evidence.steps[0]?.stepId : undefined
}

function keyOf(finding: Finding): string {
  const eventId = 'eventId' in finding.evidence ? finding.evidence.eventId : null
  return JSON.stringify([finding.rule, subjectOf(finding), eventId, finding.setAside !== null])
}

/** False when the person went back and nothing is written. */
async function carryOut(
  walker: Walker,
  finding: Finding,
  decision: Exclude<Decision, 'skip' | 'quit'>,
): Promise<boolean> {
  const { ctx, journal, prompter } = walker
  const { suggestion, rule } = finding
  if (decision === 'do') return carryOutSuggestion(walker, finding)
  if (decision === 'aside') {
    const message = ctx.t('review.walk.askBecause')
    const because = await prompter.text({ message, canGoBack: true })
    if (because === '') return false
    const subject = subjectOf(finding)
    const change = setFindingAside(journal, rule, subject, {
      because,
      isFound: true,
      isAnew: isAnew(rule, [finding]),
    })
    ctx.print(asideChange(change, ctx.look))
    return true
  }
  if (decision === 'snooze') return carryOutLater(walker, finding)
  if (decision === 'made') return carryOutMade(walker, finding)
  if (decision === 'ended' && suggestion.do === 'intro') {
    return recordOutcome(walker, suggestion, 'nothing')
  }
  if (finding.rule === 'event-without-debrief') {
    const { eventId, event, met } = finding.evidence
    if (met > 0) {
      ctx.print(droppedLines(dropKept(journal, { id: eventId, name: event }), ctx.look))
      return true
    }
    decideEvent(journal, eventId, 'skip', undefined)
    ctx.print(`${plain(event)}: ${ctx.t('event.decided', { choice: 'skip', because: null })}`)
    return true
  }
  const request = requestOf(walker, finding)
  if (request === undefined) return false
  if (decision === 'later') return askPlan(walker, request.contactId, request.text, request.name)
  if (decision === 'ended') ctx.print(droppedRequest(dropRequest(journal, request), ctx.look))
  else ctx.print(loggedInteraction(logSettled(journal, request, ctx.today), ctx.look))
  return true
}

/** The longest open of what was asked or offered; undefined where the finding is of something else. */
function requestOf({ journal }: Walker, finding: Finding): OpenRequest | undefined {
  if (finding.rule !== 'asked-open' && finding.rule !== 'offered-open') return undefined
  const [first] = finding.evidence.requests
  const ids = finding.people.map(({ contactId }) => contactId)
  return listOpenRequests(journal, ids).find(({ requestId }) => requestId === first?.requestId)
}

/** Another day: for a goal, or for what is open with somebody. */
async function carryOutLater(walker: Walker, finding: Finding): Promise<boolean> {
  const { ctx, journal } = walker
  if (finding.rule === 'goal-overdue') {
    const dueOn = await askDay(
      walker,
      ctx.t('review.walk.askNewDay'),
      offeredDay(ctx, suggestedExtension),
    )
    if (dueOn === undefined) return false
    ctx.print(writtenGoal(editGoal(journal, finding.evidence.goalId, { dueOn }), ctx.look))
    return true
  }
  const until = await askDay(walker, ctx.t('snooze.ask'), offeredDay(ctx, suggestedDue))
  const { contactId } = finding.suggestion
  if (until === undefined || contactId === null) return false
  ctx.print(putOffLine(snooze(journal, contactId, until), ctx.look))
  return true
}

/** Two people worth introducing are introduced now. */
function carryOutMade(walker: Walker, { people: [one, other] }: Finding): boolean {
  if (one === undefined || other === undefined) return false
  const between = { contactId: one.contactId, otherId: other.contactId, byId: null }
  return recordOutcome(walker, between, 'made')
}

async function carryOutSuggestion(walker: Walker, finding: Finding): Promise<boolean> {
  const { ctx, journal, dealt } = walker
  const { suggestion } = finding
  const name = suggestedName(finding)
  switch (suggestion.do) {
    case 'plan':
      return askPlan(walker, suggestion.contactId, stepText(suggestion.matter, ctx.look), name, {
        goal: suggestion.matter.about === 'askForGoal' ? suggestion.matter.goal : undefined,
      })
    case 'done':
      return askLog(walker, { contactId: suggestion.contactId, name })
    case 'check':
      ctx.print(
        recordedChecklist(await askChecklist(ctx, journal, suggestion.contactId, dealt), ctx.look),
      )
      return true
    case 'tie': {
      const edit = { set: { tie: suggestion.tie }, remove: {}, add: {} }
      ctx.print(editedContact(editContact(journal, suggestion.contactId, edit), ctx.look))
      return true
    }
    case 'settle': {
      const request = requestOf(walker, finding)
      if (request === undefined) return false
      ctx.print(loggedInteraction(logSettled(journal, request, ctx.today), ctx.look))
      return true
    }
    case 'debrief': {
      const { Debrief } = await import('./event/run-debrief.ts')
      return new Debrief(ctx, journal, getEvent(journal, suggestion.eventId)).ask(dealt)
    }
    case 'finish':
      ctx.print(finishedGoal(finishGoal(journal, suggestion.goalId, { isDone: true }), ctx.look))
      return true
    case 'intro':
      return carryOnIntroduction(walker, suggestion)
    case 'goal': {
      const { goal } = suggestion
      const id = await askWho(walker, ctx.t('review.walk.askGoal', { goal }), name)
      if (id === undefined) return false
      const edit = { set: {}, remove: {}, add: { goals: [goal] } }
      ctx.print(editedContact(editContact(journal, id, edit), ctx.look))
      return true
    }
  }
}

/** An introduction is made now, or it is asked what came of it. */
async function carryOnIntroduction(
  walker: Walker,
  suggestion: Extract<Finding['suggestion'], { do: 'intro' }>,
): Promise<boolean> {
  const { ctx, prompter } = walker
  if (!suggestion.isMade) return recordOutcome(walker, suggestion, 'made')
  const outcome = await prompter.text({
    message: ctx.t('review.walk.askOutcome'),
    canGoBack: true,
  })
  return outcome !== '' && recordOutcome(walker, suggestion, 'led', outcome)
}

function recordOutcome(
  { ctx, journal }: Walker,
  {
    contactId,
    otherId,
    byId,
  }: Pick<Extract<Finding['suggestion'], { do: 'intro' }>, 'contactId' | 'otherId' | 'byId'>,
  state: 'made' | 'led' | 'nothing',
  outcome?: string,
): true {
  const recorded = recordIntroduction(journal, {
    byId,
    contactId,
    otherId,
    state,
    isAsked: false,
    about: undefined,
    outcome,
    on: ctx.today,
    steps: answerSteps(ctx, outcome),
  })
  ctx.print(recordedIntroduction(recorded, ctx.look))
  return true
}

async function askPlan(
  walker: Walker,
  contactId: number,
  offered: string,
  name: string,
  { goal }: { goal?: string | undefined } = {},
): Promise<boolean> {
  const { ctx, journal, prompter } = walker
  const message = ctx.t('review.walk.askStep', { name })
  let text = ''
  for (;;) {
    const stands = text === '' ? { offered } : { initial: text }
    text = await prompter.text({ message, ...stands, canGoBack: true })
    if (text === '') return false
    const dueOn = await askDay(walker, ctx.t('walk.askDue'), offeredDay(ctx, suggestedDue))
    if (dueOn === undefined) continue
    ctx.print(plannedLine(planStep(journal, contactId, { text, dueOn, goal }), ctx.look))
    return true
  }
}

/** A day as the command beside the finding has it, in the reader's words. */
function offeredDay({ format }: Context, duration: string): string {
  return format.duration(parseDuration(duration))
}

/** Asks until the answer names somebody; undefined when the person went back. */
async function askWho(
  { ctx, journal, prompter }: Walker,
  message: string,
  initial: string,
): Promise<number | undefined> {
  for (;;) {
    const typed = await prompter.text({ message, initial, canGoBack: true })
    if (typed === '') return undefined
    try {
      let id: number | undefined
      await ctx.unlessBack(async () => {
        id = await chooseContact(ctx, journal, typed)
      })
      if (id !== undefined) return id
    } catch (error) {
      warnOrThrow(ctx, error, 'not-found')
    }
  }
}
