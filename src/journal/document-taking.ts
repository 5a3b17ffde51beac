import type { ReachKind } from '../domain/contact.ts'
import type { ImportReport } from '../domain/import-report.ts'
import {
  type DocumentRecord,
  documentShape,
  type RecordShape,
  type Section,
  type ValueType,
} from '../domain/journal-document.ts'
import { reachKey } from '../domain/reach.ts'
import { countChanges } from './complete-contact.ts'
import { columnOf, isReference, listTableOf, sectionTables } from './document-columns.ts'
import { computedColumns } from './document-computed.ts'
import type { Journal } from './journal.ts'
import { refreshContacts, rememberRules } from './standing.ts'
import { ToldBefore } from './told-before.ts'

type Values = DocumentRecord['values']
type Row = Record<string, string | number | null>

/** Fields a contact that is known is completed in, where the journal says nothing. */
const completed = [
  'org',
  'role',
  'city',
  'birthday',
  'declaredTie',
  'metAt',
  'metOn',
  'via',
  'tieSince',
  'source',
  'sourceUid',
  'extra',
]

/** A reference to a record that comes later, filled in when all are there. */
interface Open {
  table: string
  column: string
  rowId: number
  to: Section
  identity: string
  line: number
}

/** Takes the records of one document into the journal, one after the other; inside a write. */
export class DocumentTaking {
  readonly #journal: Journal
  readonly #report: ImportReport
  readonly #contacts: ReadonlyMap<string, number | null>
  /** Where what passed is known by its words. */
  readonly #told: ToldBefore | undefined
  /** Row ids of what was taken or found, by section and identity. */
  readonly #ids = new Map<string, number>()
  /** The highest id each table ever gave: those above were nobody's. */
  readonly #given = new Map<string, number>()
  readonly #open: Open[] = []
  readonly #touched = new Set<number>()

  constructor(
    journal: Journal,
    report: ImportReport,
    {
      contacts,
      isByContent,
    }: { contacts: ReadonlyMap<string, number | null>; isByContent: boolean },
  ) {
    this.#journal = journal
    this.#report = report
    this.#contacts = contacts
    this.#told = isByContent ? new ToldBefore(journal) : undefined
    for (const { name, seq } of journal.all<{ name: string; seq: number }>(
      'SELECT name, seq FROM sqlite_sequence',
    )) {
      this.#given.set(name, seq)
    }
  }

