import type { Context } from '../../cli/context.ts'
import { NetError } from '../../domain/error.ts'
import type { Journal } from '../../journal/journal.ts'
import { findPitches, getPitch, getPitchId, listPitches } from '../../journal/pitches.ts'
import { pitchHint } from '../../views/pitch-list.ts'

/**
 * The pitch the words name; several, or no words, are a choice on a terminal. Elsewhere throws `pitch.ambiguous` or
 * `value.missing`; `pitch.notFound` and `pitch.none` anywhere. With `takesOnly` no words mean the only one there is.
 */
export async function choosePitch(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  { takesOnly = false } = {},
): Promise<number> {
  const text = words.join(' ').trim()
  if (text === '') {
    const all = listPitches(journal).map(({ id }) => id)
    const [only, ...others] = all
    if (takesOnly && only !== undefined && others.length === 0) return only
    if (ctx.canAsk && all.length === 0) throw new NetError('not-found', 'pitch.none', {})
    return ask(ctx, journal, ctx.t('pitch.choose'), all)
  }
  const found = findPitches(journal, text)
  if (found.length < 2 || !ctx.canAsk) return getPitchId(journal, text)
  return ask(
    ctx,
    journal,
    ctx.t('pitch.which', { query: text }),
    found.map(({ id }) => id),
  )
}

async function ask(
  ctx: Context,
  journal: Journal,
  message: string,
  ids: readonly number[],
): Promise<number> {
  const prompter = await ctx.prompter('PITCH')
  return prompter.choice({
    message,
    choices: ids.map((id) => {
      const pitch = getPitch(journal, id)
      return { value: id, label: pitch.name, hint: pitchHint(pitch, ctx.look) }
    }),
  })
}

/** Splits words into a pitch and the rest, no quotes needed: the longest beginning that names one. */
export async function splitPitch(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
): Promise<{ id: number; rest: string }> {
  for (let length = words.length; length > 1; length--) {
    const start = words.slice(0, length)
    if (findPitches(journal, start.join(' ')).length > 0) {
      return {
        id: await choosePitch(ctx, journal, start),
        rest: words.slice(length).join(' '),
      }
    }
  }
  return {
    id: await choosePitch(ctx, journal, words.slice(0, 1)),
    rest: words.slice(1).join(' '),
  }
}
