import { changedSince, type Told } from '../domain/changed-since.ts'
import type { Contact, NewContact } from '../domain/contact.ts'
import { NetError } from '../domain/error.ts'
import type { ImportDifference } from '../domain/import-report.ts'
import type { ExtraProperty, PropertyField } from '../domain/imported-person.ts'
import { joinProperties } from '../domain/join-properties.ts'
import { foldName } from '../domain/name.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import { otherUid } from '../domain/other-uid.ts'
import { plainProperty, plainSingles, type SingleField } from '../domain/plain-property.ts'
import { isOther, propertySense } from '../domain/property-sense.ts'
import { composeName, parseTextList, unescapeText } from '../domain/property-text.ts'
import { takenSingles, wasNamed, withoutTakenAway } from '../domain/taken-away.ts'
import { unixLines } from '../domain/visible.ts'
import { joinedName } from '../domain/who.ts'
import { addField, addNickname, addReach, getContact, hangOn, rhythmText } from './contacts.ts'
import { withoutDeclined } from './declined-labels.ts'
import type { Journal } from './journal.ts'
import { refreshContacts } from './standing.ts'
import { keptOf } from './taken-away.ts'

/** Something the journal says otherwise than what was given; the journal's word was kept. */
export type Difference = Pick<ImportDifference, 'field' | 'kept' | 'given' | 'isFormer'>

/**
 * Fills what the journal does not know of somebody, and adds to the lists; never overwrites. Inside a write. Gives
 * what was made along the way, what differs by more than spelling, and whether there was anything to fill; if not,
 * not a row is touched. What comes from elsewhere (`source`) brings nothing back that was taken away by hand; tags that
 * are not meant are left where they were no tags before: see `withoutDeclined`.
 */
export function completeContact(
  journal: Journal,
  id: number,
  told: Partial<NewContact>,
  { areTagsMeant = true } = {},
): { made: MadeThing[]; differences: Difference[]; isChanged: boolean } {
  const known = getContact(journal, id)
  // Somebody's own word is no file's.
  const mine = told.source === undefined ? [] : keptOf(journal, id)
  const given = withoutTakenAway(told, mine)
  const differences: Difference[] = []
  const before = countChanges(journal)
  const differ = (field: Difference['field'], kept: string, other: string, isFormer?: true) => {
    if (kept !== other && foldName(kept) !== foldName(other)) {
      differences.push({ field, kept, given: other, ...(isFormer && { isFormer }) })
    }
  }
  if (given.name !== undefined && joinedName(given.name) !== joinedName(known.name)) {
    const nicknames = [...known.nicknames, ...(given.nicknames ?? [])].map(joinedName)
    const isFormer = wasNamed(mine, given.name) || undefined
    if (!nicknames.includes(joinedName(given.name))) {
      differ('name', known.name, given.name, isFormer)
    }
  }
  for (const field of takenSingles) {
    const value = given[field]
    const kept = known[field]
    const former = value === undefined ? told[field] : undefined
    if (former !== undefined && kept !== null) differ(field, kept, former, true)
    if (value === undefined) continue
    if (kept === null) journal.run(`UPDATE contact SET ${field} = ? WHERE id = ?`, value, id)
    else differ(field, kept, value)
  }
  if (given.viaId !== undefined && known.via === null) {
    refuseViaSelf(id, given.viaId, known.name)
    journal.run('UPDATE contact SET via_id = ? WHERE id = ?', given.viaId, id)
    refreshContacts(journal, [given.viaId])
  }
  completeFirstMeeting(journal, known, given)
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
  completeOrigin(journal, known, given, differ)
  for (const name of given.nicknames ?? []) {
    if (joinedName(name) !== joinedName(known.name)) addNickname(journal, id, name)
  }
  for (const name of given.fields ?? []) addField(journal, id, name)
  const hasPreferred = known.reach.some(({ isPreferred }) => isPreferred)
  for (const reach of given.reach ?? []) {
    addReach(journal, id, hasPreferred ? { ...reach, isPreferred: false } : reach)
  }
  const has = new Set(known.tags.map(foldName))
  const fresh = (given.tags ?? []).filter((tag) => !has.has(foldName(tag)))
  const tags = areTagsMeant || fresh.length === 0 ? fresh : withoutDeclined(journal, id, fresh)
  const made = hangOn(journal, id, { ...given, tags })
  const isChanged = countChanges(journal) > before
  if (isChanged) {
    journal.run('UPDATE contact SET updated_at = ? WHERE id = ?', journal.now, id)
    refreshContacts(journal, [id])
  }
  return { made, differences, isChanged }
}

