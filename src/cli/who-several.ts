import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'
import { findExactly } from './who.ts'
import { splitTwo } from './who-two.ts'

/**
 * The people the words name, with no quotes needed for two (`grace hopper george boole`); three or more each by id,
 * address or whole name in quotes. One where all the words name one. Throws as `chooseContact`.
 */
export async function chooseSeveral(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
): Promise<number[]> {
  const { stage } = findContacts(journal, words.join(' '))
  if (words.length > 1 && (stage === undefined || stage === 'spelling')) {
    const exactly = findExactly(journal, words)
    if (exactly !== undefined) return exactly
  }
  const { one, other } = await splitTwo(ctx, journal, words)
  return other === undefined ? [one] : [one, other]
}
