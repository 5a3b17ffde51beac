import { command } from '../../cli/command.ts'
import type { Context } from '../../cli/context.ts'
import { collect } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { dropKept, listDraft } from '../../journal/debriefs.ts'
import { getEvent } from '../../journal/events.ts'
import { droppedLines } from '../../views/debrief.ts'
import { chooseEvent } from './choose-event.ts'
import { Debrief } from './run-debrief.ts'

// commands/event/debrief.ts: on the way home, a line for each person met
export default command(
  (parser, t) =>
    parser
      .argument('[event...]', t('event.debrief.argument'))
      .option('--line <text>', t('debrief.line'), collect)
      .option('--drop-kept', t('debrief.dropKept'))
      .addHelpText('after', t('debrief.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const event = getEvent(journal, await chooseEvent(ctx, journal, words, 'held'))
    if (event.on !== null && event.on > ctx.today) {
      throw new NetError('usage', 'event.notYet', { name: event.name, on: event.on })
    }
    if (options.dropKept) {
      if (options.line !== undefined) {
        throw new NetError('usage', 'option.conflict', { option: '--drop-kept', other: '--line' })
      }
      return ctx.show(dropKept(journal, event), droppedLines)
    }
    const debrief = new Debrief(ctx, journal, event)
    if (options.line !== undefined) await debrief.take(options.line)
    else if (ctx.canAsk) await debrief.ask()
    else await debrief.take(await readLines(ctx, event.id, listDraft(journal, event.id)))
  },
)

/** Throws `value.missing` where there is nothing but a keyboard, and `debrief.noLines`. */
async function readLines(ctx: Context, id: number, kept: readonly string[]): Promise<string[]> {
  if (ctx.world.stdin.isTTY === true) await ctx.prompter('--line')
  const text = new TextDecoder().decode(await ctx.world.stdin.bytes())
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.every((line) => line.trim() === '')) {
    throw new NetError('usage', 'debrief.noLines', { id, kept })
  }
  return lines
}
