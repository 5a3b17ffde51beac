import { NetError } from '../domain/error.ts'
import { excerpt } from '../domain/excerpt.ts'
import type { ImportRemark, ImportReport } from '../domain/import-report.ts'
import type { LinkRecord, LinksSource } from '../domain/link-record.ts'
import { cleanName } from '../domain/name.ts'
import { isOneName, nameSpellings } from '../domain/same-name.ts'
import { joinedName } from '../domain/who.ts'
import { insertContact, nameOf } from './contacts.ts'
import { listFormerNames } from './former-names.ts'
import { evenIfMade, type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { findLink, linkPeople } from './links.ts'

/**
 * Takes pairs of people into the journal as links, one undo step. Whom nobody is called becomes an absent tie; a name
 * several people have is told and its links left out. A link that is there is completed where it says nothing, never
 * changed. Throws `import.strict`.
 */
export function importLinks(
  journal: Journal,
  source: LinksSource,
  options: ImportOptions,
): Promise<ImportReport> {
  return evenIfMade(() => takeLinks(journal, source, options))
}

async function takeLinks(
  journal: Journal,
  source: LinksSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const problems: ImportRemark[] = []
  let total = 0
  for (const record of source.records()) {
    if ('code' in record) problems.push(record)
    else if (++total % 1000 === 0) options.onProgress?.(total)
  }
  const start = { kind: 'links' as const, problems, isEmpty: total === 0 }
  return importStep(journal, start, options, (report) => {
    const people = new LinkedPeople(journal, report)
    let done = 0
    for (const record of source.records()) {
      if ('code' in record) continue
      takeLink(journal, record, people, report)
      if (++done % 100 === 0) options.onProgress?.(done, total)
    }
    for (const { outcome } of report.people) report.counts[outcome]++
    options.onProgress?.(total, total)
  })
}

/** Whom the names of the file are, each looked up once. */
class LinkedPeople {
  readonly #journal: Journal
  readonly #report: ImportReport
  readonly #known = new Map<string, number | 'bad' | { several: string }>()
  /** Looked for only where a name is nobody's today. */
  #formerNames: ReturnType<typeof listFormerNames> | undefined
  /** Somebody may be called in several ways, and is told once. */
  readonly #told = new Set<number>()

  constructor(journal: Journal, report: ImportReport) {
    this.#journal = journal
    this.#report = report
  }

  /** The contact of this name, made when there is none; undefined, and told, for one that is nobody's to choose. */
  take(text: string, line: number): number | undefined {
    const key = nameSpellings(text.slice(0, 1000)).join('\n')
    const found = this.#known.get(key) ?? this.#look(text, line)
    this.#known.set(key, found)
    if (typeof found === 'number') return found
    const detail = found === 'bad' ? excerpt(text) : found.several
    this.#report.problems.push({ line, code: found === 'bad' ? 'badName' : 'ambiguous', detail })
    return undefined
  }

  /** Who has the name, else who had it until it was changed by hand. */
  #named(name: string): number[] {
    const ids = findNamesakes(this.#journal, name)
    if (ids.length > 0) return ids
    this.#formerNames ??= listFormerNames(this.#journal)
    const spellings = nameSpellings(name)
    return (this.#formerNames.get(joinedName(name)) ?? [])
      .filter((former) => isOneName(spellings, nameSpellings(former.name)))
      .map(({ id }) => id)
  }

  #look(text: string, line: number): number | 'bad' | { several: string } {
    const journal = this.#journal
    const name = cleaned(text)
    if (name === undefined) return 'bad'
    const ids = this.#named(name)
    if (ids.length > 1) {
      return { several: ids.map((id) => `#${id} ${nameOf(journal, id)}`).join(', ') }
    }
    const [known] = ids
    const contactId = known ?? insertContact(journal, { name, source: 'links' }).id
    if (this.#told.has(contactId)) return contactId
    this.#told.add(contactId)
    this.#report.people.push({
      contactId,
      name: nameOf(journal, contactId),
      line,
      outcome: known === undefined ? 'new' : 'unchanged',
    })
    return contactId
  }
}

/** Who has the name; else whose nickname it is. */
function findNamesakes(journal: Journal, name: string): number[] {
  const spellings = nameSpellings(name)
  const withName = (sql: string) => [
    ...new Set(
      journal
        .all<{ id: number; name: string }>(sql, joinedName(name))
        .filter((one) => isOneName(spellings, nameSpellings(one.name)))
        .map(({ id }) => id),
    ),
  ]
  const ids = withName('SELECT id, name FROM contact WHERE name_joined = ? ORDER BY id')
  if (ids.length > 0) return ids
  return withName(
    'SELECT contact_id AS id, name FROM nickname WHERE folded = ? ORDER BY contact_id',
  )
}

function takeLink(
  journal: Journal,
  { line, one, other, kind, since }: LinkRecord,
  people: LinkedPeople,
  report: ImportReport,
): void {
  const [a, b] = [people.take(one, line), people.take(other, line)]
  if (a === undefined || b === undefined) return
  if (a === b) {
    report.problems.push({ line, code: 'selfLink', detail: nameOf(journal, a) })
    return
  }
  const known = findLink(journal, a, b)
  const differ = (field: 'linkKind' | 'linkSince', kept: string, given: string | undefined) => {
    if (given === undefined || given === kept) return
    const name = `${nameOf(journal, a)}, ${nameOf(journal, b)}`
    report.differences.push({ contactId: a, name, line, field, kept, given })
  }
  if (known?.kind) differ('linkKind', known.kind, kind)
  if (known?.since) differ('linkSince', known.since, since)
  const { change } = linkPeople(journal, a, b, {
    kind: known?.kind ? undefined : kind,
    since: known?.since ? undefined : since,
  })
  if (change !== 'same') report.counts.records++
}

function cleaned(text: string): string | undefined {
  try {
    return cleanName(text)
  } catch (error) {
    if (error instanceof NetError) return undefined
    throw error
  }
}
