import { addDays, type Day } from '../domain/day.ts'
import { type EventSpell, lastDayOf } from '../domain/event.ts'
import { groupBy } from '../domain/group-by.ts'
import { countMeetings } from '../domain/interaction.ts'
import {
  type OpenIntroduction,
  type OverdueStep,
  type PersonFacts,
  type ReviewFacts,
  type UntoldEvent,
  untoldDays,
} from '../domain/review-facts.ts'
import { areAcquainted } from './acquaintance.ts'
import { linesOf } from './debrief-draft.ts'
import { atEvent } from './interaction-facts.ts'
import { listIntroductions } from './introductions.ts'
import type { Journal } from './journal.ts'
import { getMe } from './me.ts'
import { listNamesakes } from './namesakes.ts'
import { onceAsked } from './once-asked.ts'
import { listPeople } from './person-facts.ts'
import { listAllOpenRequests } from './requests.ts'
import { peopleOf } from './serving.ts'
import { isAsking, stepText } from './steps.ts'

/**
 * What the findings are made from: a few statements over everybody, whatever their number, each when a rule first asks
 * for what it tells, so that whoever stops at the first finding waits for no more than it took. Inside one `read` of the
 * journal. Does not write. What lies after today (a journal looked at as of an earlier day) is left out where it
 * happened, and stays where it is planned.
 */
export function getReviewFacts(journal: Journal): ReviewFacts {
  const { today, rules } = journal
  const stage = getMe(journal).stage
  const people = onceAsked(() => listPeople(journal))
  const goals = onceAsked(() => listGoalsWithPeople(journal))
  const circles = onceAsked(() => journal.all<ReviewFacts['circles'][number]>(wantedCircles))
  const overdue = onceAsked(() => listOverdue(journal))
  const introductions = onceAsked(() => listOpenIntroductions(journal, people()))
  const requests = onceAsked(() => listAllOpenRequests(journal))
  const untoldEvents = onceAsked(() => listUntoldEvents(journal))
  const namesakes = onceAsked(() => listNamesakes(journal))
  const eventsOf = onceAsked(() => listEventsOf(journal))
  const times = onceAsked(() => countTimes(journal))
  return {
    today,
    rules,
    stage,
    get people() {
      return people()
    },
    get goals() {
      return goals()
    },
    get circles() {
      return circles()
    },
    get overdue() {
      return overdue()
    },
    get introductions() {
      return introductions()
    },
    get requests() {
      return requests()
    },
    get untoldEvents() {
      return untoldEvents()
    },
    get namesakes() {
      return namesakes()
    },
    get eventsOf() {
      return eventsOf()
    },
    timesOf: ({ contactId, days }) => times().get(contactId) ?? days,
    areAcquainted: (one, other) => areAcquainted(journal, one, other),
  }
}

/** Open goals, with whoever hangs on them in any way: themselves, by a circle, an event, a pitch or an open step. */
function listGoalsWithPeople(journal: Journal): ReviewFacts['goals'] {
  return journal
    .all<Omit<ReviewFacts['goals'][number], 'contactIds'> & { contactIds: string }>(
      `SELECT id AS goalId, name, folded, substr(created_at, 1, 10) AS since, due_on AS dueOn,
        (SELECT json_group_array(contact_id) FROM (
          ${peopleOf('goal.id')}
          UNION SELECT contact_id FROM contact_event JOIN event_goal USING (event_id) WHERE goal_id = goal.id
          UNION SELECT contact_id FROM pitch WHERE goal_id = goal.id AND contact_id IS NOT NULL
          UNION SELECT contact_id FROM step WHERE goal_id = goal.id AND closed_at IS NULL)) AS contactIds
       FROM goal WHERE done_at IS NULL ORDER BY id`,
    )
    .map(({ contactIds, ...goal }) => ({ ...goal, contactIds: JSON.parse(contactIds) as number[] }))
}

/** A circle that only goals asked for asks for nothing more once they are all done. */
const wantedCircles = `SELECT id AS circleId, name FROM circle
  WHERE NOT EXISTS (SELECT 1 FROM circle_goal WHERE circle_id = circle.id)
    OR EXISTS (SELECT 1 FROM circle_goal JOIN goal ON goal.id = goal_id
      WHERE circle_id = circle.id AND done_at IS NULL) ORDER BY id`

function listOpenIntroductions(
  journal: Journal,
  people: readonly PersonFacts[],
): OpenIntroduction[] {
  const present = new Set(people.map(({ contactId }) => contactId))
  return listIntroductions(journal, { states: ['offered', 'made'] }).flatMap((one) => {
    const { introductionId, by, contact, other, state, isAsked, madeOn } = one
    const concerned = [by, contact, other].filter((person) => person !== null)
    // What is known by the contact's record alone is how we met, and no introduction to go on with.
    if (introductionId === null || (state !== 'offered' && state !== 'made')) return []
    if (!concerned.every(({ contactId }) => present.has(contactId))) return []
    return [{ introductionId, by, contact, other, state, isAsked, on: madeOn ?? one.on }]
  })
}

