import { command } from '../../cli/command.ts'
import { oneOf } from '../../cli/options.ts'
import { showRows } from '../../cli/show-rows.ts'
import { listCircles } from '../../journal/circles.ts'
import { circleFields, circleList } from '../../views/circle-list.ts'
import { rowFormats } from '../../views/rows.ts'

// commands/circle/list.ts: the networks of people, and how one comes into each
export default command(
  (parser, t) =>
    parser
      .option('--format <format>', t('option.format'), oneOf('--format', rowFormats))
      .addHelpText('after', t('circle.list.examples')),
  async (ctx, { format }) => {
    const circles = listCircles(await ctx.journal())
    showRows(ctx, circles, format, {
      view: circleList,
      fields: circleFields,
      ids: ({ circleId }) => [circleId],
    })
    if (circles.length === 0) ctx.hint(ctx.t('circle.list.empty'))
  },
)
