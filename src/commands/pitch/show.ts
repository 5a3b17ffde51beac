import { command } from '../../cli/command.ts'
import { spoken } from '../../domain/pitch.ts'
import { pitchSettings } from '../../journal/me.ts'
import { getPitch } from '../../journal/pitches.ts'
import { pitchPage } from '../../views/pitch.ts'
import { askMeForPitch } from '../ask-me.ts'
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
    const isTold = raw !== true && (await askMeForPitch(ctx, journal, spoken(pitch, settings)))
    const now = isTold ? pitchSettings(journal, await ctx.settings()) : settings
    ctx.show(spoken(pitch, now), (record, look) => pitchPage(record, look, raw === true))
  },
)
