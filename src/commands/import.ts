import { basename } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { partlyTaken } from '../cli/exit-code.ts'
import { inEncoding, openInput } from '../cli/input-file.ts'
import { collect, oneOf } from '../cli/options.ts'
import { unlessEnded, untilStopped } from '../cli/until-stopped.ts'
import type { ImportReport } from '../domain/import-report.ts'
import { labelUses } from '../formats/labels.ts'
import { encodings } from '../formats/text-encoding.ts'
import { importedPeople, importRemarks } from '../views/import-report.ts'
import { importKinds, isNoText, openImport } from './import-source.ts'
import { progressLine } from './progress-line.ts'

// commands/import.ts: people from another program's file
export default command(
  (parser, t) =>
    parser
      .argument('<file>', t('import.file'))
      .option('--from <kind>', t('import.from'), oneOf('--from', importKinds))
      .option('--map <column=field>', t('import.map'), collect)
      .option('--labels <use>', t('import.labels'), oneOf('--labels', labelUses))
      .option('--encoding <name>', t('import.encoding'), oneOf('--encoding', encodings))
      .option('--dry-run', t('import.dryRun'))
      .option('--strict', t('import.strict'))
      .addHelpText('after', t('import.examples')),
  async (ctx, { from, map = [], labels, encoding, dryRun = false, strict = false }, file) => {
    const opened = await openInput(
      ctx.world,
      file,
      (start) => encoding === undefined && isNoText(start),
    )
    try {
      const input = encoding === undefined ? opened : inEncoding(opened, encoding)
      const job = { file, input, encoding, from, map, labels, isRehearsal: dryRun }
      const importInto = await openImport(ctx, job)
      const journal = await ctx.journal()
      // From here on: a question takes as long as its answer.
      const progress = progressLine(ctx)
      try {
        const isDryRun = dryRun
        const onProgress = progress.tell
        const options = {
          file: basename(file),
          isDryRun,
          isStrict: strict,
          onProgress,
          untilStopped,
          unlessEnded,
        }
        const report = await importInto(journal, options)
        progress.end()
        tell(ctx, report)
      } finally {
        progress.end()
      }
    } finally {
      opened.close()
    }
  },
)

function tell(ctx: Context, report: ImportReport): void {
  const { counts, kind, isDryRun } = report
  if (!ctx.isJson) ctx.warn(importRemarks(report, ctx.look))
  ctx.show(report, importedPeople)
  if (counts.skipped + counts.incomplete > 0) ctx.exitCode = partlyTaken
  const isNew = counts.new + counts.completed > 0
  if (isNew && kind !== 'json' && !isDryRun) {
    ctx.hint(ctx.t(kind === 'friends' ? 'import.friendsHint' : 'import.hint'))
  }
}
