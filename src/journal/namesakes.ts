import { groupBy } from '../domain/group-by.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import type { Journal } from './journal.ts'

/** Everybody whose whole name, as `resolveWho` knows it, somebody else has too; or only those of one person's name. */
export function listNamesakes(journal: Journal, onlyId?: number): ReadonlySet<number> {
  const names =
    onlyId === undefined
      ? 'SELECT name_joined FROM contact WHERE ?1 IS NULL GROUP BY name_joined HAVING count(*) > 1'
      : 'SELECT name_joined FROM contact WHERE id = ?1'
  const rows = journal.all<{ id: number; name: string; joined: string }>(
    `SELECT id, name, name_joined AS joined FROM contact WHERE name_joined IN (${names})`,
    onlyId ?? null,
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
