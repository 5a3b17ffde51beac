import { addDays, type Day } from '../domain/day.ts'
import type { Choice, DecisionRecord, ListedEvent } from '../domain/event.ts'
import { type Advice, adviseOn } from '../domain/event-decision.ts'
import { type EventYield, usualCostOf } from '../domain/event-yield.ts'
import { listEventYields } from './event-yields.ts'
import { getEvent } from './events.ts'
import type { Journal } from './journal.ts'

/** What speaks for and against an event now; does not write. Throws `named.notFound`. */
export function weighEvent(journal: Journal, id: number): DecisionRecord {
  const event = getEvent(journal, id)
  const goals = servedGoals(journal, id)
  return {
    ...told(event, goals),
    ...advice(journal, event, goals.length),
    decision: event.decision,
  }
}

/** Keeps what the person decides, with the advice and its figures as they are now; one undo step. */
export function decideEvent(
  journal: Journal,
  id: number,
  choice: Choice,
  because: string | undefined,
): DecisionRecord {
  const weighed = weighEvent(journal, id)
  return journal.write({ command: 'event decide', subject: weighed.name }, () => {
    const known = Object.entries(weighed.figures).filter(([, figure]) => figure !== null)
    journal.insert('decision', {
      uuid: journal.newUuid(),
      event_id: id,
      at: journal.now,
      on_day: journal.today,
      choice,
      advice: weighed.advice,
      because,
      figures: JSON.stringify(Object.fromEntries(known)),
    })
    return { ...weighed, decision: getEvent(journal, id).decision }
  })
}

function told({ id, name, on, kind, series, hopes }: ListedEvent, goals: string[]) {
  return { eventId: id, name, on, kind, series, goals, hopes }
}

/** Open goals of its own, and those the people hoped for serve. */
function servedGoals(journal: Journal, id: number): string[] {
  return journal.column(
    `SELECT name FROM goal WHERE done_at IS NULL AND id IN (
       SELECT goal_id FROM event_goal WHERE event_id = ?1
       UNION SELECT goal_id FROM contact_goal WHERE contact_id IN (
         SELECT contact_id FROM contact_event WHERE event_id = ?1)) ORDER BY id`,
    id,
  )
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
  })
}

function earlier(yields: readonly EventYield[], isOf: (one: EventYield) => boolean) {
  const its = yields.filter(isOf)
  return { occurrences: its.length, kept: its.reduce((sum, { kept }) => sum + kept, 0) }
}

/**
 * People the seven days from `from` on are spoken for: due or with a step in them, what is overdue by then with them
 * when they begin today, and those hoped for at other events it was decided to go to.
 */
function countPlanned(journal: Journal, from: Day, exceptEventId: number): number {
  const until = addDays(from, 6)
  const since = from <= journal.today ? '0001-01-01' : from
  const [count] = journal.column<number>(
    `SELECT count(*) FROM contact WHERE archived_at IS NULL AND (
       (next_due_on BETWEEN ?1 AND ?2)
       OR id IN (SELECT contact_id FROM step WHERE closed_at IS NULL AND due_on BETWEEN ?1 AND ?2
         AND verdict IS NOT 'leave')
       OR id IN (SELECT contact_id FROM contact_event JOIN event ON event.id = event_id
         WHERE event.id <> ?3 AND on_day BETWEEN ?4 AND ?2 AND 'go' =
           (SELECT choice FROM decision WHERE event_id = event.id ORDER BY id DESC LIMIT 1)))`,
    since,
    until,
    exceptEventId,
    from,
  )
  return count ?? 0
}
