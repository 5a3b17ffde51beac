import { command } from '../cli/command.ts'
import { countOf, oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { contactSorts, type ListedContact } from '../domain/contact-list.ts'
import { listContactIds, listContacts, withEvidence } from '../journal/list-contacts.ts'
import { contactList, contactListFields, stagedList } from '../views/contact-list.ts'
import { rowFormats } from '../views/rows.ts'
import { filterOptions, readFilter } from './contact-filter.ts'
import { hintNothing } from './nothing-hint.ts'

// commands/list.ts: who is in the journal, and who of them fits
export default command(
  (parser, t) =>
    filterOptions(parser, t)
      .option('--sort <order>', t('option.sort'), oneOf('--sort', contactSorts))
      .option('--limit <count>', t('option.limit'), countOf('--limit'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('list.examples')),
  async (ctx, options) => {
    const { sort = 'name', limit, format } = options
    const journal = await ctx.journal()
    const filter = readFilter(ctx, options)
    const people = listContacts(journal, filter, { sort, limit })
    const rest = {
      fields: contactListFields,
      ids: ({ contactId }: ListedContact) => [contactId],
    }
    const isTold = format === undefined || format === 'table' || format === 'json'
    if (filter.stages.length > 0 && isTold) {
      showRows(ctx, withEvidence(journal, people), format, { ...rest, view: stagedList })
    } else {
      showRows(ctx, people, format, {
        ...rest,
        view: (rows, look) => contactList(rows, look, sort),
      })
    }
    const all = people.length === limit ? listContactIds(journal, filter).length : people.length
    if (people.length === 0) hintNothing(ctx, journal, 'list.nobody')
    else if (all > people.length) ctx.hint(ctx.t('list.more', { shown: people.length, all }))
  },
)
