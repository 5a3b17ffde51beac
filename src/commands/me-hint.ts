import type { Context } from '../cli/context.ts'
import type { SpokenPitch } from '../domain/pitch.ts'
import type { Journal } from '../journal/journal.ts'
import { isMeToBeAsked } from '../journal/me.ts'

/**
 * The first time that a pitch would say who I am, and cannot: a hint, once for this journal, and only to somebody who
 * is there.
 */
export function hintMe(ctx: Context, journal: Journal, { unfilled }: SpokenPitch): void {
  const isMissed = unfilled.includes('me') || unfilled.includes('reach')
  if (isMissed && ctx.canAsk && isMeToBeAsked(journal)) ctx.hint(ctx.t('me.hint'))
}
