import type { NewContact } from '../domain/contact.ts'
import { addDuration, type Day } from '../domain/day.ts'
import { addNote, insertContact, nameOf } from './contacts.ts'
import { insertInteraction } from './interactions.ts'
import type { Journal } from './journal.ts'
import { findNamed, type MadeThing } from './named-things.ts'
import { refreshContacts } from './standing.ts'
import { openStep } from './steps.ts'

/** What `add` can say of somebody besides who they are. */
export interface Acquaintance {
  note?: string | undefined
  /** Where and when we met: recorded as an interaction. */
  met?: { at: string; on: Day } | undefined
  /** The next step; its day alone makes the first follow-up's. */
  next?: { text: string | null; dueOn: Day } | undefined
}

export interface AddedContact {
  id: number
  name: string
  /** What was made along the way: circles, goals, tags. */
  made: MadeThing[]
  met: { at: string; on: Day } | null
  step: { text: string | null; dueOn: Day; origin: 'promised' | 'first' } | null
}

/**
 * Adds somebody, one undo step: the contact, a note, the first meeting as an interaction, and what falls due: the next
 * step, or after a meeting the first follow-up (M10). Throws `name.*`.
 */
export function addContact(journal: Journal, contact: NewContact, more: Acquaintance = {}): AddedContact {
  return journal.write({ command: 'add', subject: contact.name }, () => {
    const { met } = more
    const whole = { ...contact, metAt: met?.at, metOn: met?.on }
    const { id, made } = insertContact(journal, whole)
    const rest = acquaint(journal, id, more)
    return { id, name: nameOf(journal, id), made, ...rest }
  })
}

/** Records a note, a meeting and what falls due for somebody in the journal; inside a write. */
export function acquaint(
  journal: Journal,
  id: number,
  { note, met, next }: Acquaintance,
): Pick<AddedContact, 'met' | 'step'> {
  if (note !== undefined) addNote(journal, id, note)
  if (met !== undefined) {
    const eventId = findNamed(journal, 'event', met.at)
    insertInteraction(journal, {
      on: met.on,
      kind: eventId === undefined ? 'met' : 'event',
      text: '',
      eventId,
      place: met.at,
      people: [id],
    })
  }
  const step = stepAfter(journal, met?.on, next)
  if (step !== null) openStep(journal, { contactId: id, ...step })
  refreshContacts(journal, [id])
  return { met: met ?? null, step }
}

/** The step given, or after a first meeting the first follow-up: two days later unless set otherwise (M10). */
export function stepAfter(
  journal: Journal,
  metOn: Day | undefined,
  next: Acquaintance['next'],
): AddedContact['step'] {
  if (next !== undefined) return { ...next, origin: next.text === null ? 'first' : 'promised' }
  if (metOn === undefined) return null
  return { text: null, dueOn: addDuration(metOn, journal.rules.firstFollowUp), origin: 'first' }
}
