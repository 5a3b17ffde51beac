import { command } from '../../cli/command.ts'
import { getPitch, removePitch } from '../../journal/pitches.ts'
import { removedPitch } from '../../views/written-pitch.ts'
import { choosePitch } from './choose-pitch.ts'

// commands/pitch/rm.ts: a pitch and its rehearsals, after asking
export default command(
  (parser, t) =>
    parser
      .argument('[pitch...]', t('pitch.argument'))
      .option('--yes', t('pitch.rm.yes'))
      .addHelpText('after', t('pitch.rm.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const id = await choosePitch(ctx, journal, words)
    const { name, runs } = getPitch(journal, id)
    if (!options.yes) {
      const prompter = await ctx.prompter('--yes')
      if (!(await prompter.confirm({ message: ctx.t('pitch.rm.ask', { name, runs }) }))) {
        ctx.warn(ctx.t('pitch.rm.left'))
        return
      }
    }
    ctx.show(removePitch(journal, id), removedPitch)
  },
)
