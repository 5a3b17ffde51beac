import { command } from '../cli/command.ts'
import { countOf, oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { chooseContact } from '../cli/who.ts'
import { isSmallWord } from '../i18n/small-words.ts'
import { listGivingIdeas } from '../journal/giving.ts'
import { givingFields, givingList } from '../views/giving.ts'
import { rowFormats } from '../views/rows.ts'

/** People shown unless said otherwise: attention is scarce. */
const usual = 10

// commands/give.ts: what I can give next, and to whom
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('give.who'))
      .option('--limit <count>', t('option.limit'), countOf('--limit'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('give.examples')),
  async (ctx, { limit, format }, words) => {
    const journal = await ctx.journal()
    const contactId =
      words.length === 0 ? undefined : await chooseContact(ctx, journal, words.join(' '))
    const all = listGivingIdeas(journal, { contactId, isSmall: isSmallWord })
    const isForPerson = !ctx.isJson && (format ?? 'table') === 'table'
    const people = all.slice(0, limit ?? (isForPerson ? usual : undefined))
    showRows(ctx, people, format, {
      view: givingList,
      fields: givingFields,
      ids: ({ contactId: id }) => [id],
    })
    if (people.length === 0) ctx.hint(ctx.t('give.nothing'))
    else if (all.length > people.length) {
      ctx.hint(ctx.t('list.more', { shown: people.length, all: all.length }))
    }
  },
)
