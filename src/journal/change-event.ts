import { addDays, type Day, daysBetween } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import {
  type ChangedEvent,
  type EventEdit,
  type EventValues,
  etiquetteParts,
  eventValueNames,
  type RemovedEvent,
} from '../domain/event.ts'
import { occurrenceOn } from '../domain/event-name.ts'
import { cleanName, foldName, foldText } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { removeControls } from '../domain/visible.ts'
import { computedColumns } from './document-computed.ts'
import { getEvent, listNamedEvents } from './events.ts'
import type { Journal } from './journal.ts'
import { linkMeetings } from './link-meetings.ts'
import { findOrAddNamed } from './named-things.ts'

/**
 * Adds an event, one undo step. One that is there under its bare name, made along the way by a log or a pitch, is
 * completed. An occurrence of a series takes over what was recorded of the one before: place, cost, etiquette, goals.
 * Throws `event.taken`, `name.*`.
 */
export function addEvent(journal: Journal, given: string, edit: EventEdit): ChangedEvent {
  const name = cleanName(given)
  return journal.write({ command: 'event add', subject: name }, () => {
    const known = findEventNamed(journal, name)
    if (known !== undefined && !isBare(journal, known)) {
      throw new NetError('conflict', 'event.taken', getNamedEvent(journal, known))
    }
    const series =
      typeof edit.set.series === 'string' ? seriesNamed(journal, edit.set.series) : undefined
    const before = series === undefined ? undefined : latestOf(journal, series, known)
    const joined = series === undefined ? null : joinSeries(journal, series, known)
    const id =
      known ??
      journal.insert('event', {
        uuid: journal.newUuid(),
        name,
        folded: foldText(name) || name,
        created_at: journal.now,
      })
    if (before !== undefined) takeOver(journal, before, id)
    const made = applyEdit(journal, id, before === undefined ? edit : asLong(journal, before, edit))
    const { linked, otherDays } = linkMeetings(journal, id, name, series)
    const as = before === undefined ? null : getNamedEvent(journal, before)
    return {
      ...summary(journal, id),
      how: known === undefined ? 'added' : 'completed',
      changed: changedBy(edit),
      as: as && { id: as.id, name: as.name },
      joined,
      linked,
      otherDays,
      made,
    }
  })
}

/** Changes an event; nothing is recorded where it is so already. Throws `event.taken`, `name.*`. */
export function editEvent(journal: Journal, id: number, edit: EventEdit): ChangedEvent {
  const before = summary(journal, id)
  return journal.write({ command: 'event edit', subject: before.name }, () => {
    const made = applyEdit(journal, id, edit)
    const event = summary(journal, id)
    // What is told of it later finds its meetings as what was told of it at first.
    const isFound = (['name', 'series', 'on'] as const).some(
      (part) => typeof edit.set[part] === 'string',
    )
    const meetings = isFound
      ? linkMeetings(journal, id, event.name, event.series ?? undefined)
      : { linked: 0, otherDays: 0 }
    const isChanged = meetings.linked > 0 || JSON.stringify(event) !== JSON.stringify(before)
    return {
      ...event,
      how: isChanged ? 'changed' : 'unchanged',
      changed: isChanged ? changedBy(edit) : [],
      as: null,
      joined: null,
      ...meetings,
      made,
    }
  })
}

/** What would go and what would stay; does not write. Throws `named.notFound`. */
export function weighEventRemoval(journal: Journal, id: number): RemovedEvent {
  const { name } = getEvent(journal, id)
  const count = (table: string) =>
    journal.column<number>(`SELECT count(*) FROM ${table} WHERE event_id = ?`, id)[0] ?? 0
  return { id, name, interactions: count('interaction'), pitches: count('pitch') }
}

/** Removes an event, one undo step. What happened there stays and keeps its name as the place. */
export function removeEvent(journal: Journal, id: number): RemovedEvent {
  const removed = weighEventRemoval(journal, id)
  return journal.write({ command: 'event rm', subject: removed.name }, () => {
    keepPlace(journal, removed)
    journal.run('UPDATE pitch SET event_id = NULL WHERE event_id = ?', id)
    for (const table of ['event_goal', 'contact_event', 'decision', 'set_aside']) {
      journal.run(`DELETE FROM ${table} WHERE event_id = ?`, id)
    }
    journal.run('DELETE FROM event WHERE id = ?', id)
    return removed
  })
}

