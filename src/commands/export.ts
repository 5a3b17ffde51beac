import { Buffer } from 'node:buffer'
import { extname, join, resolve } from 'node:path'
import { command } from '../cli/command.ts'
import { deliver, deliverFiles, isFolder } from '../cli/deliver.ts'
import { given, oneOf, requireWith } from '../cli/options.ts'
import type { NewFile } from '../cli/whole-file.ts'
import { everybody } from '../domain/contact-filter.ts'
import { NetError } from '../domain/error.ts'
import { type ExportFormat, exportFormats } from '../domain/export-format.ts'
import { vcardVersions } from '../domain/vcard-version.ts'
import { listContactIds } from '../journal/list-contacts.ts'
import { exportedFile } from '../views/exported-file.ts'
import { plain } from '../views/plain.ts'
import { createTheme } from '../views/theme.ts'
import { filterOptions, readFilter } from './contact-filter.ts'
import { type ExportJob, markdownPages, type Page, writers } from './export-writers.ts'

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
    if (ctx.isJson && file === undefined && format !== 'json') {
      throw new NetError('usage', 'option.conflict', {
        option: '--json',
        other: `--format ${format}`,
      })
    }
    const isPages =
      format === 'markdown' && file !== undefined && isFolder(resolve(ctx.world.folder, file))
    const filter = readFilter(ctx, filters)
    const chosen = Object.keys(filters).filter((name) => name !== 'archived')
    const isEverybody = chosen.length === 0
    const isAll = format === 'json' && Object.keys(filters).length === 0
    const journal = await ctx.journal()
    const write = await writers[format]()
    const settings = await ctx.settings()
    // What is written is read in other programs, which know nothing of a terminal's colours.
    const theme = await createTheme(0)
    await journal.readLong(async () => {
      const ids = listContactIds(journal, isAll ? { ...everybody, archived: 'with' } : filter)
      const job: ExportJob = {
        ctx,
        journal,
        ids,
        archived:
          isAll || filter.archived !== 'without'
            ? []
            : listContactIds(journal, { ...filter, archived: 'only' }),
        isEverybody,
        isAll,
        vcardVersion: vcardVersion ?? '4.0',
        settings,
        theme,
        tally: { people: ids.length },
      }
      if (isPages) await deliverFiles(ctx, file, pageFiles(file, markdownPages(job)))
      else await deliver(ctx, file, write(job))
      if (file !== undefined) ctx.show({ file, format, ...job.tally }, exportedFile)
    })
  },
)

const endings: Readonly<Record<string, ExportFormat>> = {
  '.json': 'json',
  '.vcf': 'vcard',
  '.vcard': 'vcard',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.ics': 'ics',
  '.md': 'markdown',
}

function formatNamed(file: string | undefined): ExportFormat | undefined {
  return file === undefined ? undefined : endings[extname(file).toLowerCase()]
}

/** A file for each page, by the name of the person. */
function* pageFiles(folder: string, pages: Iterable<Page>): Generator<NewFile> {
  const taken = new Set<string>()
  for (const { name, text } of pages) {
    const base = fileNameOf(name)
    let unique = base
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base} ${count}`
    taken.add(unique.toLowerCase())
    yield { file: join(folder, `${unique}.md`), chunks: [`${text}\n`] }
  }
}

/** Bytes of a name: file systems take 255 with what stands behind it while it is written. */
const longestName = 180

/** What Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** A name that every file system takes. */
function fileNameOf(name: string): string {
  const safe = plain(name)
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(devices, '$&-')
  let short = ''
  for (const character of safe) {
    if (Buffer.byteLength(short + character) > longestName) break
    short += character
  }
  return short.trimEnd() || '-'
}
