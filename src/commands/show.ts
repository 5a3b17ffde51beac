import { command } from '../cli/command.ts'
import { chooseContact, whoOrAsk } from '../cli/who.ts'
import { findingRecord } from '../domain/finding-record.ts'
import { isSmallWord } from '../i18n/small-words.ts'
import { getContactPage } from '../journal/contact-page.ts'
import { listIdeasFor } from '../journal/giving.ts'
import { pitchSettings } from '../journal/me.ts'
import { findTieChange } from '../journal/tie-change.ts'
import { contactPage } from '../views/contact-page.ts'

// commands/show.ts: the page to read before meeting somebody
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('show.who'))
      .option('--all', t('show.all'))
      .addHelpText('after', t('show.examples')),
  async (ctx, { all }, words) => {
    const journal = await ctx.journal()
    const id = await whoOrAsk(ctx, words, (said) => chooseContact(ctx, journal, said.join(' ')))
    const tieChange = findTieChange(journal, id)
    const page = {
      ...getContactPage(journal, id, pitchSettings(journal, await ctx.settings())),
      ideas: listIdeasFor(journal, id, isSmallWord),
      tieChange: tieChange && findingRecord(tieChange),
    }
    ctx.show(page, (record, look) =>
      contactPage(record, look, { isWhole: all === true, tieChange }),
    )
  },
)