/** Where and when we met, unless it is of another meeting. */
function completeFirstMeeting(journal: Journal, known: Contact, given: Partial<NewContact>): void {
  const { metAt, metOn } = { metAt: given.metAt ?? null, metOn: given.metOn ?? null }
  const isAnother =
    (known.metAt !== null && metAt !== null && foldName(known.metAt) !== foldName(metAt)) ||
    (known.metOn !== null && metOn !== null && known.metOn !== metOn)
  const isFuller =
    (known.metAt === null && metAt !== null) || (known.metOn === null && metOn !== null)
  if (isAnother || !isFuller) return
  journal.run(
    'UPDATE contact SET met_on = coalesce(met_on, ?), met_at = coalesce(met_at, ?) WHERE id = ?',
    metOn,
    metAt,
    known.id,
  )
}

interface Origin {
  uuid: string
  tieSince: string | null
  source: string | null
  sourceUid: string | null
  extra: string | null
}

/**
 * What another program knows: when the tie began, its own id for them, and what has no field here. Beside it is kept
 * what a field says otherwise, so that it goes out again.
 */
function completeOrigin(
  journal: Journal,
  known: Contact,
  given: Partial<NewContact>,
  differ: (field: Difference['field'], kept: string, other: string) => void,
): void {
  const { tieSince, source, sourceUid } = given
  const origin = journal.get<Origin>(
    `SELECT uuid, tie_since AS tieSince, source, source_uid AS sourceUid, extra FROM contact WHERE id = ?`,
    known.id,
  )
  if (origin === undefined) return
  const set = (column: string, value: string) =>
    journal.run(`UPDATE contact SET ${column} = ? WHERE id = ?`, value, known.id)
  if (tieSince !== undefined && origin.tieSince === null) set('tie_since', tieSince)
  else if (tieSince !== undefined) differ('tieSince', origin.tieSince ?? '', tieSince)
  if (source === undefined) return
  const stored = origin.extra === null ? [] : (JSON.parse(origin.extra) as ExtraProperty[])
  const { conflicts, beside } = contradictions(known, stored, given)
  // Our own exports call those without another UID by our uuid.
  const isOurs = sourceUid === `urn:uuid:${origin.uuid}`
  const isAdopted = !isOurs && sourceUid !== undefined && origin.sourceUid === null
  if (isAdopted) {
    set('source_uid', sourceUid)
    if (origin.source === null) set('source', source)
  } else {
    conflicts.add('uid')
    // Another address book's id for them.
    const isAnothers = !isOurs && sourceUid !== undefined && sourceUid !== origin.sourceUid
    if (isAnothers) beside.push(otherUid(sourceUid))
  }
  const unsaid = (given.extra ?? []).filter((property) => !isSaid(journal, known, property))
  const all = [...unsaid, ...beside]
  if (all.length === 0) return
  // What was empty has been filled by now.
  const told = {
    name: known.name,
    org: known.org ?? given.org ?? null,
    city: known.city ?? given.city ?? null,
  }
  const kept = withChanges(stored, told, all, conflicts)
  const { extra, isChanged, others } = joinProperties(kept, all, {
    conflicts,
    plain: plainSingles(known, kept),
    isPreferenceKnown: known.reach.some(({ isPreferred }) => isPreferred),
  })
  if (isChanged) set('extra', JSON.stringify(extra))
  for (const other of others) tellOther(known, kept, other, differ)
}

/**
 * What is kept, as it goes out now that fields were changed: or what is given once more would be taken for what is kept,
 * and go out nowhere.
 */
