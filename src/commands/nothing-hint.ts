import type { Context } from '../cli/context.ts'
import { isAnybodyThere } from '../journal/contacts.ts'
import type { Journal } from '../journal/journal.ts'

/** A kind word where there is nothing to show: in an empty journal the first thing to do, whatever was asked. */
export function hintNothing(
  ctx: Context,
  journal: Journal,
  otherwise: 'list.nobody' | 'find.nothing' | 'timeline.none' | 'followups.nothing',
): void {
  ctx.hint(ctx.t(isAnybodyThere(journal) ? otherwise : 'list.emptyJournal'))
}
