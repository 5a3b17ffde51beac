import { command } from '../cli/command.ts'
import { nobodyFound } from '../cli/exit-code.ts'
import { findMailAddresses } from '../journal/mail-addresses.ts'
import { mailAddresses } from '../views/mail-addresses.ts'

// commands/mutt.ts: the address book that mutt, neomutt and aerc ask
export default command(
  (parser, t) =>
    parser.argument('[query...]', t('mutt.query')).addHelpText('after', t('mutt.examples')),
  async (ctx, _, words) => {
    const query = words.join(' ')
    const addresses = findMailAddresses(await ctx.journal(), query)
    if (addresses.length === 0) ctx.exitCode = nobodyFound
    if (ctx.isJson) ctx.show(addresses, () => '')
    else ctx.data(mailAddresses({ query, addresses }, ctx.look))
  },
)
