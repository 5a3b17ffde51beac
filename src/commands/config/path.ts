import { command } from '../../cli/command.ts'
import { plain } from '../../views/plain.ts'

// commands/config/path.ts: works whatever stands in the file
export default command(
  (parser, t) => parser.addHelpText('after', t('config.path.examples')),
  (ctx) => ctx.show({ path: ctx.settingsFile }, ({ path }) => plain(path)),
)
