import { command } from '../cli/command.ts'
import { countOf, oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { chooseTwo } from '../cli/who-two.ts'
import { NetError } from '../domain/error.ts'
import { bringTogether, tellApart } from '../journal/apart.ts'
import { listDoubles } from '../journal/doubles.ts'
import { changedApart, doubleFields, doubles } from '../views/doubles.ts'
import { rowFormats } from '../views/rows.ts'

// commands/dupes.ts: who may be in the journal twice
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('dupes.who'))
      .option('--apart', t('dupes.apart'))
      .option('--back', t('dupes.back'))
      .option('--limit <count>', t('option.limit'), countOf('--limit'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('dupes.examples')),
  async (ctx, { apart = false, back = false, limit, format }, words) => {
    if (apart && back) throw conflict('--apart', '--back')
    const setting = apart ? '--apart' : back ? '--back' : undefined
    if (setting !== undefined && limit !== undefined) throw conflict(setting, '--limit')
    if (setting !== undefined && format !== undefined) throw conflict(setting, '--format')
    const [first] = words
    if (setting === undefined && first !== undefined) {
      throw new NetError('usage', 'argument.excess', { argument: first })
    }
    const journal = await ctx.journal()
    if (setting !== undefined) {
      if (first === undefined) throw new NetError('usage', 'argument.missing', { argument: 'who' })
      const { one, other } = await chooseTwo(ctx, journal, words, ctx.t('merge.askOther'))
      const tell = apart ? tellApart : bringTogether
      ctx.show(tell(journal, one, other), changedApart)
      return
    }
    const all = listDoubles(journal)
    const shown = limit === undefined ? all : all.slice(0, limit)
    showRows(ctx, shown, format, {
      view: doubles,
      fields: doubleFields,
      ids: ({ contactIds }) => contactIds,
    })
    const [best] = shown
    if (best === undefined) ctx.hint(ctx.t('dupes.none'))
    else ctx.hint(ctx.t('dupes.hint', { ids: best.contactIds.join(' ') }))
    if (all.length > shown.length) {
      ctx.hint(ctx.t('list.more', { shown: shown.length, all: all.length }))
    }
  },
)

function conflict(option: string, other: string): NetError {
  return new NetError('usage', 'option.conflict', { option, other })
}
