import { chooseNamed, goalsNamed } from '../../cli/choose-named.ts'
import { command } from '../../cli/command.ts'
import { collect, given, refuseCleared } from '../../cli/options.ts'
import { NetError } from '../../domain/error.ts'
import { type CircleChange, editCircle } from '../../journal/circles.ts'
import { writtenCircle } from '../../views/circle.ts'

// commands/circle/edit.ts: a circle by another name, about something else, for other goals
export default command(
  (parser, t) =>
    parser
      .argument('[circle...]', t('circle.argument'))
      .option('--name <name>', t('circle.edit.name'))
      .option('--about <text>', t('circle.about'))
      .option('--goal <name>', t('circle.goal'), collect)
      .option('--clear <field>', t('circle.edit.clear'), collect)
      .addHelpText('after', t('circle.edit.examples')),
  async (ctx, options, words) => {
    if (Object.keys(options).length === 0) {
      throw new NetError('usage', 'value.missing', { option: '--name, --about, --goal' })
    }
    const change = readCleared(options.clear ?? [])
    refuseCleared({ about: options.about }, change.about === null ? ['about'] : [])
    const name = given('--name', options.name)
    const about = given('--about', options.about)
    const journal = await ctx.journal()
    const circleId = await chooseNamed(ctx, journal, 'circle', words)
    const edited = editCircle(journal, circleId, {
      ...change,
      ...(about === undefined ? {} : { about }),
      name,
      goals: await goalsNamed(ctx, journal, options.goal ?? []),
    })
    ctx.show(edited, writtenCircle)
  },
)

/** `about`, `goal` for all of them, `goal:NAME` for one. */
function readCleared(texts: readonly string[]): CircleChange {
  const letsGo: string[] = []
  let change: CircleChange = {}
  for (const text of texts) {
    const [field = '', ...rest] = text.split(':')
    const value = rest.join(':').trim()
    if (field.trim() === 'about') change = { ...change, about: null }
    else if (field.trim() === 'goal' && value !== '') letsGo.push(value)
    else if (field.trim() === 'goal') change = { ...change, letsGo: 'all' }
    else {
      const allowed = ['about', 'goal', 'goal:NAME']
      throw new NetError('usage', 'option.badValue', { option: '--clear', value: text, allowed })
    }
  }
  return change.letsGo === undefined ? { ...change, letsGo } : change
}
