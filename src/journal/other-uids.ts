import { otherUidName, uidKey } from '../domain/other-uid.ts'
import type { Journal } from './journal.ts'

/** Whose every further id is, by `uidKey`: those of other address books, and of contacts merged into somebody. */
export function listOtherUids(journal: Journal): Map<string, number> {
  const rows = journal.all<{ id: number; uid: string }>(
    `SELECT contact.id, json_extract(property.value, '$.value') AS uid
     FROM contact, json_each(contact.extra) AS property
     WHERE contact.extra LIKE '%"' || ?1 || '"%' AND json_extract(property.value, '$.name') = ?1
     ORDER BY contact.id DESC`,
    otherUidName,
  )
  return new Map(rows.map(({ id, uid }) => [uidKey(uid), id]))
}
