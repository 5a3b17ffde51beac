import type { Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import type { MentionCandidate, MentionContext } from '../domain/mention.ts'
import type { Journal } from './journal.ts'

/** Everybody one of whose name keys is among these; people in the archive are not meant. */
export function listMentionCandidates(
  journal: Journal,
  keys: readonly string[],
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
       FROM contact WHERE archived_at IS NULL
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

/** Counts interactions two people had part in together, for deciding whom a first name means. */
export function togetherIn(journal: Journal): MentionContext['together'] {
  return (one, other) =>
    journal.column<number>(
      `SELECT count(*) FROM interaction_contact AS a
       JOIN interaction_contact AS b ON b.interaction_id = a.interaction_id
       WHERE a.contact_id = ? AND b.contact_id = ?`,
      one,
      other,
    )[0] ?? 0
}
