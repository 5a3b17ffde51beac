import type { AddedContact, Rhythm } from '../domain/contact.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import type { Look } from './look.ts'

/** What `add` recorded, in one line, and a line for what it made along the way. */
export function addedContact(added: AddedContact, look: Look): string {
  const { t, theme } = look
  const {
    contactId: id,
    name,
    isNew,
    isCompleted,
    birthday,
    rhythm,
    met,
    step,
    thanks,
    thanksSilence,
    settled,
  } = added
  const isNothing = !isNew && !isCompleted && met === null && step === null
  const known = isCompleted ? 'add.completed' : isNothing ? 'add.nothingNew' : 'add.known'
  const parts = [
    t(isNew ? 'add.added' : known, { id, name }),
    birthday === null ? '' : t('add.birthday', { birthday }),
    met === null ? '' : t('add.metAt', met),
    rhythm === null ? '' : howOften(rhythm.every, look),
    step === null ? '' : t(step.origin === 'first' ? 'step.firstDue' : 'step.promisedDue', step),
  ]
  // The day of a step is said with it.
  const dueOn = rhythm?.nextDueOn ?? null
  if (dueOn !== null && dueOn !== step?.dueOn) parts.push(t('rhythm.nextDue', { dueOn }))
  return [
    `${parts.filter((part) => part !== '').join(t('list.comma'))}.`,
    thanks === null ? '' : theme.dim(t('step.opened', thanks)),
    thanks === null || thanksSilence === null
      ? ''
      : theme.warn(t(`intro.silent.${thanksSilence}`, thanks)),
    ...settled.map((request) => theme.dim(t(`request.settled.${request.direction}`, request))),
    madeThings(added.made, look),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function howOften(every: Rhythm, { t }: Look): string {
  if (every === null) return ''
  return every === 'off' ? t('add.noRhythm') : t('add.every', { every })
}

/** Says what was made because nothing had its name; nothing when nothing was. */
export function madeThings(made: readonly MadeThing[], { t, format, theme }: Look): string {
  const kinds = ['circle', 'goal', 'tag', 'event'] as const
  const lines = kinds.flatMap((thing) => {
    const names = made.filter((one) => one.thing === thing).map((one) => one.name)
    return names.length === 0
      ? []
      : [t(`made.${thing}`, { names: format.list(names), count: names.length })]
  })
  return theme.dim(lines.join(' '))
}
