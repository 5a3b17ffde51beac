import type { NewContact, Tie } from '../domain/contact.ts'
import type { ImportReport } from '../domain/import-report.ts'
import { type DocumentRecord, documentShape, type Section } from '../domain/journal-document.ts'
import { foldName } from '../domain/name.ts'
import { withoutTakenAway } from '../domain/taken-away.ts'
import { completeContact, countChanges } from './complete-contact.ts'
import { completeThing, isThing, type ThingSection } from './complete-thing.ts'
import { nameOf } from './contacts.ts'
import { columnOf, isReference, sectionTables } from './document-columns.ts'
import { computedColumns } from './document-computed.ts'
import { DocumentRows, type Row, stored, type Values } from './document-rows.ts'
import type { Journal } from './journal.ts'
import { refreshContacts, refreshStandings, rememberRules } from './standing.ts'
import { keptOf } from './taken-away.ts'
import { ToldBefore } from './told-before.ts'

/** Who of the journal has the name: taken for them by it alone, or not. */
export interface Kin {
  code: 'byName' | 'namesake'
  ids: readonly number[]
}

/** Takes the records of one document into the journal, one after the other; inside a write. */
export class DocumentTaking {
  readonly #journal: Journal
  readonly #report: ImportReport
  readonly #contacts: ReadonlyMap<string, number | null>
  readonly #kin: ReadonlyMap<string, Kin>
  /** Where what passed is known by its words. */
  readonly #told: ToldBefore | undefined
  readonly #rows: DocumentRows
  readonly #touched = new Set<number>()
  /** By id. */
  readonly #people = new Map<number, ImportReport['people'][number]>()
  readonly #introduced: { person: ImportReport['people'][number]; via: string }[] = []

