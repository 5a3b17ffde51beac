import type { Verdict } from '../domain/checklist.ts'
import type { Tie } from '../domain/contact.ts'
import { addDays, type Day } from '../domain/day.ts'
import { type EventSpell, lastDayOf } from '../domain/event.ts'
import { listPairs } from '../domain/findings/introduction.ts'
import { foldText } from '../domain/fold.ts'
import { groupBy } from '../domain/group-by.ts'
import {
  graceDays,
  type OpenIntroduction,
  type OverdueStep,
  type PersonFacts,
  pairKey,
  type ReviewFacts,
  type UntoldEvent,
  untoldDays,
} from '../domain/review-facts.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import { noContact, sumContacts } from './contact-sums.ts'
import { rhythmFrom } from './contacts.ts'
import { linesOf } from './debrief-draft.ts'
import { listIntroductions } from './introductions.ts'
import type { Journal } from './journal.ts'
import { getMe } from './me.ts'
import { listAllOpenRequests } from './requests.ts'
import { goalsServed, ownFirst, peopleOf } from './serving.ts'
import { isAsking, stepText } from './steps.ts'

/**
 * What the findings are made from: a few statements over everybody, whatever their number. Does not write. What lies
 * after today (a journal looked at as of an earlier day) is left out where it happened, and stays where it is planned.
 */
