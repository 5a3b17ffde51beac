import { NetError } from '../domain/error.ts'
import { foldName } from '../domain/name.ts'
import type { Journal } from '../journal/journal.ts'
import {
  findTitled,
  getTitled,
  isGoalDone,
  listTitled,
  nameOfTitled,
  type TitledThing,
} from '../journal/named-things.ts'
import type { Context } from './context.ts'

/**
 * The goal or circle the words name; several, or no words, are a choice on a terminal. Elsewhere throws
 * `named.ambiguous` or `value.missing`; `named.notFound` and `named.none` anywhere.
 */
export async function chooseNamed(
  ctx: Context,
  journal: Journal,
  thing: TitledThing,
  words: readonly string[],
): Promise<number> {
  const text = words.join(' ').trim()
  const found = text === '' ? listTitled(journal, thing) : findTitled(journal, thing, text)
  if (!ctx.canAsk || (text !== '' && found.length < 2)) {
    if (text === '') throw new NetError('usage', 'value.missing', { option: thing.toUpperCase() })
    return getTitled(journal, thing, text).id
  }
  if (found.length === 0) throw new NetError('not-found', 'named.none', { thing })
  const prompter = await ctx.prompter(thing.toUpperCase())
  return prompter.choice({
    message: ctx.t('named.which', { thing, query: text }),
    choices: found.map(({ id, name }) => ({
      value: id,
      label: name,
      hint: `#${ctx.format.number(id)}`,
    })),
  })
}

/**
 * The goals that `--goal` names: those that are there, by id, name or a beginning of it, and as typed what is yet to
 * be made. Several that fit are a choice, or throw `named.ambiguous`. That one is done is said.
 */
export async function goalsNamed(
  ctx: Context,
  journal: Journal,
  texts: readonly string[],
): Promise<string[]> {
  const names: string[] = []
  for (const text of texts) {
    if (findTitled(journal, 'goal', text).length === 0) names.push(text)
    else {
      const id = await chooseNamed(ctx, journal, 'goal', [text])
      const name = nameOfTitled(journal, 'goal', id)
      names.push(name)
      if (isGoalDone(journal, id)) ctx.warn(ctx.t('named.goalDone', { id, name }))
    }
  }
  return names
}

/** As `goalsNamed`, where what is recorded does not show the goal: one that is called otherwise than typed is said. */
export async function goalsSaid(
  ctx: Context,
  journal: Journal,
  texts: readonly string[],
): Promise<string[]> {
  const names = await goalsNamed(ctx, journal, texts)
  for (const [index, name] of names.entries()) {
    if (foldName(name) !== foldName(texts[index] ?? '')) ctx.warn(ctx.t('named.goal', { name }))
  }
  return names
}

/**
 * Splits words into a goal or circle and the rest, no quotes needed (`compiler people grace`): the longest beginning
 * that names one, at least a word being left over. Throws as `chooseNamed`.
 */
export async function splitNamed(
  ctx: Context,
  journal: Journal,
  thing: TitledThing,
  words: readonly string[],
): Promise<{ id: number; rest: string[] }> {
  for (let length = Math.min(words.length - 1, 16); length > 1; length--) {
    const start = words.slice(0, length)
    if (findTitled(journal, thing, start.join(' ')).length > 0) {
      return { id: await chooseNamed(ctx, journal, thing, start), rest: words.slice(length) }
    }
  }
  const [first = '', ...rest] = words
  return { id: await chooseNamed(ctx, journal, thing, [first]), rest }
}
