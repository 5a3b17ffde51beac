import { formerNameOf, takenAwayName } from '../domain/taken-away.ts'
import { joinedName } from '../domain/who.ts'
import type { Journal } from './journal.ts'

export interface FormerName {
  id: number
  name: string
}

/** Whose name was another until it was changed by hand, as a file may have it still; by that name as it is looked up whole. */
export function listFormerNames(journal: Journal): Map<string, FormerName[]> {
  const rows = journal.all<{ id: number; value: string }>(
    `SELECT contact.id, json_extract(property.value, '$.value') AS value
     FROM contact, json_each(contact.extra) AS property
     WHERE contact.extra LIKE '%"' || ?1 || '"%' AND json_extract(property.value, '$.name') = ?1
     ORDER BY contact.id`,
    takenAwayName,
  )
  const found = new Map<string, FormerName[]>()
  for (const { id, value } of rows) {
    const name = formerNameOf({ name: takenAwayName, value })
    if (name === undefined) continue
    const key = joinedName(name)
    found.set(key, [...(found.get(key) ?? []), { id, name }])
  }
  return found
}
