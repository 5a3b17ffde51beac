import { extname, resolve } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { guarded } from '../cli/guard.ts'
import { given, oneOf, requireWith } from '../cli/options.ts'
import { inPieces, writeWholeFile } from '../cli/whole-file.ts'
import { everybody } from '../domain/contact-filter.ts'
import { NetError } from '../domain/error.ts'
import { type ExportFormat, exportFormats } from '../domain/export-format.ts'
import { type VcardVersion, vcardVersions } from '../domain/vcard-version.ts'
import { exportPeople } from '../journal/export-people.ts'
import type { Journal } from '../journal/journal.ts'
import { listContactIds } from '../journal/list-contacts.ts'
import { exportedFile } from '../views/exported-file.ts'
import { filterOptions, readFilter } from './contact-filter.ts'

// commands/export.ts: everything, or some people, in the form of another program
export default command(
  (parser, t) =>
    filterOptions(parser, t)
      .option('--format <format>', t('export.format'), oneOf('--format', exportFormats))
      .option('-o, --output <file>', t('export.output'))
      .option(
        '--vcard-version <version>',
        t('export.vcardVersion'),
        oneOf('--vcard-version', vcardVersions),
      )
      .addHelpText('after', t('export.examples')),
  async (ctx, options) => {
    const { vcardVersion, output: target, format: wanted, ...filters } = options
    const output = given('--output', target)
    const file = output === '-' ? undefined : output
    const format = wanted ?? formatNamed(file) ?? 'json'
    requireWith('--vcard-version', vcardVersion !== undefined, '--format vcard', format === 'vcard')
    const filter = readFilter(ctx, filters)
    const isAll = format === 'json' && Object.keys(filters).length === 0
    const journal = await ctx.journal()
    const write = await writers[format]()
    journal.read(() => {
      const ids = listContactIds(journal, isAll ? { ...everybody, archived: 'with' } : filter)
      const job: Job = { ctx, journal, ids, isAll, vcardVersion: vcardVersion ?? '4.0' }
      deliver(ctx, file, write(job))
      if (file !== undefined) ctx.show({ file, format, people: ids.length }, exportedFile)
    })
  },
)

interface Job {
  ctx: Context
  journal: Journal
  ids: readonly number[]
  /** The whole journal, the archive too. */
  isAll: boolean
  vcardVersion: VcardVersion
}

type Writer = (job: Job) => Iterable<string>

/** Each loaded only when asked for. */
const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  json: async () => {
    const { writeDocument } = await import('../formats/journal-json.ts')
    const { exportRecords } = await import('../journal/export-journal.ts')
    return ({ journal, ids, isAll }) =>
      writeDocument(exportRecords(journal, isAll ? undefined : ids))
  },
  vcard: async () => {
    const { writeVcards } = await import('../formats/vcard-write.ts')
    return ({ journal, ids, vcardVersion }) => writeVcards(exportPeople(journal, ids), vcardVersion)
  },
  csv: tableWriter(','),
  tsv: tableWriter('\t'),
  friends: async () => {
    const { writeFriends } = await import('../formats/friends-write.ts')
    const { tellInteractions } = await import('../journal/tell-interactions.ts')
    return ({ journal, ids }) =>
      writeFriends([...exportPeople(journal, ids)], tellInteractions(journal, ids))
  },
  ics: async () => {
    const { writeCalendar } = await import('../formats/calendar-write.ts')
    const { calendarEntries } = await import('../journal/calendar-entries.ts')
    return ({ ctx: { t, now }, journal, ids }) =>
      writeCalendar(
        calendarEntries(journal, ids),
        {
          title: t('calendar.title'),
          followUp: (name, text) =>
            text === null ? t('calendar.followUp', { name }) : t('calendar.step', { name, text }),
          birthday: (name) => t('calendar.birthday', { name }),
        },
        now.toISOString(),
      )
  },
}

function tableWriter(delimiter: ',' | '\t') {
  return async (): Promise<Writer> => {
    const { writeContactTable } = await import('../formats/contact-csv.ts')
    return ({ journal, ids }) => writeContactTable(exportPeople(journal, ids), delimiter)
  }
}

const endings: Readonly<Record<string, ExportFormat>> = {
  '.json': 'json',
  '.vcf': 'vcard',
  '.vcard': 'vcard',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.ics': 'ics',
}

function formatNamed(file: string | undefined): ExportFormat | undefined {
  return file === undefined ? undefined : endings[extname(file).toLowerCase()]
}

/** Throws `export.full`, `export.unwritable`; then no file was written. */
function deliver({ world }: Context, file: string | undefined, chunks: Iterable<string>): void {
  const { stdout } = world
  try {
    if (file !== undefined) {
      writeWholeFile(resolve(world.folder, file), chunks)
      return
    }
    for (const piece of inPieces(chunks)) {
      stdout.write(stdout.isTTY === true ? guarded(piece) : piece)
    }
  } catch (error) {
    throw exportError(error, file ?? '-')
  }
}

const reasons: Readonly<Record<string, 'missing' | 'folder' | 'denied'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
}

function exportError(error: unknown, file: string): unknown {
  if (error instanceof NetError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new NetError('journal', 'export.full', { file })
  }
  const isOfFile = error instanceof Error && 'syscall' in error
  if (!isOfFile) return error
  return new NetError('usage', 'export.unwritable', { file, reason: reasons[code] ?? 'other' })
}
