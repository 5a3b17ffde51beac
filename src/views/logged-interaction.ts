import type { LoggedInteraction, TakenPerson } from '../domain/logged.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'

/** What `log` or `done` recorded: a line with the day and the people, then what it set going, a line each. */
export function loggedInteraction(logged: LoggedInteraction, look: Look): string {
  const { t, format, theme } = look
  const people = format.list(
    logged.people.map(({ name, contactId: id }) => t('log.person', { name, id })),
  )
  return [
    t('log.logged', { on: logged.on, kind: t(`kind.${logged.kind}`), from: logged.from, people }),
    ...logged.people.flatMap((person) => takenLine(person, look)),
    ...logged.archived.map(({ name, contactId: id }) => t('log.archived', { name, id })),
    ...logged.leftOut.map((name) => t('log.leftOut', { name })),
    ...logged.closed.map((step) =>
      t(step.outcome === 'done' ? 'step.done' : 'step.replaced', step),
    ),
    ...logged.opened.map((step) =>
      t(step.origin === 'first' ? 'step.openedFirst' : 'step.opened', step),
    ),
    ...logged.settled.map((request) => t(`request.settled.${request.direction}`, request)),
    ...logged.requests.map((request) => t(`request.opened.${request.direction}`, request)),
    madeThings(logged.made, look),
  ]
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? line : theme.dim(line)))
    .join('\n')
}

/** Whom an uncertain name was taken for, and why; nothing when it could mean nobody else. */
export function takenLine(
  { contactId: id, name, how, decidedBy, alternatives, namesakes = [] }: TakenPerson,
  { t, format }: Look,
  key: 'log.taken' | 'debrief.taken' = 'log.taken',
): string[] {
  if (how === 'created') return [t('log.created', { name })]
  if (alternatives.length === 0 || decidedBy === 'only') return []
  const why = t(`log.by.${decidedBy}`)
  if (namesakes.length > 0) {
    const others = [
      ...namesakes.map((one) => t('log.person', { name, id: one })),
      ...alternatives.filter((one) => one !== name),
    ]
    const told = key === 'log.taken' ? 'log.takenNamesake' : 'debrief.takenNamesake'
    return [t(told, { name, id, others: format.list(others), why, ids: namesakes })]
  }
  return [t(key, { name, others: format.list(alternatives), why })]
}
