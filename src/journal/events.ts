import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Decision, EventPage, Hope, ListedEvent } from '../domain/event.ts'
import { beforeLast, isOver, isPast, lastDayOf } from '../domain/event.ts'
import type { DecisionFigures } from '../domain/event-decision.ts'
import { type NamedEvent, resolveEvent } from '../domain/event-name.ts'
import { foldName } from '../domain/name.ts'
import { nearest } from '../domain/spelling.ts'
import { listArchived } from './archive-contact.ts'
import type { Journal } from './journal.ts'
import { doneGoalsAmong } from './named-things.ts'

/**
 * SQL, of a row of `event`: its day, or that of the first thing recorded there. A platform has none but one that was
 * given: it goes on.
 */
const heldOn = `iif(event.kind = 'platform', event.on_day,
  coalesce(event.on_day, (SELECT min(on_day) FROM interaction WHERE event_id = event.id)))`

/** `held` is past or today, or a platform; `each` is all of them, and no date of a series is taken for another. */
export type EventSpan = 'coming' | 'past' | 'held' | 'all' | 'each'

/** Events to come, the soonest first and those without a day last; past or held ones, the latest first; all, by day. */
export function listEvents(journal: Journal, span: EventSpan): ListedEvent[] {
  const { today } = journal
  const named = listDated(journal).filter(({ on, ...event }) => {
    if (span === 'all' || span === 'each') return true
    if (span === 'held') return on === null ? event.kind === 'platform' : on <= today
    const last = on === null ? null : lastDayOf({ on, ...event })
    return isPast(last, today) === (span === 'past')
  })
  const inOrder = named.toSorted(
    (a, b) => compare(a.on ?? '9999-99-99', b.on ?? '9999-99-99') || a.id - b.id,
  )
  return (looksBack(span) ? inOrder.toReversed() : inOrder).map(({ id }) => getEvent(journal, id))
}

/** Every event as far as finding it goes. */
export function listNamedEvents(journal: Journal): NamedEvent[] {
  return listDated(journal).map(({ id, name, series, on, ...event }) => ({
    id,
    name,
    series,
    on,
    lastOn: on === null ? null : lastDayOf({ on, ...event }),
  }))
}

function listDated(
  journal: Journal,
): (NamedEvent & Pick<ListedEvent, 'kind' | 'untilOn' | 'hours'>)[] {
  return journal.all(
    `SELECT id, name, series, kind, until_on AS untilOn, hours, ${heldOn} AS "on" FROM event ORDER BY id`,
  )
}

/**
 * The events the text may mean: see `resolveEvent`. Of a series the next, looking back the latest, or `each`; of those
 * to come none that is over since this morning.
 */
export function findEvents(journal: Journal, text: string, among: EventSpan = 'all'): NamedEvent[] {
  const look = looksBack(among) ? 'back' : among === 'each' ? 'each' : 'ahead'
  const { today } = journal
  const events = listNamedEvents(journal).map((event) =>
    among === 'coming' && (event.lastOn ?? event.on) === today
      ? { ...event, isOver: isOver(getEvent(journal, event.id), today) }
      : event,
  )
  return resolveEvent(text, events, today, look)
}

function looksBack(span: EventSpan): boolean {
  return span === 'past' || span === 'held'
}

/** The one event the text means; throws `named.notFound`, `event.onlyPlace`, `event.ambiguous`. */
export function getEventId(journal: Journal, text: string, among: EventSpan = 'all'): number {
  const found = findEvents(journal, text, among)
  const [only] = found
  if (only === undefined) {
    refuseMetPlace(journal, text)
    const names = listNamedEvents(journal).flatMap(({ name, series }) =>
      series === null ? [name] : [name, series],
    )
    throw new NetError('not-found', 'named.notFound', {
      thing: 'event',
      name: text,
      nearest: nearest(text, names),
    })
  }
  if (found.length > 1) {
    throw new NetError('conflict', 'event.ambiguous', {
      query: text,
      candidates: found.slice(0, 10).map(({ id, name, on }) => ({ id, name, on })),
    })
  }
  return only.id
}

/** Throws `event.onlyPlace` where people were met at a place of this name which is no event. */
function refuseMetPlace(journal: Journal, text: string): void {
  const folded = foldName(text)
  const places = journal.all<{ place: string; people: number; since: Day }>(
    `SELECT place, count(DISTINCT contact_id) AS people, min(on_day) AS since FROM interaction
     JOIN interaction_contact ON interaction_id = interaction.id
     WHERE event_id IS NULL AND place IS NOT NULL GROUP BY place`,
  )
  const place = places.find((one) => foldName(one.place) === folded)
  if (folded !== '' && place !== undefined) {
    throw new NetError('not-found', 'event.onlyPlace', place)
  }
}

