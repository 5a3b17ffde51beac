import type { NewContact } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { ImportOutcome, ImportRemark, ImportReport } from '../domain/import-report.ts'
import type { ContactPoint, ImportedPerson, ImportReading } from '../domain/imported-person.ts'
import { cleanName } from '../domain/name.ts'
import { groupSamePeople, type PersonKeys, personKeys } from '../domain/same-person.ts'
import { joinedName } from '../domain/who.ts'
import { completeContact, countChanges } from './complete-contact.ts'
import { addNote, insertContact, nameOf } from './contacts.ts'
import { type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { type Match, matchPeople } from './match-people.ts'

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
 * is completed where the journal is empty. Throws `import.strict`.
 */
export function importPeople(
  journal: Journal,
  reading: ImportReading,
  options: ImportOptions,
): ImportReport {
  const { entries, remarks } = readEntries(reading)
  const problems = [...reading.problems, ...remarks]
  const start = { kind: reading.kind, problems, isEmpty: entries.length === 0 }
  return importStep(journal, start, options, (report) => takeIn(journal, entries, report, options))
}

function takeIn(
  journal: Journal,
  entries: readonly Entry[],
  report: ImportReport,
  { onProgress }: ImportOptions,
): void {
  const groups = groupSamePeople(entries.map(({ keys }) => keys)).map((places) =>
    places.flatMap((place) => entries[place] ?? []),
  )
  const matches = matchPeople(
    journal,
    groups.map((group) => group.map(({ keys }) => keys)),
  )
  let done = 0
  for (const [index, group] of groups.entries()) {
    takeGroup(journal, group, matches[index], report)
    done += group.length
    if (index % 100 === 0) onProgress?.(done, entries.length)
  }
  introduceAll(journal, entries, report)
  onProgress?.(entries.length, entries.length)
}

/** Who introduced whom, once all are there: a name that is nobody's, or several people's, is told. */
function introduceAll(journal: Journal, entries: readonly Entry[], report: ImportReport): void {
  const names = new Map(entries.flatMap(({ line, via }) => (via ? [[line, via] as const] : [])))
  for (const person of report.people) {
    const via = names.get(person.line)
    if (via === undefined) continue
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
    if (countChanges(journal) === before || person.outcome !== 'unchanged') continue
    person.outcome = 'completed'
    report.counts.unchanged--
    report.counts.completed++
  }
}

/** The records of one person. */
function takeGroup(
  journal: Journal,
  group: readonly Entry[],
  match: Match,
  report: ImportReport,
): void {
  const [first] = group
  if (first === undefined) return
  if (match !== undefined && 'several' in match) {
    const detail = match.several.map((id) => `#${id} ${nameOf(journal, id)}`).join(', ')
    for (const { line } of group) report.problems.push({ line, code: 'ambiguous', detail })
    return
  }
  let outcome: ImportOutcome = 'unchanged'
  let id = match?.contactId
  for (const { contact, notes, line } of group) {
    let isChanged = true
    if (id === undefined) {
      const inserted = insertContact(journal, contact)
      id = inserted.id
      report.made.push(...inserted.made)
      outcome = 'new'
    } else {
      const completed = completeContact(journal, id, contact)
      report.made.push(...completed.made)
      const name = nameOf(journal, id)
      for (const difference of completed.differences) {
        report.differences.push({ contactId: id, name, line, ...difference })
      }
      isChanged = completed.isChanged
    }
    for (const { text, on } of notes) {
      if (hasNote(journal, id, text)) continue
      addNote(journal, id, text, on)
      isChanged = true
    }
    if (isChanged && outcome === 'unchanged') outcome = 'completed'
  }
  if (id === undefined) return
  report.counts[outcome]++
  report.counts.folded += group.length - 1
  report.people.push({ contactId: id, name: nameOf(journal, id), line: first.line, outcome })
}

function hasNote(journal: Journal, contactId: number, text: string): boolean {
  const known = journal.get('SELECT 1 FROM note WHERE contact_id = ? AND text = ?', contactId, text)
  return known !== undefined
}

function readEntries(reading: ImportReading): { entries: Entry[]; remarks: ImportRemark[] } {
  const entries: Entry[] = []
  const remarks: ImportRemark[] = []
  for (const person of reading.people) {
    const { line } = person.source
    const own = person.own ?? {}
    const name = cleaned(person.name)
    if (name === undefined) {
      remarks.push({ line, code: 'badName', detail: person.name.slice(0, 80) })
      continue
    }
    const words = (list: readonly string[]) =>
      list.flatMap((word) => {
        const text = cleaned(word)
        if (text === undefined && word.trim() !== '') {
          remarks.push({ line, code: 'longWord', detail: word.slice(0, 80) })
        }
        return text ?? []
      })
    entries.push({
      line,
      keys: personKeys(person),
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
        source: reading.kind,
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
    })
  }
  return { entries, remarks }
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
