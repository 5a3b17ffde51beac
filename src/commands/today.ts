import { command } from '../cli/command.ts'
import { todayRecord } from '../domain/today-page.ts'
import { getTodayPage } from '../journal/today-page.ts'
import { todayPage } from '../views/today-page.ts'

// commands/today.ts: what the day begins with
export default command(
  (parser, t) => parser.addHelpText('after', t('today.examples')),
  async (ctx) => {
    const journal = await ctx.journal()
    const page = getTodayPage(journal)
    if (ctx.isJson) return ctx.show(todayRecord(page), () => '')
    ctx.show(page, todayPage)
    if (page.followups.heldBack > 0 && ctx.canAsk) {
      const { hintAttention } = await import('./ask-me.ts')
      await hintAttention(ctx, journal)
    }
  },
)