type EventRow = Omit<
  ListedEvent,
  'goals' | 'doneGoals' | 'hopes' | 'decision' | 'met' | 'etiquette'
> &
  ListedEvent['etiquette']

/** Throws `named.notFound`. */
export function getEvent(journal: Journal, id: number): ListedEvent {
  const row = journal.get<EventRow>(
    `SELECT id, name, kind, series, ${heldOn} AS "on", until_on AS untilOn, place, cost, hours, note, topics, courtesy,
      belonging, dress
     FROM event WHERE id = ?`,
    id,
  )
  if (row === undefined) {
    throw new NetError('not-found', 'named.notFound', {
      thing: 'event',
      name: `#${id}`,
      nearest: [],
    })
  }
  const { topics, courtesy, belonging, dress, ...plain } = row
  const goals = journal.column<string>(
    'SELECT goal.name FROM event_goal AS link JOIN goal ON goal.id = goal_id WHERE event_id = ? ORDER BY link.id',
    id,
  )
  return {
    ...plain,
    goals,
    doneGoals: doneGoalsAmong(journal, goals),
    hopes: listHopes(journal, id),
    decision: listDecisions(journal, id, 1)[0] ?? null,
    met: journal.all(
      `SELECT DISTINCT contact.id AS contactId, contact.name FROM interaction
       JOIN interaction_contact AS link ON link.interaction_id = interaction.id
       JOIN contact ON contact.id = link.contact_id
       WHERE event_id = ? ORDER BY link.id`,
      id,
    ),
    etiquette: { topics, courtesy, belonging, dress },
  }
}

/** Throws `named.notFound`. */
export function getEventPage(journal: Journal, id: number): EventPage {
  const event = getEvent(journal, id)
  const inView = hopesInView(journal, event)
  return {
    ...event,
    hopes: event.hopes.map((hope) => ({ ...hope, isArchived: !inView.includes(hope) })),
    earlierDecisions: beforeLast(listDecisions(journal, id)),
    pitches: journal.all(
      'SELECT id, name, contact_id AS contactId FROM pitch WHERE event_id = ? ORDER BY folded',
      id,
    ),
    others:
      event.series === null
        ? []
        : listNamedEvents(journal)
            .filter((other) => other.series === event.series && other.id !== id)
            .toSorted((a, b) => compare(a.on ?? '', b.on ?? '') || a.id - b.id)
            .map(({ id: otherId, name, on }) => ({ id: otherId, name, on })),
  }
}

/** Whom I hope to meet there, in the order they were named. */
function listHopes(journal: Journal, eventId: number): Hope[] {
  return journal.all(
    `SELECT contact.id AS contactId, name, verdict, tie FROM contact_event AS link
     JOIN contact ON contact.id = link.contact_id WHERE event_id = ? ORDER BY link.id`,
    eventId,
  )
}

/** Whom I hope to meet there, without those in the archive: they are kept, and left in peace. */
export function hopesInView(journal: Journal, { hopes }: Pick<ListedEvent, 'hopes'>): Hope[] {
  const ids = hopes.map(({ contactId }) => contactId)
  const away = new Set(listArchived(journal, ids).map(({ contactId }) => contactId))
  return hopes.filter(({ contactId }) => !away.has(contactId))
}

/** What was decided about an event, the latest first; that one holds. */
export function listDecisions(journal: Journal, eventId: number, limit = -1): Decision[] {
  return journal
    .all<Omit<Decision, 'figures'> & { figures: string }>(
      `SELECT choice, advice, because, on_day AS "on", figures FROM decision
       WHERE event_id = ? ORDER BY id DESC LIMIT ?`,
      eventId,
      limit,
    )
    .map((row) => ({ ...row, figures: figuresFrom(row.figures) }))
}

const unknownFigures = {
  cost: null,
  hours: null,
  costEach: null,
  hoursEach: null,
  budget: null,
  planned: null,
} as const

/** What is not known is left out of the row. */
function figuresFrom(text: string): DecisionFigures {
  const known = JSON.parse(text) as Omit<DecisionFigures, keyof typeof unknownFigures>
  return { ...unknownFigures, ...known, usualCostEach: known.usualCostEach ?? null }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
