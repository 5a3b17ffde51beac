import { command } from '../cli/command.ts'
import type { Context } from '../cli/context.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { untilCopied } from '../cli/until-stopped.ts'
import { versionsOf } from '../cli/versions.ts'
import { afterMending, type CheckResult, checkUpOf, found } from '../domain/check-up.ts'
import { type CheckUpSubject, examine, mend, versionsOfJournal } from '../journal/check-up.ts'
import { checkUp, mendedOnly } from '../views/check-up.ts'
import { examineEnvironment } from './doctor/environment.ts'
import { examineSettings } from './doctor/settings.ts'
import { subjectOf } from './doctor/subject.ts'
import { progressLine } from './progress-line.ts'

// commands/doctor.ts: is everything in order? and what may be mended without losing anything is
export default command(
  (parser, t) => parser.option('--fix', t('doctor.fix')).addHelpText('after', t('doctor.examples')),
  async (ctx, { fix = false }) => {
    const subject = await subjectOf(ctx)
    const before = await examineAll(ctx, subject)
    const canMend = before.some((result) => result.canMend)
    const isAsked = canMend && !fix && !ctx.isJson && ctx.canAsk
    if (!fix || !canMend) ctx.show(checkUpOf(before, null), checkUp)
    const isWanted = fix || (isAsked && (await askToMend(ctx)))
    let results: CheckResult[] = before
    if (canMend && isWanted) {
      const backup = mend(subject, before, { untilStopped: untilCopied })
      results = afterMending(before, await examineAll(ctx, subject))
      ctx.show(checkUpOf(results, backup), isAsked ? mendedOnly : checkUp)
    }
    if (checkUpOf(results, null).state === 'fault') ctx.exitCode = exitCodes.journal
  },
)

async function examineAll(ctx: Context, subject: CheckUpSubject): Promise<CheckResult[]> {
  const versions = { ...(await versionsOf(ctx)), ...versionsOfJournal() }
  const progress = progressLine(ctx)
  const results = examine({ ...subject, onProgress: progress.tell })
  progress.end()
  return [
    found('ok', 'program.versions', versions),
    ...results,
    ...examineSettings(ctx),
    ...examineEnvironment(ctx),
  ]
}

async function askToMend(ctx: Context): Promise<boolean> {
  const prompter = await ctx.prompter('--fix')
  return prompter.confirm({ message: ctx.t('doctor.ask'), initial: true })
}
