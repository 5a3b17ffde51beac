import type { NewContact } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportRemark, ImportReport } from '../domain/import-report.ts'
import type { ContactPoint, ImportedPerson, ImportSource } from '../domain/imported-person.ts'
import { cleanName } from '../domain/name.ts'
import { type PersonKeys, personKeys, SamePeople } from '../domain/same-person.ts'
import { joinedName } from '../domain/who.ts'
import { addMany } from './add-many.ts'
import { completeContact, countChanges } from './complete-contact.ts'
import { addNote, insertContact, nameOf } from './contacts.ts'
import { type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { type Match, PeopleMatching } from './match-people.ts'
import { RowsLater } from './rows-later.ts'

/** A record that can go in, as the journal takes it. */
interface Entry {
  line: number
  contact: NewContact
  keys: PersonKeys
  notes: { on?: Day; text: string }[]
  via: string | undefined
}

/**
 * Takes people read from elsewhere into the journal, one undo step: as absent ties without a rhythm; whoever is known
 * is completed where the journal is empty. The source is read two or three times and never held as a whole. Throws
 * `import.strict`.
 */
export function importPeople(
  journal: Journal,
  source: ImportSource,
  options: ImportOptions,
): ImportReport {
  const problems: ImportRemark[] = []
  const same = new SamePeople()
  const held: Entry[] = []
  for (const entry of readEntries(source, problems)) {
    if (source.isHeld === true) held.push(entry)
    if (same.add(entry.keys) % 1000 === 0) options.onProgress?.(same.count)
  }
  const entries = () => (source.isHeld === true ? held : readEntries(source))
  const start = { kind: source.kind, problems, isEmpty: same.count === 0 }
  return importStep(journal, start, options, (report) => {
    const taking = new Taking(journal, entries, same, report)
    addMany(journal, () => taking.takeAll(options))
  })
}

/** One import while it goes on. */
class Taking {
  readonly #journal: Journal
  /** All from the beginning, each time. */
  readonly #entries: () => Iterable<Entry>
  readonly #same: SamePeople
  readonly #report: ImportReport
  readonly #rows: RowsLater
  /** Whom the first record of each person became. */
  readonly #taken: ImportReport['people'][number][] = []
  readonly #introducers = new Map<ImportReport['people'][number], string>()

  constructor(
    journal: Journal,
    entries: () => Iterable<Entry>,
    same: SamePeople,
    report: ImportReport,
  ) {
    this.#journal = journal
    this.#entries = entries
    this.#same = same
    this.#report = report
    this.#rows = new RowsLater(journal)
  }

  takeAll({ onProgress }: ImportOptions): void {
    const matchOf = this.#matchAll()
    let place = 0
    for (const entry of this.#entries()) {
      const leader = this.#same.leaderOf(place)
      this.#take(entry, leader, leader === place ? matchOf(leader) : undefined)
      place++
      if (place % 100 === 0) onProgress?.(place, this.#same.count)
    }
    this.#rows.empty()
    this.#introduceAll()
    const { counts, people } = this.#report
    for (const { outcome } of people) counts[outcome]++
    onProgress?.(place, this.#same.count)
  }

  #matchAll(): (group: number) => Match {
    const matching = new PeopleMatching(this.#journal)
    const isAnybodyThere = this.#journal.get('SELECT 1 FROM contact LIMIT 1') !== undefined
    if (!isAnybodyThere) return matching.settle()
    let place = 0
    for (const { keys } of this.#entries()) {
      matching.tell(this.#same.leaderOf(place), keys)
      place++
    }
    return matching.settle()
  }

  /** A record; the first of a person decides whom it is, the others add to it. */
  #take(entry: Entry, leader: number, match: Match): void {
    const { line, contact } = entry
    const [journal, report, rows] = [this.#journal, this.#report, this.#rows]
    const ambiguous = this.#ambiguous.get(leader)
    if (ambiguous !== undefined || (match !== undefined && 'several' in match)) {
      const several = match !== undefined && 'several' in match ? match.several : []
      const detail = ambiguous ?? this.#listed(several)
      this.#ambiguous.set(leader, detail)
      report.problems.push({ line, code: 'ambiguous', detail })
      return
    }
    const first = this.#taken[leader]
    const matched = match !== undefined && 'contactId' in match ? match : undefined
    const known = first?.contactId ?? matched?.contactId
    let isChanged = true
    let id: number
    let name: string
    if (known === undefined) {
      const inserted = insertContact(journal, contact, rows)
      id = inserted.id
      name = inserted.name
      report.made.push(...inserted.made)
    } else {
      rows.empty()
      id = known
      name = nameOf(journal, id)
      const completed = completeContact(journal, id, contact)
      report.made.push(...completed.made)
      for (const difference of completed.differences) {
        report.differences.push({ contactId: id, name, line, ...difference })
      }
      isChanged = completed.isChanged
    }
    isChanged = this.#addNotes(id, entry.notes, known === undefined) || isChanged
    if (match !== undefined && 'namesakes' in match) this.#remark(line, 'namesake', match.namesakes)
    if (matched?.isByName === true && isChanged) this.#remark(line, 'byName', [id])
    const person = first ?? {
      contactId: id,
      name,
      line,
      outcome: known === undefined ? 'new' : 'unchanged',
    }
    if (isChanged && person.outcome === 'unchanged') person.outcome = 'completed'
    if (entry.via !== undefined) this.#introducers.set(person, entry.via)
    if (first !== undefined) {
      report.counts.folded++
      return
    }
    this.#taken[leader] = person
    report.people.push(person)
  }

  #remark(line: number, code: ImportRemark['code'], ids: readonly number[]): void {
    this.#report.problems.push({ line, code, detail: this.#listed(ids) })
  }

  #listed(ids: readonly number[]): string {
    return ids.map((id) => `#${id} ${nameOf(this.#journal, id)}`).join(', ')
  }

  readonly #ambiguous = new Map<number, string>()

  /** Whether any was not there yet. */
  #addNotes(contactId: number, notes: Entry['notes'], isNew: boolean): boolean {
    const known = new Set<string>()
    const fresh = notes.filter(
      ({ text }) =>
        known.size < known.add(text).size && (isNew || !hasNote(this.#journal, contactId, text)),
    )
    for (const { text, on } of fresh) addNote(this.#journal, contactId, text, on, this.#rows)
    return fresh.length > 0
  }

  /** Who introduced whom, once all are there: a name that is nobody's, or several people's, is told. */
  #introduceAll(): void {
    const [journal, report] = [this.#journal, this.#report]
    for (const [person, via] of this.#introducers) {
      const ids = journal.column<number>(
        'SELECT id FROM contact WHERE name_joined = ? AND id <> ?',
        joinedName(via),
        person.contactId,
      )
      if (ids.length !== 1) {
        report.problems.push({ line: person.line, code: 'badReference', detail: via.slice(0, 80) })
        continue
      }
      const before = countChanges(journal)
      const set = 'UPDATE contact SET via_id = ? WHERE id = ? AND via_id IS NULL'
      journal.run(set, ids[0] ?? null, person.contactId)
      const isChanged = countChanges(journal) > before
      if (isChanged && person.outcome === 'unchanged') person.outcome = 'completed'
    }
  }
}

function hasNote(journal: Journal, contactId: number, text: string): boolean {
  const known = journal.get('SELECT 1 FROM note WHERE contact_id = ? AND text = ?', contactId, text)
  return known !== undefined
}

/** The records that can go in; of the others, and of words too long, `problems` is told. */
function* readEntries(source: ImportSource, problems?: ImportRemark[]): Generator<Entry> {
  for (const record of source.records()) {
    if ('code' in record) problems?.push(record)
    else {
      const entry = readEntry(record, source.kind, problems)
      if (entry !== undefined) yield entry
    }
  }
}

function readEntry(
  person: ImportedPerson,
  source: ImportSource['kind'],
  problems: ImportRemark[] | undefined,
): Entry | undefined {
  const { line } = person.source
  const own = person.own ?? {}
  const name = cleaned(person.name)
  if (name === undefined) {
    problems?.push({ line, code: 'badName', detail: excerpt(person.name) })
    return undefined
  }
  const words = (list: readonly string[]) =>
    list.flatMap((word) => {
      const text = cleaned(word)
      if (text === undefined && word.trim() !== '') {
        problems?.push({ line, code: 'longWord', detail: excerpt(word) })
      }
      return text ?? []
    })
  return {
    line,
    // By the name as it is kept, or the same file would find somebody new a second time.
    keys: personKeys(name === person.name ? person : { ...person, name }),
    notes: [...(person.note?.trim() ? [{ text: person.note.trim() }] : []), ...(own.notes ?? [])],
    via: own.via,
    contact: {
      name,
      nicknames: words(person.nicknames),
      tags: words(person.tags),
      org: person.org,
      role: person.role,
      city: person.city,
      birthday: person.birthday,
      reach: reachOf(person),
      tieSince: person.tieSince,
      source,
      sourceUid: person.uid,
      extra: person.extra,
      fields: words(own.fields ?? []),
      circles: words(own.circles ?? []),
      goals: words(own.goals ?? []),
      tie: own.tie,
      metAt: own.metAt,
      metOn: own.metOn,
      rhythm: own.rhythm,
    },
  }
}

function cleaned(text: string): string | undefined {
  try {
    return cleanName(text)
  } catch (error) {
    if (error instanceof NetError) return undefined
    throw error
  }
}

function reachOf(person: ImportedPerson): NonNullable<NewContact['reach']> {
  return [
    ...pointsOf('email', person.emails),
    ...pointsOf('phone', person.phones),
    ...person.handles.map((handle) => ({ kind: 'handle' as const, ...handle })),
    ...pointsOf('url', person.urls),
  ].filter(({ value }) => value.trim() !== '')
}

function pointsOf(kind: 'email' | 'phone' | 'url', points: readonly ContactPoint[]) {
  return points.map(({ value, isPreferred }) => ({ kind, network: null, value, isPreferred }))
}
