import type { Context } from '../../cli/context.ts'
import { NetError } from '../../domain/error.ts'
import { defaultSettings } from '../../domain/settings.ts'
import type { CheckUpSubject } from '../../journal/check-up.ts'

/** What is examined; by the default rules where the settings cannot be read. */
export async function subjectOf(ctx: Context): Promise<CheckUpSubject> {
  const { journalFile, settingsFile, today, now, world } = ctx
  const settings = await ctx.settings().catch((error: unknown) => {
    if (error instanceof NetError) return undefined
    throw error
  })
  return {
    journalFile,
    settingsFile,
    settings: { today, now: now.toISOString(), rules: (settings ?? defaultSettings).rules },
    areRulesKnown: settings !== undefined,
    hasModes: world.platform !== 'win32',
  }
}
