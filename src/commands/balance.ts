import { command } from '../cli/command.ts'
import { oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { chooseContact } from '../cli/who.ts'
import { balanceKeys } from '../domain/balance.ts'
import { NetError } from '../domain/error.ts'
import { listBalances } from '../journal/balances.ts'
import { balanceFields, balanceList } from '../views/balance.ts'
import { rowFormats } from '../views/rows.ts'

// commands/balance.ts: give and take so far, by person, field or circle
export default command(
  (parser, t) =>
    parser
      .argument('[who...]', t('balance.who'))
      .option('--by <what>', t('balance.by'), oneOf('--by', balanceKeys))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('balance.examples')),
  async (ctx, { by = 'contact', format }, words) => {
    const isOne = words.length > 0
    if (isOne && by !== 'contact') {
      throw new NetError('usage', 'option.conflict', { option: `--by ${by}`, other: 'WHO' })
    }
    const journal = await ctx.journal()
    const id = isOne ? await chooseContact(ctx, journal, words.join(' ')) : undefined
    const rows = listBalances(journal, by).filter((row) => !isOne || row.contactId === id)
    showRows(ctx, rows, format, {
      view: (list, look) => balanceList(list, look, by),
      fields: balanceFields,
      ids: ({ contactId }) => (contactId === null ? [] : [contactId]),
    })
    if (rows.length === 0) ctx.hint(ctx.t('balance.nothing'))
  },
)
