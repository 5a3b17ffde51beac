import type { Context } from '../cli/context.ts'
import type { Day } from '../domain/day.ts'
import type { Journal } from '../journal/journal.ts'
import { findEventDay } from '../journal/named-things.ts'

/** Says so where something is recorded of an event for a day before its own: one of the two may be mistyped. */
export function tellBeforeEvent(
  ctx: Context,
  journal: Journal,
  { event, on }: { event: string; on: Day },
): void {
  const eventOn = findEventDay(journal, event, on)
  if (eventOn !== undefined && on < eventOn) {
    ctx.warn(ctx.t('event.before', { name: event, on, eventOn }))
  }
}
