import { parseDuration } from '../domain/duration.ts'
import type {
  ChangedRhythm,
  DroppedContact,
  PlannedStep,
  PutOff,
  Silence,
} from '../domain/follow-up-change.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'

/** What `snooze` did, in one line, and a word where they are not seen in the morning anyway. */
export function putOffLine(record: PutOff, look: Look): string {
  return putOffSaid(record, look) + silenceLine(record.silence, look)
}

function putOffSaid(record: PutOff, { t, today }: Look): string {
  const { contactId: id, name, snoozedUntil: until, nextDueOn } = record
  if (until !== null) {
    if (record.isBroughtForward && nextDueOn !== null && nextDueOn > until) {
      return t('snooze.back', { id, name, dueOn: nextDueOn })
    }
    return until === today ? t('snooze.today', { id, name }) : t('snooze.done', { id, name, until })
  }
  if (nextDueOn === today) return t('snooze.dueToday', { id, name })
  return nextDueOn === null
    ? t('snooze.nothing', { id, name })
    : t('snooze.later', { id, name, dueOn: nextDueOn })
}

/** What `plan` recorded, in one line, and a word where it will not be seen in the morning. */
export function plannedLine(record: PlannedStep, look: Look): string {
  const { t, theme } = look
  const { contactId: id, name, text, dueOn, goal, made, openSteps, silence } = record
  const from = record.broughtForwardFrom
  const open = openSteps > 1 ? ` ${theme.dim(t('plan.open', { count: openSteps }))}` : ''
  const said = `${t('plan.done', { id, name, text, dueOn, goal })}${open}`
  const forward = from === null ? '' : `\n${t('plan.broughtForward', { from, dueOn })}`
  const news = made.length === 0 ? '' : `\n${madeThings(made, look)}`
  return said + forward + silenceLine(silence, { t, theme }) + news
}

/** What `rhythm` set, and when that makes them due. */
export function rhythmLine(record: ChangedRhythm, { t, theme }: Look): string {
  const { silence } = record
  const due = silence === null ? `${t('list.comma')}${nextDue(record, t)}` : ''
  const said = rhythmSaid(record, t)
  return `${record.isChanged ? said : t('rhythm.unchanged', { said })}${due}.${silenceLine(silence, { t, theme })}`
}

function rhythmSaid({ contactId: id, name, rhythm, every }: ChangedRhythm, t: Look['t']): string {
  if (rhythm === 'off') return t('rhythm.off', { id, name })
  if (rhythm !== 'default') return t('rhythm.every', { id, name, every: parseDuration(rhythm) })
  return every === 'off'
    ? t('rhythm.defaultOff', { id, name })
    : t('rhythm.default', { id, name, every: parseDuration(every) })
}

function nextDue({ nextDueOn, reason, snoozedUntil }: ChangedRhythm, t: Look['t']): string {
  if (nextDueOn === null) return t('rhythm.nothingDue')
  if (snoozedUntil === nextDueOn) return t('rhythm.putOff', { until: nextDueOn })
  const isStep = reason === 'promised' || reason === 'first'
  return t(isStep ? 'rhythm.stepDue' : 'rhythm.nextDue', { dueOn: nextDueOn })
}

function silenceLine(silence: Silence | null, { t, theme }: Pick<Look, 't' | 'theme'>): string {
  return silence === null ? '' : `\n${theme.warn(t(`silence.${silence}`))}`
}

/** Whom `followups --walk` let go. */
export function droppedLine(record: DroppedContact, { t }: Look): string {
  const { contactId: id, name, droppedSteps: count } = record
  return t('walk.dropped', { id, name, count })
}
