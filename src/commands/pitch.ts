import { command } from '../cli/command.ts'
import { NetError } from '../domain/error.ts'
import { choosePitch } from './pitch/choose-pitch.ts'
import { runRehearsal } from './pitch/run-rehearsal.ts'

// commands/pitch.ts: choose a pitch and rehearse it
export default command(
  (parser, t) => parser.addHelpText('after', t('pitch.examples')),
  async (ctx) => {
    if (!ctx.canAsk) throw new NetError('usage', 'pitch.alone', {})
    const journal = await ctx.journal()
    await runRehearsal(ctx, journal, await choosePitch(ctx, journal, []), {})
  },
)
