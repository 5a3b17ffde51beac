import { addDays, type Day, daysBetween } from '../domain/day.ts'
import type { RecordedIntroduction } from '../domain/introduction.ts'
import { nameOf } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'
import { closeSteps, type IntroductionAnswer, listOpenSteps, openStep } from './steps.ts'

/** Who introduced us is thanked, or told what came of it, this many days from now. */
const answeredWithin = 2

/** After more days than this it is late to be thanked for something as if it were new. */
const thankedWithin = 30

export type OpenedAnswer = Pick<RecordedIntroduction, 'opened' | 'closed' | 'noThanks'>

/**
 * Opens what is owed to who introduced us to a contact, in place of what was owed in other words; the same words stay
 * as they are. `on` is the day it is owed for, and without `text`, or long after that, nothing is. Inside a write; the
 * caller refreshes the introducer.
 */
export function openAnswer(
  journal: Journal,
  owed: {
    byId: number
    contactId: number
    answer: IntroductionAnswer
    text: string | undefined
    on: Day
  },
): OpenedAnswer {
  const { byId, contactId, answer, on } = owed
  const isLate = daysBetween(on, journal.today) > thankedWithin
  const isThanked = answer === 'thank' && wasThanked(journal, byId, contactId)
  const text = isLate || isThanked ? undefined : owed.text
  const isOwed = answer === 'thank' && owed.text !== undefined
  const noThanks = !isOwed ? null : isThanked ? 'thanked' : isLate ? 'late' : null
  const by = { contactId: byId, name: nameOf(journal, byId) }
  const open = listOpenSteps(journal, byId).filter(
    (step) => step.introducedId === contactId && step.answer === answer,
  )
  // Thanks are the same in whatever language they were put.
  const same =
    text === undefined ? undefined : open.find((step) => answer === 'thank' || step.text === text)
  const closed = open
    .filter((step) => step !== same)
    .map((step) => {
      closeSteps(journal, byId, { outcome: 'replaced', stepId: step.id })
      return { ...by, text: step.text, dueOn: step.dueOn }
    })
  if (text === undefined) return { opened: [], closed, noThanks }
  const dueOn = same?.dueOn ?? addDays(journal.today, answeredWithin)
  const step = { contactId: byId, text, dueOn, origin: 'promised' as const }
  if (same === undefined) openStep(journal, { ...step, answer, introducedId: contactId })
  return { opened: [{ ...step, name: by.name }], closed, noThanks }
}

/** Whether thanks for having introduced us were ever owed, whatever became of them. */
export function wasThanksOwed(journal: Journal, byId: number, contactId: number): boolean {
  const owed = journal.get(
    `SELECT 1 FROM step WHERE contact_id = ? AND introduced_id = ? AND answer = 'thank'`,
    byId,
    contactId,
  )
  return owed !== undefined
}

/** Whether thanks for having introduced us were said, as whoever is told of by `net add --via` may have been. */
function wasThanked(journal: Journal, byId: number, contactId: number): boolean {
  const thanked = journal.get(
    `SELECT 1 FROM step WHERE contact_id = ? AND introduced_id = ? AND answer = 'thank' AND outcome = 'done'`,
    byId,
    contactId,
  )
  return thanked !== undefined
}

/**
 * Opens the thanks owed to `byId` for somebody newly known through them since `on`, and refreshes them, from whom an
 * introduction was got; inside a write. Gives the step, or nothing where nothing is owed. `thank` puts it in words.
 */
export function oweThanks(
  journal: Journal,
  owed: {
    byId: number | undefined
    contactId: number
    on: Day
    thank: ((name: string) => string) | undefined
  },
): OpenedAnswer['opened'] {
  const { byId, contactId, on, thank } = owed
  if (byId === undefined) return []
  const text = thank?.(nameOf(journal, contactId))
  const { opened } = openAnswer(journal, { byId, contactId, answer: 'thank', text, on })
  refreshContacts(journal, [byId])
  return opened
}

/**
 * Owes no more thanks for a contact to whom it turned out not to be who introduced us, unless an introduction of theirs
 * is recorded; inside a write.
 */
export function oweNoThanks(journal: Journal, contactId: number, viaId: number | null): void {
  const wrong = journal.all<{ stepId: number; byId: number }>(
    `SELECT id AS stepId, contact_id AS byId FROM step
     WHERE introduced_id = ?1 AND answer = 'thank' AND closed_at IS NULL AND contact_id IS NOT ?2
       AND NOT EXISTS (SELECT 1 FROM introduction WHERE introduction.contact_id = ?1 AND by_id = step.contact_id)`,
    contactId,
    viaId,
  )
  for (const { stepId, byId } of wrong) closeSteps(journal, byId, { outcome: 'dropped', stepId })
  refreshContacts(
    journal,
    wrong.map(({ byId }) => byId),
  )
}
