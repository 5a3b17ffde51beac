import { command } from '../cli/command.ts'

export default command(
  (parser) => parser.argument('[name...]'),
  async (ctx, _options, name) => {
    const journal = await ctx.journal()
    ctx.print(`${name.join(' ')} ${journal.all('SELECT count(*) FROM contact').length}`)
  },
)
