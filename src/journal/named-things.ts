import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { occurrenceMeant, occurrenceOn } from '../domain/event-name.ts'
import { foldText } from '../domain/fold.ts'
import { cleanName, foldName } from '../domain/name.ts'
import type { NamedThing } from '../domain/named-thing.ts'
import { nearest } from '../domain/spelling.ts'
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
    journal.get<Known>(
      `SELECT id, name FROM ${thing} WHERE folded = ?`,
      foldText(name) || cleanName(name),
    )
  )
}

function findOccurrence(journal: Journal, name: string, on: Day | undefined): Known | undefined {
  const all = listNamedEvents(journal).filter(
    ({ series }) => series !== null && foldName(series) === foldName(name),
  )
  return on === undefined ? occurrenceMeant(all, journal.today) : occurrenceOn(all, on)
}

/** As `findNamed`, but throws `named.notFound` with the nearest names. */
export function getNamed(journal: Journal, thing: NamedThing, name: string): number {
  const id = findNamed(journal, thing, name)
  if (id !== undefined) return id
  const names = journal.column<string>(`SELECT name FROM ${thing} ORDER BY id`)
  throw new NetError('not-found', 'named.notFound', { thing, name, nearest: nearest(name, names) })
}

/** Its id, and whether it had to be made; inside a write. */
export function findOrAddNamed(
  journal: Journal,
  thing: NamedThing,
  text: string,
  on?: Day,
): { id: number; name: string; isNew: boolean } {
  const name = cleanName(text)
  const folded = foldText(name) || name
  const known = findKnown(journal, thing, name, on)
  if (known !== undefined) return { id: known.id, name: known.name, isNew: false }
  const identity = thing === 'tag' ? {} : { uuid: journal.newUuid(), created_at: journal.now }
  return { id: journal.insert(thing, { name, folded, ...identity }), name, isNew: true }
}
