import { excerpt } from '../domain/excerpt.ts'
import {
  backCommand,
  type EvidenceOf,
  type Finding,
  type FindingOf,
  type RuleName,
  subjectOf,
} from '../domain/finding.ts'
import { introductionWay } from '../domain/introduction.ts'
import {
  commandText,
  introCommand,
  planCommand,
  quoted,
  type StepMatter,
  type SuggestedStep,
  suggestedDue,
  suggestedExtension,
  suggestedStep,
} from '../domain/suggestion.ts'
import { typedName } from '../domain/typed-name.ts'
import { removeControls } from '../domain/visible.ts'
import type { Look } from './look.ts'

/** What was found, and the command that would mend it. */
export function findingLines(finding: Finding, look: Look): string {
  const { t, theme } = look
  const { setAside } = finding
  const lines = [`  ${foundLine(finding, look)}`]
  if (setAside === null) {
    lines.push(`    ${theme.key(suggestionCommand(finding, look))}`)
    const other = otherCommand(finding, look)
    if (other !== undefined) lines.push(`    ${theme.dim(other)}`)
  } else {
    lines.push(`    ${theme.dim(t('review.asideMark', setAside))}`)
    lines.push(`    ${theme.dim(backCommand(finding.rule, subjectOf(finding)))}`)
  }
  return lines.join('\n')
}

/** The evidence, and the command that would mend it, in a line. */
export function mending(finding: Finding, look: Look): string {
  return `${foundLine(finding, look)}: ${suggestionCommand(finding, look)}`
}

type Tell = {
  [R in RuleName]: (evidence: EvidenceOf[R], names: string[], look: Look) => string
}

const tell: Tell = {
  'promise-overdue': (evidence, [name = ''], { t }) =>
    t('review.found.promise-overdue', { ...evidence, name }),
  'asked-open': (evidence, [name = ''], { t }) =>
    t('review.found.asked-open', { ...evidence, name }),
  'offered-open': (evidence, [name = ''], { t }) =>
    t('review.found.offered-open', { ...evidence, name }),
  'event-without-debrief': (evidence, _, { t }) =>
    t('review.found.event-without-debrief', {
      ...evidence,
      names: evidence.hopes.slice(0, 3).map(({ name }) => name),
      line: excerpt(evidence.kept[0] ?? ''),
    }),
  'goal-overdue': (evidence, _, { t }) => t('review.found.goal-overdue', evidence),
  'goal-without-people': (evidence, _, { t }) => t('review.found.goal-without-people', evidence),
  'events-only': (evidence, [name = ''], { t }) =>
    t('review.found.events-only', { ...evidence, events: evidence.events.slice(0, 3), name }),
  'only-taking': (evidence, [name = ''], { t }) =>
    t('review.found.only-taking', { ...evidence, name }),
  'only-giving': (evidence, [name = ''], { t }) =>
    t('review.found.only-giving', { ...evidence, name }),
  'nothing-shown': (evidence, [name = ''], { t }) =>
    t('review.found.nothing-shown', { ...evidence, name }),
  'circle-behind-one': (evidence, [name = ''], { t }) =>
    t('review.found.circle-behind-one', { ...evidence, name }),
  'tie-gone-quiet': (evidence, [name = ''], { t }) =>
    t('review.found.tie-gone-quiet', { ...evidence, name }),
  'tie-grown-strong': (evidence, [name = ''], { t }) =>
    t('review.found.tie-grown-strong', { ...evidence, name }),
  'tie-met': (evidence, [name = ''], { t }) => t('review.found.tie-met', { ...evidence, name }),
  'introduction-open': (evidence, [one = '', other = ''], { t }) => {
    const { by, state, isAsked, on } = evidence
    const names = by === null ? { by: '', one, other } : { by: one, one: other, other: '' }
    return t('review.found.introduction-open', {
      said: t(
        `intro.${introductionWay({ by, isAsked, madeOn: state === 'made' ? on : null })}`,
        names,
      ),
      isMade: state === 'made',
      on,
    })
  },
  'one-field': (evidence, [name = ''], { t }) => t('review.found.one-field', { ...evidence, name }),
  introduction: (evidence, names, { t }) => t('review.found.introduction', { ...evidence, names }),
  'greetings-only': (evidence, [name = ''], { t }) =>
    t('review.found.greetings-only', { ...evidence, name }),
  collected: (evidence, [name = ''], { t }) => t('review.found.collected', { ...evidence, name }),
}

/** The evidence in a line. */
export function foundLine(finding: Finding, look: Look): string {
  return foundBy(finding as FindingOf<RuleName>, look)
}

function foundBy<R extends RuleName>({ rule, evidence, people }: FindingOf<R>, look: Look): string {
  const names = people.map(({ contactId: id, name }) => look.t('review.person', { id, name }))
  return tell[rule](evidence, names, look)
}

