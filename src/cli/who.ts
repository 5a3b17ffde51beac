import { NetError } from '../domain/error.ts'
import { candidatesFor, findContacts, getContactId } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'

/**
 * The contact the text names. On a terminal several are a choice, and so is a name spelled nearly alike; elsewhere
 * throws `contact.ambiguous` or `contact.notFound`.
 */
export async function chooseContact(ctx: Context, journal: Journal, text: string): Promise<number> {
  const { stage, matches } = findContacts(journal, text)
  const isClear = matches.length === 1 && stage !== 'spelling'
  if (isClear || matches.length === 0 || !ctx.canAsk) return getContactId(journal, text)
  const prompter = await ctx.prompter('WHO')
  const candidates = candidatesFor(
    journal,
    matches.map((match) => match.id),
    50,
  )
  return prompter.choice({
    message: ctx.t('who.which', { query: text }),
    choices: candidates.map(({ id, name, about }) => ({
      value: id,
      label: name,
      hint: `#${id}${about === null ? '' : ` ${about}`}`,
    })),
  })
}

/**
 * Splits words into a person and the rest, with no quotes needed: the longest beginning that names somebody
 * (`grace hopper send the paper`). A name spelled nearly alike counts only when nothing better does, and then asks.
 */
export async function splitWho(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
): Promise<{ id: number; rest: string[] }> {
  for (let length = Math.min(words.length, 8); length > 0; length--) {
    const text = words.slice(0, length).join(' ')
    const { stage } = findContacts(journal, text)
    // A single letter after a name is more often a word (`a`) than somebody's initial.
    const endsInLetter = length > 1 && [...(words[length - 1] ?? '')].length === 1
    if (stage !== undefined && stage !== 'spelling' && !endsInLetter) {
      return { id: await chooseContact(ctx, journal, text), rest: words.slice(length) }
    }
  }
  const [first] = words
  if (first === undefined) throw new NetError('usage', 'argument.missing', { argument: 'who' })
  for (let length = Math.min(words.length, 4); length > 1; length--) {
    const text = words.slice(0, length).join(' ')
    if (findContacts(journal, text).stage !== undefined) {
      return { id: await chooseContact(ctx, journal, text), rest: words.slice(length) }
    }
  }
  return { id: await chooseContact(ctx, journal, first), rest: words.slice(1) }
}
