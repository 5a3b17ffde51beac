import { NetError } from '../domain/error.ts'
import type { WhoStage } from '../domain/who.ts'
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
export async function chooseAmong(
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

/**
 * What `choose` makes of the words that name somebody; asked for where there are none, and again where Esc leads back
 * from what `choose` asks. Throws `argument.missing`, and what `choose` throws.
 */
export async function whoOrAsk<T>(
  ctx: Context,
  words: readonly string[],
  choose: (words: readonly string[]) => Promise<T>,
): Promise<T> {
  if (words.length > 0 || !ctx.canAsk) return choose(await wordsOrAsk(ctx, words))
  const { askInTurn } = await import('./in-turn.ts')
  let said: string[] = []
  const chosen: T[] = []
  await askInTurn(ctx, [
    async () => {
      said = await wordsOrAsk(ctx, words, said)
    },
    async () => {
      chosen[0] = await choose(said)
    },
  ])
  return chosen[0] as T
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
