import { memberKey } from '../domain/group-member.ts'
import type { Journal } from './journal.ts'
import { listOtherUids } from './other-uids.ts'

/** Whom every UID and address names, by `memberKey`; what could be two people names nobody. */
export function namedInJournal(journal: Journal): Map<string, number> {
  const ids = new Map<string, number | undefined>()
  const name = (text: string, id: number) => {
    const key = memberKey(text)
    ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id)
  }
  const rows = journal.all<{ id: number; uid: string }>(
    `SELECT id, source_uid AS uid FROM contact WHERE source_uid IS NOT NULL
     UNION ALL SELECT id, uuid FROM contact
     UNION ALL SELECT contact_id, folded FROM reach WHERE kind = 'email'`,
  )
  for (const { id, uid } of rows) name(uid, id)
  for (const [uid, id] of listOtherUids(journal)) name(uid, id)
  return new Map([...ids].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])))
}

/** What a group's card has become. */
export interface Label {
  tagId: number | null
  circleId: number | null
}

/** Everybody who has a label, the archive too. */
export function labelHolders(journal: Journal, { tagId, circleId }: Label): number[] {
  return journal.column(
    `SELECT contact_id FROM contact_tag WHERE tag_id = ?1
     UNION SELECT contact_id FROM contact_circle WHERE circle_id = ?2 ORDER BY contact_id`,
    tagId,
    circleId,
  )
}
