import type { Birthday } from '../domain/birthday.ts'
import type { Contact, NewContact, Reach, Rhythm, Tie } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { formatDuration, parseDuration } from '../domain/duration.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import type { MadeThing } from '../domain/named-thing.ts'
import {
  foundWith,
  keyedField,
  keyedNickname,
  type PreparedContact,
  type PreparedNote,
  type PreparedThing,
  prepareContact,
  preparedThings,
} from '../domain/prepared-contact.ts'
import { foldReach, reachKey } from '../domain/reach.ts'
import { unixLines } from '../domain/visible.ts'
import { joinedName } from '../domain/who.ts'
import type { Journal } from './journal.ts'
import { findOrAddNamed } from './named-things.ts'
import type { RowSink } from './rows-later.ts'
import { rememberRules, standingOfNew } from './standing.ts'

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

/** Who has this e-mail address, of those in use. */
export function findByEmail(journal: Journal, email: string): number[] {
  return journal.column<number>(
    `SELECT DISTINCT contact_id FROM reach JOIN contact ON contact.id = contact_id
     WHERE kind = 'email' AND folded = ? AND archived_at IS NULL ORDER BY 1`,
    foldReach('email', email),
  )
}

/**
 * Adds a contact with everything that hangs on it; inside a write. Gives the id, the name as it is kept, and what was
 * made along the way. Throws `name.*`. Whether somebody like that is there already is the caller's question
 * (`findDuplicates`). What hangs on the contact is put into `sink`.
 */
export function insertContact(
  journal: Journal,
  contact: NewContact,
  sink: RowSink = journal,
): { id: number; name: string; made: MadeThing[] } {
  return insertPrepared(journal, prepareContact(contact), sink)
}

/** As `insertContact`, for one that was prepared elsewhere. */
export function insertPrepared(
  journal: Journal,
  contact: PreparedContact,
  sink: RowSink,
): { id: number; name: string; made: MadeThing[] } {
  const { name, nicknames, fields, reach, things } = contact
  const { links, made } = findThings(journal, things)
  const isCalledSo = links.every((one, index) => one.name === things[index]?.name)
  const found = isCalledSo
    ? contact.found
    : foundWith(
        contact,
        links.map((one) => one.name),
      )
  const standing = standingOf(journal, contact)
  const usual = [
    journal.newUuid(),
    name,
    contact.org ?? null,
    contact.role ?? null,
    contact.city ?? null,
    contact.birthday ?? null,
    contact.source ?? null,
    contact.sourceUid ?? null,
    contact.extra,
    found.name_joined,
    found.name_keys,
    found.search_text,
    found.birthday_md,
  ]
  const same = [journal.today, journal.now, journal.now]
  const id = isOnlyKnown(contact, standing)
    ? sink.insertRow(onlyKnown, usual, same)
    : sink.insertRow(
        everything,
        [
          ...usual,
          standing.tie,
          contact.tie ?? null,
          contact.metAt ?? null,
          contact.metOn ?? null,
          contact.viaId ?? null,
          rhythmText(contact.rhythm ?? null),
          contact.rhythm === undefined ? null : journal.today,
          contact.tieSince ?? null,
          standing.next_due_on,
          standing.due_reason,
          standing.due_rhythm_days,
          standing.step_due_on,
        ],
        same,
      )
  if (nicknames.length > 0) {
    sink.insertRows(
      'nickname (contact_id, name, folded)',
      nicknames.map(({ text, key }) => [id, text, key]),
    )
  }
  if (fields.length > 0) {
    sink.insertRows(
      'field (contact_id, name, folded)',
      fields.map(({ text, key }) => [id, text, key]),
    )
  }
  if (reach.length > 0) {
    sink.insertRows(
      'reach (contact_id, kind, network, value, folded, is_preferred)',
      reach.map(({ kind, network, value, folded, isPreferred }) => [
        id,
        kind,
        network,
        value,
        folded,
        isPreferred ? 1 : 0,
      ]),
    )
  }
  link(sink, id, links)
  // Ids are never given twice: whoever comes later finds them remembered.
  if (id === 1) rememberRules(journal)
  return { id, name, made }
}

/** Where those stand of whom nothing is told: the same for thousands in a row. */
const untold: { rules?: Journal['rules']; today?: Day; standing?: Standing } = {}

type Standing = ReturnType<typeof standingOfNew>

