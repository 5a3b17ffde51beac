import type { Context } from '../cli/context.ts'
import type { Journal } from '../journal/journal.ts'
import { isAskedAgain } from '../journal/pending-checklists.ts'

/** After a meeting with somebody whose checklist was left open: a hint that now is the time to go on (M6). */
export function hintOpenChecklists(
  ctx: Context,
  journal: Journal,
  people: readonly { contactId: number; name: string }[],
): void {
  for (const { contactId: id, name } of people) {
    if (isAskedAgain(journal, id)) ctx.hint(ctx.t('check.askAgain', { id, name }))
  }
}
