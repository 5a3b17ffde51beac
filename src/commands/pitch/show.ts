import { command } from '../../cli/command.ts'
import { spoken } from '../../domain/pitch.ts'
import { getPitch } from '../../journal/pitches.ts'
import { pitchPage } from '../../views/pitch.ts'
import { choosePitch } from './choose-pitch.ts'
import { openPitches } from './open-pitches.ts'

// commands/pitch/show.ts: the pitch as it would be said now
export default command(
  (parser, t) =>
    parser
      .argument('[pitch...]', t('pitch.argument'))
      .option('--raw', t('pitch.show.raw'))
      .addHelpText('after', t('pitch.show.examples')),
  async (ctx, { raw }, words) => {
    const { journal, settings } = await openPitches(ctx)
    const pitch = getPitch(journal, await choosePitch(ctx, journal, words))
    ctx.show(spoken(pitch, settings), (record, look) => pitchPage(record, look, raw === true))
  },
)
