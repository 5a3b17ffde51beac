import { command } from '../../cli/command.ts'
import { given } from '../../cli/options.ts'
import { copyPitch, getPitch } from '../../journal/pitches.ts'
import { copiedPitch } from '../../views/written-pitch.ts'
import { splitPitch } from './choose-pitch.ts'
import { nameFrom, purposeOptions, readPurpose } from './pitch-fields.ts'

// commands/pitch/copy.ts: a pitch once written, for somebody else
export default command(
  (parser, t) =>
    purposeOptions(parser, t)
      .argument('[pitch-and-name...]', t('pitch.copy.words'))
      .option('--name <text>', t('pitch.copy.name'))
      .addHelpText('after', t('pitch.copy.examples')),
  async (ctx, options, words) => {
    const journal = await ctx.journal()
    const { id, rest } = await splitPitch(ctx, journal, words)
    const purpose = await readPurpose(ctx, journal, options)
    const name = given('--name', options.name) ?? (rest || nameFrom(ctx, journal, purpose))
    const chosen =
      name ??
      (await (
        await ctx.prompter('--name')
      ).text({
        message: ctx.t('pitch.askName'),
        initial: getPitch(journal, id).name,
      }))
    ctx.show(copyPitch(journal, id, chosen, purpose), copiedPitch)
  },
)
