import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { untilCopied } from '../cli/until-stopped.ts'
import { anyDay } from '../cli/when.ts'
import type { Backup, BackupFile } from '../domain/backup.ts'
import { dayOf } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { listBackups } from '../journal/backup-contents.ts'
import { backupFolder } from '../journal/backup-folder.ts'
import { listBackupFiles } from '../journal/backups.ts'
import { type RestorableFile, restore, weighRestore } from '../journal/restore.ts'
import { backupChoice, restoredAsShown, restoredJournal } from '../views/backup.ts'

// commands/restore.ts: the journal as a copy has it, the present one kept
export default command(
  (parser, t) =>
    parser
      .argument('[copy...]', t('restore.copy'))
      .option('--dry-run', t('restore.dryRun'))
      .option('-y, --yes', t('restore.yes'))
      .addHelpText('after', t('restore.examples')),
  async (ctx, { dryRun = false, yes = false }, words) => {
    const { rules } = await ctx.settings()
    const copy = await chooseCopy(ctx, words.join(' ').trim())
    if (dryRun) {
      ctx.show(weighRestore(ctx.journalFile, copy), restoredJournal)
      return
    }
    if (!yes) {
      const prompter = await ctx.prompter('--yes')
      ctx.warn(restoredJournal(weighRestore(ctx.journalFile, copy), ctx.look))
      if (!(await prompter.confirm({ message: ctx.t('restore.ask') }))) {
        ctx.hint(ctx.t('restore.left'))
        return
      }
    }
    const how = {
      now: ctx.now.toISOString(),
      keptBackups: rules.keptBackups,
      untilStopped: untilCopied,
    }
    ctx.show(restore(ctx.journalFile, copy, how), yes ? restoredJournal : restoredAsShown)
  },
)

/**
 * The copy the words name: a file, the name of one in the folder of copies, a number of `net backup --list`, or a day,
 * which is the newest copy made by its end. Without words a choice. Throws `restore.*`.
 */
async function chooseCopy(ctx: Context, text: string): Promise<RestorableFile> {
  if (text === '') return askCopy(ctx)
  const copies = listBackupFiles(ctx.journalFile)
  const digits = latinDigits(text).replace(/^#/, '')
  if (/^\d{1,6}$/.test(digits) && !existsSync(resolve(ctx.world.folder, text))) {
    const number = Number(digits)
    const copy = copies[number - 1]
    if (copy !== undefined) return copy
    throw new NetError('not-found', 'restore.noNumber', { number, count: copies.length })
  }
  const path = resolve(ctx.world.folder, text)
  const kept = copies.find(
    ({ file }) => file === path || [text, `${text}.db`].includes(basename(file)),
  )
  if (kept !== undefined) return kept
  if (existsSync(path)) return { file: path }
  if (/[\\/]|\.\w+$/.test(text)) throw new NetError('usage', 'restore.unreadable', { file: text })
  return copyOfDay(ctx, copies, text)
}

function copyOfDay(ctx: Context, copies: readonly BackupFile[], text: string): BackupFile {
  const day = dayNamed(ctx, text)
  const copy = copies.find(({ at }) => dayOf(new Date(at)) <= day)
  if (copy !== undefined) return copy
  const oldest = copies.at(-1)
  if (oldest === undefined) throw noCopies(ctx)
  throw new NetError('not-found', 'restore.tooEarly', { day, oldest: oldest.at })
}

function dayNamed(ctx: Context, text: string) {
  try {
    return anyDay(ctx, text)
  } catch (error) {
    const isNoDay = error instanceof NetError && error.key === 'day.unknown'
    throw isNoDay ? new NetError('not-found', 'restore.unknown', { text }) : error
  }
}

async function askCopy(ctx: Context): Promise<RestorableFile> {
  if (!ctx.canAsk) throw new NetError('usage', 'restore.which', {})
  const copies = listBackups(ctx.journalFile)
  if (copies.length === 0) throw noCopies(ctx)
  const prompter = await ctx.prompter('COPY')
  return prompter.choice<Backup>({
    message: ctx.t('restore.which'),
    choices: copies.map((value) => ({ value, ...backupChoice(value, ctx.look) })),
  })
}

function noCopies(ctx: Context): NetError {
  return new NetError('not-found', 'restore.none', { folder: backupFolder(ctx.journalFile) })
}
