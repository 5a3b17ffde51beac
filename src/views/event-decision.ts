import type { DecisionRecord } from '../domain/event.ts'
import { mostHoursEach } from '../domain/event-decision.ts'
import type { Look } from './look.ts'

/** The advice in two lines: go or skip with what decides it, then the figures; and what was decided before. */
export function weighedEvent(record: DecisionRecord, look: Look): string {
  const { t, theme } = look
  const { decision, earlierDecisions } = record
  return [
    adviceLine(record, look),
    figuresLine(record, look),
    decision === null ? '' : theme.dim(t('event.decidedOn', decision)),
    ...earlierDecisions.slice(0, 1).map((before) => theme.dim(t('event.decidedBefore', before))),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** As `weighedEvent`, and then what the person decided; of what is over only that. */
export function decidedEvent(record: DecisionRecord, look: Look): string {
  if (record.figures.budget === null) return decisionMade(record, look)
  return [adviceLine(record, look), figuresLine(record, look), decisionMade(record, look)].join(
    '\n',
  )
}

/** What was decided now, and what had been decided before. */
export function decisionMade({ decision, earlierDecisions }: DecisionRecord, look: Look): string {
  const { t, theme } = look
  return [
    decision === null ? '' : t('event.decided', decision),
    ...earlierDecisions.slice(0, 1).map((before) => theme.dim(t('event.decidedBefore', before))),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function adviceLine(record: DecisionRecord, look: Look): string {
  const { t, format, theme } = look
  const { name, on, advice, objections, figures } = record
  const reasons =
    advice === 'go'
      ? reasonsToGo(record, look)
      : objections.map((objection) =>
          objection === 'tooLong' || objection === 'tooDear'
            ? t(`event.objection.${objection}`, { ...figures, mostHours: mostHoursEach })
            : objection === 'noGoal'
              ? t('event.objection.noGoal', {
                  id: record.eventId,
                  done: format.list(record.doneGoals),
                })
              : objection === 'nobody' && figures.hoped > 0
                ? t('event.objection.littleWorth', figures)
                : t(`event.objection.${objection}`),
        )
  const word = t(`event.advice.${advice}`)
  const head = t('event.advice', {
    word: advice === 'go' ? theme.good(word) : theme.warn(word),
    name,
    on,
  })
  return `${head} ${format.list(reasons)}.`
}

function reasonsToGo(
  { goals, goalsOfHopes, hopes, figures, basis }: DecisionRecord,
  look: Look,
): string[] {
  const { t, format } = look
  const worthy = hopes.filter(({ verdict }) => verdict !== 'leave').map((hope) => hope.name)
  return [
    goals.length === 0 ? '' : t('event.reason.goals', { goals: format.list(goals) }),
    worthy.length === 0
      ? ''
      : t('event.reason.hopes', { names: format.list(worthy), goals: format.list(goalsOfHopes) }),
    basis === 'none' || figures.newcomers === 0
      ? ''
      : t(`event.reason.${basis}`, { newcomers: figures.newcomers }),
  ].filter((reason) => reason !== '')
}

function figuresLine({ figures, basis, earlier }: DecisionRecord, { t }: Look): string {
  const { hours, hoursEach, cost, costEach, usualCostEach, budget, planned } = figures
  return `${[
    t('event.figure.worth', figures),
    basis === 'none' || earlier === null ? '' : t(`event.figure.earlier.${basis}`, earlier),
    hours === null ? '' : t('event.figure.hours', { hours, each: hoursEach }),
    cost === null ? '' : t('event.figure.cost', { cost, each: costEach, usual: usualCostEach }),
    budget === null || planned === null
      ? ''
      : t('event.figure.attention', { left: Math.max(0, budget - planned), budget }),
  ]
    .filter((part) => part !== '')
    .join(t('event.figure.between'))}.`
}
