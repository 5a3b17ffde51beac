import { foldText } from '../domain/fold.ts'
import { uidKey } from '../domain/other-uid.ts'
import { type PersonKeys, sharesWord } from '../domain/same-person.ts'
import type { Journal } from './journal.ts'
import { listOtherUids } from './other-uids.ts'

/** Whom of the journal a group of records is: a contact, nobody yet, or one of several it would be a guess to choose. */
export type Match = { contactId: number } | { several: number[] } | undefined

interface Found {
  /** By UID, or the name is the same too. */
  isSure: boolean
  ids: readonly number[]
}

/**
 * Whom of the journal each group is: by UID (also one of somebody merged into them), else e-mail, else profile, else name and organisation; archived people
 * too. No contact is claimed by two groups whose names have nothing in common: the better claim holds.
 */
export function matchPeople(journal: Journal, groups: readonly (readonly PersonKeys[])[]): Match[] {
  const otherUids = listOtherUids(journal)
  const found = groups.map((group) => findKnown(journal, group, otherUids))
  const claimed = new Set(found.flatMap(({ isSure, ids }) => (isSure ? ids : [])))
  return groups.map((group, index) => {
    const { isSure = false, ids = [] } = found[index] ?? {}
    const words = group.flatMap((person) => person.words)
    const open = isSure
      ? ids
      : ids.filter((id) => !claimed.has(id) || sharesWord(words, wordsOf(journal, id)))
    const [contactId] = open
    if (contactId === undefined) return undefined
    if (open.length > 1) return { several: [...open] }
    claimed.add(contactId)
    return { contactId }
  })
}

function findKnown(
  journal: Journal,
  group: readonly PersonKeys[],
  otherUids: ReadonlyMap<string, number>,
): Found {
  const byOtherUid = (_: Journal, { uid }: PersonKeys) =>
    uid === undefined ? [] : (otherUids.get(uidKey(uid)) ?? [])
  const stages = [byUid, byOtherUid, byEmail, byProfile, byName]
  for (const stage of stages) {
    const ids = [...new Set(group.flatMap((person) => stage(journal, person)))]
    if (ids.length === 0) continue
    if (stage === byUid || stage === byOtherUid || stage === byName)
      return { isSure: ids.length === 1, ids }
    const namesakes = ids.filter((id) => group.some(({ name }) => name === nameOf(journal, id)))
    return namesakes.length === 1 ? { isSure: true, ids: namesakes } : { isSure: false, ids }
  }
  return { isSure: false, ids: [] }
}

function byUid(journal: Journal, { uid }: PersonKeys): number[] {
  if (uid === undefined) return []
  return journal.column(
    'SELECT id FROM contact WHERE source_uid = ? UNION SELECT id FROM contact WHERE uuid = ? ORDER BY 1',
    uid,
    uid.replace(/^urn:uuid:/i, '').toLowerCase(),
  )
}

function byEmail(journal: Journal, { emails }: PersonKeys): number[] {
  return emails.flatMap((email) =>
    journal.column<number>(
      "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'email' ORDER BY 1",
      email,
    ),
  )
}

function byProfile(journal: Journal, { profiles, handles }: PersonKeys): number[] {
  return [
    ...profiles.flatMap((url) =>
      journal.column<number>(
        "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'url' ORDER BY 1",
        url,
      ),
    ),
    ...handles.flatMap(({ network, name }) =>
      journal.column<number>(
        "SELECT contact_id FROM reach WHERE folded = ? AND kind = 'handle' AND network = ? ORDER BY 1",
        name,
        network,
      ),
    ),
  ]
}

function byName(journal: Journal, { name, org }: PersonKeys): number[] {
  return journal
    .all<{ id: number; org: string | null }>(
      'SELECT id, org FROM contact WHERE name_joined = ? ORDER BY id',
      name,
    )
    .filter((contact) => foldText(contact.org ?? '') === org)
    .map(({ id }) => id)
}

function nameOf(journal: Journal, id: number): string | undefined {
  return journal.column<string>('SELECT name_joined FROM contact WHERE id = ?', id)[0]
}

function wordsOf(journal: Journal, id: number): string[] {
  return journal.column('SELECT key FROM name_key WHERE contact_id = ?', id)
}
