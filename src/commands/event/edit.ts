import { command } from '../../cli/command.ts'
import { collect, given } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import {
  type ClearablePart,
  clearableParts,
  type EventEdit,
  type ListedEvent,
} from '../../domain/event.ts'
import { foldName } from '../../domain/name.ts'
import { editEvent } from '../../journal/change-event.ts'
import { getEvent } from '../../journal/events.ts'
import { findContacts } from '../../journal/find-contacts.ts'
import type { Journal } from '../../journal/journal.ts'
import { changedEvent } from '../../views/changed-event.ts'
import { chooseEvent } from './choose-event.ts'
import { eventOptions, readEventOptions } from './event-fields.ts'

// commands/event/edit.ts: everything recorded of an event, mended
export default command(
  (parser, t) =>
    eventOptions(parser, t)
      .argument('[event...]', t('event.argument'))
      .option('--name <text>', t('event.edit.name'))
      .option('--clear <part>', t('event.edit.clear'), collect)
      .addHelpText('after', t('event.edit.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await chooseEvent(ctx, journal, words)
    const event = getEvent(journal, id)
    const edit = await readEventOptions(ctx, journal, options)
    const name = given('--name', options.name)
    const cleared = (options.clear ?? []).map((text) => clearing(journal, event, text))
    if (Object.keys(options).length === 0) {
      throw new NetError('usage', 'value.missing', { option: ctx.t('event.edit.anyOption') })
    }
    const whole: EventEdit = {
      set: Object.assign({}, ...cleared.map(({ set }) => set), edit.set, name ? { name } : {}),
      addGoals: edit.addGoals,
      removeGoals: cleared.flatMap(({ removeGoals }) => removeGoals ?? []),
      addHopes: edit.addHopes,
      removeHopes: cleared.flatMap(({ removeHopes }) => removeHopes ?? []),
    }
    const changed = editEvent(journal, id, whole)
    ctx.show(changed, changedEvent)
    const { name: called, on } = changed
    const count = event.met.length
    if (on !== null && on !== event.on && on > ctx.today && count > 0) {
      ctx.warn(ctx.t('event.movedOn', { name: called, on, count }))
    }
  },
)

/** `dress`, or one of several: `hope:grace`. Throws `option.badValue`, `edit.notTheirs`. */
function clearing(journal: Journal, event: ListedEvent, text: string): Partial<EventEdit> {
  const [, word = '', value] = /^([^:：]*)(?:[:：](.*))?$/su.exec(text) ?? []
  const part = clearableParts.find((one) => one === word.trim().toLowerCase())
  if (part === undefined) {
    throw new NetError('usage', 'option.badValue', {
      option: '--clear',
      value: text,
      allowed: clearableParts,
    })
  }
  return clearedPart(journal, event, part, value?.trim())
}

function clearedPart(
  journal: Journal,
  { goals, hopes }: ListedEvent,
  part: ClearablePart,
  value: string | undefined,
): Partial<EventEdit> {
  const among = <T>(all: readonly T[], found: readonly T[], name: (one: T) => string): T[] => {
    if (value === undefined) return [...all]
    if (found.length > 0) return [...found]
    throw new NetError('not-found', 'edit.notTheirs', { field: part, value, theirs: all.map(name) })
  }
  switch (part) {
    case 'goal': {
      const found = goals.filter((goal) => foldName(goal) === foldName(value ?? ''))
      return { removeGoals: among(goals, found, (goal) => goal) }
    }
    case 'hope': {
      const meant = value === undefined ? [] : findContacts(journal, value).matches
      const found = hopes.filter(({ contactId }) => meant.some(({ id }) => id === contactId))
      return {
        removeHopes: among(hopes, found, ({ name }) => name).map(({ contactId }) => contactId),
      }
    }
    case 'topic':
      return { set: { topics: null } }
    case 'on':
      return { set: { on: null, untilOn: null } }
    case 'until':
      return { set: { untilOn: null } }
    default:
      return { set: { [part]: null } }
  }
}
