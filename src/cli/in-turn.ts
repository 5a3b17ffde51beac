import type { Context } from './context.ts'

/**
 * Asks one question after the other. Esc at one asks the last before it again that did ask something; at the first it
 * leads where Esc led before.
 */
export async function askInTurn(
  ctx: Context,
  questions: readonly (() => unknown)[],
): Promise<void> {
  const asked: number[] = []
  for (let at = 0; at < questions.length; ) {
    const before = ctx.asked
    const question = async () => questions[at]?.()
    const isAnswered =
      asked.length > 0 ? await ctx.unlessBack(question) : await question().then(() => true)
    if (isAnswered) {
      if (ctx.asked > before) asked.push(at)
      at += 1
    } else at = asked.pop() ?? 0
  }
}