  constructor(
    journal: Journal,
    report: ImportReport,
    {
      contacts,
      kin,
      isByContent,
    }: {
      contacts: ReadonlyMap<string, number | null>
      kin: ReadonlyMap<string, Kin>
      isByContent: boolean
    },
  ) {
    this.#journal = journal
    this.#report = report
    this.#contacts = contacts
    this.#kin = kin
    this.#told = isByContent ? new ToldBefore(journal) : undefined
    this.#rows = new DocumentRows(journal, {
      onMissing: (line, identity) => {
        report.problems.push({ line, code: 'badReference', detail: identity.slice(0, 80) })
      },
      hasNote: (id, note) => this.#told?.hasNote(id, note) === true,
    })
  }

  take({ section, line, values }: DocumentRecord): void {
    const identity =
      section === 'me' ? section : String(values[section === 'tags' ? 'name' : 'uuid'])
    const taken = this.#rows.taken(section, identity)
    if (taken !== undefined) {
      if (section === 'contacts') this.#addToContact(taken, line, values)
      return
    }
    if (section === 'me') this.#takeMe(line, values)
    else if (section === 'contacts') this.#takeContact(identity, line, values)
    else if (section === 'interactions') this.#takeInteraction(identity, line, values)
    else if (section === 'links' || section === 'introductions') {
      this.#takeBetween(section, identity, line, values)
    } else if (section === 'setAsides') this.#takeSetAside(identity, line, values)
    else if (section === 'cards') this.#takeCard(identity, line, values)
    else this.#takeThing(section, identity, line, values)
  }

  /** Fills in what refers to later records, and computes what hangs on all of it. */
  finish(): void {
    this.#rows.finish()
    this.#introduceAll()
    refreshContacts(this.#journal, [...this.#touched])
    // Those through whom they are known: an introduction was got from them.
    const introducers = this.#journal.column<number>(
      `SELECT DISTINCT via_id FROM contact
       WHERE via_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...this.#touched]),
    )
    refreshStandings(
      this.#journal,
      introducers.filter((id) => !this.#touched.has(id)),
    )
    if (this.#touched.size > 0) rememberRules(this.#journal)
  }

  #takeContact(uuid: string, line: number, values: Values): void {
    const { counts, people, problems } = this.#report
    const known = this.#contacts.get(uuid)
    const name = String(values['name'])
    if (known === null) {
      problems.push({ line, code: 'ambiguous', detail: name.slice(0, 80) })
      return
    }
    const before = countChanges(this.#journal)
    const id = known ?? this.#rows.insert('contacts', line, values)
    this.#rows.remember('contacts', uuid, id)
    if (known !== undefined) this.#complete(known, line, values)
    this.#rows.addLists(
      'contacts',
      id,
      line,
      known === undefined ? values : this.#wanted(id, values),
    )
    const isChanged = countChanges(this.#journal) > before
    if (isChanged) {
      this.#touched.add(id)
      this.#tellKin(uuid, line)
    }
    const outcome = known === undefined ? 'new' : isChanged ? 'completed' : 'unchanged'
    counts[outcome]++
    const person: ImportReport['people'][number] = { contactId: id, name, line, outcome }
    people.push(person)
    this.#people.set(id, person)
    if (known !== undefined && typeof values['via'] === 'string') {
      this.#introduced.push({ person, via: values['via'] })
    }
  }

  /** Whom somebody who is new, or brings something, has the name of. */
  #tellKin(uuid: string, line: number): void {
    const kin = this.#kin.get(uuid)
    if (kin === undefined) return
    const detail = kin.ids.map((id) => `#${id} ${nameOf(this.#journal, id)}`).join(', ')
    this.#report.problems.push({ line, code: kin.code, detail })
  }

  /** The same person once more: what was told first holds. */
  #addToContact(id: number, line: number, values: Values): void {
    const before = countChanges(this.#journal)
    this.#complete(id, line, values)
    this.#rows.addLists('contacts', id, line, this.#wanted(id, values))
    this.#report.counts.folded++
    if (countChanges(this.#journal) === before) return
    this.#touched.add(id)
    this.#isCompleted(this.#people.get(id))
  }

  /** Who I am: told where the journal does not know it; what differs is listed, as of everybody. */
  #takeMe(line: number, values: Values): void {
    this.#rows.remember('me', 'me', 1)
    const { counts, differences } = this.#report
    const before = countChanges(this.#journal)
    const known = this.#journal.get<Row>('SELECT * FROM me')
    if (known === undefined)
      this.#rows.insertRow('me', documentShape.me.fields, line, values, { id: 1 })
    for (const [field, { type }] of Object.entries(documentShape.me.fields)) {
      const column = columnOf(field, type)
      const value = stored(values[field], type)
      const mine = known?.[column]
      if (mine === undefined || value === null) continue
      if (mine === null) this.#journal.run(`UPDATE me SET ${column} = ? WHERE id = 1`, value)
      else if (isMine(field) && foldName(String(mine)) !== foldName(String(value))) {
        const [kept, given] = [String(mine), String(value)]
        differences.push({ contactId: null, name: myName(known), line, field, kept, given })
      }
    }
    this.#rows.addLists('me', 1, line, values)
    if (countChanges(this.#journal) > before) counts.records++
  }

  #takeInteraction(uuid: string, line: number, values: Values): void {
    const contacts = (values['contacts'] as string[]).flatMap(
      (contact) => this.#rows.find('contacts', contact) ?? [],
    )
    const known =
      this.#rows.find('interactions', uuid) ?? this.#told?.findInteraction(values, contacts)
    if (known === undefined && contacts.length === 0) {
      this.#report.problems.push({ line, code: 'badReference', detail: 'contacts' })
      return
    }
    // Not remembered by their uuids, being the most by far: the journal finds the few that are referred to.
    if (known !== undefined) return
    const id = this.#rows.insert('interactions', line, values)
    this.#told?.claim(id)
    this.#rows.addLists('interactions', id, line, values)
    for (const contact of contacts) this.#touched.add(contact)
    this.#report.counts.records++
  }

  /** Tags, circles, goals, events, pitches: known by uuid, else by their name, of which there is one each. */
  #takeThing(section: Section, identity: string, line: number, values: Values): void {
    const table = sectionTables[section]
    const named = this.#journal.column<number>(
      `SELECT id FROM ${table} WHERE folded = ?`,
      computedColumns(table, values)['folded'] ?? '',
    )[0]
    const known = this.#rows.find(section, identity) ?? named
    const before = countChanges(this.#journal)
    const id = known ?? this.#rows.insert(section, line, values)
    this.#rows.remember(section, identity, id)
    if (known !== undefined && isThing(section)) this.#completeThing(section, id, line, values)
    this.#rows.addLists(section, id, line, values)
    if (countChanges(this.#journal) > before) this.#report.counts.records++
  }

  #completeThing(section: ThingSection, id: number, line: number, values: Values): void {
    const { differences, isChanged } = completeThing(this.#journal, this.#rows, {
      section,
      id,
      values,
    })
    for (const one of differences) {
      this.#report.differences.push({ contactId: null, line, ...one })
    }
    if (!isChanged || section !== 'events') return
    // What was there counts by the days and the kind of it.
    for (const contactId of this.#journal.column<number>(
      `SELECT contact_id FROM interaction_contact JOIN interaction ON interaction.id = interaction_id
       WHERE event_id = ?`,
      id,
    )) {
      this.#touched.add(contactId)
    }
  }

  /** Links and introductions: known by uuid, a link also by whom it is between. Nothing without everybody in it. */
  #takeBetween(
    section: 'links' | 'introductions',
    identity: string,
    line: number,
    values: Values,
  ): void {
    const table = sectionTables[section]
    const people = ['contact', 'other', 'by'].filter((field) => typeof values[field] === 'string')
    const ids = people.map((field) => this.#rows.find('contacts', String(values[field])))
    const isWhole = !ids.includes(undefined) && ids.length === 2 && ids[0] !== ids[1]
    if (!isWhole || values['contact'] === null) {
      this.#report.problems.push({ line, code: 'badReference', detail: 'contacts' })
      return
    }
    const between =
      section === 'links'
        ? this.#journal.column<number>(
            `SELECT id FROM link WHERE min(contact_id, other_id) = min(?1, ?2)
             AND max(contact_id, other_id) = max(?1, ?2)`,
            ...ids.map(Number),
          )[0]
        : undefined
    const known = this.#rows.find(section, identity) ?? between
    this.#rows.remember(
      section,
      identity,
      known ?? this.#rows.insertRow(table, documentShape[section].fields, line, values, {}),
    )
    if (known !== undefined) return
    for (const id of ids) this.#touched.add(Number(id))
    this.#report.counts.records++
  }

  /** What a review leaves out: known by uuid. Nothing without everything it is about. */
  #takeSetAside(identity: string, line: number, values: Values): void {
    const { fields } = documentShape.setAsides
    const about = Object.entries(fields).flatMap(([field, { type }]) => {
      const value = values[field]
      return isReference(type) && typeof value === 'string' ? [this.#rows.find(type.to, value)] : []
    })
    if (about.length === 0 || about.includes(undefined)) {
      this.#report.problems.push({ line, code: 'badReference', detail: 'setAsides' })
      return
    }
    const known = this.#rows.find('setAsides', identity)
    this.#rows.remember(
      'setAsides',
      identity,
      known ?? this.#rows.insertRow('set_aside', fields, line, values, {}),
    )
    if (known === undefined) this.#report.counts.records++
  }

  /** Groups and places of an address book: known by uuid and by the UID they came with. */
  #takeCard(identity: string, line: number, values: Values): void {
    const [sameUid] = this.#journal.column<number>(
      'SELECT id FROM card WHERE source_uid = ?',
      typeof values['sourceUid'] === 'string' ? values['sourceUid'] : null,
    )
    const known = this.#rows.find('cards', identity) ?? sameUid
    this.#rows.remember(
      'cards',
      identity,
      known ?? this.#rows.insertRow('card', documentShape.cards.fields, line, values, {}),
    )
    if (known === undefined) this.#report.counts.records++
  }

  /** As somebody from any address book is completed. */
  #complete(id: number, line: number, values: Values): void {
    const { name: written, ...others } = asNewContact(values)
    // Where it is all that somebody is known by, it is theirs; a number behind it is of the file.
    const isTold = this.#told === undefined && written !== undefined
    const told = { ...others, ...(isTold ? { name: written } : {}) }
    // What is kept already is said otherwise by now where a field was changed: that is no news of it.
    const kept = new Set(keptOf(this.#journal, id).map((one) => JSON.stringify(one)))
    const extra = (told.extra ?? []).filter((one) => !kept.has(JSON.stringify(one)))
    const { differences } = completeContact(this.#journal, id, { ...told, extra })
    const name = nameOf(this.#journal, id)
    for (const difference of differences) {
      this.#report.differences.push({ contactId: id, name, line, ...difference })
    }
  }

  /** What was taken away by hand stays away. */
  #wanted(id: number, values: Values): Values {
    return withoutTakenAway(values as Partial<NewContact>, keptOf(this.#journal, id)) as Values
  }

  /** Who introduced whom was known already, once everybody is there; never overwrites. */
  #introduceAll(): void {
    for (const { person, via } of this.#introduced) {
      const before = countChanges(this.#journal)
      this.#journal.run(
        'UPDATE contact SET via_id = ?1 WHERE id = ?2 AND via_id IS NULL AND id <> ?1',
        this.#rows.find('contacts', via) ?? null,
        person.contactId,
      )
      if (countChanges(this.#journal) === before) continue
      this.#touched.add(person.contactId)
      this.#isCompleted(person)
    }
  }

  #isCompleted(person: ImportReport['people'][number] | undefined): void {
    if (person?.outcome !== 'unchanged') return
    person.outcome = 'completed'
    this.#report.counts.unchanged--
    this.#report.counts.completed++
  }
}

/** What is told of me, not of the record. */
const ofMe = ['name', 'work', 'standFor', 'stage', 'budget'] as const

function isMine(field: string): field is (typeof ofMe)[number] {
  return ofMe.some((one) => one === field)
}

function myName(me: Row | undefined): string {
  return typeof me?.['name'] === 'string' ? me['name'] : ''
}

/** What of a record completes somebody known, but for what hangs on other records and for the lists. */
const completing = [
  'name',
  'org',
  'role',
  'city',
  'birthday',
  'metAt',
  'metOn',
  'tieSince',
  'sourceUid',
  'extra',
  // Here, so that one way at most is preferred.
  'reach',
] as const satisfies readonly (keyof NewContact)[]

function asNewContact(values: Values): Partial<NewContact> {
  const told = completing.filter((field) => values[field] !== null)
  const { source, declaredTie } = values as { source: string | null; declaredTie: Tie | null }
  return {
    ...(Object.fromEntries(told.map((field) => [field, values[field]])) as Partial<NewContact>),
    source: source ?? 'json',
    ...(declaredTie === null ? {} : { tie: declaredTie }),
  }
}