function standingOf(journal: Journal, contact: PreparedContact): Standing {
  const { tie, metOn, rhythm } = contact
  if (tie !== undefined || metOn !== undefined || rhythm !== undefined) {
    return standingOfNew(journal, contact)
  }
  const { rules, today } = journal
  if (untold.rules !== rules || untold.today !== today || untold.standing === undefined) {
    untold.standing = standingOfNew(journal, {})
    untold.rules = rules
    untold.today = today
  }
  return untold.standing
}

// With the derived columns: what `refreshContacts` would compute, without reading it all back.

const usualColumns = `uuid, name, org, role, city, birthday, source, source_uid, extra, name_joined, name_keys,
  search_text, birthday_md`
const sameColumns = 'added_on, created_at, updated_at'

/** What is told of most people in an address book: half of the columns. */
const onlyKnown = `contact (${usualColumns}, ${sameColumns})`

const everything = `contact (${usualColumns}, tie, declared_tie, met_at, met_on, via_id, rhythm, rhythm_since,
  tie_since, next_due_on, due_reason, due_rhythm_days, step_due_on, ${sameColumns})`

/** Whether the columns of `onlyKnown` are all there is to be said: the tie is what the table gives. */
function isOnlyKnown(
  { tie, metAt, metOn, viaId, rhythm, tieSince }: PreparedContact,
  standing: Standing,
): boolean {
  if (tie !== undefined || metOn !== undefined || rhythm !== undefined) return false
  if (metAt !== undefined || viaId !== undefined || tieSince !== undefined) return false
  return standing.tie === 'absent' && standing.next_due_on === null
}

interface ThingLink {
  thing: PreparedThing['thing']
  id: number
  /** What it is called in the journal. */
  name: string
}

/** Circles, goals and tags by their names, the new ones made. */
function findThings(
  journal: Journal,
  things: readonly PreparedThing[],
): { links: readonly ThingLink[]; made: MadeThing[] } {
  const made: MadeThing[] = []
  const links = things.map(({ thing, name: given }) => {
    const { id, name, isNew } = findOrAddNamed(journal, thing, given)
    if (isNew) made.push({ thing, name })
    return { thing, id, name }
  })
  return { links, made }
}

function link(sink: RowSink, contactId: number, links: readonly ThingLink[]): void {
  for (const { thing, id } of links) {
    sink.insertRows(`contact_${thing} (contact_id, ${thing}_id)`, [[contactId, id]])
  }
}

/** Puts a contact into circles, goals and tags, making the new ones; inside a write. Throws `name.*`. */
export function hangOn(
  journal: Journal,
  id: number,
  names: Pick<NewContact, 'circles' | 'goals' | 'tags'>,
): MadeThing[] {
  const { links, made } = findThings(journal, preparedThings(names))
  link(journal, id, links)
  return made
}

export function addNickname(journal: Journal, id: number, text: string): void {
  const { text: name, key } = keyedNickname(text)
  journal.insertRows('nickname (contact_id, name, folded)', [[id, name, key]])
}

export function addField(journal: Journal, id: number, text: string): void {
  const { text: name, key } = keyedField(text)
  journal.insertRows('field (contact_id, name, folded)', [[id, name, key]])
}

/** Adds a way to reach somebody, unless it is there already. */
export function addReach(
  journal: Journal,
  id: number,
  reach: Omit<Reach, 'isPreferred'> & { isPreferred?: boolean },
): void {
  const { kind, network, value } = reach
  const folded = foldReach(kind, value)
  const key = reachKey(kind, value)
  const isThere = journal
    .column<string>(
      'SELECT value FROM reach WHERE contact_id = ? AND kind = ? AND folded = ? AND network IS ?',
      id,
      kind,
      folded,
      network,
    )
    .some((known) => reachKey(kind, known) === key)
  if (isThere) return
  const is_preferred = reach.isPreferred ? 1 : 0
  journal.insert('reach', { contact_id: id, kind, network, value, folded, is_preferred })
}

/** Keeps a note about a contact; inside a write. */
export function addNote(journal: Journal, contactId: number, text: string): void {
  // Pasted from elsewhere, it ends its lines as elsewhere.
  const lines = unixLines(text)
  addPreparedNote(journal, contactId, { text: lines, folded: foldText(lines) }, journal)
}

/** As `addNote`; of today unless it says of when. */
export function addPreparedNote(
  journal: Journal,
  contactId: number,
  { on = journal.today, text, folded }: PreparedNote,
  sink: RowSink,
): void {
  sink.insertRows('note (uuid, contact_id, on_day, text, folded, created_at)', [
    [journal.newUuid(), contactId, on, text, folded, journal.now],
  ])
}
