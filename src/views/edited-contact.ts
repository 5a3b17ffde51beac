import type { ContactChange, EditedContact } from '../domain/contact-edit.ts'
import { parseDuration } from '../domain/duration.ts'
import { madeThings } from './added-contact.ts'
import type { Look } from './look.ts'

/** What `edit` changed, old and new, in one line, and a line for what it made along the way. */
export function editedContact(edited: EditedContact, look: Look): string {
  const { t } = look
  const { contactId: id, name, changes, nextDueOn, isDueMoved, step } = edited
  if (changes.length === 0 && step === null) return t('edit.unchanged', { id, name })
  const parts = changes.map((change) => changed(change, look))
  if (step !== null) parts.push(t('step.promisedDue', step))
  if (isDueMoved && nextDueOn !== step?.dueOn) {
    parts.push(
      nextDueOn === null ? t('rhythm.nothingDue') : t('rhythm.nextDue', { dueOn: nextDueOn }),
    )
  }
  const line = `${t('edit.edited', { id, name })} ${parts.join(t('list.comma'))}.`
  return [line, madeThings(edited.made, look)].filter((one) => one !== '').join('\n')
}

const lists: ReadonlySet<ContactChange['field']> = new Set([
  'nick',
  'field',
  'email',
  'phone',
  'handle',
  'url',
  'circle',
  'goal',
  'tag',
  'note',
])

function changed(change: ContactChange, look: Look): string {
  const { t } = look
  const field = t(`contact.${change.field}`)
  const [before, after] = texts(change, look)
  if (before !== null && after !== null) {
    return before === after
      ? t('edit.set', { field, after })
      : t('edit.changed', { field, before, after })
  }
  if (after !== null) {
    return t(lists.has(change.field) ? 'edit.added' : 'edit.set', { field, after })
  }
  return t('edit.cleared', { field, before: before ?? '' })
}

type Both = [string | null, string | null]

function texts(change: ContactChange, { t, format }: Look): Both {
  switch (change.field) {
    case 'tie':
      return both(change.before, change.after, (tie) => t(`term.tie.${tie}`))
    case 'birthday':
      return both(change.before, change.after, format.birthday)
    case 'on':
      return both(change.before, change.after, (day) => format.day(day, 'full'))
    case 'via':
      return both(change.before, change.after, ({ name }) => name)
    case 'every':
      return both(change.before, change.after, (rhythm) =>
        rhythm === 'off' ? t('edit.off') : format.duration(parseDuration(rhythm)),
      )
    default:
      return both(change.before, change.after, (text) => text.replace(/\s+/g, ' '))
  }
}

function both<T>(before: T | null, after: T | null, text: (value: T) => string): Both {
  return [before === null ? null : text(before), after === null ? null : text(after)]
}
