import type { NewContact } from '../domain/contact.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { addField, addNickname, addReach, getContact, hangOn, rhythmText } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'

/** Something the journal says otherwise than what was given; the journal's word was kept. */
export interface Difference {
  field: 'name' | 'org' | 'role' | 'city' | 'birthday' | 'tie'
  kept: string
  given: string
}

/**
 * Fills what the journal does not know of somebody, and adds to the lists; never overwrites. Inside a write. Gives
 * what was made along the way and what differs.
 */
export function completeContact(
  journal: Journal,
  id: number,
  given: Partial<NewContact>,
): { made: MadeThing[]; differences: Difference[] } {
  const known = getContact(journal, id)
  const differences: Difference[] = []
  for (const field of ['org', 'role', 'city', 'birthday'] as const) {
    const value = given[field]
    const kept = known[field]
    if (value === undefined || value === kept) continue
    if (kept === null) journal.run(`UPDATE contact SET ${field} = ? WHERE id = ?`, value, id)
    else differences.push({ field, kept, given: value })
  }
  if (given.viaId !== undefined && known.via === null) {
    journal.run('UPDATE contact SET via_id = ? WHERE id = ?', given.viaId, id)
  }
  if (given.metOn !== undefined && known.metOn === null) {
    journal.run(
      'UPDATE contact SET met_on = ?, met_at = ? WHERE id = ?',
      given.metOn,
      given.metAt ?? null,
      id,
    )
  }
  if (given.tie !== undefined && !known.isTieDeclared) {
    journal.run('UPDATE contact SET declared_tie = ? WHERE id = ?', given.tie, id)
  } else if (given.tie !== undefined && given.tie !== known.tie) {
    differences.push({ field: 'tie', kept: known.tie, given: given.tie })
  }
  if (given.rhythm !== undefined && known.rhythm === null) {
    journal.run(
      'UPDATE contact SET rhythm = ?, rhythm_since = ? WHERE id = ?',
      rhythmText(given.rhythm),
      journal.today,
      id,
    )
  }
  for (const name of given.nicknames ?? []) addNickname(journal, id, name)
  for (const name of given.fields ?? []) addField(journal, id, name)
  for (const reach of given.reach ?? []) addReach(journal, id, reach)
  const made = hangOn(journal, id, given)
  journal.run('UPDATE contact SET updated_at = ? WHERE id = ?', journal.now, id)
  refreshContacts(journal, [id])
  return { made, differences }
}
