import { command } from '../../cli/command.ts'
import { oneOf, someOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { chooseContact } from '../../cli/who.ts'
import { introductionStates } from '../../domain/introduction.ts'
import { listIntroductions } from '../../journal/introductions.ts'
import { introductionFields, introductionList } from '../../views/introduction.ts'
import { rowFormats } from '../../views/rows.ts'

// commands/intro/list.ts: introductions made, asked for and received
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('intro.list.who'))
      .option('--state <state>', t('intro.list.state'), someOf('--state', introductionStates))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('intro.list.examples')),
  async (ctx, { state, format }, words) => {
    const journal = await ctx.journal()
    const contactId =
      words.length === 0 ? undefined : await chooseContact(ctx, journal, words.join(' '))
    const found = listIntroductions(journal, { contactId, states: state ?? [] })
    showRows(ctx, found, format, {
      view: introductionList,
      fields: introductionFields,
      ids: ({ by, contact, other }) =>
        [by, contact, other].flatMap((person) => person?.contactId ?? []),
    })
    if (found.length === 0) ctx.hint(ctx.t('intro.list.none'))
  },
)
