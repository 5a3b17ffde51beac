import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { given, oneOf, requireWith } from '../cli/options.ts'
import { isJournalOrSettings } from '../cli/own-file.ts'
import { showRows } from '../cli/show-rows.ts'
import { untilCopied } from '../cli/until-stopped.ts'
import { NetError } from '../domain/error.ts'
import { backUp, listBackups } from '../journal/backup-contents.ts'
import { letOldBackupsGo, newBackupPath } from '../journal/backups.ts'
import { backupFields, backupList, madeBackup } from '../views/backup.ts'
import { rowFormats } from '../views/rows.ts'

// commands/backup.ts: a whole copy of the journal, or those there are
export default command(
  (parser, t) =>
    parser
      .argument('[file]', t('backup.file'))
      .option('--force', t('backup.force'))
      .option('--list', t('backup.list'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('backup.examples')),
  async (ctx, { force = false, list = false, format }, file) => {
    requireWith('--format', format !== undefined, '--list', list)
    if (list) {
      const option = file !== undefined ? 'FILE' : force ? '--force' : undefined
      if (option !== undefined) {
        throw new NetError('usage', 'option.conflict', { option: '--list', other: option })
      }
      const backups = listBackups(ctx.journalFile)
      showRows(ctx, backups, format, {
        view: backupList,
        fields: backupFields,
        ids: ({ number }) => [number],
      })
      ctx.hint(ctx.t(backups.length === 0 ? 'backup.none' : 'backup.hint'))
      return
    }
    const target = targetOf(ctx, given('FILE', file), force)
    const journal = await ctx.journal()
    if (!existsSync(ctx.journalFile)) {
      throw new NetError('not-found', 'backup.nothing', { file: ctx.journalFile })
    }
    const path = target ?? newBackupPath(ctx.journalFile, 'hand', ctx.now.toISOString())
    const made = backUp(journal, path, { untilStopped: untilCopied })
    letOldBackupsGo(ctx.journalFile, journal.rules.keptBackups)
    ctx.show(made, madeBackup)
  },
)

/** Where the copy goes: a file as named, or one in the folder named. Throws `backup.own`, `backup.exists`. */
function targetOf(ctx: Context, file: string | undefined, force: boolean): string | undefined {
  if (file === undefined) return undefined
  const named = resolve(ctx.world.folder, file)
  if (isFolder(named)) {
    return newBackupPath(ctx.journalFile, 'hand', ctx.now.toISOString(), named)
  }
  if (isJournalOrSettings(ctx, named)) throw new NetError('usage', 'backup.own', { file })
  if (existsSync(named) && !force) throw new NetError('conflict', 'backup.exists', { file })
  return named
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