export function getReviewFacts(journal: Journal): ReviewFacts {
  const { today, rules } = journal
  const people = listPeople(journal)
  return {
    today,
    rules,
    people,
    goals: listGoalsWithPeople(journal),
    circles: journal.all(wantedCircles),
    stage: getMe(journal).stage,
    overdue: listOverdue(journal),
    introductions: listOpenIntroductions(journal, people),
    requests: listAllOpenRequests(journal),
    untoldEvents: listUntoldEvents(journal),
    namesakes: listNamesakes(journal),
    eventsOf: eventsOf(journal, people),
    acquainted: acquaintedAmong(journal, listPairs({ today, people })),
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

interface PersonRow {
  contactId: number
  name: string
  org: string | null
  tie: Tie
  declaredTie: Tie | null
  verdict: Verdict | null
  rhythm: string | null
  addedOn: Day
  viaId: number | null
  ways: number
  comingSteps: number
  hasRecords: 0 | 1
}

/** SQL, of a row of `contact`: whether they have a row in one of the tables. */
function hasAnyOf(...tables: string[]): string {
  return tables
    .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE contact_id = contact.id)`)
    .join(' OR ')
}

function listPeople(journal: Journal): PersonFacts[] {
  const rows = journal.all<PersonRow>(
    `SELECT id AS contactId, name, org, tie, declared_tie AS declaredTie, verdict, rhythm, added_on AS addedOn,
      via_id AS viaId, (SELECT count(*) FROM reach WHERE contact_id = contact.id) AS ways,
      (SELECT count(*) FROM step WHERE contact_id = contact.id AND ${isAsking}
        AND answer IS NULL AND max(due_on, coalesce(snoozed_until, '')) > ?) AS comingSteps,
      met_at IS NOT NULL OR met_on IS NOT NULL
        OR EXISTS (SELECT 1 FROM link WHERE other_id = contact.id)
        OR ${hasAnyOf('note', 'step', 'checklist', 'pitch', 'request', 'link', 'introduction')} AS hasRecords
     FROM contact WHERE archived_at IS NULL AND verdict IS NOT 'leave' ORDER BY id`,
    addDays(journal.today, -graceDays),
  )
  const contacts = sumContacts(journal)
  const exchanges = exchangesOf(journal)
  const fields = groupBy(
    journal.all<{ contactId: number; name: string; folded: string }>(
      'SELECT contact_id AS contactId, name, folded FROM field ORDER BY id',
    ),
    ({ contactId }) => contactId,
  )
  const goals = groupBy(
    journal.all<{ contactId: number; goalId: number; name: string }>(
      `SELECT contact_id AS contactId, goal_id AS goalId, name FROM (${goalsServed('1')}) AS served
       JOIN goal ON goal.id = goal_id WHERE done_at IS NULL AND way <> 'event'
       GROUP BY contact_id, goal_id ORDER BY ${ownFirst}`,
    ),
    ({ contactId }) => contactId,
  )
  const circles = groupBy(
    journal.all<{ contactId: number; circleId: number }>(
      'SELECT contact_id AS contactId, circle_id AS circleId FROM contact_circle ORDER BY id',
    ),
    ({ contactId }) => contactId,
  )
  const steps = groupBy(
    journal.all<{ contactId: number; text: string }>(
      `SELECT contact_id AS contactId, text FROM step
       WHERE ${isAsking} AND text IS NOT NULL AND answer IS NOT 'thank'`,
    ),
    ({ contactId }) => contactId,
  )
  return rows.map(({ rhythm, hasRecords, ...row }) => ({
    ...row,
    ...(contacts.get(row.contactId) ?? noContact),
    ...(exchanges.get(row.contactId) ?? noExchange),
    rhythm: rhythmFrom(rhythm),
    hasRecords: hasRecords === 1,
    openSteps: (steps.get(row.contactId) ?? []).map(({ text }) => foldText(text)),
    fields: (fields.get(row.contactId) ?? []).map(({ name, folded }) => ({ name, folded })),
    goals: (goals.get(row.contactId) ?? []).map(({ goalId, name }) => ({ goalId, name })),
    circleIds: (circles.get(row.contactId) ?? []).map(({ circleId }) => circleId),
  }))
}

type ExchangeSums = Pick<PersonFacts, 'gave' | 'got' | 'lastExchangeOn'>

const noExchange: ExchangeSums = { gave: 0, got: 0, lastExchangeOn: null }

/** SQL, behind one of the tables whose rows happened in an interaction: that interaction, and everybody in it. */
const withPeople = (table: 'exchange' | 'introduction') =>
  `CROSS JOIN interaction ON interaction.id = ${table}.interaction_id
   CROSS JOIN interaction_contact AS link ON link.interaction_id = interaction.id`

/** As `gaveAndGot` counts, but from what was exchanged: of two hundred thousand interactions a few thousand have any. */
function exchangesOf(journal: Journal): Map<number, ExchangeSums> {
  return byContact(
    journal.all<ExchangeSums & { contactId: number }>(
      `SELECT contactId, sum(gave) AS gave, sum(got) AS got, max("on") AS lastExchangeOn FROM (
         SELECT link.contact_id AS contactId, on_day AS "on", direction = 'gave' AS gave, direction = 'got' AS got
         FROM exchange ${withPeople('exchange')}
         UNION ALL
         SELECT link.contact_id, interaction.on_day, by_id IS NULL, by_id IS link.contact_id
         FROM introduction ${withPeople('introduction')})
       WHERE "on" <= ?1 AND gave + got > 0 GROUP BY contactId`,
      journal.today,
    ),
  )
}

function byContact<T extends { contactId: number }>(
  rows: readonly T[],
): Map<number, Omit<T, 'contactId'>> {
  return new Map(rows.map(({ contactId, ...sums }) => [contactId, sums]))
}

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

/** Everybody whose whole name, as `resolveWho` knows it, somebody else has too. */
export function listNamesakes(journal: Journal): ReadonlySet<number> {
  const rows = journal.all<{ id: number; name: string; joined: string }>(
    `SELECT id, name, name_joined AS joined FROM contact WHERE name_joined IN (
       SELECT name_joined FROM contact GROUP BY name_joined HAVING count(*) > 1)`,
  )
  const groups = groupBy(
    rows.map(({ id, name, joined }) => ({ id, joined, ways: nameSpellings(name) })),
    ({ joined }) => joined,
  )
  const namesakes = [...groups.values()].flatMap((group) =>
    group.filter((one) => group.some((other) => other !== one && isOneName(one.ways, other.ways))),
  )
  return new Set(namesakes.map(({ id }) => id))
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
         WHERE contact_event.event_id = event.id AND archived_at IS NULL AND verdict IS NOT 'leave') AS hopes
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

/** The events of those met nowhere else, the first first. */
function eventsOf(journal: Journal, people: readonly PersonFacts[]): Map<number, string[]> {
  const ids = people
    .filter(({ days, eventDays }) => days > 0 && days === eventDays)
    .map(({ contactId }) => contactId)
  const rows = journal.all<{ contactId: number; name: string }>(
    `SELECT contact_id AS contactId, coalesce(event.name, interaction.place) AS name
     FROM json_each(?1) AS wanted JOIN interaction_contact AS link ON link.contact_id = wanted.value
     JOIN interaction ON interaction.id = link.interaction_id LEFT JOIN event ON event.id = event_id
     WHERE interaction.on_day <= ?2 AND coalesce(event.name, interaction.place) IS NOT NULL
     GROUP BY 1, 2 ORDER BY 1, min(interaction.on_day)`,
    JSON.stringify(ids),
    journal.today,
  )
  const groups = groupBy(rows, ({ contactId }) => contactId)
  return new Map([...groups].map(([id, events]) => [id, events.map(({ name }) => name)]))
}

/** Which of the pairs took part in something together, are linked, or have an introduction, whatever came of it. */
function acquaintedAmong(
  journal: Journal,
  pairs: ReturnType<typeof listPairs>,
): ReadonlySet<string> {
  const ids = pairs.map(({ one, other }) => [one.contactId, other.contactId])
  const rows = journal.all<{ one: number; other: number }>(
    `SELECT value ->> 0 AS one, value ->> 1 AS other FROM json_each(?) AS pair WHERE EXISTS (
       SELECT 1 FROM interaction_contact AS mine JOIN interaction_contact AS theirs
         ON theirs.interaction_id = mine.interaction_id
       WHERE mine.contact_id = pair.value ->> 0 AND theirs.contact_id = pair.value ->> 1)
      OR EXISTS (SELECT 1 FROM link WHERE min(contact_id, other_id) = min(pair.value ->> 0, pair.value ->> 1)
        AND max(contact_id, other_id) = max(pair.value ->> 0, pair.value ->> 1))
      OR EXISTS (SELECT 1 FROM introduction WHERE contact_id IN (pair.value ->> 0, pair.value ->> 1)
        AND other_id IN (pair.value ->> 0, pair.value ->> 1))`,
    JSON.stringify(ids),
  )
  return new Set(rows.map(({ one, other }) => pairKey(one, other)))
}
