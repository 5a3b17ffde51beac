import type { Journal } from '../journal/journal.ts'
import type { Look } from '../views/look.ts'
import type { Context } from './context.ts'

/** Shows what a verb did, or with `--dry-run` what it would have: then nothing is changed, and the person is told so. */
export function showDone<T>(
  ctx: Context,
  journal: Journal,
  {
    isDryRun,
    verb,
    view,
  }: { isDryRun: boolean; verb: () => T; view: (done: T, look: Look) => string },
): void {
  if (!isDryRun) {
    ctx.show(verb(), view)
    return
  }
  ctx.show(journal.rehearse(verb), (done, look) =>
    [look.theme.dim(look.t('option.wouldBe')), view(done, look)].join('\n'),
  )
}
