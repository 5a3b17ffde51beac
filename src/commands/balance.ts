import { command } from '../cli/command.ts'
import { oneOf } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { balanceKeys } from '../domain/balance.ts'
import { listBalances } from '../journal/balances.ts'
import { balanceFields, balanceList } from '../views/balance.ts'
import { rowFormats } from '../views/rows.ts'

// commands/balance.ts: give and take so far, by person, field or circle
export default command(
  (parser, t) =>
    parser
      .option('--by <what>', t('balance.by'), oneOf('--by', balanceKeys))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('balance.examples')),
  async (ctx, { by = 'contact', format }) => {
    const journal = await ctx.journal()
    const rows = listBalances(journal, by)
    showRows(ctx, rows, format, {
      view: (list, look) => balanceList(list, look, by),
      fields: balanceFields,
      ids: ({ contactId }) => (contactId === null ? [] : [contactId]),
    })
    if (rows.length === 0) ctx.hint(ctx.t('balance.nothing'))
  },
)