/** What happened at an event happened at a place of its name, by which it is found. */
function keepPlace(journal: Journal, { id, name }: RemovedEvent): void {
  const rows = journal.all<{
    id: number
    text: string
    place: string | null
    field: string | null
    exchanges: string
  }>(
    `SELECT id, text, coalesce(place, ?1) AS place, field,
      (SELECT json_group_array(json_object('direction', direction, 'text', text) ORDER BY id) FROM exchange
       WHERE interaction_id = interaction.id) AS exchanges
     FROM interaction WHERE event_id = ?2`,
    name,
    id,
  )
  for (const row of rows) {
    const { folded } = computedColumns('interaction', {
      ...row,
      exchanges: JSON.parse(row.exchanges),
    })
    journal.run(
      'UPDATE interaction SET place = ?, folded = ?, event_id = NULL WHERE id = ?',
      row.place,
      folded ?? '',
      row.id,
    )
  }
}

function findEventNamed(journal: Journal, name: string): number | undefined {
  return journal.column<number>(
    'SELECT id FROM event WHERE folded = ?',
    foldText(name) || cleanName(name),
  )[0]
}

function getNamedEvent(
  journal: Journal,
  id: number,
): { id: number; name: string; on: Day | null; series: string | null } {
  const { name, on, series } = getEvent(journal, id)
  return { id, name, on, series }
}

/** Nothing is known of it but its name. */
function isBare(journal: Journal, id: number): boolean {
  const columns = [
    'kind',
    'on_day',
    'until_on',
    'series',
    'place',
    'cost',
    'hours',
    ...etiquetteParts,
    'note',
  ]
  return (
    journal.get(
      `SELECT 1 FROM event WHERE id = ?1 AND ${columns.map((column) => `${column} IS NULL`).join(' AND ')}
       AND NOT EXISTS (SELECT 1 FROM event_goal WHERE event_id = ?1)
       AND NOT EXISTS (SELECT 1 FROM contact_event WHERE event_id = ?1)
       AND NOT EXISTS (SELECT 1 FROM decision WHERE event_id = ?1)`,
      id,
    ) !== undefined
  )
}

/** The series as it was first written, or as the event that is its first occurrence. */
export function seriesNamed(journal: Journal, text: string): string {
  const name = cleanName(text)
  const all = listNamedEvents(journal)
  const known = all.find(({ series }) => series !== null && foldName(series) === foldName(name))
  return known?.series ?? all.find((one) => foldName(one.name) === foldName(name))?.name ?? name
}

/** The latest of a series; an event of its very name is about to come into it. */
function latestOf(
  journal: Journal,
  series: string,
  exceptId: number | undefined,
): number | undefined {
  const all = listNamedEvents(journal).filter(
    (one) =>
      one.id !== exceptId &&
      (one.series === series || (one.series === null && foldName(one.name) === foldName(series))),
  )
  return occurrenceOn(all, '9999-12-31')?.id
}

/** An event of the series' own name was its first occurrence, from before it was known to be one. */
function joinSeries(
  journal: Journal,
  series: string,
  exceptId: number | undefined,
): ChangedEvent['joined'] {
  const id = findEventNamed(journal, series)
  if (id === undefined || id === exceptId) return null
  const { name, series: theirs } = getEvent(journal, id)
  if (theirs !== null) return null
  journal.run('UPDATE event SET series = ? WHERE id = ?', series, id)
  return { id, name }
}

function takeOver(journal: Journal, from: number, to: number): void {
  const columns = ['kind', 'place', 'cost', 'hours', ...etiquetteParts, 'note']
  for (const column of columns) {
    journal.run(
      `UPDATE event SET ${column} = (SELECT ${column} FROM event WHERE id = ?) WHERE id = ?`,
      from,
      to,
    )
  }
  journal.run(
    `INSERT OR IGNORE INTO event_goal (event_id, goal_id)
     SELECT ?, goal_id FROM event_goal JOIN goal ON goal.id = goal_id WHERE event_id = ? AND done_at IS NULL`,
    to,
    from,
  )
}

