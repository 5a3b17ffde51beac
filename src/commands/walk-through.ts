import type { Context } from '../cli/context.ts'
import { NetError } from '../domain/error.ts'

/** Deals with one thing; calls `dealt` as soon as something is decided. False when the person wants to stop. */
export type Decide<T> = (one: T, place: string, dealt: () => void) => Promise<boolean>

/**
 * Goes through things one by one, past those that an earlier decision settled. Whoever stops before the end, by Ctrl-C
 * too, is told how many were dealt with and that it is kept. True when the end was reached.
 */
export async function walkThrough<T>(
  ctx: Context,
  all: readonly T[],
  isSettled: (one: T) => boolean,
  decide: Decide<T>,
): Promise<boolean> {
  let dealt = 0
  try {
    for (const [index, one] of all.entries()) {
      if (index > 0 && isSettled(one)) continue
      const place = ctx.t('walk.place', { at: index + 1, count: all.length })
      let isDealt = false
      const goesOn = await decide(one, place, () => {
        if (!isDealt) dealt += 1
        isDealt = true
      })
      if (!goesOn) {
        ctx.hint(ctx.t('walk.kept', { dealt, count: all.length }))
        return false
      }
    }
  } catch (error) {
    if (error instanceof NetError && error.kind === 'cancelled') {
      ctx.warn(ctx.t('walk.kept', { dealt, count: all.length }))
    }
    throw error
  }
  return true
}
