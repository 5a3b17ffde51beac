import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { cleanName } from '../domain/name.ts'
import type { NamedThing } from '../domain/named-thing.ts'
import { nearest } from '../domain/spelling.ts'
import type { Journal } from './journal.ts'

/** The thing of this name, whatever letters it is typed with. */
export function findNamed(journal: Journal, thing: NamedThing, name: string): number | undefined {
  return journal.column<number>(
    `SELECT id FROM ${thing} WHERE folded = ?`,
    foldText(name) || cleanName(name),
  )[0]
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
): { id: number; name: string; isNew: boolean } {
  const name = cleanName(text)
  const folded = foldText(name) || name
  const known = journal.get<{ id: number; name: string }>(
    `SELECT id, name FROM ${thing} WHERE folded = ?`,
    folded,
  )
  if (known !== undefined) return { ...known, isNew: false }
  const identity = thing === 'tag' ? {} : { uuid: journal.newUuid(), created_at: journal.now }
  return { id: journal.insert(thing, { name, folded, ...identity }), name, isNew: true }
}
