import type { NewContact } from '../domain/contact.ts'
import type { ImportDifference } from '../domain/import-report.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { foldName } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { otherUid } from '../domain/other-uid.ts'
import { joinedName } from '../domain/who.ts'
import { addField, addNickname, addReach, getContact, hangOn, rhythmText } from './contacts.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'

/** Something the journal says otherwise than what was given; the journal's word was kept. */
export type Difference = Pick<ImportDifference, 'field' | 'kept' | 'given'>

/**
 * Fills what the journal does not know of somebody, and adds to the lists; never overwrites. Inside a write. Gives
 * what was made along the way, what differs by more than spelling, and whether there was anything to fill; if not,
 * not a row is touched.
 */
export function completeContact(
  journal: Journal,
  id: number,
  given: Partial<NewContact>,
): { made: MadeThing[]; differences: Difference[]; isChanged: boolean } {
  const known = getContact(journal, id)
  const differences: Difference[] = []
  const before = countChanges(journal)
  const differ = (field: Difference['field'], kept: string, other: string) => {
    if (kept !== other && foldName(kept) !== foldName(other)) {
      differences.push({ field, kept, given: other })
    }
  }
  if (given.name !== undefined && joinedName(given.name) !== joinedName(known.name)) {
    const nicknames = [...known.nicknames, ...(given.nicknames ?? [])].map(joinedName)
    if (!nicknames.includes(joinedName(given.name))) differ('name', known.name, given.name)
  }
  for (const field of ['org', 'role', 'city', 'birthday'] as const) {
    const value = given[field]
    const kept = known[field]
    if (value === undefined) continue
    if (kept === null) journal.run(`UPDATE contact SET ${field} = ? WHERE id = ?`, value, id)
    else differ(field, kept, value)
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
  completeOrigin(journal, id, given, differ)
  for (const name of given.nicknames ?? []) {
    if (joinedName(name) !== joinedName(known.name)) addNickname(journal, id, name)
  }
  for (const name of given.fields ?? []) addField(journal, id, name)
  const hasPreferred = known.reach.some(({ isPreferred }) => isPreferred)
  for (const reach of given.reach ?? []) {
    addReach(journal, id, hasPreferred ? { ...reach, isPreferred: false } : reach)
  }
  const made = hangOn(journal, id, given)
  const isChanged = countChanges(journal) > before
  if (isChanged) {
    journal.run('UPDATE contact SET updated_at = ? WHERE id = ?', journal.now, id)
    refreshContacts(journal, [id])
  }
  return { made, differences, isChanged }
}

interface Origin {
  uuid: string
  tieSince: string | null
  source: string | null
  sourceUid: string | null
  extra: string | null
}

/** What another program knows: when the tie began, its own id for them, and what has no field here. */
function completeOrigin(
  journal: Journal,
  id: number,
  { tieSince, source, sourceUid, extra = [] }: Partial<NewContact>,
  differ: (field: Difference['field'], kept: string, other: string) => void,
): void {
  if (tieSince === undefined && sourceUid === undefined && extra.length === 0) return
  const known = journal.get<Origin>(
    `SELECT uuid, tie_since AS tieSince, source, source_uid AS sourceUid, extra FROM contact WHERE id = ?`,
    id,
  )
  if (known === undefined) return
  const set = (column: string, value: string) =>
    journal.run(`UPDATE contact SET ${column} = ? WHERE id = ?`, value, id)
  if (tieSince !== undefined && known.tieSince === null) set('tie_since', tieSince)
  else if (tieSince !== undefined) differ('tieSince', known.tieSince ?? '', tieSince)
  const kept = known.extra === null ? [] : (JSON.parse(known.extra) as ExtraProperty[])
  const added = [...extra]
  // Our own exports call those without another UID by our uuid.
  const isOurs = sourceUid === `urn:uuid:${known.uuid}`
  if (!isOurs && sourceUid !== undefined && known.sourceUid === null) {
    set('source_uid', sourceUid)
    if (source !== undefined && known.source === null) set('source', source)
  } else if (!isOurs && sourceUid !== undefined && sourceUid !== known.sourceUid) {
    // Another address book's id for them.
    added.push(otherUid(sourceUid))
  }
  const texts = new Set(kept.map((property) => JSON.stringify(property)))
  const fresh = added.filter((property) => !texts.has(JSON.stringify(property)))
  if (fresh.length > 0) set('extra', JSON.stringify([...kept, ...fresh]))
}

/** Rows changed by this connection so far: tells whether a verb found anything to do. */
export function countChanges(journal: Journal): number {
  return journal.column<number>('SELECT total_changes()')[0] ?? 0
}
