import { foldText } from '../domain/fold.ts'
import { cleanName } from '../domain/name.ts'
import type { NamedThing } from '../domain/named-thing.ts'
import type { Journal } from './journal.ts'

/** The thing of this name, whatever letters it is typed with. */
export function findNamed(journal: Journal, thing: NamedThing, name: string): number | undefined {
  return journal.column<number>(`SELECT id FROM ${thing} WHERE folded = ?`, foldText(name))[0]
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
