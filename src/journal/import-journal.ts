import type { ImportReport } from '../domain/import-report.ts'
import type { DocumentReading, DocumentRecord } from '../domain/journal-document.ts'
import { uidKey } from '../domain/other-uid.ts'
import { type PersonKeys, personKeys } from '../domain/same-person.ts'
import { DocumentTaking } from './document-taking.ts'
import { type ImportOptions, importStep } from './import-step.ts'
import type { Journal } from './journal.ts'
import { matchPeople } from './match-people.ts'
import { listOtherUids } from './other-uids.ts'

/**
 * Takes a whole document into the journal, one undo step. Into an empty journal everything goes as it was, with its
 * uuids, ids and days, so that exporting again gives the same document. Else records are known by their uuid, people
 * also as `importPeople` knows them: what is missing is added, nothing is overwritten. Throws `import.strict`.
 */
export function importDocument(
  journal: Journal,
  { records, problems }: DocumentReading,
  kind: 'json' | 'friends',
  options: ImportOptions,
): ImportReport {
  const start = { kind, problems, isEmpty: records.length === 0 }
  return importStep(journal, start, options, (report) => {
    const taking = new DocumentTaking(journal, report, matchContacts(journal, records))
    records.forEach((record, index) => {
      taking.take(record)
      if (index % 100 === 0) options.onProgress?.(index, records.length)
    })
    taking.finish()
    options.onProgress?.(records.length, records.length)
  })
}

/** Contacts of the document that are people of the journal under another uuid; `null` where it could be several. */
function matchContacts(
  journal: Journal,
  records: readonly DocumentRecord[],
): Map<string, number | null> {
  const contacts = records.filter(({ section }) => section === 'contacts')
  const uuids = contacts.map(({ values }) => String(values['uuid']))
  // Of somebody merged into another the other is left.
  const merged = listOtherUids(journal)
  const known = new Map([
    ...uuids.flatMap((uuid) => {
      const id = merged.get(uidKey(uuid))
      return id === undefined ? [] : [[uuid, id] as const]
    }),
    ...journal
      .all<{ uuid: string; id: number }>(
        'SELECT uuid, id FROM contact WHERE uuid IN (SELECT value FROM json_each(?))',
        JSON.stringify(uuids),
      )
      .map(({ uuid, id }) => [uuid, id] as const),
  ])
  const found = new Map<string, number | null>(known)
  const claimed = new Set(known.values())
  const others = contacts.filter(({ values }) => !known.has(String(values['uuid'])))
  const matches = matchPeople(
    journal,
    others.map(({ values }) => keysOf(values)),
  )
  others.forEach(({ values }, index) => {
    const match = matches[index]
    if (match === undefined) return
    if ('several' in match) found.set(String(values['uuid']), null)
    else if (!claimed.has(match.contactId)) {
      claimed.add(match.contactId)
      found.set(String(values['uuid']), match.contactId)
    }
  })
  return found
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
