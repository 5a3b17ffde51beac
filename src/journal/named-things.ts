import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { type EventKind, type EventSpell, lastDayOf } from '../domain/event.ts'
import { occurrenceMeant, occurrenceOn } from '../domain/event-name.ts'
import { latinDigits } from '../domain/fold.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { NamedThing } from '../domain/named-thing.ts'
import { nearest } from '../domain/spelling.ts'
import { nearestTitled, resolveTitled, type Titled } from '../domain/thing-name.ts'
import { listNamedEvents } from './events.ts'
import type { Journal } from './journal.ts'

interface Known {
  id: number
  name: string
}

/**
 * The thing of this name, whatever letters it is typed with. The name of a series of events is that of one of them: the
 * latest up to `on`, the day something happened there; without a day, the next.
 */
export function findNamed(
  journal: Journal,
  thing: NamedThing,
  name: string,
  on?: Day,
): number | undefined {
  return findKnown(journal, thing, name, on)?.id
}

function findKnown(
  journal: Journal,
  thing: NamedThing,
  name: string,
  on: Day | undefined,
): Known | undefined {
  const occurrence = thing === 'event' ? findOccurrence(journal, name, on) : undefined
  return (
    occurrence ??
    journal.get<Known>(`SELECT id, name FROM ${thing} WHERE folded = ?`, foldName(cleanName(name)))
  )
}

function findOccurrence(journal: Journal, name: string, on: Day | undefined): Known | undefined {
  const folded = foldName(name)
  const events = listNamedEvents(journal)
  const all = events.filter(({ series }) => series !== null && foldName(series) === folded)
  const besides = events.find((event) => foldName(event.name) === folded && !all.includes(event))
  if (besides !== undefined) return besides
  return on === undefined ? occurrenceMeant(all, journal.today) : occurrenceOn(all, on)
}

/** The event that a text names by its id (`4`, `#4`), unless one is called so; else the text, which may name one. */
export function eventNamed(journal: Journal, text: string): { id?: number; name: string } {
  const [, id] = /^#?(\d{1,15})$/.exec(latinDigits(text).trim()) ?? []
  if (id === undefined || findNamed(journal, 'event', text) !== undefined) return { name: text }
  return journal.get<Known>('SELECT id, name FROM event WHERE id = ?', Number(id)) ?? { name: text }
}

/** The kind of the event of this name, where it is known. */
export function findEventKind(journal: Journal, name: string, on: Day): EventKind | undefined {
  const id = findNamed(journal, 'event', name, on)
  const [kind] = journal.column<EventKind | null>('SELECT kind FROM event WHERE id = ?', id ?? null)
  return kind ?? undefined
}

/** The days given to the event of this name, where there are any; a platform has no last one. */
export function findEventDays(
  journal: Journal,
  name: string,
  on: Day,
): { on: Day; lastOn: Day | null } | undefined {
  const event = journal.get<Omit<EventSpell, 'on'> & { on: Day | null }>(
    'SELECT on_day AS "on", until_on AS untilOn, hours, kind FROM event WHERE id = ?',
    findNamed(journal, 'event', name, on) ?? null,
  )
  if (event === undefined || event.on === null) return undefined
  const { on: firstOn, kind } = event
  return { on: firstOn, lastOn: kind === 'platform' ? null : lastDayOf({ ...event, on: firstOn }) }
}

/** As `findNamed`, but throws `named.notFound` with the nearest names. */
export function getNamed(journal: Journal, thing: NamedThing, name: string): number {
  const id = findNamed(journal, thing, name)
  if (id !== undefined) return id
  const names = journal.column<string>(`SELECT name FROM ${thing} ORDER BY id`)
  throw new NetError('not-found', 'named.notFound', { thing, name, nearest: nearest(name, names) })
}

/** What a goal or a circle is called; others are only named whole. */
export type TitledThing = 'goal' | 'circle'

/** The goals or circles a text may mean: see `resolveTitled`. */
export function findTitled(journal: Journal, thing: TitledThing, text: string): Titled[] {
  return resolveTitled(text, listTitled(journal, thing))
}

/** The one goal or circle the text means; throws `named.notFound`, `named.ambiguous`. */
export function getTitled(journal: Journal, thing: TitledThing, text: string): Titled {
  const all = listTitled(journal, thing)
  const found = resolveTitled(text, all)
  const [only] = found
  if (only === undefined) {
    const near = nearestTitled(text, all).map(({ name }) => name)
    throw new NetError('not-found', 'named.notFound', { thing, name: text, nearest: near })
  }
  if (found.length > 1) {
    const candidates = found.slice(0, 10)
    throw new NetError('conflict', 'named.ambiguous', { thing, query: text, candidates })
  }
  return only
}

/** Every goal or circle, by name. */
export function listTitled(journal: Journal, thing: TitledThing): Titled[] {
  return journal.all(`SELECT id, name FROM ${thing} ORDER BY folded`)
}

/** Throws `named.taken` when another goal or circle has the name. */
export function refuseTaken(
  journal: Journal,
  thing: TitledThing,
  name: string,
  exceptId?: number,
): void {
  const id = findNamed(journal, thing, name)
  if (id === undefined || id === exceptId) return
  throw new NetError('conflict', 'named.taken', {
    thing,
    id,
    name: nameOfTitled(journal, thing, id),
  })
}

export function isGoalDone(journal: Journal, goalId: number): boolean {
  return (
    journal.get('SELECT 1 FROM goal WHERE id = ? AND done_at IS NOT NULL', goalId) !== undefined
  )
}

/** Those of the goals, by name, that are done. */
export function doneGoalsAmong(journal: Journal, names: readonly string[]): string[] {
  if (names.length === 0) return []
  return journal.column(
    'SELECT name FROM goal WHERE done_at IS NOT NULL AND name IN (SELECT value FROM json_each(?)) ORDER BY id',
    JSON.stringify(names),
  )
}

export function nameOfTitled(journal: Journal, thing: TitledThing, id: number): string {
  return journal.column<string>(`SELECT name FROM ${thing} WHERE id = ?`, id)[0] ?? ''
}

/** Its id, and whether it had to be made; inside a write. */
export function findOrAddNamed(
  journal: Journal,
  thing: NamedThing,
  text: string,
  on?: Day,
): { id: number; name: string; isNew: boolean } {
  const name = cleanName(text)
  const folded = foldName(name)
  const known = findKnown(journal, thing, name, on)
  if (known !== undefined) return { id: known.id, name: known.name, isNew: false }
  const identity = thing === 'tag' ? {} : { uuid: journal.newUuid(), created_at: journal.now }
  return { id: journal.insert(thing, { name, folded, ...identity }), name, isNew: true }
}
