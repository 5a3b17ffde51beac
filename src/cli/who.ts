import { NetError } from '../domain/error.ts'
import { foldGroups } from '../domain/fold.ts'
import { isInflected } from '../domain/inflected.ts'
import { foldText, nameKeys } from '../domain/name.ts'
import type { Named, WhoStage } from '../domain/who.ts'
import { mentionVocabulary, openings } from '../i18n/mention-words.ts'
import {
  type Among,
  ambiguous,
  candidatesFor,
  findContacts,
  getContactId,
  notFound,
} from '../journal/find-contacts.ts'
import type { Journal } from '../journal/journal.ts'
import type { Context } from './context.ts'

/**
 * The contact the text names. On a terminal several are a choice, and so is a name spelled nearly alike; elsewhere
 * throws `contact.ambiguous` or `contact.notFound`.
 */
export async function chooseContact(
  ctx: Context,
  journal: Journal,
  text: string,
  among: Among = 'present',
): Promise<number> {
  if (text.trim() === '') throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
  const { stage, matches } = findContacts(journal, text, among)
  const isClear = matches.length === 1 && stage !== 'spelling'
  if (isClear || matches.length === 0 || !ctx.canAsk) return getContactId(journal, text, among)
  return chooseAmong(
    ctx,
    journal,
    text,
    matches.map((match) => match.id),
  )
}

/** One of these, asked on a terminal; elsewhere throws `contact.ambiguous`. */
async function chooseAmong(
  ctx: Context,
  journal: Journal,
  query: string,
  ids: readonly number[],
): Promise<number> {
  if (!ctx.canAsk) throw ambiguous(journal, query, ids)
  // A long list is narrowed by typing: nobody is left out of it.
  const candidates = candidatesFor(journal, ids, ids.length)
  const prompter = await ctx.prompter('WHO')
  return prompter.choice({
    message: ctx.t('who.which', { query }),
    choices: candidates.map(({ id, name, about }) => ({
      value: id,
      label: name,
      hint: `#${ctx.format.number(id)}${about === null ? '' : ` ${about}`}`,
    })),
  })
}

/**
 * The words of a line that begin with a person; asked for where there are none, `said` being what was answered before.
 * Throws `argument.missing`.
 */
export async function wordsOrAsk(
  ctx: Context,
  words: readonly string[],
  said: readonly string[] = [],
): Promise<string[]> {
  if (words.length > 0) return [...words]
  if (!ctx.canAsk) throw new NetError('usage', 'argument.missing', { argument: 'WHO' })
  const prompter = await ctx.prompter('WHO')
  const initial = said.join(' ')
  return (await prompter.text({ message: ctx.t('who.ask'), initial })).split(/\s+/)
}

const exactStages: readonly WhoStage[] = ['id', 'address', 'name', 'nickname']

/**
 * The people the words name: all of them one person's name, or each word (or quoted name) somebody by id, address or
 * whole name, so that a half-typed name never takes in two others. Throws as `chooseContact`.
 */
export async function chooseContacts(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  among: Among = 'present',
): Promise<number[]> {
  const whole = words.join(' ')
  const { stage } = findContacts(journal, whole, among)
  if (words.length > 1 && (stage === undefined || stage === 'spelling')) {
    const found = words.map((word) => findContacts(journal, word, among))
    if (found.every(isExact)) return found.flatMap(({ matches }) => matches.map(({ id }) => id))
    // Some of them are told beyond doubt: it is the first of the others who is not there.
    const stranger = words[found.findIndex((one) => !isExact(one))]
    const isList = found.some(
      (one) =>
        isExact(one) && (stage === undefined || one.stage === 'id' || one.stage === 'address'),
    )
    if (stranger !== undefined && isList) {
      const nearest = findContacts(journal, stranger, among).matches.map(({ id }) => id)
      throw notFound(journal, stranger, nearest, among)
    }
  }
  return [await chooseContact(ctx, journal, whole, among)]
}

/** Whom the words name, each somebody by id, address or whole name; undefined unless all do. */
export function findExactly(
  journal: Journal,
  words: readonly string[],
  among: Among = 'present',
): number[] | undefined {
  const found = words.map((word) => findContacts(journal, word, among))
  return found.every(isExact)
    ? found.flatMap(({ matches }) => matches.map(({ id }) => id))
    : undefined
}

function isExact({ stage, matches }: ReturnType<typeof findContacts>): boolean {
  return matches.length === 1 && stage !== undefined && exactStages.includes(stage)
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
