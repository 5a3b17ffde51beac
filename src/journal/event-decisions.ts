import { addDays, addDuration, type Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import {
  beforeLast,
  type Choice,
  type DecisionRecord,
  type EventSpell,
  isOver,
  type ListedEvent,
  lastDayOf,
} from '../domain/event.ts'
import { type Advice, adviseOn } from '../domain/event-decision.ts'
import { type EventYield, usualCostOf } from '../domain/event-yield.ts'
import { leftOver } from '../domain/left-over.ts'
import { listEventYields } from './event-yields.ts'
import { getEvent, hopesInView, listDecisions } from './events.ts'
import type { Journal } from './journal.ts'
import { goalsServed } from './serving.ts'
import { isAsking } from './steps.ts'

/** Throws `event.isOver` where there is nothing left to decide, and `named.notFound`. */
export function refuseOver(journal: Journal, id: number): void {
  const event = getEvent(journal, id)
  if (event.on === null || !isOver(event, journal.today)) return
  throw new NetError('usage', 'event.isOver', {
    id,
    name: event.name,
    on: event.on,
    isTold: event.met.length > 0,
  })
}

/** What speaks for and against an event now; does not write. Throws `named.notFound`. */
export function weighEvent(journal: Journal, id: number): DecisionRecord {
  const event = getEvent(journal, id)
  const { name, on, kind, series, doneGoals } = event
  const hopes = hopesInView(journal, event)
  const goals = listOpenGoals(journal, 'SELECT goal_id FROM event_goal WHERE event_id = ?', id)
  const goalsOfHopes = listOpenGoals(journal, goalsOfHoped, id).filter(
    (goal) => !goals.includes(goal),
  )
  return {
    eventId: id,
    name,
    on,
    kind,
    series,
    goals,
    doneGoals,
    goalsOfHopes,
    hopes,
    ...advice(journal, { ...event, hopes }, goals.length + goalsOfHopes.length),
    decision: event.decision,
    earlierDecisions: beforeLast(listDecisions(journal, id)),
  }
}

/**
 * Keeps what the person decides, with the advice and its figures as they are now, beside what was decided before; one
 * undo step. Who decides the same again without a word of why (undefined) keeps the reason; null takes it away.
 */
export function decideEvent(
  journal: Journal,
  id: number,
  choice: Choice,
  because: string | null | undefined,
): DecisionRecord {
  const weighed = weighEvent(journal, id)
  const { decision: before } = weighed
  const kept = before?.choice === choice ? before.because : null
  return journal.write({ command: 'event decide', subject: weighed.name }, () => {
    const known = Object.entries(weighed.figures).filter(([, figure]) => figure !== null)
    journal.insert('decision', {
      uuid: journal.newUuid(),
      event_id: id,
      at: journal.now,
      on_day: journal.today,
      choice,
      advice: weighed.advice,
      because: because === undefined ? kept : because,
      figures: JSON.stringify(Object.fromEntries(known)),
    })
    const decisions = listDecisions(journal, id)
    const [decision = null] = decisions
    return { ...weighed, decision, earlierDecisions: beforeLast(decisions) }
  })
}

/** SQL: goals the people hoped for serve, but for the archive and those the checklist says to leave. */
const goalsOfHoped = `SELECT goal_id FROM (${goalsServed(`contact_id IN (
  SELECT contact_id FROM contact_event JOIN contact ON contact.id = contact_id
  WHERE event_id = ?1 AND verdict IS NOT 'leave' AND archived_at IS NULL)`)})`

function listOpenGoals(journal: Journal, among: string, eventId: number): string[] {
  const sql = `SELECT name FROM goal WHERE done_at IS NULL AND id IN (${among}) ORDER BY id`
  return journal.column(sql, eventId)
}

function advice(journal: Journal, event: ListedEvent, goals: number): Advice {
  const { today, rules } = journal
  const from = event.on !== null && event.on > today ? event.on : today
  const yields = listEventYields(journal).filter(
    ({ eventId, on }) => eventId !== event.id && (on === null || on < from),
  )
  return adviseOn({
    goals,
    hopes: event.hopes,
    cost: event.cost,
    hours: event.hours,
    ofSeries: earlier(yields, (one) => event.series !== null && one.series === event.series),
    ofKind: earlier(yields, (one) => event.kind !== null && one.kind === event.kind),
    usualCostEach: usualCostOf(yields),
    budget: rules.attentionPerDay * 7,
    planned: countPlanned(journal, from, event.id),
    isOver: isOver(event, today),
  })
}

function earlier(yields: readonly EventYield[], isOf: (one: EventYield) => boolean) {
  const its = yields.filter(isOf)
  return {
    occurrences: its.length,
    met: its.reduce((sum, { met }) => sum + met, 0),
    kept: its.reduce((sum, { kept }) => sum + kept, 0),
  }
}

/**
 * How many people the seven days from `from` on are spoken for: due or with a step in them, what is due before and
 * finds no room until then, and those of other events it was decided to go to, which are in those days or are followed
 * up in them.
 */
function countPlanned(journal: Journal, from: Day, exceptEventId: number): number {
  const until = addDays(from, 6)
  const due = journal.all<{ contactId: number; dueOn: Day }>(
    `SELECT id AS contactId, next_due_on AS dueOn FROM contact
     WHERE archived_at IS NULL AND next_due_on <= ?1
     UNION SELECT contact_id, due_on FROM step JOIN contact ON contact.id = contact_id
     WHERE ${isAsking} AND due_on <= ?1 AND archived_at IS NULL AND verdict IS NOT 'leave'`,
    until,
  )
  const within = due.filter(({ dueOn }) => dueOn >= from)
  const people = new Set([
    ...within.map(({ contactId }) => contactId),
    ...leftOver(due, { today: journal.today, from, perDay: journal.rules.attentionPerDay }),
  ])
  let others = 0
  for (const event of listGoneTo(journal, from, until)) {
    if (event.id === exceptEventId) continue
    const newcomers = Math.ceil(event.newcomers)
    // Whoever goes without anybody in mind is going to meet somebody.
    others += event.hopes.length + newcomers === 0 ? 1 : newcomers
    for (const id of event.hopes) people.add(id)
  }
  return people.size + others
}

interface GoneTo extends EventSpell {
  id: number
  newcomers: number | null
  /** JSON list of contact ids. */
  hopes: string
}

/**
 * Other events it was decided to go to and that have not gone by: those of those days, and those whose last day was so
 * shortly before that first follow-ups fall into them. With the people hoped for, and the newcomers reckoned with.
 */
function listGoneTo(journal: Journal, from: Day, until: Day) {
  const { today, rules } = journal
  return journal
    .all<GoneTo>(
      `SELECT event.id, event.on_day AS "on", until_on AS untilOn, hours, kind, json_extract(decision.figures, '$.newcomers') AS newcomers,
        (SELECT json_group_array(contact_id) FROM contact_event JOIN contact ON contact.id = contact_id
         WHERE event_id = event.id AND archived_at IS NULL) AS hopes
       FROM event JOIN decision ON decision.id = (
         SELECT id FROM decision WHERE event_id = event.id ORDER BY id DESC LIMIT 1)
       WHERE event.on_day <= ? AND choice = 'go'`,
      until,
    )
    .filter((event) => {
      const last = lastDayOf(event)
      return last >= today && addDuration(last, rules.firstFollowUp) >= from
    })
    .map(({ id, newcomers, hopes }) => ({
      id,
      newcomers: newcomers ?? 0,
      hopes: JSON.parse(hopes) as number[],
    }))
}