function withChanges(
  kept: readonly ExtraProperty[],
  told: Told,
  given: readonly ExtraProperty[],
  conflicts: ReadonlySet<PropertyField>,
): ExtraProperty[] {
  const isContrary = ({ field }: ExtraProperty) => field !== undefined && conflicts.has(field)
  const contrary = new Set(given.filter(isContrary).map(propertySense))
  const isAgain = (one: ExtraProperty) => contrary.has(propertySense(one))
  return changedSince(kept, told).filter((one) => {
    if (!isAgain(one)) return true
    // What was set aside and is given again need not stand aside.
    if (isOther(one)) return kept.includes(one)
    return one.field !== 'role' && one.field !== 'birthday'
  })
}

/** Whether a list, or a note, says nothing but what the journal has, and would write out the same without it. */
function isSaid(journal: Journal, known: Contact, property: ExtraProperty): boolean {
  const { field, name, params, group, value } = property
  if (params.length > 0 || group !== undefined) return false
  const areAmong = (words: readonly string[]) => {
    const keys = new Set(words.map(joinedName))
    return parseTextList(value).every((word) => keys.has(joinedName(word)))
  }
  if (field === 'tags') return areAmong(known.tags)
  if (field === 'nicknames' && name === 'NICKNAME') return areAmong(known.nicknames)
  return field === 'note' && hasNotes(journal, known.id, unescapeText(value).trim())
}

/** Whether a text is a note about somebody, or several of theirs with an empty line between: a card may have more than one. */
export function hasNotes(journal: Journal, contactId: number, text: string): boolean {
  const notes = journal.column<string>(
    'SELECT text FROM note WHERE contact_id = ? ORDER BY length(text) DESC',
    contactId,
  )
  // Every file has its own way to end a line.
  let rest = `\n\n${unixLines(text)}\n\n`
  for (const note of notes) rest = rest.replaceAll(`\n\n${unixLines(note)}\n\n`, '\n\n')
  return rest.trim() === ''
}

/** The fields of which something else is given, and the properties of those that have none of their own. */
function contradictions(
  known: Contact,
  stored: readonly ExtraProperty[],
  given: Partial<NewContact>,
) {
  const conflicts = new Set<PropertyField>()
  const beside: ExtraProperty[] = []
  const hasOwn = (field: PropertyField) => given.extra?.some((one) => one.field === field)
  const consider = (field: SingleField, isSame: boolean, isAlike: boolean) => {
    if (isSame) return
    conflicts.add(field)
    const value = given[field]
    if (value !== undefined && !isAlike && !hasOwn(field)) beside.push(plainProperty(field, value))
  }
  if (given.name !== undefined) {
    const name = joinedName(given.name)
    const isNickname = () => known.nicknames.some((nickname) => joinedName(nickname) === name)
    const isSame = name === joinedName(known.name)
    consider('name', isSame, isSame || isNickname() || wasNamed(stored, given.name))
  }
  for (const field of ['org', 'role', 'city', 'birthday'] as const) {
    const kept = known[field]
    const value = given[field]
    if (kept === null || value === undefined || kept === value) continue
    const isAlike = foldName(kept) === foldName(value)
    consider(field, isAlike && (field === 'org' || field === 'city'), isAlike)
  }
  return { conflicts, beside }
}

/** Names of what a card has once and the journal has no field for. */
const onceNamed: Readonly<Record<string, Difference['field']>> = {
  N: 'nameParts',
  ANNIVERSARY: 'anniversary',
  GENDER: 'gender',
  KIND: 'kind',
}

function tellOther(
  known: Contact,
  kept: readonly ExtraProperty[],
  given: ExtraProperty,
  differ: (field: Difference['field'], kept: string, other: string) => void,
): void {
  const field = onceNamed[given.name]
  if (field === undefined) return
  const mine = kept.find(({ name }) => name === given.name)
  if (given.name !== 'N')
    return differ(field, unescapeText(mine?.value ?? ''), unescapeText(given.value))
  const named = composeName(mine?.value ?? '') || known.name
  differ(field, named, composeName(given.value))
}

/** Rows changed by this connection so far: tells whether a verb found anything to do. */
export function countChanges(journal: Journal): number {
  return journal.column<number>('SELECT total_changes()')[0] ?? 0
}

/** Nobody is known through themselves. Throws `edit.viaSelf`. */
export function refuseViaSelf(id: number, viaId: number | null, name: string): void {
  if (viaId === id) throw new NetError('conflict', 'edit.viaSelf', { name })
}
