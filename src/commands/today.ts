import { command } from '../cli/command.ts'
import { todayRecord } from '../domain/today-page.ts'
import { getTodayPage } from '../journal/today-page.ts'
import { todayPage } from '../views/today-page.ts'

// commands/today.ts: what the day begins with
export default command(
  (parser, t) => parser.addHelpText('after', t('today.examples')),
  async (ctx) => {
    const page = getTodayPage(await ctx.journal())
    if (ctx.isJson) ctx.show(todayRecord(page), () => '')
    else ctx.show(page, todayPage)
  },
)
