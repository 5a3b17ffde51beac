import type { Context } from '../cli/context.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { Journal } from '../journal/journal.ts'
import { findEventDays } from '../journal/named-things.ts'

/**
 * Says so where something is recorded of an event for another day than its own: one of the two may be mistyped, or it
 * was another date of it. The night after it is still of it.
 */
export function tellOtherDay(
  ctx: Context,
  journal: Journal,
  { event, on }: { event: string; on: Day },
): void {
  const its = findEventDays(journal, event, on)
  if (its === undefined) return
  if (on < its.on) ctx.warn(ctx.t('event.before', { name: event, on, eventOn: its.on }))
  if (its.lastOn !== null && on > addDays(its.lastOn, 1)) {
    ctx.warn(ctx.t('event.after', { name: event, on, eventOn: its.lastOn }))
  }
}
