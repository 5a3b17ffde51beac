import { type ImportEntry, readEntry } from '../domain/import-entry.ts'
import type { ImportRemark, ImportReport } from '../domain/import-report.ts'
import { type ImportSource, ReadAgain } from '../domain/imported-person.ts'
import type { OtherCard } from '../domain/other-card.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import { SamePeople } from '../domain/same-person.ts'
import { joinedName } from '../domain/who.ts'
import { addMany } from './add-many.ts'
import { completeContact, hasNotes } from './complete-contact.ts'
import { addPreparedNote, insertPrepared, isAnybodyThere, nameOf } from './contacts.ts'
import { evenIfMade, type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { labelAbsent } from './label-absent.ts'
import { type Match, PeopleMatching } from './match-people.ts'
import { RowsLater } from './rows-later.ts'
import { refreshStandings } from './standing.ts'
import { takeCards } from './take-cards.ts'

/**
 * Takes people read from elsewhere into the journal, one undo step: as absent ties without a rhythm; whoever is known
 * is completed where the journal is empty. Throws `import.strict`.
 */
export function importPeople(
  journal: Journal,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  return evenIfMade(() => takePeople(journal, source, options))
}

async function takePeople(
  journal: Journal,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  let isAtOnce = source.count !== undefined && !options.isStrict && !isAnybodyThere(journal)
  for (;;) {
    try {
      return isAtOnce
        ? await takeAtOnce(journal, source, options)
        : await takeOnceTold(journal, source, options)
    } catch (error) {
      if (!(error instanceof LateKin || error instanceof ReadAgain)) throw error
      isAtOnce = false
    }
  }
}

/**
 * Reads everything first, to know who is the same as whom and of the journal; then all goes in. The source is read two
 * or three times and never held as a whole, unless that is cheaper.
 */
async function takeOnceTold(
  journal: Journal,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const heard = newHeard()
  const { problems, cards } = heard
  const same = new SamePeople()
  const held: ImportEntry[] = []
  const { untilStopped = (work) => work() } = options
  untilStopped(() => {
    for (const entry of readEntries(source, heard)) {
      if (source.isHeld === true) held.push(entry)
      if (same.add(entry.keys) % 1000 === 0) options.onProgress?.(same.count)
    }
  })
  const entries = () => (source.isHeld === true ? held : readEntries(source))
  const isEmpty = same.count === 0 && cards.length === 0
  const start = { kind: source.kind, problems, isEmpty }
  return importStep(journal, start, options, (report) => {
    const taking = new Taking(journal, same, report, options)
    let place = 0
    addMany(journal, () => {
      const matchOf = matchAll(journal, entries(), same)
      for (const entry of entries()) {
        const leader = same.leaderOf(place)
        taking.take(entry, place, leader === place ? matchOf(leader) : undefined)
        place++
      }
      taking.writeAll()
    })
    taking.finish(place)
    labelAndCount(journal, report, { kind: source.kind, cards, options })
  })
}

/**
 * Reads once and takes each record as it comes: where nobody is there to be compared with, a record need only be
 * compared with those before it. Throws `LateKin`, everything taken back, where that was too soon.
 */
async function takeAtOnce(
  journal: Journal,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const heard = newHeard()
  const { problems, cards } = heard
  const same = new SamePeople()
  const entries = readEntries(source, heard)
  const first = entries.next()
  const isEmpty = first.done === true && cards.length === 0
  const start = { kind: source.kind, problems, isEmpty }
  try {
    return await importStep(journal, start, options, (report) => {
      const taking = new Taking(journal, same, report, options)
      addMany(journal, (keepUp) => {
        for (let next = first; next.done !== true; next = entries.next()) {
          const place = same.add(next.value.keys)
          if (same.isJoinedLate) throw new LateKin()
          // Reading takes longer than writing: there is time for it now.
          if (place % recordsBetween === recordsBetween - 1) {
            taking.writeAll()
            keepUp()
          }
          taking.take(next.value, place, undefined, source.count)
        }
        taking.writeAll()
      })
      taking.finish(same.count)
      labelAndCount(journal, report, { kind: source.kind, cards, options })
    })
  } finally {
    end(entries)
  }
}

function end(entries: Generator<unknown, void, undefined>): void {
  try {
    entries.return(undefined)
  } catch (error) {
    // Where the import was stopped within it, it cannot be ended, and is no more.
    if (!(error instanceof TypeError)) throw error
  }
}

/** What comes once all are in. */
function labelAndCount(
  journal: Journal,
  report: ImportReport,
  {
    kind,
    cards,
    options,
  }: Pick<ImportSource, 'kind'> & {
    cards: readonly OtherCard[]
    options: ImportOptions
  },
): void {
  labelAbsent(journal, report, { source: kind, ...options })
  report.counts.records += takeCards(journal, cards)
  for (const { outcome } of report.people) report.counts[outcome]++
}

/** Records taken before the full-text index catches up with them. */
const recordsBetween = 2048

/** A record is the same person as two of those before it, who went in as two. */
class LateKin extends Error {}

function matchAll(
  journal: Journal,
  entries: Iterable<ImportEntry>,
  same: SamePeople,
): (group: number) => Match {
  const matching = new PeopleMatching(journal)
  if (!isAnybodyThere(journal)) return matching.settle()
  let place = 0
  for (const { keys } of entries) {
    matching.tell(same.leaderOf(place), keys)
    place++
  }
  return matching.settle()
}

/** One import while it goes on. */
class Taking {
  readonly #journal: Journal
  readonly #same: SamePeople
  readonly #report: ImportReport
  readonly #options: ImportOptions
  readonly #rows: RowsLater
  /** Whom the first record of each person became. */
  readonly #taken: ImportReport['people'][number][] = []
  readonly #introducers = new Map<ImportReport['people'][number], string>()
  #done = 0

  constructor(journal: Journal, same: SamePeople, report: ImportReport, options: ImportOptions) {
    this.#journal = journal
    this.#same = same
    this.#report = report
    this.#options = options
    this.#rows = new RowsLater(journal)
  }

  /** A record, by its place; the first of a person decides whom it is. `total` is how many there are, about. */
  take(entry: ImportEntry, place: number, match: Match, total = this.#same.count): void {
    this.#take(entry, place, match)
    this.#done++
    if (this.#done % 100 === 0) this.#options.onProgress?.(this.#done, Math.max(this.#done, total))
  }

  /** What is still waiting. */
  writeAll(): void {
    this.#rows.empty()
  }

  /** What takes looking up who is who, once everybody is in; and tells what it all came to. */
  finish(total: number): void {
    this.#introduceAll()
    this.#options.onProgress?.(total, total)
  }

  /** A record; the first of a person decides whom it is, the others add to it. */
  #take(entry: ImportEntry, place: number, match: Match): void {
    const { line } = entry
    const leader = this.#same.leaderOf(place)
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
      const inserted = insertPrepared(journal, entry.prepared(), rows)
      id = inserted.id
      name = inserted.name
      report.made.push(...inserted.made)
    } else {
      rows.empty()
      id = known
      name = nameOf(journal, id)
      const completed = completeContact(journal, id, entry.contact(), this.#options)
      report.made.push(...completed.made)
      for (const difference of completed.differences) {
        report.differences.push({ contactId: id, name, line, ...difference })
      }
      isChanged = completed.isChanged
    }
    isChanged = this.#addNotes(id, entry.notes(), known === undefined) || isChanged
    if (isChanged) this.#tellKin(id, line, match, place)
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

  /** Whom a record that is new, or brings something, is like and is not. */
  #tellKin(id: number, line: number, match: Match, place: number): void {
    if (match !== undefined && 'namesakes' in match) this.#remark(line, 'namesake', match.namesakes)
    if (match !== undefined && 'twins' in match) this.#remark(line, 'twin', match.twins)
    if (match !== undefined && 'sharing' in match) this.#remark(line, 'sharedEmail', match.sharing)
    const kin = this.#same.kinOf(place)
    if (kin === undefined) return
    const other = this.#taken[this.#same.leaderOf(kin.place)]
    const isTold = match !== undefined && ('twins' in match || 'sharing' in match)
    if (other === undefined || other.contactId === id || isTold) return
    // Their row may still be waiting.
    const detail = `#${other.contactId} ${other.name}`
    this.#report.problems.push({ line, code: kin.by, detail })
  }

  #remark(line: number, code: ImportRemark['code'], ids: readonly number[]): void {
    this.#report.problems.push({ line, code, detail: this.#listed(ids) })
  }

  #listed(ids: readonly number[]): string {
    return ids.map((id) => `#${id} ${nameOf(this.#journal, id)}`).join(', ')
  }

  readonly #ambiguous = new Map<number, string>()

  /** Whether any was not there yet. */
  #addNotes(contactId: number, notes: ReturnType<ImportEntry['notes']>, isNew: boolean): boolean {
    const fresh = isNew
      ? notes
      : notes.filter(({ text }) => !hasNotes(this.#journal, contactId, text))
    for (const note of fresh) addPreparedNote(this.#journal, contactId, note, this.#rows)
    return fresh.length > 0
  }

  /** Who introduced whom, once all are there: a name that is nobody's, or several people's, is told. */
  #introduceAll(): void {
    for (const [person, via] of this.#introducers) {
      const ids = this.#called(via).filter((id) => id !== person.contactId)
      const [id] = ids
      const [known] = this.#journal.column<number>(
        'SELECT via_id FROM contact WHERE id = ? AND via_id IS NOT NULL',
        person.contactId,
      )
      if (known !== undefined) {
        if (!ids.includes(known)) this.#tellVia(person, nameOf(this.#journal, known), via)
      } else if (id === undefined) {
        const detail = via.slice(0, 80)
        this.#report.problems.push({ line: person.line, code: 'badReference', detail })
      } else if (ids.length > 1) {
        this.#remark(person.line, 'eitherVia', ids)
      } else {
        this.#journal.run('UPDATE contact SET via_id = ? WHERE id = ?', id, person.contactId)
        refreshStandings(this.#journal, [id])
        if (person.outcome === 'unchanged') person.outcome = 'completed'
      }
    }
  }

  #tellVia({ contactId, name, line }: ImportReport['people'][number], kept: string, given: string) {
    this.#report.differences.push({ contactId, name, line, field: 'via', kept, given })
  }

  /** Everybody of a name, however it is written. */
  #called(name: string): number[] {
    const spellings = nameSpellings(name)
    return this.#journal
      .all<{ id: number; name: string }>(
        'SELECT id, name FROM contact WHERE name_joined = ? ORDER BY id',
        joinedName(name),
      )
      .filter((one) => isOneName(spellings, nameSpellings(one.name)))
      .map(({ id }) => id)
  }
}

/** What else a source says beside the records that can go in. */
interface Heard {
  /** Of records that cannot, and of words too long. */
  problems: ImportRemark[]
  cards: OtherCard[]
}

function newHeard(): Heard {
  return { problems: [], cards: [] }
}

/** The records that can go in; `heard` is told of everything else. */
function* readEntries(source: ImportSource, heard?: Heard): Generator<ImportEntry> {
  const tell = (remark: ImportRemark) => heard?.problems.push(remark)
  for (const record of source.records()) {
    if ('code' in record) tell(record)
    else if ('prepared' in record) yield record
    else if ('properties' in record) heard?.cards.push(record)
    else {
      const entry = readEntry(record, source.kind, tell)
      if (entry !== undefined) yield entry
    }
  }
}
