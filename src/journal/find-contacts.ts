import type { Candidate } from '../domain/error.ts'
import { NetError } from '../domain/error.ts'
import { nameLimit } from '../domain/name.ts'
import { findPhoneKey } from '../domain/phone-key.ts'
import { type Named, parseWho, resolveWho, type WhoLookup, type WhoMatch } from '../domain/who.ts'
import type { Journal } from './journal.ts'

/** A contact as far as finding them goes. */
export interface FoundContact extends Named {
  isArchived: boolean
}

/** Who comes first where a text names several: those in use, or those in the archive. */
export type Among = 'present' | 'archived'

/** Whom the text names: see `resolveWho`. People in the archive (or not in it) are found only when nobody else is. */
export function findContacts(
  journal: Journal,
  text: string,
  among: Among = 'present',
): WhoMatch<FoundContact> {
  const match = resolveWho(text, lookup(journal))
  const first = match.matches.filter((contact) => contact.isArchived === (among === 'archived'))
  return first.length === 0 ? match : { ...match, matches: first }
}

/** The one contact the text names; throws `contact.notFound` or `contact.ambiguous`, a close spelling being only a suggestion. */
export function getContactId(journal: Journal, text: string, among: Among = 'present'): number {
  const { stage, matches } = findContacts(journal, text, among)
  const ids = matches.map((match) => match.id)
  if (stage === undefined || stage === 'spelling') {
    throw notFound(
      journal,
      text,
      stage === undefined ? sameFirst(journal, text, among) : ids,
      among,
    )
  }
  const [id] = ids
  if (id === undefined || ids.length > 1) throw ambiguous(journal, text, ids)
  return id
}

/** Several people go by the text: the first of them, and how many others there are. */
export function ambiguous(journal: Journal, query: string, ids: readonly number[]): NetError {
  const candidates = candidatesFor(journal, ids)
  const others = ids.length - candidates.length
  return new NetError('conflict', 'contact.ambiguous', { query, candidates, others })
}

/** Of a name nobody has, a few who share the first word of it. */
function sameFirst(journal: Journal, text: string, among: Among): number[] {
  const words = text.trim().split(/\s+/)
  const [first = ''] = words
  if (words.length < 2 || words.length > 4 || !/^\p{L}{2,}/u.test(first)) return []
  const { stage, matches } = findContacts(journal, first, among)
  return stage === 'beginning' || stage === 'name' ? matches.slice(0, 3).map(({ id }) => id) : []
}

/** Nobody of that name; it can be added unless it was no name, or somebody in the archive was meant. */
export function notFound(
  journal: Journal,
  query: string,
  nearest: readonly number[],
  among: Among,
): NetError {
  const { id, email, link, handle } = parseWho(query)
  const isName =
    query.length <= nameLimit &&
    /\p{L}/u.test(query) &&
    [id, email, link, handle].every((other) => other === undefined)
  return new NetError('not-found', 'contact.notFound', {
    query,
    nearest: candidatesFor(journal, nearest),
    isAddable: isName && among === 'present',
  })
}

/** What tells people apart, for a question or an error; in the order given, at most `limit`. */
export function candidatesFor(journal: Journal, ids: readonly number[], limit = 10): Candidate[] {
  return ids.slice(0, limit).flatMap((id) => {
    const row = journal.get<{ id: number; name: string; about: string | null }>(
      `SELECT id, name, coalesce(org, role, city, met_at,
        (SELECT value FROM reach WHERE contact_id = contact.id ORDER BY id LIMIT 1)) AS about
       FROM contact WHERE id = ?`,
      id,
    )
    return row === undefined ? [] : [row]
  })
}

const columns = `SELECT contact.id, contact.name, contact.archived_at IS NOT NULL AS isArchived,
  (SELECT json_group_array(name) FROM nickname WHERE contact_id = contact.id) AS nicknames FROM contact`

interface Row {
  id: number
  name: string
  isArchived: 0 | 1
  nicknames: string
}

function lookup(journal: Journal): WhoLookup<FoundContact> {
  const people = (where: string, ...values: (string | number)[]) =>
    journal.all<Row>(`${columns} ${where} ORDER BY contact.id`, ...values).map(
      (row): FoundContact => ({
        id: row.id,
        name: row.name,
        nicknames: JSON.parse(row.nicknames) as string[],
        isArchived: row.isArchived === 1,
      }),
    )
  return {
    withId: (id) => people('WHERE id = ?', id),
    withEmail: (email) =>
      people(
        "WHERE id IN (SELECT contact_id FROM reach WHERE folded = ? AND kind = 'email')",
        email,
      ),
    withHandle: ({ network, name }) =>
      network === undefined
        ? people(
            "WHERE id IN (SELECT contact_id FROM reach WHERE folded = ? AND kind = 'handle')",
            name,
          )
        : people(
            "WHERE id IN (SELECT contact_id FROM reach WHERE folded = ? AND kind = 'handle' AND network = ?)",
            name,
            network,
          ),
    withUrl: (folded) =>
      people(
        "WHERE id IN (SELECT contact_id FROM reach WHERE folded = ? AND kind = 'url')",
        folded,
      ),
    withPhone: (key) => {
      const numbers = journal.all<{ id: number; value: string }>(
        "SELECT contact_id AS id, value FROM reach WHERE kind = 'phone' AND instr(folded, ?) > 0",
        key,
      )
      const ids = numbers.flatMap(({ id, value }) => (findPhoneKey(value)?.key === key ? id : []))
      return ids.length === 0
        ? []
        : people('WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids))
    },
    withJoinedName: (joined) => people('WHERE name_joined = ?', joined),
    withJoinedNickname: (joined) =>
      people('WHERE id IN (SELECT contact_id FROM nickname WHERE folded = ?)', joined),
    withKeysBeginning: (words) =>
      people(
        `WHERE ${words.map(() => 'id IN (SELECT contact_id FROM name_key WHERE key >= ? AND key < ?)').join(' AND ')}`,
        ...words.flatMap((word) => [word, `${word}\u{10ffff}`]),
      ),
    keysOfLength: (least, most) =>
      journal.column<string>(
        'SELECT DISTINCT key FROM name_key WHERE length(key) BETWEEN ? AND ?',
        least,
        most,
      ),
    withKeys: (groups) =>
      people(
        `WHERE ${groups
          .map(
            () =>
              'id IN (SELECT contact_id FROM name_key WHERE key IN (SELECT value FROM json_each(?)))',
          )
          .join(' AND ')}`,
        ...groups.map((keys) => JSON.stringify(keys)),
      ),
  }
}
