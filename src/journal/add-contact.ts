import type { AddedContact, NewContact } from '../domain/contact.ts'
import { addDuration, type Day } from '../domain/day.ts'
import { isFreshMeeting } from '../domain/follow-up.ts'
import { completeContact } from './complete-contact.ts'
import { addNote, getContact, insertContact, nameOf } from './contacts.ts'
import { insertInteractionOnly } from './interactions.ts'
import type { Journal } from './journal.ts'
import { findNamed, findOrAddNamed } from './named-things.ts'
import { oweThanks } from './open-answer.ts'
import { silenceOf } from './plan-step.ts'
import { settleIntroduction } from './requests.ts'
import { refreshStandings } from './standing.ts'
import { openStep } from './steps.ts'

/** What `add` can say of somebody besides who they are. */
export interface Acquaintance {
  note?: string | undefined
  /** Where and when we met: recorded as an interaction. */
  met?: { at: string; on: Day } | undefined
  /** The next step. */
  nextText?: string | undefined
  /** When it falls due, or the first follow-up after a meeting. */
  dueOn?: Day | undefined
  /** The words in which whoever introduced us is to be thanked for somebody of this name. */
  thank?: ((name: string) => string) | undefined
}

/**
 * Adds somebody, one undo step: the contact, a note, the first meeting as an interaction, and what falls due: the next
 * step, or after a meeting the first follow-up (M10), and thanks to who introduced us. Throws `name.*`.
 */
export function addContact(
  journal: Journal,
  contact: NewContact,
  more: Acquaintance = {},
): AddedContact {
  return journal.write({ command: 'add', subject: contact.name }, () => {
    const { met } = more
    const whole = { ...contact, metAt: met?.at, metOn: met?.on }
    const { id, made } = insertContact(journal, whole)
    const rest = acquaint(journal, id, more, contact)
    const name = nameOf(journal, id)
    const birthday = contact.birthday ?? null
    const rhythm = rhythmNow(journal, id, contact)
    return { contactId: id, name, isNew: true, isCompleted: false, made, birthday, rhythm, ...rest }
  })
}

/** As `addContact`, for somebody who turned out to be in the journal: their record is completed, never overwritten. */
export function meetAgain(
  journal: Journal,
  id: number,
  contact: NewContact,
  more: Acquaintance,
): AddedContact {
  return journal.write({ command: 'add', subject: contact.name }, () => {
    const before = getContact(journal, id)
    const isViaNew = before.via === null
    const { made, isChanged } = completeContact(journal, id, {
      ...contact,
      metAt: more.met?.at,
      metOn: more.met?.on,
    })
    const { goals, viaId } = contact
    const rest = acquaint(journal, id, more, { goals, viaId: isViaNew ? viaId : undefined })
    return {
      contactId: id,
      name: nameOf(journal, id),
      isNew: false,
      isCompleted: isChanged || more.note !== undefined,
      made,
      birthday: before.birthday === null ? (contact.birthday ?? null) : null,
      rhythm: before.rhythm === null ? rhythmNow(journal, id, contact) : null,
      ...rest,
    }
  })
}

/** The rhythm said, as it stands with everything recorded; inside a write. */
function rhythmNow(
  journal: Journal,
  id: number,
  { rhythm: every }: NewContact,
): AddedContact['rhythm'] {
  return every === undefined ? null : { every, nextDueOn: getContact(journal, id).nextDueOn }
}

/** Records a note, a meeting and what falls due for somebody in the journal, `viaId` being how they are newly known; inside a write. */
function acquaint(
  journal: Journal,
  id: number,
  { note, met, nextText, dueOn, thank }: Acquaintance,
  { goals = [], viaId }: Pick<NewContact, 'goals' | 'viaId'>,
): Pick<AddedContact, 'met' | 'step' | 'thanks' | 'thanksSilence' | 'settled'> {
  if (note !== undefined) addNote(journal, id, note)
  if (met !== undefined) {
    const eventId = findNamed(journal, 'event', met.at, met.on)
    insertInteractionOnly(journal, {
      on: met.on,
      kind: eventId === undefined ? 'met' : 'event',
      text: '',
      eventId,
      place: met.at,
      people: [id],
    })
  }
  const step = stepAfter(journal, { metOn: met?.on, nextText, dueOn })
  if (step !== null) {
    // What is promised beside one goal is for it; a first follow-up is owed to having met.
    const [goal, ...others] = step.origin === 'promised' ? goals : []
    const isForIt = goal !== undefined && others.length === 0
    const goalId = isForIt ? findOrAddNamed(journal, 'goal', goal).id : undefined
    openStep(journal, { contactId: id, ...step, openedOn: met?.on ?? journal.today, goalId })
  }
  const on = met?.on ?? journal.today
  const [thanks] = oweThanks(journal, { byId: viaId, contactId: id, on, thank })
  const made = { toId: id, direction: 'offered', on, interactionId: undefined } as const
  const settled = viaId === undefined ? [] : settleIntroduction(journal, { withId: viaId, ...made })
  refreshStandings(journal, [id])
  const thanksSilence = thanks === undefined ? null : silenceOf(journal, thanks.contactId)
  return { met: met ?? null, step, thanks: thanks ?? null, thanksSilence, settled }
}

/**
 * The step given, or after a first meeting the first follow-up; none where that was long ago. Without a day of its own
 * it falls due two days after the meeting, or from today, unless set otherwise (M10); what is promised now, at no day
 * that is over.
 */
function stepAfter(
  journal: Journal,
  given: { metOn: Day | undefined; nextText: string | undefined; dueOn: Day | undefined },
): AddedContact['step'] {
  const { metOn, nextText, dueOn } = given
  const { today, rules } = journal
  const usual = (day: Day) => addDuration(day, rules.firstFollowUp)
  const afterMeeting = metOn === undefined ? usual(today) : usual(metOn)
  if (nextText !== undefined) {
    const inTime = afterMeeting < today ? usual(today) : afterMeeting
    return { text: nextText, dueOn: dueOn ?? inTime, origin: 'promised' }
  }
  if (dueOn !== undefined) return { text: null, dueOn, origin: 'first' }
  if (metOn === undefined || !isFreshMeeting(metOn, today)) return null
  return { text: null, dueOn: afterMeeting, origin: 'first' }
}
