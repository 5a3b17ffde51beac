import { command } from '../../cli/command.ts'
import { placeholderValues, spoken } from '../../domain/pitch.ts'
import { findingsOf } from '../../domain/pitch-finding.ts'
import { pitchWords } from '../../i18n/pitch-words.ts'
import { getPitch, listPitches } from '../../journal/pitches.ts'
import { checkedPitches } from '../../views/checked-pitches.ts'
import { choosePitch } from './choose-pitch.ts'
import { openPitches } from './open-pitches.ts'

// commands/pitch/check.ts: what a pitch lacks, and what to do about it
export default command(
  (parser, t) =>
    parser
      .argument('[pitch...]', t('pitch.check.argument'))
      .addHelpText('after', t('pitch.check.examples')),
  async (ctx, _options, words) => {
    const { journal, settings } = await openPitches(ctx)
    const pitches =
      words.length === 0
        ? listPitches(journal).filter(({ isGoalDone }) => !isGoalDone)
        : [getPitch(journal, await choosePitch(ctx, journal, words))]
    const checked = pitches.map((pitch) => spoken(pitch, settings))
    const { wordsPerMinute } = settings.pitch
    const findings = checked.flatMap((pitch) =>
      findingsOf(pitch, placeholderValues(pitch, settings), wordsPerMinute, pitchWords),
    )
    ctx.show(
      {
        pitches: checked.map(({ id, name, words: count, seconds, aimSeconds }) => ({
          id,
          name,
          words: count,
          seconds,
          aimSeconds,
        })),
        findings,
      },
      checkedPitches,
    )
    if (pitches.length === 0) ctx.hint(ctx.t('pitch.list.empty'))
  },
)
