import type { Birthday } from '../domain/birthday.ts'
import type { ContraryKind, DoublePerson, LikelyDouble } from '../domain/double.ts'
import { findDoubles } from '../domain/doubles.ts'
import { nameWords } from '../domain/name-likeness.ts'
import { findPhoneKey } from '../domain/phone-key.ts'
import { findProfile } from '../domain/profile-page.ts'
import { listApart } from './apart.ts'
import type { Journal } from './journal.ts'

interface Row {
  contactId: number
  name: string
  org: string | null
  birthday: Birthday | null
  isArchived: 0 | 1
  interactions: number
}

/** Pairs who are likely one person, the likeliest first; those told apart are left out. Archived people too. */
export function listDoubles(journal: Journal): LikelyDouble[] {
  return journal.read(() => {
    const apart = new Set(listApart(journal).map(pairKey))
    return findDoubles(listPeople(journal), {
      isApart: (one, other) => apart.has(pairKey([one, other])),
      contrary: (one, other) => contraryOf(journal, one, other),
    })
  })
}

function pairKey(pair: readonly [number, number]): string {
  return pair.toSorted((a, b) => a - b).join(' ')
}

function listPeople(journal: Journal): DoublePerson[] {
  const nicknames = new Map<number, string[]>()
  for (const { id, name } of journal.each<{ id: number; name: string }>(
    'SELECT contact_id AS id, name FROM nickname ORDER BY id',
  )) {
    add(nicknames, id, name)
  }
  const emails = new Map<number, string[]>()
  const phones = new Map<number, string[]>()
  const profiles = new Map<number, string[]>()
  for (const { id, kind, network, value, folded } of journal.each<{
    id: number
    kind: string
    network: string | null
    value: string
    folded: string
  }>('SELECT contact_id AS id, kind, network, value, folded FROM reach ORDER BY id')) {
    if (kind === 'email') add(emails, id, folded)
    else if (kind === 'phone') add(phones, id, value)
    else {
      const profile = kind === 'url' ? findProfile(folded) : `${network} ${folded}`
      if (profile !== undefined) add(profiles, id, profile)
    }
  }
  return journal
    .all<Row>(
      `SELECT id AS contactId, name, org, birthday, archived_at IS NOT NULL AS isArchived,
        (SELECT count(*) FROM interaction_contact WHERE contact_id = contact.id) AS interactions
       FROM contact ORDER BY id`,
    )
    .map(({ isArchived, ...row }) => ({
      ...row,
      words: nameWords(row.name),
      isArchived: isArchived === 1,
      nicknames: nicknames.get(row.contactId) ?? [],
      emails: emails.get(row.contactId) ?? [],
      phones: (phones.get(row.contactId) ?? []).flatMap((value) => findPhoneKey(value) ?? []),
      profiles: profiles.get(row.contactId) ?? [],
    }))
}

function add(lists: Map<number, string[]>, id: number, text: string): void {
  const list = lists.get(id)
  if (list === undefined) lists.set(id, [text])
  else list.push(text)
}

/** Nobody is linked with themselves, or takes part in a conversation twice. */
function contraryOf(journal: Journal, one: number, other: number): ContraryKind[] {
  const link = journal.get(
    `SELECT 1 FROM link
     WHERE min(contact_id, other_id) = min(?1, ?2) AND max(contact_id, other_id) = max(?1, ?2)`,
    one,
    other,
  )
  const together = journal.get(
    `SELECT 1 FROM interaction_contact AS mine JOIN interaction_contact AS theirs
       ON theirs.interaction_id = mine.interaction_id
     WHERE mine.contact_id = ? AND theirs.contact_id = ?`,
    one,
    other,
  )
  return [
    ...(link === undefined ? [] : (['link'] as const)),
    ...(together === undefined ? [] : (['together'] as const)),
  ]
}
