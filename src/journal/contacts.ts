import type { Birthday } from '../domain/birthday.ts'
import type { Contact, NewContact, Reach, Rhythm, Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration, parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { cleanName } from '../domain/name.ts'
import type { MadeThing, NamedThing } from '../domain/named-thing.ts'
import { foldReach } from '../domain/reach.ts'
import { joinedName } from '../domain/who.ts'
import type { Journal } from './journal.ts'
import { findOrAddNamed } from './named-things.ts'
import { refreshContacts, rememberRules } from './standing.ts'

interface ContactRow {
  id: number
  uuid: string
  name: string
  org: string | null
  role: string | null
  city: string | null
  tie: Tie
  declaredTie: Tie | null
  tieSince: Day | null
  birthday: Birthday | null
  metAt: string | null
  metOn: Day | null
  viaId: number | null
  rhythm: string | null
  lastContactOn: Day | null
  nextDueOn: Day | null
  snoozedUntil: Day | null
  addedOn: Day
  archivedAt: string | null
}

/** The contact with this id, whole; throws `contact.notFound`. */
export function getContact(journal: Journal, id: number): Contact {
  const row = journal.get<ContactRow>(
    `SELECT id, uuid, name, org, role, city, tie, declared_tie AS declaredTie, tie_since AS tieSince, birthday, met_at AS metAt,
      met_on AS metOn, via_id AS viaId, rhythm, last_contact_on AS lastContactOn, next_due_on AS nextDueOn,
      snoozed_until AS snoozedUntil, added_on AS addedOn, archived_at AS archivedAt
     FROM contact WHERE id = ?`,
    id,
  )
  if (row === undefined)
    throw new NetError('not-found', 'contact.notFound', {
      query: `#${id}`,
      nearest: [],
      isAddable: false,
    })
  const { declaredTie, viaId, rhythm, ...plain } = row
  return {
    ...plain,
    isTieDeclared: declaredTie !== null,
    rhythm: rhythmFrom(rhythm),
    via: viaId === null ? null : { id: viaId, name: nameOf(journal, viaId) },
    nicknames: journal.column('SELECT name FROM nickname WHERE contact_id = ? ORDER BY id', id),
    fields: journal.column('SELECT name FROM field WHERE contact_id = ? ORDER BY id', id),
    reach: listReach(journal, id),
    circles: namesOn(journal, id, 'circle'),
    goals: namesOn(journal, id, 'goal'),
    tags: namesOn(journal, id, 'tag'),
  }
}

/** Whether the journal has anybody, in the archive or not. */
export function isAnybodyThere(journal: Journal): boolean {
  return journal.get('SELECT 1 FROM contact LIMIT 1') !== undefined
}

export function nameOf(journal: Journal, id: number): string {
  return journal.column<string>('SELECT name FROM contact WHERE id = ?', id)[0] ?? ''
}

function listReach(journal: Journal, id: number): Reach[] {
  return journal
    .all<Omit<Reach, 'isPreferred'> & { isPreferred: 0 | 1 }>(
      'SELECT kind, network, value, is_preferred AS isPreferred FROM reach WHERE contact_id = ? ORDER BY id',
      id,
    )
    .map((reach) => ({ ...reach, isPreferred: reach.isPreferred === 1 }))
}

function namesOn(journal: Journal, id: number, thing: 'circle' | 'goal' | 'tag'): string[] {
  return journal.column(
    `SELECT name FROM ${thing} JOIN contact_${thing} AS link ON link.${thing}_id = ${thing}.id
     WHERE link.contact_id = ? ORDER BY link.id`,
    id,
  )
}

export function rhythmFrom(text: string | null): Rhythm {
  return text === null || text === 'off' ? text : parseDuration(text)
}

export function rhythmText(rhythm: Rhythm): string | null {
  return rhythm === null || rhythm === 'off' ? rhythm : formatDuration(rhythm)
}

/** Who may be the same person: the same e-mail, or the same name; by id, archived ones too. */
export function findDuplicates(
  journal: Journal,
  contact: Pick<NewContact, 'name' | 'reach'>,
): number[] {
  const emails = (contact.reach ?? [])
    .filter((one) => one.kind === 'email')
    .map((one) => foldReach('email', one.value))
  return journal.column<number>(
    `SELECT id FROM contact WHERE name_joined = ?1
     UNION SELECT contact_id FROM reach WHERE kind = 'email' AND folded IN (SELECT value FROM json_each(?2))
     ORDER BY 1`,
    joinedName(contact.name),
    JSON.stringify(emails),
  )
}

/**
 * Adds a contact with everything that hangs on it; inside a write. Gives the id and what was made along the way.
 * Throws `name.*`. Whether somebody like that is there already is the caller's question (`findDuplicates`).
 */
export function insertContact(
  journal: Journal,
  contact: NewContact,
): { id: number; made: MadeThing[] } {
  const id = journal.insert('contact', {
    uuid: journal.newUuid(),
    name: cleanName(contact.name),
    org: contact.org,
    role: contact.role,
    city: contact.city,
    declared_tie: contact.tie,
    birthday: contact.birthday,
    met_at: contact.metAt,
    met_on: contact.metOn,
    via_id: contact.viaId,
    rhythm: rhythmText(contact.rhythm ?? null),
    rhythm_since: contact.rhythm === undefined ? undefined : journal.today,
    tie_since: contact.tieSince,
    source: contact.source,
    source_uid: contact.sourceUid,
    extra: contact.extra?.length ? JSON.stringify(contact.extra) : undefined,
    added_on: journal.today,
    created_at: journal.now,
    updated_at: journal.now,
  })
  for (const name of contact.nicknames ?? []) addNickname(journal, id, name)
  for (const name of contact.fields ?? []) addField(journal, id, name)
  for (const reach of contact.reach ?? []) addReach(journal, id, reach)
  const made = hangOn(journal, id, contact)
  refreshContacts(journal, [id])
  rememberRules(journal)
  return { id, made }
}

/** Puts a contact into circles, goals and tags, making the new ones; inside a write. */
export function hangOn(
  journal: Journal,
  id: number,
  names: Pick<NewContact, 'circles' | 'goals' | 'tags'>,
): MadeThing[] {
  const made: MadeThing[] = []
  const hang = (thing: Exclude<NamedThing, 'event'>, list: readonly string[] = []) => {
    for (const text of list) {
      const { id: thingId, name, isNew } = findOrAddNamed(journal, thing, text)
      if (isNew) made.push({ thing, name })
      journal.run(
        `INSERT OR IGNORE INTO contact_${thing} (contact_id, ${thing}_id) VALUES (?, ?)`,
        id,
        thingId,
      )
    }
  }
  hang('circle', names.circles)
  hang('goal', names.goals)
  hang('tag', names.tags)
  return made
}

export function addNickname(journal: Journal, id: number, text: string): void {
  const name = cleanName(text)
  journal.run(
    'INSERT OR IGNORE INTO nickname (contact_id, name, folded) VALUES (?, ?, ?)',
    id,
    name,
    joinedName(name),
  )
}

export function addField(journal: Journal, id: number, text: string): void {
  const name = cleanName(text)
  journal.run(
    'INSERT OR IGNORE INTO field (contact_id, name, folded) VALUES (?, ?, ?)',
    id,
    name,
    foldText(name) || name,
  )
}

/** Adds a way to reach somebody, unless it is there already. */
export function addReach(
  journal: Journal,
  id: number,
  reach: Omit<Reach, 'isPreferred'> & { isPreferred?: boolean },
): void {
  const { kind, network, value } = reach
  const folded = foldReach(kind, value)
  const known = journal.get(
    'SELECT 1 FROM reach WHERE contact_id = ? AND kind = ? AND folded = ? AND network IS ?',
    id,
    kind,
    folded,
    network,
  )
  if (known !== undefined) return
  const is_preferred = reach.isPreferred ? 1 : 0
  journal.insert('reach', { contact_id: id, kind, network, value, folded, is_preferred })
}

/** Keeps a note about a contact; inside a write. */
export function addNote(
  journal: Journal,
  contactId: number,
  text: string,
  on: Day = journal.today,
): void {
  journal.insert('note', {
    uuid: journal.newUuid(),
    contact_id: contactId,
    on_day: on,
    text,
    folded: foldText(text),
    created_at: journal.now,
  })
}
