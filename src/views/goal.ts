import type { Day } from '../domain/day.ts'
import {
  type FinishedGoal,
  type GoalContact,
  type GoalPage,
  latelyDays,
  type RemovedGoal,
  type WrittenGoal,
} from '../domain/goal.ts'
import { type Line, labelled } from './labelled.ts'
import type { Look } from './look.ts'
import { plain, plainBlock } from './plain.ts'

/** What hangs on a goal, the attention it got lately, and what is next. */
export function goalPage(page: GoalPage, look: Look): string {
  const { t, format, theme } = look
  const { goalId, name, why, dueOn, doneOn, next } = page
  const late = dueOn !== null && doneOn === null && dueOn < format.today
  const by = dueOn === null ? '' : dated(dueOn, look)
  const lines: Line[] = [
    [t('goal.label.why'), plainBlock(why ?? '')],
    [t('goal.label.by'), late ? theme.warn(by) : by],
    [t('goal.label.done'), doneOn === null ? '' : dated(doneOn, look)],
    [t('goal.label.people'), page.contacts.map((one) => contactText(one, look)).join('\n')],
    [
      t('goal.label.through'),
      page.through.length === 0 ? '' : t('goal.through', { names: throughText(page, look) }),
    ],
    [
      t('goal.label.circles'),
      page.circles.map((one) => t('goal.circle', { name: one.name, count: one.people })).join('\n'),
    ],
    [t('goal.label.events'), names(page.events)],
    [t('goal.label.pitches'), names(page.pitches)],
    [
      t('goal.label.steps'),
      page.steps
        .map((step) => {
          const due = doneOn === null ? dated(step.due, look) : t('goal.noMoreDue')
          return t('goal.step', { ...step, due })
        })
        .join('\n'),
    ],
    [t('goal.label.attention'), attentionText(page, look)],
    [
      t('goal.label.next'),
      next === null ? '' : t('goal.step', { ...next, due: dated(next.due, look) }),
    ],
  ]
  return `${theme.name(plain(name))} ${theme.dim(`#${format.number(goalId)}`)}\n${labelled(lines, look)}`
}

/** A circle may bring a hundred: so many of them are named. */
const throughShown = 12

function throughText({ goalId, through }: GoalPage, { t, format, theme }: Look): string {
  const count = through.length - throughShown
  const named = through
    .slice(0, throughShown)
    .map(({ contactId, name }) => `${plain(name)} ${theme.dim(`#${format.number(contactId)}`)}`)
  return [...named, ...(count > 0 ? [t('goal.moreThrough', { count, id: goalId })] : [])].join(
    t('list.comma'),
  )
}

function names(things: readonly { name: string }[]): string {
  return things.map(({ name }) => plain(name)).join('\n')
}

function dated(day: Day, { format }: Look): string {
  return `${format.day(day)} (${format.relative(day)})`
}

function contactText(
  { name, contactId, tie, verdict, lastContact }: GoalContact,
  look: Look,
): string {
  const { t, format, theme } = look
  const parts = [
    t(`term.tie.${tie}`),
    verdict === null ? '' : t(`term.verdict.${verdict}`),
    lastContact === null ? '' : t('goal.last', { on: dated(lastContact, look) }),
  ]
  const id = theme.dim(`#${format.number(contactId)}`)
  return `${plain(name)} ${id} · ${parts.filter((part) => part !== '').join(t('list.comma'))}`
}

function attentionText({ attention }: GoalPage, { t, format }: Look): string {
  const { spent, people, lastOn } = attention
  if (lastOn === null) return t('goal.noAttention')
  if (spent === 0) return t('goal.noneLately', { days: latelyDays, last: format.relative(lastOn) })
  return t('goal.attention', { days: latelyDays, spent, people, last: format.relative(lastOn) })
}

/** What was recorded of a goal, in one line. */
export function writtenGoal(goal: WrittenGoal, { t }: Look): string {
  const { goalId: id, name, before, why, dueOn } = goal
  if (!goal.isChanged) return t('goal.unchanged', { id, name })
  const parts = [
    goal.isNew ? t('goal.added', { id, name }) : t('goal.edited', { id, name }),
    before === null ? '' : t('goal.before', { before }),
    dueOn === null ? '' : t('goal.byDay', { dueOn }),
  ]
  const said = parts.filter((part) => part !== '').join(t('list.comma'))
  return why === null ? `${said}.` : t('goal.withWhy', { said, why })
}

export function finishedGoal(goal: FinishedGoal, look: Look): string {
  const { t } = look
  const { goalId: id, name, doneOn, isChanged, openSteps } = goal
  if (doneOn === null) return t(isChanged ? 'goal.reopened' : 'goal.isOpen', { id, name })
  if (!isChanged) return t('goal.wasDone', { id, name, doneOn })
  const hung = hungOn(goal, ['people', 'circles', 'events', 'pitches'], look)
  return t('goal.done', { id, name, doneOn, hung, openSteps })
}

export function goalRemovalQuestion(goal: RemovedGoal, look: Look): string {
  return [staying(goal, look), look.t('goal.rm.ask', goal)].filter((text) => text !== '').join(' ')
}

export function removedGoal(goal: RemovedGoal, look: Look): string {
  return [look.t('goal.rm.removed', goal), staying(goal, look), look.t('circle.rm.undo')]
    .filter((text) => text !== '')
    .join(' ')
}

type Hung = 'people' | 'circles' | 'events' | 'pitches' | 'steps'

/** How many of each, those there are. */
function hungOn(
  counts: Readonly<Partial<Record<Hung, number>>>,
  what: readonly Hung[],
  { t, format }: Look,
): string {
  const some = what.flatMap((one) => {
    const count = counts[one] ?? 0
    return count === 0 ? [] : [t(`goal.rm.${one}`, { count })]
  })
  return format.list(some)
}

function staying(goal: RemovedGoal, look: Look): string {
  const { t } = look
  const hung = hungOn(goal, ['people', 'circles', 'events', 'pitches', 'steps'], look)
  const { droppedSteps: count } = goal
  return [
    hung === '' ? '' : t('goal.rm.staying', { list: hung }),
    count === 0 ? '' : t('goal.rm.dropped', { count }),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
