import { command } from '../cli/command.ts'
import { oneOf, requireWith } from '../cli/options.ts'
import { showRows } from '../cli/show-rows.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { listSteps, undo } from '../journal/undo.ts'
import { rowFormats } from '../views/rows.ts'
import { allSteps, latestSteps, stepFields, undoneStep } from '../views/undo.ts'

// commands/undo.ts: the last command is taken back, or one named by its number
export default command(
  (parser, t) =>
    parser
      .argument('[step]', t('undo.step'))
      .option('--list', t('undo.list'))
      .option('--all', t('undo.all'))
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('undo.examples')),
  async (ctx, { list, all, format }, step) => {
    requireWith('--format', format !== undefined, '--list', Boolean(list || all))
    const journal = await ctx.journal()
    if (list || all) {
      if (step !== undefined) {
        throw new NetError('usage', 'argument.excess', { argument: step })
      }
      const steps = listSteps(journal)
      if (steps.length === 0) ctx.hint(ctx.t('error.undo.nothing', {}))
      showRows(ctx, steps, format, {
        view: all ? allSteps : latestSteps,
        fields: stepFields,
        ids: ({ id }) => [id],
      })
    } else {
      const undone = undo(journal, step === undefined ? undefined : stepNumber(step))
      ctx.show(undone, undoneStep)
      if (undone.undoneBy !== null) ctx.hint(ctx.t('undo.again', { by: undone.undoneBy }))
    }
  },
)

function stepNumber(text: string): number {
  const number = Number(latinDigits(text).replace(/^#/, ''))
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new NetError('usage', 'argument.notNumber', { argument: text })
  }
  return number
}
