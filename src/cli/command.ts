import type { Command, OptionValues } from '@commander-js/extra-typings'
import type { Command as PlainCommand } from 'commander'
import type { Translate } from '../i18n/catalogue.ts'
import type { Context } from './context.ts'

/** What every command accepts, wherever it stands on the line. */
export interface GlobalOptions {
  journal?: string
  config?: string
  lang?: string
  json?: true
  color: boolean
}

/** A command as a module gives it: its arguments and options, and what it does. */
export interface CommandModule {
  describe(parser: PlainCommand, t: Translate): void
  run(context: Context, options: OptionValues, args: unknown[]): Promise<void>
}

// biome-ignore lint/complexity/noBannedTypes: commander's own word for "no options yet"
export type Parser = Command<[], {}, {}>

/**
 * A command: `describe` says what the line looks like, `run` is given it parsed. Its types follow from the
 * description: an option that is not described cannot be read.
 */
export function command<Args extends unknown[], Options extends OptionValues>(
  describe: (parser: Parser, t: Translate) => Command<Args, Options, {}>,
  run: (context: Context, options: Options, ...args: Args) => Promise<void> | void,
): CommandModule {
  return {
    describe(parser, t) {
      describe(parser as unknown as Parser, t)
    },
    async run(context, options, args) {
      await run(context, options as Options, ...(args as Args))
    },
  }
}