  take({ section, line, values }: DocumentRecord): void {
    const identity =
      section === 'me' ? section : String(values[section === 'tags' ? 'name' : 'uuid'])
    if (this.#ids.has(key(section, identity))) return
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
    for (const { table, column, rowId, to, identity, line } of this.#open) {
      const id = this.#find(to, identity)
      if (id === undefined) this.#miss(line, identity)
      else this.#journal.run(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, id, rowId)
    }
    refreshContacts(this.#journal, [...this.#touched])
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
    const id = known ?? this.#insert('contacts', line, values)
    this.#ids.set(key('contacts', uuid), id)
    if (known !== undefined) this.#complete(known, line, values)
    this.#addLists('contacts', id, line, values)
    const isChanged = countChanges(this.#journal) > before
    if (isChanged) this.#touched.add(id)
    const outcome = known === undefined ? 'new' : isChanged ? 'completed' : 'unchanged'
    counts[outcome]++
    people.push({ contactId: id, name, line, outcome })
  }

  /** Who I am: told where the journal does not know it. */
  #takeMe(line: number, values: Values): void {
    this.#ids.set(key('me', 'me'), 1)
    const before = countChanges(this.#journal)
    const known = this.#journal.get<Row>('SELECT * FROM me')
    if (known === undefined) this.#insertRow('me', documentShape.me.fields, line, values, { id: 1 })
    for (const [field, { type }] of Object.entries(documentShape.me.fields)) {
      const column = columnOf(field, type)
      const value = stored(values[field], type)
      if (known !== undefined && known[column] === null && value !== null) {
        this.#journal.run(`UPDATE me SET ${column} = ? WHERE id = 1`, value)
      }
    }
    this.#addLists('me', 1, line, values)
    if (countChanges(this.#journal) > before) this.#report.counts.records++
  }

  #takeInteraction(uuid: string, line: number, values: Values): void {
    const contacts = (values['contacts'] as string[]).flatMap(
      (contact) => this.#find('contacts', contact) ?? [],
    )
    const known = this.#find('interactions', uuid) ?? this.#told?.findInteraction(values, contacts)
    if (known === undefined && contacts.length === 0) {
      this.#report.problems.push({ line, code: 'badReference', detail: 'contacts' })
      return
    }
    // Not remembered by their uuids, being the most by far: the journal finds the few that are referred to.
    if (known !== undefined) return
    const id = this.#insert('interactions', line, values)
    this.#told?.claim(id)
    this.#addLists('interactions', id, line, values)
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
    const known = this.#find(section, identity) ?? named
    const before = countChanges(this.#journal)
    const id = known ?? this.#insert(section, line, values)
    this.#ids.set(key(section, identity), id)
    this.#addLists(section, id, line, values)
    if (countChanges(this.#journal) > before) this.#report.counts.records++
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
    const ids = people.map((field) => this.#find('contacts', String(values[field])))
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
    const known = this.#find(section, identity) ?? between
    this.#ids.set(
      key(section, identity),
      known ?? this.#insertRow(table, documentShape[section].fields, line, values, {}),
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
      return isReference(type) && typeof value === 'string' ? [this.#find(type.to, value)] : []
    })
    if (about.length === 0 || about.includes(undefined)) {
      this.#report.problems.push({ line, code: 'badReference', detail: 'setAsides' })
      return
    }
    const known = this.#find('setAsides', identity)
    this.#ids.set(
      key('setAsides', identity),
      known ?? this.#insertRow('set_aside', fields, line, values, {}),
    )
    if (known === undefined) this.#report.counts.records++
  }

  /** Groups and places of an address book: known by uuid and by the UID they came with. */
  #takeCard(identity: string, line: number, values: Values): void {
    const [sameUid] = this.#journal.column<number>(
      'SELECT id FROM card WHERE source_uid = ?',
      typeof values['sourceUid'] === 'string' ? values['sourceUid'] : null,
    )
    const known = this.#find('cards', identity) ?? sameUid
    this.#ids.set(
      key('cards', identity),
      known ?? this.#insertRow('card', documentShape.cards.fields, line, values, {}),
    )
    if (known === undefined) this.#report.counts.records++
  }

  #insert(section: Section, line: number, values: Values): number {
    return this.#insertRow(sectionTables[section], documentShape[section].fields, line, values, {})
  }

  /** An id nobody ever had here is kept: steps and people go by it, and of one moment it is the order. */
  #isFree(table: string, id: unknown): id is number {
    return (
      typeof id === 'number' &&
      id > (this.#given.get(table) ?? 0) &&
      this.#journal.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) === undefined
    )
  }

  #insertRow(
    table: string,
    fields: RecordShape['fields'],
    line: number,
    values: Values,
    more: Row,
  ): number {
    const row: Row = { ...more }
    const later: Omit<Open, 'rowId'>[] = []
    for (const [field, { type }] of Object.entries(fields)) {
      const value = values[field]
      if (type === 'id') {
        if (this.#isFree(table, value)) row['id'] = value
        continue
      }
      const column = columnOf(field, type)
      if (isReference(type) && typeof value === 'string') {
        const found = this.#find(type.to, value)
        row[column] = found ?? null
        if (found === undefined) later.push({ table, column, to: type.to, identity: value, line })
      } else {
        row[column] = stored(value, type)
      }
    }
    const rowId = this.#journal.insert(table, { ...row, ...computedColumns(table, values) })
    for (const one of later) this.#open.push({ ...one, rowId })
    return rowId
  }

  #addLists(section: Section, id: number, line: number, values: Values): void {
    for (const [list, shape] of Object.entries(documentShape[section].lists)) {
      const { table, owner, other } = listTableOf(section, list, shape)
      for (const item of (values[list] ?? []) as unknown[]) {
        if (other !== undefined && shape.kind === 'references') {
          const otherId = this.#find(shape.to, String(item))
          if (otherId === undefined) this.#miss(line, String(item))
          else this.#addOnce(table, { [owner]: id, [other.column]: otherId })
        } else if (shape.kind === 'names') {
          const name = { name: String(item) }
          this.#addOnce(table, { [owner]: id, ...name, ...computedColumns(table, name) })
        } else if (shape.kind === 'records' && !this.#isThere(table, owner, id, item as Values)) {
          this.#insertRow(table, shape.fields, line, item as Values, { [owner]: id })
        }
      }
    }
  }

  #addOnce(table: string, row: Row): void {
    const columns = Object.keys(row)
    this.#journal.run(
      `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    )
  }

  /** Whether a row inside a record is there: by its uuid, a way to reach somebody by what it says. */
  #isThere(table: string, owner: string, id: number, item: Values): boolean {
    if (typeof item['uuid'] === 'string') {
      if (table === 'note' && this.#told?.hasNote(id, item) === true) return true
      return this.#journal.get(`SELECT 1 FROM ${table} WHERE uuid = ?`, item['uuid']) !== undefined
    }
    const { folded = '' } = computedColumns(table, item)
    const [kind, value] = [item['kind'] as ReachKind, String(item['value'])]
    return this.#journal
      .column<string>(
        `SELECT value FROM ${table} WHERE ${owner} = ? AND kind = ? AND folded = ? AND network IS ?`,
        id,
        kind,
        folded,
        typeof item['network'] === 'string' ? item['network'] : null,
      )
      .some((known) => reachKey(kind, known) === reachKey(kind, value))
  }

  #complete(id: number, line: number, values: Values): void {
    const { fields } = documentShape.contacts
    const row = this.#journal.get<Row>('SELECT * FROM contact WHERE id = ?', id) ?? {}
    for (const field of completed) {
      const type = fields[field]?.type ?? 'text'
      const column = columnOf(field, type)
      const value = values[field]
      if (value === null) continue
      // Where from says nothing of somebody known without the UID it comes with.
      if (field === 'source' && values['sourceUid'] === null) continue
      const given = isReference(type)
        ? (this.#find(type.to, value as string) ?? null)
        : stored(value, type)
      if (row[column] === null && given !== null && given !== id) {
        this.#journal.run(`UPDATE contact SET ${column} = ? WHERE id = ?`, given, id)
      } else if (differing(field) && given !== row[column]) {
        const name = String(row['name'])
        const kept = String(row[column])
        this.#report.differences.push({
          contactId: id,
          name,
          line,
          field: differing(field) ?? 'name',
          kept,
          given: String(given),
        })
      }
    }
  }

  #find(section: Section, identity: string): number | undefined {
    const known = this.#ids.get(key(section, identity))
    if (known !== undefined || section === 'tags') return known
    const [id] = this.#journal.column<number>(
      `SELECT id FROM ${sectionTables[section]} WHERE uuid = ?`,
      identity,
    )
    return id
  }

  #miss(line: number, identity: string): void {
    this.#report.problems.push({ line, code: 'badReference', detail: identity.slice(0, 80) })
  }
}

function key(section: Section, identity: string): string {
  return `${section} ${identity}`
}

/** Fields whose differences are worth telling. */
function differing(field: string) {
  const told = ['org', 'role', 'city', 'birthday', 'tieSince'] as const
  return told.find((one) => one === field) ?? (field === 'declaredTie' ? 'tie' : undefined)
}

function stored(value: unknown, type: ValueType): string | number | null {
  if (value === null || value === undefined) return null
  if (type === 'flag') return value === true ? 1 : 0
  if (typeof value === 'object') return JSON.stringify(value)
  return value as string | number
}
