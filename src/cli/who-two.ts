import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'
import { splitWho } from './split-who.ts'
import { chooseContact } from './who.ts'

/**
 * Splits words into two people, with no quotes needed (`grace hopper george boole`): where both parts name somebody,
 * the first as long as can be. All of them may name one person only; then there is no other. Throws as
 * `chooseContact`.
 */
export async function splitTwo(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
): Promise<{ one: number; other: number | undefined }> {
  const part = (from: number, to: number) => words.slice(from, to).join(' ')
  const names = (text: string) => isName(journal, text)
  if (words.length === 1 || names(part(0, words.length))) {
    return { one: await chooseContact(ctx, journal, part(0, words.length)), other: undefined }
  }
  for (let at = words.length - 1; at > 0; at--) {
    if (!names(part(0, at)) || !names(part(at, words.length))) continue
    const one = await chooseContact(ctx, journal, part(0, at))
    return { one, other: await chooseContact(ctx, journal, part(at, words.length)) }
  }
  const { id, rest } = await splitWho(ctx, journal, words)
  return {
    one: id,
    other: rest.length === 0 ? undefined : await chooseContact(ctx, journal, rest.join(' ')),
  }
}

function isName(journal: Journal, text: string): boolean {
  const { stage } = findContacts(journal, text)
  return stage !== undefined && stage !== 'spelling'
}

/** What stands behind the names of one or two people that is no name; undefined where nothing does, or nobody is named. */
export function restBehindTwo(journal: Journal, words: readonly string[]): string | undefined {
  const areNames = (some: readonly string[]) =>
    some.some((_, at) =>
      [some.slice(0, at + 1), some.slice(at + 1)].every(
        (part) => part.length === 0 || isName(journal, part.join(' ')),
      ),
    )
  for (let at = words.length; at > 0; at--) {
    if (areNames(words.slice(0, at))) return words.slice(at).join(' ') || undefined
  }
  return undefined
}

/** As `splitTwo`, where two are needed: asks for the other on a terminal, else throws `value.missing`. */
export async function chooseTwo(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  message: string,
): Promise<{ one: number; other: number }> {
  const { one, other } = await splitTwo(ctx, journal, words)
  if (other !== undefined) return { one, other }
  const prompter = await ctx.prompter('WHO')
  return { one, other: await chooseContact(ctx, journal, await prompter.text({ message })) }
}