/** As many days as the occurrence before, where the first is given and the last is not. */
function asLong(journal: Journal, from: number, edit: EventEdit): EventEdit {
  const { on, untilOn } = getEvent(journal, from)
  const isOpen = edit.set.untilOn === undefined && typeof edit.set.on === 'string'
  if (!isOpen || on === null || untilOn === null) return edit
  return {
    ...edit,
    set: { ...edit.set, untilOn: addDays(edit.set.on ?? on, daysBetween(on, untilOn)) },
  }
}

const columnNames: Partial<Record<keyof EventValues, string>> = {
  on: 'on_day',
  untilOn: 'until_on',
}

function applyEdit(journal: Journal, id: number, edit: EventEdit): MadeThing[] {
  const set = { ...edit.set }
  if (set.name !== undefined) set.name = freeName(journal, set.name, id)
  if (typeof set.series === 'string') set.series = seriesNamed(journal, set.series)
  Object.assign(set, movedUntil(journal, id, set))
  for (const name of eventValueNames) {
    const value = set[name]
    if (value === undefined) continue
    journal.run(
      `UPDATE event SET ${columnNames[name] ?? name} = ? WHERE id = ?`,
      typeof value === 'string' ? removeControls(value).normalize('NFC').trim() : value,
      id,
    )
  }
  if (set.name !== undefined) {
    journal.run('UPDATE event SET folded = ? WHERE id = ?', foldText(set.name) || set.name, id)
  }
  for (const contactId of edit.removeHopes) {
    journal.run('DELETE FROM contact_event WHERE contact_id = ? AND event_id = ?', contactId, id)
  }
  for (const contactId of edit.addHopes) {
    journal.run(
      'INSERT OR IGNORE INTO contact_event (contact_id, event_id) VALUES (?, ?)',
      contactId,
      id,
    )
  }
  for (const name of edit.removeGoals) {
    journal.run(
      'DELETE FROM event_goal WHERE event_id = ? AND goal_id = (SELECT id FROM goal WHERE name = ?)',
      id,
      name,
    )
  }
  return edit.addGoals.flatMap((text) => {
    const goal = findOrAddNamed(journal, 'goal', text)
    journal.run('INSERT OR IGNORE INTO event_goal (event_id, goal_id) VALUES (?, ?)', id, goal.id)
    return goal.isNew ? [{ thing: 'goal' as const, name: goal.name }] : []
  })
}

/**
 * The last day where the first is moved and it is not said anew: as many days after it as before. Throws
 * `event.untilBefore`.
 */
function movedUntil(
  journal: Journal,
  id: number,
  set: Partial<EventValues>,
): Pick<Partial<EventValues>, 'untilOn'> {
  const [known] = journal.all<{ name: string; on: Day | null; untilOn: Day | null }>(
    'SELECT name, on_day AS "on", until_on AS untilOn FROM event WHERE id = ?',
    id,
  )
  if (known === undefined) return {}
  const on = set.on === undefined ? known.on : set.on
  if (typeof set.untilOn === 'string') {
    if (on === null || set.untilOn < on) {
      throw new NetError('usage', 'event.untilBefore', {
        name: known.name,
        on,
        untilOn: set.untilOn,
      })
    }
    return {}
  }
  if (set.untilOn === null || known.untilOn === null || typeof set.on !== 'string') return {}
  return { untilOn: addDays(set.on, known.on === null ? 0 : daysBetween(known.on, known.untilOn)) }
}

function freeName(journal: Journal, text: string, id: number): string {
  const name = cleanName(text)
  const taken = findEventNamed(journal, name)
  if (taken !== undefined && taken !== id) {
    throw new NetError('conflict', 'event.taken', getNamedEvent(journal, taken))
  }
  return name
}

function changedBy(edit: EventEdit): ChangedEvent['changed'] {
  return [
    ...eventValueNames.filter((name) => edit.set[name] !== undefined),
    ...(edit.addGoals.length + edit.removeGoals.length > 0 ? (['goals'] as const) : []),
    ...(edit.addHopes.length + edit.removeHopes.length > 0 ? (['hopes'] as const) : []),
  ]
}

function summary(journal: Journal, id: number) {
  const { met: _met, decision: _decision, ...event } = getEvent(journal, id)
  return event
}
