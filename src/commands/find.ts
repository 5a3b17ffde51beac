import { command } from '../cli/command.ts'
import { countOf, oneOf, someOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { NetError } from '../domain/error.ts'
import { foundKinds } from '../domain/found-text.ts'
import { findText } from '../journal/find-text.ts'
import { foundFields, foundTexts } from '../views/found-texts.ts'
import { rowFormats } from '../views/rows.ts'
import { hintNothing } from './nothing-hint.ts'

// commands/find.ts: words, wherever they were written
export default command(
  (parser, t) =>
    parser
      .argument('<text...>', t('find.text'))
      .option('--kind <kind>', t('find.kind'), someOf('--kind', foundKinds))
      .option('--limit <count>', t('find.limit'), countOf('--limit'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('find.examples')),
  async (ctx, { kind, limit = 20, format }, words) => {
    const typed = words.join(' ')
    if (typed.trim() === '') throw new NetError('usage', 'argument.missing', { argument: 'TEXT' })
    const journal = await ctx.journal()
    const { found, isPartial } = findText(journal, typed, { kinds: kind, limit })
    if (isPartial) ctx.warn(ctx.t('find.partial'))
    showRows(ctx, found, format, {
      view: foundTexts,
      fields: foundFields,
      ids: ({ people }) => people.map(({ contactId }) => contactId),
    })
    if (found.length === 0) hintNothing(ctx, journal, 'find.nothing')
  },
)
