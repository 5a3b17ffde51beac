import type { ImportReport } from '../domain/import-report.ts'
import { type DocumentRecord, type DocumentSource, sections } from '../domain/journal-document.ts'
import { findNumbered } from '../domain/numbered-name.ts'
import { uidKey } from '../domain/other-uid.ts'
import { type PersonKeys, personKeys } from '../domain/same-person.ts'
import { joinedName } from '../domain/who.ts'
import { addMany } from './add-many.ts'
import { isAnybodyThere } from './contacts.ts'
import { DocumentTaking, type Kin } from './document-taking.ts'
import { evenIfMade, type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { PeopleMatching } from './match-people.ts'
import { listOtherUids } from './other-uids.ts'

/**
 * Takes a whole document into the journal, one undo step. Into an empty journal everything goes as it was, with its
 * uuids, ids and days, so that exporting again gives the same document. Else records are known by their uuid, people
 * also as `importPeople` knows them, what `friends` tells by its words: what is missing is added, nothing is overwritten. Throws `import.strict`.
 */
export function importDocument(
  journal: Journal,
  source: DocumentSource,
  kind: 'json' | 'friends',
  options: ImportOptions,
): Promise<ImportReport> {
  return evenIfMade(() => takeDocument(journal, source, kind, options))
}

async function takeDocument(
  journal: Journal,
  source: DocumentSource,
  kind: 'json' | 'friends',
  options: ImportOptions,
): Promise<ImportReport> {
  const { count, problems } = source
  const start = { kind, problems: [...problems], isEmpty: count === 0 }
  return importStep(journal, start, options, (report) => {
    // Its lines have no identity of their own.
    const isByContent = kind === 'friends'
    const taking = new DocumentTaking(journal, report, {
      ...matchContacts(journal, source, isByContent),
      isByContent,
    })
    addMany(journal, () => {
      let index = 0
      for (const record of source.records()) {
        taking.take(record)
        if (index++ % 100 === 0) options.onProgress?.(index, count)
      }
      taking.finish()
    })
    options.onProgress?.(count, count)
  })
}

/**
 * Contacts of the document that are people of the journal under another uuid, `null` where it could be several; and
 * who has but the name in common with whom. A file that has no more than names (`isByContent`) is matched as any other
 * is; in a journal's own document no organisation is a word too.
 */
function matchContacts(
  journal: Journal,
  source: DocumentSource,
  isByContent: boolean,
): { contacts: Map<string, number | null>; kin: Map<string, Kin> } {
  const found = new Map<string, number | null>()
  const kin = new Map<string, Kin>()
  if (!isAnybodyThere(journal)) return { contacts: found, kin }
  // Of somebody merged into another the other is left.
  const merged = listOtherUids(journal)
  const claimed = new Set<number>()
  const told = new Set<string>()
  const others: string[] = []
  const matching = new PeopleMatching(journal, { isByWord: !isByContent })
  for (const { values } of contactsOf(source)) {
    const uuid = String(values['uuid'])
    if (told.has(uuid)) continue
    told.add(uuid)
    const [own] = journal.column<number>('SELECT id FROM contact WHERE uuid = ?', uuid)
    const id = own ?? merged.get(uidKey(uuid))
    if (id === undefined) {
      matching.tell(others.length, keysOf(values))
      others.push(uuid)
    } else {
      found.set(uuid, id)
      claimed.add(id)
    }
  }
  if (isByContent) findNamesakesByNumber(journal, source, { found, claimed })
  const matchOf = matching.settle()
  others.forEach((uuid, index) => {
    const match = matchOf(index)
    if (match === undefined || found.has(uuid)) return
    if ('several' in match) found.set(uuid, null)
    else if ('namesakes' in match) kin.set(uuid, { code: 'namesake', ids: match.namesakes })
    else if ('contactId' in match && !claimed.has(match.contactId)) {
      claimed.add(match.contactId)
      found.set(uuid, match.contactId)
      if (match.isByName === true) kin.set(uuid, { code: 'byName', ids: [match.contactId] })
    }
  })
  return { contacts: found, kin }
}

/**
 * Several of one name, whom our own file of names tells apart by numbers in the order of their ids: whom it means only
 * where it has as many as there are, those of the archive left out or not; where there are several, but not so many, nobody.
 */
function findNamesakesByNumber(
  journal: Journal,
  source: DocumentSource,
  { found, claimed }: { found: Map<string, number | null>; claimed: Set<number> },
): void {
  const uuids = new Map<string, string>()
  for (const { values } of contactsOf(source)) {
    uuids.set(String(values['name']), String(values['uuid']))
  }
  for (const names of findNumbered(uuids.keys()).values()) {
    const [base = '', ...numbered] = names
    const all = called(journal, base)
    const isNamedSo = numbered.some((name) => called(journal, name).length > 0)
    if (all.length < 2 || isNamedSo) continue
    const present = all.filter(({ isArchived }) => isArchived === 0)
    const meant = [present, all].find(({ length }) => length === names.length)
    names.forEach((name, index) => {
      const id = meant?.[index]?.id
      if (id !== undefined) claimed.add(id)
      found.set(uuids.get(name) ?? '', id ?? null)
    })
  }
}

/** Everybody of exactly this name, by id. */
function called(journal: Journal, name: string): { id: number; isArchived: 0 | 1 }[] {
  return journal.all(
    `SELECT id, archived_at IS NOT NULL AS isArchived FROM contact WHERE name_joined = ? AND name = ? ORDER BY id`,
    joinedName(name),
    name,
  )
}

/** Nobody comes behind what passed with them. */
function* contactsOf(source: DocumentSource): Generator<DocumentRecord> {
  const last = sections.indexOf('contacts')
  for (const record of source.records()) {
    if (record.section === 'contacts') yield record
    else if (sections.indexOf(record.section) > last) return
  }
}

function keysOf(values: DocumentRecord['values']): PersonKeys {
  const reach = values['reach'] as { kind: string; network: string | null; value: string }[]
  const points = (kind: string) =>
    reach
      .filter((one) => one.kind === kind)
      .map(({ value }) => ({ value, types: [], isPreferred: false }))
  return personKeys({
    source: { line: 0 },
    name: String(values['name']),
    nicknames: [],
    emails: points('email'),
    phones: [],
    urls: points('url'),
    handles: reach
      .filter(({ kind }) => kind === 'handle')
      .map(({ network, value }) => ({ network: network ?? '', value })),
    tags: [],
    extra: [],
    ...(typeof values['org'] === 'string' ? { org: values['org'] } : {}),
    ...(typeof values['sourceUid'] === 'string' ? { uid: values['sourceUid'] } : {}),
  })
}
