import type { Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import type { MentionCandidate, MentionContext } from '../domain/mention.ts'
import type { Among } from './find-contacts.ts'
import type { Journal } from './journal.ts'

/** Everybody one of whose name keys is among these: those in use, or those in the archive. */
export function listMentionCandidates(
  journal: Journal,
  keys: readonly string[],
  among: Among = 'present',
): MentionCandidate[] {
  return journal
    .all<{
      id: number
      name: string
      tie: Tie
      lastContactOn: Day | null
      nicknames: string | null
    }>(
      `SELECT id, name, tie, last_contact_on AS lastContactOn,
        (SELECT json_group_array(name) FROM nickname WHERE contact_id = contact.id) AS nicknames
       FROM contact WHERE archived_at IS ${among === 'present' ? '' : 'NOT '}NULL
        AND id IN (SELECT contact_id FROM name_key WHERE key IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(keys),
    )
    .map(({ id, name, tie, lastContactOn, nicknames }) => ({
      id,
      name,
      tie,
      lastContactOn: lastContactOn ?? undefined,
      nicknames: JSON.parse(nicknames ?? '[]') as string[],
    }))
}

/**
 * Counts interactions two people had part in together, for deciding whom a first name means. One query tells of
 * everybody a person was ever with: hundreds of namesakes are asked about with the same few.
 */
export function togetherIn(journal: Journal): MentionContext['together'] {
  const known = new Map<number, ReadonlyMap<number, number>>()
  const companyOf = (id: number): ReadonlyMap<number, number> => {
    const rows = journal.all<{ id: number; times: number }>(
      `SELECT b.contact_id AS id, count(*) AS times FROM interaction_contact AS a
       JOIN interaction_contact AS b ON b.interaction_id = a.interaction_id
       WHERE a.contact_id = ? GROUP BY b.contact_id`,
      id,
    )
    const company = new Map(rows.map(({ id: other, times }) => [other, times]))
    known.set(id, company)
    return company
  }
  return (one, other) => {
    const company = known.get(one)
    if (company !== undefined) return company.get(other) ?? 0
    return (known.get(other) ?? companyOf(other)).get(one) ?? 0
  }
}
