import { extname, resolve } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { guarded } from '../cli/guard.ts'
import { given, oneOf } from '../cli/options.ts'
import { inPieces, writeWholeFile } from '../cli/whole-file.ts'
import { NetError } from '../domain/error.ts'
import { type ExportFormat, exportFormats } from '../domain/export-format.ts'
import { writeDocument } from '../formats/journal-json.ts'
import { exportRecords } from '../journal/export-journal.ts'
import type { Journal } from '../journal/journal.ts'
import { exportedFile } from '../views/exported-file.ts'

// commands/export.ts: everything, or some people, in the form of another program
export default command(
  (parser, t) =>
    parser
      .option('--format <format>', t('export.format'), oneOf('--format', exportFormats))
      .option('-o, --output <file>', t('export.output'))
      .addHelpText('after', t('export.examples')),
  async (ctx, options) => {
    const output = given('--output', options.output)
    const file = output === '-' ? undefined : output
    const format = options.format ?? formatNamed(file) ?? 'json'
    const journal = await ctx.journal()
    journal.read(() => {
      deliver(ctx, file, write(journal))
      if (file !== undefined) ctx.show({ file, format }, exportedFile)
    })
  },
)

const endings: Readonly<Record<string, ExportFormat>> = { '.json': 'json' }

function formatNamed(file: string | undefined): ExportFormat | undefined {
  return file === undefined ? undefined : endings[extname(file).toLowerCase()]
}

function write(journal: Journal): Iterable<string> {
  return writeDocument(exportRecords(journal))
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
