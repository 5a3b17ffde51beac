import type { Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { type MentionCandidate, type MentionContext, mentionKeys } from '../domain/mention.ts'
import { neighbouringKeys, titledKeys } from '../domain/mention-text.ts'
import type { MentionVocabulary } from '../domain/mention-vocabulary.ts'
import type { Named } from '../domain/who.ts'
import type { Journal } from './journal.ts'

/** Whoever a text may name. */
export interface MentionCandidates {
  /** In use. */
  present: MentionCandidate[]
  archived: MentionCandidate[]
}

/**
 * Whoever a text may name. The name, what follows a title in it, or a nickname begins with one of its `mentionKeys`, or
 * two words side by side are of the name: hundreds may have a word of the text for a surname, which alone names nobody,
 * but behind a title does.
 */
export function listMentionCandidates(
  journal: Journal,
  text: string,
  { titles }: Pick<MentionVocabulary, 'titles'>,
): MentionCandidates {
  const rows = journal.all<{
    id: number
    name: string
    nicknames: string | null
    isArchived: 0 | 1
  }>(
    // Hundreds may share a first name: by what the index of names says of them their rows are left alone.
    `WITH wanted AS MATERIALIZED (SELECT value AS key FROM json_each(?1)),
       meant AS (
        SELECT contact.id, name, archived_at FROM wanted CROSS JOIN contact ON ${begins('name_joined', 'key')}
         WHERE EXISTS (SELECT 1 FROM name_key WHERE name_key.key = wanted.key AND contact_id = contact.id)
        UNION SELECT contact.id, name, archived_at FROM json_each(?2) AS title
         CROSS JOIN contact ON ${begins('name_joined', 'value')}
         WHERE EXISTS (SELECT 1 FROM wanted CROSS JOIN name_key USING (key) WHERE contact_id = contact.id)
        UNION SELECT contact.id, contact.name, archived_at FROM (
          SELECT contact_id FROM json_each(?3) AS titled CROSS JOIN name_key ON name_key.key = titled.value
          UNION SELECT one.contact_id FROM json_each(?4) AS pair
           CROSS JOIN name_key AS one ON one.key = pair.value ->> 1
           CROSS JOIN name_key AS other ON other.key = pair.value ->> 0 AND other.contact_id = one.contact_id
          UNION SELECT contact_id FROM wanted CROSS JOIN nickname ON ${begins('folded', 'key')}
         ) AS few CROSS JOIN contact ON contact.id = few.contact_id)
       SELECT id, name, archived_at IS NOT NULL AS isArchived,
        (SELECT nullif(json_group_array(name), '[]') FROM nickname WHERE contact_id = meant.id) AS nicknames
       FROM meant ORDER BY id`,
    JSON.stringify(mentionKeys(text)),
    JSON.stringify([...titles]),
    JSON.stringify(titledKeys(text, titles)),
    JSON.stringify(neighbouringKeys(text)),
  )
  const found: MentionCandidates = { present: [], archived: [] }
  for (const { id, name, nicknames, isArchived } of rows) {
    const among = isArchived === 1 ? found.archived : found.present
    const named = { id, name, nicknames: nicknames === null ? [] : JSON.parse(nicknames) }
    among.push(new Candidate(journal, named))
  }
  return found
}

/** Where somebody stands decides between namesakes, and is read when nothing before it does. */
class Candidate implements MentionCandidate {
  readonly id: number
  readonly name: string
  readonly nicknames: readonly string[]
  readonly #journal: Journal
  #standing: { tie: Tie; lastContactOn: Day | null } | undefined

  constructor(journal: Journal, { id, name, nicknames }: Named) {
    this.#journal = journal
    this.id = id
    this.name = name
    this.nicknames = nicknames
  }

  get tie(): Tie {
    return this.#whereTheyStand()?.tie ?? 'absent'
  }

  get lastContactOn(): Day | undefined {
    return this.#whereTheyStand()?.lastContactOn ?? undefined
  }

  #whereTheyStand() {
    const sql = 'SELECT tie, last_contact_on AS lastContactOn FROM contact WHERE id = ?'
    this.#standing ??= this.#journal.get(sql, this.id)
    return this.#standing
  }
}

/** A range of the column's index: LIKE would look through all of it. */
function begins(column: string, beginning: string): string {
  return `${column} >= ${beginning} AND ${column} < ${beginning} || char(0x10ffff)`
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
