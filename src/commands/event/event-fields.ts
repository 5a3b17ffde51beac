import { goalsNamed } from '../../cli/choose-named.ts'
import type { Parser } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { amountOf, collect, eachGiven, given, oneOf } from '../../cli/options.ts'
import { calendarDay } from '../../cli/when.ts'
import { chooseContact } from '../../cli/who.ts'
import { type EventEdit, type EventValues, eventKinds } from '../../domain/event.ts'
import type { Translate } from '../../i18n/catalogue.ts'
import { listArchived } from '../../journal/archive-contact.ts'
import type { Journal } from '../../journal/journal.ts'

/** The options that say what an event is, the same for `add` and `edit`. */
export function eventOptions(parser: Parser, t: Translate) {
  return parser
    .option('--kind <kind>', t('event.option.kind'), oneOf('--kind', eventKinds))
    .option('--on <day>', t('event.option.on'))
    .option('--until <day>', t('event.option.until'))
    .option('--place <text>', t('event.option.place'))
    .option('--cost <amount>', t('event.option.cost'), amountOf('--cost'))
    .option('--hours <amount>', t('event.option.hours'), amountOf('--hours', 'hours'))
    .option('--goal <name>', t('event.option.goal'), collect)
    .option('--hope <who>', t('event.option.hope'), collect)
    .option('--topic <text>', t('event.option.topic'), collect)
    .option('--courtesy <text>', t('event.option.courtesy'))
    .option('--belonging <text>', t('event.option.belonging'))
    .option('--dress <text>', t('event.option.dress'))
    .option('--note <text>', t('event.option.note'))
    .option('--series <name>', t('event.option.series'))
}

type EventOptions = ReturnType<ReturnType<typeof eventOptions>['opts']>

/** What the options say, read and checked; throws what their values deserve. */
export async function readEventOptions(
  ctx: Context,
  journal: Journal,
  options: EventOptions,
): Promise<EventEdit> {
  const set: Partial<EventValues> = {}
  if (options.kind !== undefined) set.kind = options.kind
  if (options.on !== undefined) set.on = calendarDay(ctx, options.on)
  if (options.until !== undefined) set.untilOn = calendarDay(ctx, options.until)
  if (options.cost !== undefined) set.cost = options.cost
  if (options.hours !== undefined) set.hours = options.hours
  const topics = eachGiven('--topic', options.topic)
  if (topics !== undefined) set.topics = topics.join('\n')
  for (const part of ['place', 'courtesy', 'belonging', 'dress', 'note', 'series'] as const) {
    const text = given(`--${part}`, options[part])
    if (text !== undefined) set[part] = text
  }
  const hopes: number[] = []
  for (const who of options.hope ?? []) hopes.push(await chooseContact(ctx, journal, who))
  for (const { contactId: id, name } of listArchived(journal, hopes)) {
    ctx.warn(ctx.t('event.hopeAway', { id, name }))
  }
  return {
    set,
    addGoals: await goalsNamed(ctx, journal, options.goal ?? []),
    removeGoals: [],
    addHopes: hopes,
    removeHopes: [],
  }
}