/** What a planned step is to say, in the reader's language: it goes into the reader's own journal. */
export function stepText(matter: StepMatter, { t }: Pick<Look, 't'>): string {
  switch (matter.about) {
    case 'matter':
      return t('review.step.matter', { fields: matter.fields })
    case 'show':
      return t('review.step.show', { fields: matter.fields })
    case 'askInto':
      return t('review.step.askInto', { circle: matter.circle })
    case 'askIntroduction':
      return t('review.step.askIntroduction', { name: matter.name })
    case 'askFor':
      return t('review.step.askFor', { text: matter.text })
    case 'introduce':
      return t('review.step.introduce', { name: matter.other.name })
    case 'askOutcome':
      return t('review.step.askOutcome', { name: matter.name })
    case 'tellOutcome':
      return t('review.step.tellOutcome', { name: matter.name })
    case 'askBeyond':
      return t('review.step.askBeyond', { field: matter.field })
    case 'askForGoal':
      return t('review.step.askForGoal', { goal: matter.goal })
    default:
      return t(`review.step.${matter.about}`)
  }
}

/** The command that would mend it, as the reader would type it. */
function suggestionCommand(finding: Finding, look: Look): string {
  const { suggestion } = finding
  const who = suggestedWho(finding)
  const plan = ({ contactId, matter }: SuggestedStep) => {
    const whom = contactId === suggestion.contactId ? who : String(contactId)
    return planCommand(whom, oneLine(stepText(matter, look)), matter)
  }
  switch (suggestion.do) {
    case 'plan':
    case 'check':
      return plan(suggestedStep(suggestion))
    case 'intro':
      return suggestion.isMade ? plan(suggestedStep(suggestion)) : introCommand(suggestion)
    case 'tie':
      return `net edit ${who} --tie ${suggestion.tie}`
    case 'goal':
      return suggestion.contactId === null
        ? commandText(suggestion)
        : `net edit ${who} --goal ${safe(suggestion.goal)}`
    case 'done':
      return `net done ${who}`
    case 'settle':
      return `net settle ${who} ${suggestion.requestId}`
    case 'debrief':
      return `net event debrief ${suggestion.eventId}`
    case 'finish':
      return `net goal done ${suggestion.goalId}`
  }
}

/** What would mend it as well, where the first command is not the only way. */
function otherCommand(finding: Finding, look: Look): string | undefined {
  const { t } = look
  const { suggestion, rule } = finding
  const who = suggestedWho(finding)
  if (suggestion.do === 'settle') {
    return t('review.or.drop', { command: `net settle ${who} ${suggestion.requestId} --dropped` })
  }
  if (finding.rule === 'event-without-debrief' && finding.evidence.met > 0) {
    return t('review.or.dropKept', { command: commandText(suggestion) })
  }
  if (suggestion.do === 'debrief') {
    return t('review.or.notThere', { command: `net event decide ${suggestion.eventId} --skip` })
  }
  if (suggestion.do === 'finish') {
    return t('review.or.later', {
      command: `net goal edit ${suggestion.goalId} --by ${suggestedExtension}`,
    })
  }
  if (finding.rule === 'offered-open') {
    const [first] = finding.evidence.requests
    return t('review.or.came', { command: `net settle ${who} ${first?.requestId ?? ''}` })
  }
  if (finding.rule === 'introduction') {
    const ids = finding.people.map(({ contactId }) => contactId)
    return t('review.or.introduce', { command: `net intro ${ids.join(' ')}` })
  }
  if (suggestion.do === 'done')
    return t('review.or.snooze', { command: `net snooze ${who} ${suggestedDue}` })
  if (suggestion.do === 'check') return t('review.or.now', { command: `net check ${who}` })
  if (suggestion.do === 'intro' && suggestion.isMade) {
    return t('review.or.now', { command: introCommand(suggestion) })
  }
  if (finding.rule === 'goal-without-people' && finding.evidence.candidate === null) {
    return t('review.or.goal', { id: finding.evidence.goalId })
  }
  if (rule !== 'tie-gone-quiet' || suggestion.do !== 'tie') return undefined
  const step = safe(stepText({ about: 'catchUp' }, look))
  return t('review.or.plan', { command: `net plan ${who} ${step} --due ${suggestedDue}` })
}

/** By name where that needs no quotes and nobody else has it. */
function suggestedWho(finding: Finding): string {
  const id = finding.suggestion.contactId ?? 0
  return finding.hasNamesake ? String(id) : typedName({ id, name: suggestedName(finding) })
}

function safe(text: string): string {
  return quoted(oneLine(text))
}

function oneLine(text: string): string {
  return removeControls(text).replace(/\s+/g, ' ')
}

/** The person a suggestion is about. */
export function suggestedName({ people, evidence, suggestion }: Finding): string {
  const others = 'candidate' in evidence ? [evidence.candidate, evidence.asked] : []
  const found = [...people, ...others.filter((one) => one !== null)].find(
    ({ contactId }) => contactId === suggestion.contactId,
  )
  return found?.name ?? ''
}
