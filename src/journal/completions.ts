import type { Completion, CompletionKind } from '../domain/completion.ts'
import { foldName } from '../domain/name.ts'
import { joinedName } from '../domain/who.ts'
import type { Journal } from './journal.ts'

/** As many as one looks through; more are found by typing on. */
const limit = 200

/**
 * The names of a kind that begin with what was typed, whatever letters they are typed with; of people their nicknames
 * too, whom I was in touch with last first.
 */
export function listCompletions(
  journal: Journal,
  kind: Exclude<CompletionKind, 'setting' | 'file'>,
  typed: string,
): Completion[] {
  if (kind === 'person') return listPeople(journal, typed)
  const [from, to] = range(typed.trim() === '' ? '' : foldName(typed))
  return journal.all<Completion>(
    `SELECT name AS value, '' AS about FROM ${kind} WHERE folded >= ? AND folded < ? ORDER BY name LIMIT ${limit}`,
    from,
    to,
  )
}

function listPeople(journal: Journal, typed: string): Completion[] {
  const [from, to] = range(typed.trim() === '' ? '' : joinedName(typed))
  return journal.all<Completion>(
    `SELECT value, about FROM (
       SELECT name AS value, coalesce(org, role, city, '') AS about, last_contact_on FROM contact
         WHERE name_joined >= ?1 AND name_joined < ?2 AND archived_at IS NULL
       UNION ALL
       SELECT nickname.name, contact.name, last_contact_on FROM nickname JOIN contact ON contact.id = contact_id
         WHERE folded >= ?1 AND folded < ?2 AND archived_at IS NULL)
     GROUP BY value ORDER BY max(last_contact_on) DESC NULLS LAST, value LIMIT ${limit}`,
    from,
    to,
  )
}

/** From what begins so to the first that does not. */
function range(beginning: string): [string, string] {
  return [beginning, `${beginning}\u{10ffff}`]
}
