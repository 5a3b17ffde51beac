import { NetError } from '../domain/error.ts'
import { foldGroups } from '../domain/fold.ts'
import { isInflected } from '../domain/inflected.ts'
import { foldText, nameKeys } from '../domain/name.ts'
import type { Named } from '../domain/who.ts'
import { mentionVocabulary, openings } from '../i18n/mention-words.ts'
import { findContacts } from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'
import { chooseAmong, chooseContact } from './who.ts'

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
    const { stage, matches } = findContacts(journal, text)
    // A single letter after a name is more often a word (`a`) than somebody's initial.
    const endsInLetter = length > 1 && [...(words[length - 1] ?? '')].length === 1
    if (stage !== undefined && stage !== 'spelling' && !endsInLetter) {
      const other =
        stage === 'beginning' && length === 1 ? await findOther(ctx, journal, words) : undefined
      if (other !== undefined) return { id: other, rest: words.slice(2) }
      const shorter =
        stage === 'beginning' || stage === 'nicknameBeginning'
          ? namedByLess(journal, words.slice(0, length), matches)
          : undefined
      if (shorter !== undefined) {
        const ids = [...shorter.matches, ...matches].map((match) => match.id)
        const id = await chooseAmong(ctx, journal, text, ids)
        const isShorter = shorter.matches.some((match) => match.id === id)
        return { id, rest: words.slice(isShorter ? shorter.length : length) }
      }
      return { id: await chooseContact(ctx, journal, text), rest: words.slice(length) }
    }
  }
  const [first] = words
  if (first === undefined) throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
  for (let length = Math.min(words.length, 4); length > 1; length--) {
    const text = words.slice(0, length).join(' ')
    if (findContacts(journal, text).stage !== undefined) {
      return { id: await chooseContact(ctx, journal, text), rest: words.slice(length) }
    }
  }
  return { id: await chooseContact(ctx, journal, first), rest: words.slice(1) }
}

/**
 * Where a first name goes on as the name of somebody else does (Marie Currie, Ali Karimi): whom that is for, asked on a
 * terminal; elsewhere throws `contact.notFound` with the nearest. In lower case only where it is spelled like theirs.
 */
async function findOther(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
): Promise<number | undefined> {
  const [first = '', second = ''] = words
  const two = `${first} ${second}`
  const isName = [first, second].every((word) =>
    /^\p{Lu}\p{M}*[\p{Ll}’'-][\p{L}\p{M}’'-]*$/u.test(word),
  )
  const isSurname = isName && !openings.has(second.toLowerCase())
  if (!isSurname && !/^[\p{L}\p{M}\u200c’'-]{5,}$/u.test(second)) return undefined
  const isOther =
    isSurname ||
    findContacts(journal, two).stage === 'spelling' ||
    isSurnameOfOthers(journal, second, words[2])
  return isOther ? chooseContact(ctx, journal, two) : undefined
}

/** In lower case, `karimi` behind a first name: somebody there is called so, or a verb follows as behind a name. */
function isSurnameOfOthers(journal: Journal, word: string, next: string | undefined): boolean {
  const folded = foldText(word)
  const { common, things, cues, looseCues, doings, notSurnames } = mentionVocabulary
  const sets = [common, things, cues, looseCues, doings, notSurnames]
  if (sets.some((set) => set.has(folded)) || isInflected(folded)) return false
  if (next !== undefined && (doings.has(foldText(next)) || foldText(next) === 'sent')) return true
  const { stage, matches } = findContacts(journal, word)
  return stage === 'beginning' && matches.some(({ name }) => nameKeys(name).includes(folded))
}

/**
 * Who is called by fewer of the words than begin the name of others: `mark` of `mark polo`, beside Marko Polo. Nobody
 * where the words are as they stand the beginning of a name (`ali reza` of Ali Reza Karimi).
 */
function namedByLess(
  journal: Journal,
  words: readonly string[],
  others: readonly Named[],
): { length: number; matches: readonly Named[] } | undefined {
  const said = foldGroups(words.join(' ')).flat()
  const isWhole = ({ name, nicknames }: Named) =>
    [name, ...nicknames].some((one) => {
      const own = foldGroups(one).flat()
      return said.every((word, index) => own[index] === word)
    })
  if (others.every(isWhole)) return undefined
  for (let length = words.length - 1; length > 0; length--) {
    const found = findContacts(journal, words.slice(0, length).join(' '))
    const isCalled = found.stage === 'name' || found.stage === 'nickname'
    const matches = found.matches.filter(({ id }) => others.every((other) => other.id !== id))
    if (isCalled && matches.length > 0) return { length, matches }
  }
  return undefined
}
