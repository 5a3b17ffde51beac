import { command } from '../../cli/command.ts'
import { requireWith } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { addEvent, seriesNamed } from '../../journal/change-event.ts'
import { changedEvent } from '../../views/changed-event.ts'
import { eventOptions, readEventOptions } from './event-fields.ts'

// commands/event/add.ts: an event, a platform, any access tool; or another date of a series
export default command(
  (parser, t) =>
    eventOptions(parser, t)
      .argument('[name...]', t('event.add.name'))
      .addHelpText('after', t('event.add.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const edit = await readEventOptions(ctx, journal, options)
    const { series, on } = edit.set
    let name = words.join(' ').trim()
    if (name === '' && typeof series === 'string') {
      requireWith('--series', true, '--on', typeof on === 'string')
      const occurrence = { series: seriesNamed(journal, series), on: on ?? ctx.today }
      name = ctx.t('event.occurrence', occurrence)
    }
    if (name === '') {
      if (!ctx.canAsk) throw new NetError('usage', 'argument.missing', { argument: 'NAME' })
      const prompter = await ctx.prompter('NAME')
      name = await prompter.text({ message: ctx.t('event.askName') })
    }
    ctx.show(addEvent(journal, name, edit), changedEvent)
  },
)
