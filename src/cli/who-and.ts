import { NetError } from '../domain/error.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'
import { splitWho } from './split-who.ts'
import { chooseContact } from './who.ts'

/** More words than any day or duration takes. */
const longestEnding = 8

/**
 * Splits words into a person and what `read` makes of the rest, with no quotes needed (`grace hopper in 2 weeks`): the
 * longest ending it understands, whose beginning names somebody; but a longer beginning that is a whole name goes before
(`may day friday` is May Day's, beside April May). The value is undefined when only a person was given.
 * Throws what `read` throws when it understands no ending, and as `chooseContact`.
 */
export async function splitWhoAnd<T>(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  read: (text: string) => T,
): Promise<{ id: number; value: T | undefined }> {
  let named: { who: string; value: T } | undefined
  let likely: { who: string; value: T } | undefined
  let refusal: NetError | undefined
  let refused: NetError | undefined
  for (let at = Math.max(1, words.length - longestEnding); at < words.length; at++) {
    const who = words.slice(0, at).join(' ')
    const outcome = attempt(() => read(words.slice(at).join(' ')))
    if ('error' in outcome) {
      refusal ??= outcome.error
      // `marie last friday` is Marie, and a day that is over; nobody is called `marie last`.
      if (outcome.error !== undefined && isNamed(journal, who)) refused ??= outcome.error
      continue
    }
    const { value } = outcome
    const { stage } = findContacts(journal, who)
    if (stage === 'name' || stage === 'nickname') named = { who, value }
    else if (stage !== undefined && stage !== 'spelling') named ??= { who, value }
    likely ??= { who, value }
  }
  if (named !== undefined) {
    return { id: await chooseContact(ctx, journal, named.who), value: named.value }
  }
  if (refused !== undefined) throw refused
  if (likely !== undefined) {
    return { id: await chooseContact(ctx, journal, likely.who), value: likely.value }
  }
  const { id, rest } = await splitWho(ctx, journal, words)
  if (rest.length === 0) return { id, value: undefined }
  if (refusal !== undefined) throw refusal
  return { id, value: read(rest.join(' ')) }
}

function isNamed(journal: Journal, who: string): boolean {
  const { stage } = findContacts(journal, who)
  return stage !== undefined && stage !== 'spelling'
}

/** What is understood and may not be (`yesterday`) is an error worth telling; what is not understood is none. */
function attempt<T>(read: () => T): { value: T } | { error: NetError | undefined } {
  try {
    return { value: read() }
  } catch (error) {
    if (!(error instanceof NetError)) throw error
    const isUnknown = error.key === 'day.unknown' || error.key === 'duration.unknown'
    return { error: isUnknown ? undefined : error }
  }
}
