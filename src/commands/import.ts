import { basename } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { partlyTaken } from '../cli/exit-code.ts'
import { readInput } from '../cli/input-file.ts'
import { oneOf } from '../cli/options.ts'
import { NetError } from '../domain/error.ts'
import type { ImportReading } from '../domain/imported-person.ts'
import { readContactTable } from '../formats/contact-csv.ts'
import { readFriends } from '../formats/friends.ts'
import { readDocument } from '../formats/journal-read.ts'
import { guessKind } from '../formats/kind.ts'
import { readLinkedIn } from '../formats/linkedin.ts'
import { readVcards } from '../formats/vcard.ts'
import { importDocument } from '../journal/import-journal.ts'
import { importPeople } from '../journal/import-people.ts'
import { importedPeople, importRemarks } from '../views/import-report.ts'

const kinds = ['vcard', 'linkedin', 'table', 'friends', 'json'] as const
type Kind = (typeof kinds)[number]

// commands/import.ts: people from another program's file
export default command(
  (parser, t) =>
    parser
      .argument('<file>', t('import.file'))
      .option('--from <kind>', t('import.from'), oneOf('--from', kinds))
      .option('--dry-run', t('import.dryRun'))
      .option('--strict', t('import.strict'))
      .addHelpText('after', t('import.examples')),
  async (ctx, { from, dryRun = false, strict = false }, file) => {
    const bytes = await readInput(ctx.world, file)
    const kind = kindOf(file, bytes, from)
    const reading = readRecords(ctx, file, bytes, kind)
    const journal = await ctx.journal()
    const progress = progressLine(ctx)
    const how = {
      file: basename(file),
      isDryRun: dryRun,
      isStrict: strict,
      onProgress: progress.tell,
    }
    const report =
      'records' in reading
        ? importDocument(journal, reading, kind === 'friends' ? kind : 'json', how)
        : importPeople(journal, reading, how)
    progress.end()
    if (!ctx.isJson) ctx.warn(importRemarks(report, ctx.look))
    ctx.show(report, importedPeople)
    if (report.counts.skipped > 0) ctx.exitCode = partlyTaken
    const isNew = report.counts.new + report.counts.completed > 0
    if (isNew && kind !== 'json' && !dryRun) ctx.hint(ctx.t('import.hint'))
  },
)

/** Told by the content, or by whoever asks, as far as it may be so. Throws `import.kind`. */
function kindOf(file: string, bytes: Uint8Array, from: Kind | undefined): Kind {
  const guess = guessKind(bytes)
  const isText = guess.kind !== 'unknown' || ['csv', 'text', 'json', 'html'].includes(guess.hint)
  if (guess.kind === 'unknown' && (from === undefined || !isText)) {
    throw new NetError('usage', 'import.kind', { file, hint: guess.hint })
  }
  return from ?? (guess.kind === 'unknown' ? 'vcard' : guess.kind)
}

const readers = { vcard: readVcards, linkedin: readLinkedIn, table: readContactTable }

/** Throws `import.document`, and `import.kind` for what holds no people. */
function readRecords(ctx: Context, file: string, bytes: Uint8Array, kind: Kind) {
  if (kind === 'json') return readDocument(bytes, file)
  if (kind === 'friends') {
    return readFriends(bytes, { today: ctx.today, now: ctx.now.toISOString() })
  }
  return readPeople(file, bytes, kind)
}

/** Throws `import.kind` for what holds no people. */
function readPeople(file: string, bytes: Uint8Array, kind: keyof typeof readers): ImportReading {
  const reading = readers[kind](bytes)
  const isOther =
    reading.people.length === 0 &&
    reading.problems.every(({ code }) => ['noHeader', 'strayLine', 'badLine'].includes(code))
  if (isOther) {
    const guess = guessKind(bytes)
    const hint = guess.kind === 'unknown' ? guess.hint : 'text'
    throw new NetError('usage', 'import.kind', { file, hint })
  }
  return reading
}

/** One line on the terminal, drawn over, once a second has passed. */
function progressLine(ctx: Context) {
  const { stderr, clock } = ctx.world
  const begun = clock().getTime()
  let isShown = false
  return {
    tell(done: number, total: number) {
      if (stderr.isTTY !== true || clock().getTime() - begun < 1000) return
      isShown = true
      stderr.write(`\r${ctx.t('import.progress', { done, total })}\u001b[K`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
