import { command } from '../cli/command.ts'
import { oneOf } from '../cli/options.ts'
import { shells } from '../domain/completion.ts'
import { completionScript } from '../views/completion-script.ts'

// commands/completion.ts: the script by which a shell completes the line
export default command(
  (parser, t) =>
    parser
      .argument('<shell>', t('completion.shell'), oneOf('SHELL', shells))
      .addHelpText('after', t('completion.examples')),
  (ctx, _, shell) => {
    const script = completionScript(shell)
    if (ctx.isJson) ctx.show({ shell, script }, () => '')
    else ctx.data(script)
  },
)
