import { questionsAnswered, unanswered } from '../domain/checklist.ts'
import type { Day } from '../domain/day.ts'
import type { Hope } from '../domain/event.ts'
import type { EventPrep, PersonToMeet } from '../domain/event-prep.ts'
import { type PitchSettings, spoken } from '../domain/pitch.ts'
import { findChecklist } from './checklists.ts'
import { getContact } from './contacts.ts'
import { getEventPage, hopesInView } from './events.ts'
import type { Journal } from './journal.ts'
import { breadthOf, listLikelyThere } from './likely-there.ts'
import { getPitch, listPitchesFor } from './pitches.ts'
import { listOpenRequests } from './requests.ts'
import { listAskingSteps } from './steps.ts'

/** What to have in mind before going; pitches with their placeholders filled in. Throws `named.notFound`. */
export function prepareEvent(journal: Journal, id: number, settings: PitchSettings): EventPrep {
  const page = getEventPage(journal, id)
  const { name, kind, on, untilOn, place, goals, doneGoals, etiquette, note } = page
  const ofEvent = page.pitches.map((pitch) => getPitch(journal, pitch.id))
  const atEvent = { event: name }
  return {
    eventId: id,
    name,
    kind,
    on,
    untilOn,
    place,
    goals,
    doneGoals,
    etiquette,
    note,
    people: hopesInView(journal, page).map((hope) => {
      const theirs = listPitchesFor(journal, hope.contactId)
      // One for this very event before one for another day.
      const pitch = theirs.find((one) => one.event === name) ?? theirs[0]
      return {
        ...personToMeet(journal, hope),
        pitch: pitch === undefined ? null : spoken({ ...pitch, ...atEvent }, settings),
      }
    }),
    likely: listLikelyThere(journal, page),
    breadth: kind === 'platform' ? breadthOf(journal, page) : null,
    pitches: ofEvent
      .filter(({ contactId }) => contactId === null)
      .map((pitch) => spoken(pitch, settings)),
  }
}

function personToMeet(
  journal: Journal,
  { contactId, name, verdict, tie }: Hope,
): Omit<PersonToMeet, 'pitch'> {
  const { org, role, fields, lastContactOn } = getContact(journal, contactId)
  const { answers = unanswered } = findChecklist(journal, contactId) ?? {}
  return {
    contactId,
    name,
    org,
    role,
    tie,
    verdict,
    fields,
    lastContact: lastContactOn,
    lastSaid: findLastSaid(journal, contactId) ?? null,
    openQuestions: questionsAnswered(answers, 'unknown'),
    promised: listAskingSteps(journal, contactId).flatMap(({ text, dueOn: due }) =>
      text === null ? [] : [{ text, due }],
    ),
    requests: listOpenRequests(journal, [contactId]),
  }
}

function findLastSaid(journal: Journal, contactId: number): { on: Day; text: string } | undefined {
  return journal.get(
    `SELECT on_day AS "on", text FROM (
       SELECT on_day, text, interaction.id, 0 AS rank FROM interaction
       JOIN interaction_contact AS link ON link.interaction_id = interaction.id WHERE link.contact_id = ?1
       UNION ALL SELECT on_day, text, id, 1 FROM note WHERE contact_id = ?1)
     WHERE text <> '' ORDER BY on_day DESC, rank, id DESC LIMIT 1`,
    contactId,
  )
}
