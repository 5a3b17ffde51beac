import type { Context } from '../../cli/context.ts'
import { NetError } from '../../domain/error.ts'
import {
  type EventSpan,
  findEvents,
  getEvent,
  getEventId,
  listEvents,
} from '../../journal/events.ts'
import type { Journal } from '../../journal/journal.ts'
import { eventHint } from '../../views/event-list.ts'

/**
 * The event the words name; several, or no words, are a choice on a terminal, of those of `among`. Elsewhere throws
 * `event.ambiguous` or `value.missing`; `named.notFound` and `event.none` anywhere.
 */
export async function chooseEvent(
  ctx: Context,
  journal: Journal,
  words: readonly string[],
  among: EventSpan = 'all',
): Promise<number> {
  const text = words.join(' ').trim()
  if (text === '') {
    const all = listEvents(journal, among).map(({ id }) => id)
    if (ctx.canAsk && all.length === 0) throw new NetError('not-found', 'event.none', {})
    return ask(ctx, journal, ctx.t('event.choose'), all)
  }
  const found = findEvents(journal, text, among)
  if (found.length < 2 || !ctx.canAsk) return getEventId(journal, text, among)
  const ids = found.map(({ id }) => id)
  return ask(ctx, journal, ctx.t('event.which', { query: text }), ids)
}

async function ask(
  ctx: Context,
  journal: Journal,
  message: string,
  ids: readonly number[],
): Promise<number> {
  const prompter = await ctx.prompter('EVENT')
  return prompter.choice({
    message,
    choices: ids.map((id) => {
      const event = getEvent(journal, id)
      return { value: id, label: event.name, hint: eventHint(event, ctx.look) }
    }),
  })
}
