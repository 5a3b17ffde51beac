import { command } from '../../cli/command.ts'
import { oneOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { spoken } from '../../domain/pitch.ts'
import { listPitches } from '../../journal/pitches.ts'
import { pitchFields, pitchList } from '../../views/pitch-list.ts'
import { rowFormats } from '../../views/rows.ts'
import { openPitches } from './open-pitches.ts'

// commands/pitch/list.ts: every pitch, how long it takes and how the rehearsals went
export default command(
  (parser, t) =>
    parser
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('pitch.list.examples')),
  async (ctx, { format }) => {
    const { journal, settings } = await openPitches(ctx)
    const pitches = listPitches(journal).map((pitch) => spoken(pitch, settings))
    showRows(ctx, pitches, format, {
      view: pitchList,
      fields: pitchFields,
      ids: ({ id }) => [id],
    })
    if (pitches.length === 0) ctx.hint(ctx.t('pitch.list.empty'))
  },
)
