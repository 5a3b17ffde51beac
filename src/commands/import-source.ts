import type { Context } from '../cli/context.ts'
import type { InputFile } from '../cli/input-file.ts'
import type { DayReader } from '../domain/day-reader.ts'
import { NetError } from '../domain/error.ts'
import type { ImportReport } from '../domain/import-report.ts'
import type { ImportSource } from '../domain/imported-person.ts'
import { readContactTable } from '../formats/contact-csv.ts'
import { readFriends } from '../formats/friends.ts'
import { readGoogle } from '../formats/google-csv.ts'
import { readDocument } from '../formats/journal-read.ts'
import { guessKind, type ReadableKind } from '../formats/kind.ts'
import { type LabelUse, withLabelsAs } from '../formats/labels.ts'
import { readLinkedIn } from '../formats/linkedin.ts'
import { readLinks } from '../formats/links-csv.ts'
import { readMapped } from '../formats/mapped-csv.ts'
import { readOutlook } from '../formats/outlook-csv.ts'
import { openTable } from '../formats/table.ts'
import type { Encoding } from '../formats/text-encoding.ts'
import { countCards, readVcards } from '../formats/vcard.ts'
import { createDayReader } from '../i18n/day-reader.ts'
import { importDocument } from '../journal/import-journal.ts'
import { importLinks } from '../journal/import-links.ts'
import { importPeople } from '../journal/import-people.ts'
import type { ImportOptions } from '../journal/import-step.ts'
import type { Journal } from '../journal/journal.ts'
import { chooseColumns } from './import-columns.ts'

/** What `--from` can say. */
export const importKinds = [
  'vcard',
  'linkedin',
  'google',
  'outlook',
  'csv',
  'links',
  'table',
  'friends',
  'json',
] as const
type Kind = (typeof importKinds)[number]

/** A file to be imported, and what was said about it. */
export interface ImportJob {
  file: string
  input: InputFile
  from: Kind | undefined
  /** As given: `COLUMN=FIELD`. */
  map: readonly string[]
  labels: LabelUse | undefined
  encoding: Encoding | undefined
  isRehearsal: boolean
}

type Importing = (journal: Journal, options: ImportOptions) => Promise<ImportReport>

/**
 * What takes the file into a journal, by its kind. Asks which columns are what where that must be known and somebody is
 * there. Throws `import.kind`, `import.document`, and what `chooseColumns` throws.
 */
export async function openImport(ctx: Context, job: ImportJob): Promise<Importing> {
  const kind = kindOf(job)
  refuseIdle(job, kind)
  const { file, input } = job
  if (kind === 'json') {
    const reading = readDocument(input, file)
    return (journal, options) => importDocument(journal, reading, 'json', options)
  }
  if (kind === 'friends') {
    const moment = { today: ctx.today, now: ctx.now.toISOString() }
    const reading = readFriends(input.bytes(), moment)
    return (journal, options) => importDocument(journal, reading, 'friends', options)
  }
  if (kind === 'links') {
    const source = readLinks(input, dayReader(ctx))
    return (journal, options) => importLinks(journal, source, options)
  }
  const source = await openPeople(ctx, job, kind)
  const { count = 0 } = source
  if (count < manyCards && holdsNobody(source)) throw notReadable(job)
  const labelled = withLabelsAs(source, job.labels ?? 'tags')
  const areTagsMeant = job.labels === 'tags' || kind === 'table'
  return (journal, options) => importPeople(journal, labelled, { ...options, areTagsMeant })
}

const textHints: readonly string[] = ['text', 'json', 'html']
const noTextHints: readonly string[] = [
  'zip',
  'office',
  'outlookData',
  'image',
  'sqlite',
  'pdf',
  'binary',
]

/** What begins so is taken under no name: the rest of it need not be read. */
export function isNoText(start: Uint8Array): boolean {
  const guess = guessKind(start)
  return guess.kind === 'unknown' && noTextHints.includes(guess.hint)
}

/** Told by the content, or by whoever asks, as far as it may be so. Throws `import.kind`. */
function kindOf(job: ImportJob): Kind {
  const { from, map, input } = job
  const guess = guessKind(input.start)
  const told = from ?? (map.length > 0 ? 'csv' : undefined)
  if (guess.kind === 'vcard' || guess.kind === 'json') {
    if (told === undefined || told === guess.kind) return guess.kind
    const option = { file: job.file, kind: guess.kind, from: told }
    throw new NetError('usage', 'import.otherKind', option)
  }
  if (guess.kind !== 'unknown') return told ?? guess.kind
  const isText = textHints.includes(guess.hint)
  if (told === undefined || !isText) throw notReadable(job)
  return told
}

/** Throws `option.conflict` for an option the kind has no use for. */
function refuseIdle({ map, labels }: ImportJob, kind: Kind): void {
  const refuse = (option: string) => {
    throw new NetError('usage', 'option.conflict', { option, other: `--from ${kind}` })
  }
  if (map.length > 0 && kind !== 'csv') refuse('--map')
  if (labels !== undefined && !labelled.has(kind)) refuse('--labels')
}

const labelled: ReadonlySet<Kind> = new Set(['vcard', 'linkedin', 'google', 'outlook', 'csv'])

async function openPeople(
  ctx: Context,
  job: ImportJob,
  kind: Exclude<ReadableKind, 'links' | 'friends' | 'json'>,
): Promise<ImportSource> {
  const { input } = job
  switch (kind) {
    case 'vcard':
      return openCards(ctx, job)
    case 'linkedin':
      return readLinkedIn(input, dayReader(ctx))
    case 'google':
      return readGoogle(input, dayReader(ctx))
    case 'outlook':
      return readOutlook(input, dayReader(ctx))
    case 'table':
      return readContactTable(input, dayReader(ctx))
    case 'csv': {
      const table = openTable(input)
      if (table === undefined) throw notReadable(job)
      return readMapped(table, await chooseColumns(ctx, table, job), dayReader(ctx))
    }
  }
}

/** Many cards are read by a thread of their own where there is a program for it. */
async function openCards(
  { world }: Context,
  { input, labels, encoding }: ImportJob,
): Promise<ImportSource> {
  const bytes = input.bytes()
  const source = { kind: 'vcard', isHeld: true, count: countCards(bytes) } as const
  const { readerFile } = world
  if (readerFile !== undefined && encoding === undefined && source.count >= manyCards) {
    const { readOnThread } = await import('../cli/reading-thread.ts')
    return { ...source, records: readOnThread(readerFile, bytes, labels ?? 'tags') }
  }
  const { people, problems, cards = [] } = readVcards(bytes, encoding)
  return { ...source, records: () => [...problems, ...people, ...cards] }
}

/** Starting the thread takes as long as reading a thousand. */
const manyCards = 1500

function dayReader({ today, format }: Context): DayReader {
  return createDayReader({ today, calendar: format.calendar })
}

/** Whether there is nothing in it but what such a file would not have. */
function holdsNobody(source: ImportSource): boolean {
  for (const record of source.records()) {
    if (!('code' in record) || !['noHeader', 'strayLine', 'badLine'].includes(record.code)) {
      return false
    }
  }
  return true
}

function notReadable({ file, input }: ImportJob): NetError {
  const guess = guessKind(input.start)
  return new NetError('usage', 'import.kind', {
    file,
    hint: guess.kind === 'unknown' ? guess.hint : 'text',
  })
}
