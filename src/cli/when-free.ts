import { NetError } from '../domain/error.ts'
import type { Context } from './context.ts'
import { isBack } from './gone-back.ts'
import { faultOf } from './tell-error.ts'

/**
 * Writes what was just typed. Where another program holds the journal, which waiting did not help, the person is told
 * and asked whether to try again, as often as they like: nothing typed is lost for it. Throws what `write` throws.
 */
export async function whenFree<T>(
  ctx: Pick<Context, 't' | 'canAsk' | 'warn' | 'prompter'>,
  write: () => T,
): Promise<T> {
  for (;;) {
    try {
      return write()
    } catch (error) {
      const isLocked = error instanceof NetError && error.key === 'journal.locked'
      if (!isLocked || !ctx.canAsk || !(await isToTryAgain(ctx, error))) throw error
    }
  }
}

async function isToTryAgain(
  ctx: Pick<Context, 't' | 'warn' | 'prompter'>,
  error: NetError,
): Promise<boolean> {
  const told = faultOf(ctx, () => {
    throw error
  })
  ctx.warn(told ?? '')
  const prompter = await ctx.prompter('')
  try {
    return await prompter.confirm({ message: ctx.t('prompt.tryAgain'), initial: true })
  } catch (stopped) {
    // The question before has been answered already.
    if (isBack(stopped)) return true
    throw stopped
  }
}
