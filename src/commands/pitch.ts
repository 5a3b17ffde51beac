import { command } from '../cli/command.ts'
import { NetError } from '../domain/error.ts'
import { spoken } from '../domain/pitch.ts'
import { getPitch } from '../journal/pitches.ts'
import { pitchPage } from '../views/pitch.ts'
import { choosePitch } from './pitch/choose-pitch.ts'

// commands/pitch.ts: choose a pitch and go through it
export default command(
  (parser, t) => parser.addHelpText('after', t('pitch.examples')),
  async (ctx) => {
    if (!ctx.canAsk) throw new NetError('usage', 'pitch.alone', {})
    const [journal, settings] = await Promise.all([ctx.journal(), ctx.settings()])
    const pitch = getPitch(journal, await choosePitch(ctx, journal, []))
    ctx.show(spoken(pitch, settings), (record, look) => pitchPage(record, look, false))
  },
)