/** Whoever was put off waits until that day; what hangs on a goal that is done waits for nothing. */
function listOverdue(journal: Journal): OverdueStep[] {
  return journal.all(
    `SELECT step.id AS stepId, contact_id AS contactId, origin, ${stepText(journal)} AS text, max(due_on, coalesce(snoozed_until, '')) AS dueOn
     FROM step JOIN contact ON contact.id = contact_id
     WHERE ${isAsking} AND due_on < ?1 AND coalesce(snoozed_until, '') < ?1 ORDER BY due_on, step.id`,
    journal.today,
  )
}

/** Events that are over, I was to go to and wrote nothing of; on a platform people are met all along. */
function listUntoldEvents(journal: Journal): UntoldEvent[] {
  const { today } = journal
  return journal
    .all<
      Omit<UntoldEvent, 'hopes' | 'kept'> & EventSpell & { hopes: string; draft: string | null }
    >(
      `SELECT event.id AS eventId, name, event.on_day AS "on", until_on AS untilOn, hours, kind, draft,
        (SELECT count(DISTINCT contact_id) FROM interaction JOIN interaction_contact AS link
         ON link.interaction_id = interaction.id WHERE event_id = event.id) AS met,
        (SELECT json_group_array(json_object('contactId', contact.id, 'name', contact.name))
         FROM contact_event JOIN contact ON contact.id = contact_id
         WHERE contact_event.event_id = event.id AND archived_at IS NULL AND verdict IS NOT 'leave'
           AND NOT EXISTS (SELECT 1 FROM interaction JOIN interaction_contact AS link
             ON link.interaction_id = interaction.id
             WHERE interaction.event_id = event.id AND link.contact_id = contact.id)) AS hopes
       FROM event LEFT JOIN decision ON decision.id = (SELECT max(id) FROM decision WHERE event_id = event.id)
       WHERE event.on_day < ? AND kind IS NOT 'platform' AND choice IS NOT 'skip' AND (draft IS NOT NULL
         OR choice = 'go' AND NOT EXISTS (SELECT 1 FROM interaction WHERE event_id = event.id))
       ORDER BY event.on_day DESC, event.id`,
      today,
    )
    .map((event) => ({ ...event, on: lastDayOf(event) }))
    .filter(({ on }) => on < today && on >= addDays(today, -untoldDays))
    .map(({ eventId, name, on, met, hopes, draft }) => ({
      eventId,
      name,
      on,
      met,
      hopes: JSON.parse(hopes) as UntoldEvent['hopes'],
      kept: linesOf(draft),
    }))
}

/**
 * The events of those with whom nothing passed elsewhere, the first first, and how often we met there. Most people are told apart by the first thing
 * that did, so nobody's history is read whole for it.
 */
function listEventsOf(journal: Journal): Map<number, { events: string[]; meetings: number }> {
  const rows = journal.all<{
    contactId: number
    on: Day
    eventId: number | null
    name: string | null
  }>(
    `SELECT link.contact_id AS contactId, interaction.on_day AS "on", event.id AS eventId,
       coalesce(event.name, interaction.place) AS name
     FROM contact CROSS JOIN interaction_contact AS link ON link.contact_id = contact.id
     CROSS JOIN interaction ON interaction.id = link.interaction_id LEFT JOIN event ON event.id = event_id
     WHERE archived_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM interaction_contact AS own CROSS JOIN interaction ON interaction.id = own.interaction_id
         WHERE own.contact_id = contact.id AND interaction.on_day <= ?1
           AND interaction.kind NOT IN ('greeting', 'intro') AND NOT (${atEvent}))
       AND interaction.on_day <= ?1 AND interaction.kind <> 'greeting' AND (${atEvent})
     ORDER BY 1, 2, interaction.id`,
    journal.today,
  )
  const groups = groupBy(rows, ({ contactId }) => contactId)
  return new Map(
    [...groups].map(([id, past]) => [
      id,
      {
        events: [...new Set(past.flatMap(({ name }) => name ?? []))],
        meetings: countMeetings(past),
      },
    ]),
  )
}

/**
 * How often we were in touch, of whoever was met on more than one day of an event; of the others it is as many times as
 * days. They are few, so that few histories are read for it.
 */
function countTimes(journal: Journal): Map<number, number> {
  const rows = journal.all<{ contactId: number; on: Day; eventId: number | null }>(
    `SELECT link.contact_id AS contactId, interaction.on_day AS "on", iif(${atEvent}, event_id, NULL) AS eventId
     FROM interaction_contact AS link CROSS JOIN interaction ON interaction.id = link.interaction_id
     WHERE link.contact_id IN (
         SELECT contact_id FROM interaction AS there
         JOIN interaction_contact AS met ON met.interaction_id = there.id WHERE event_id IN (
           SELECT event_id FROM interaction WHERE event_id IS NOT NULL
           GROUP BY event_id HAVING min(on_day) < max(on_day))
         GROUP BY contact_id, event_id HAVING min(on_day) < max(on_day))
       AND interaction.on_day <= ? AND interaction.kind <> 'greeting'
     ORDER BY 1, 2, interaction.id`,
    journal.today,
  )
  const groups = groupBy(rows, ({ contactId }) => contactId)
  return new Map([...groups].map(([id, past]) => [id, countMeetings(past)]))
}
