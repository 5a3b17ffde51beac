import { Command, CommanderError, Option } from 'commander'
import { dayOf } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import type { Translate } from '../i18n/catalogue.ts'
import { createFormat } from '../i18n/format.ts'
import { createTranslate, loadCatalogue } from '../i18n/translate.ts'
import { createTheme } from '../views/theme.ts'
import { colorLevel } from './color.ts'
import type { CommandModule, GlobalOptions } from './command.ts'
import { Context, type Preparation } from './context.ts'
import { exitCodes } from './exit-code.ts'
import { fitText, formatHelp } from './help.ts'
import type { World } from './io.ts'
import { chooseCalendar, chooseLanguage, peekAtSettings } from './language.ts'
import { readNow } from './now.ts'
import { printable } from './printable-json.ts'
import { type CommandTable, entriesBelow, type TableEntry } from './table.ts'
import { tellError } from './tell-error.ts'
import { terminalSize } from './terminal-size.ts'
import { unwrittenAnswer } from './unwritten-answer.ts'
import { usageError } from './usage-error.ts'

/**
 * Runs one command line from beginning to end: builds the tree of commands from the table, loads only the one that is
 * asked for, and gives the exit code. Everything thrown is told here, once, on stderr.
 */
export async function run(given: World, table: CommandTable, version: string): Promise<number> {
  const world = { ...given, args: given.args.map(withoutMark) }
  let preparation: Preparation
  try {
    preparation = await prepare(world)
  } catch (error) {
    const fallback = await prepare({
      ...world,
      args: [],
      env: { ...world.env, NET_NOW: undefined, NET_LANG: undefined },
    })
    return fail(error, fallback)
  }
  try {
    return await new Program(preparation, table, version).run()
  } catch (error) {
    return fail(unwrittenAnswer(error, false), preparation)
  }
}

/** A direction mark before an option, copied along from a Persian sentence. */
function withoutMark(argument: string): string {
  return argument.replace(/^[\u200e\u200f]+(?=-)/, '')
}

function fail(error: unknown, preparation: Preparation): number {
  tellError(error, preparation)
  return exitCodes[error instanceof NetError ? error.kind : 'fault']
}

async function prepare(world: World): Promise<Preparation> {
  const settings = peekAtSettings(world)
  const language = chooseLanguage(world, settings)
  const now = await readNow(world)
  const format = createFormat(language, chooseCalendar(settings, language), dayOf(now))
  const level = colorLevel(world)
  return {
    world,
    now,
    format,
    t: createTranslate(await loadCatalogue(language), format),
    theme: await createTheme(level),
    colorLevel: level,
  }
}

class Program {
  readonly #preparation: Preparation
  readonly #table: CommandTable
  readonly #root: Command
  readonly #entries = new Map<Command, TableEntry>()
  readonly #loaded = new Map<Command, CommandModule>()
  /** The command the line has got to, for errors to be told about. */
  #current: Command
  #exitCode = 0

  constructor(preparation: Preparation, table: CommandTable, version: string) {
    this.#preparation = preparation
    this.#table = table
    const { t } = preparation
    this.#root = this.#configured(new Command('net'))
      .usage('[options] [command]')
      .version(version, '-V, --version', t('option.version'))
      .addOption(new Option('--journal <file>', t('option.journal')))
      .addOption(new Option('--config <file>', t('option.config')))
      .addOption(new Option('--lang <language>', t('option.lang')).choices(['en', 'fa']))
      .addOption(new Option('--json', t('option.json')))
      .addOption(new Option('--no-color', t('option.noColor')))
      .addHelpText('after', t('program.examples'))
    refuseTwice(this.#root)
    this.#current = this.#root
    for (const entry of mentioned(table, preparation.world.args)) this.#add(entry, t)
    for (const parent of [this.#root, ...this.#entries.keys()]) {
      if (parent.commands.length > 0) {
        parent.hook('preSubcommand', (_, child) => this.#load(child))
      }
    }
  }

  /** Gives the exit code of a line that ran to its end. */
  async run(): Promise<number> {
    const { world } = this.#preparation
    if (asksHelpOnTheWhole(world.args)) {
      // Commander would end by throwing, for which V8 reads a part of the program again.
      this.#root.outputHelp()
      return 0
    }
    const args = knownFirst(this.#root, helpAsOption(world.args)).map(backwards)
    if (asksVersion(args)) {
      world.stdout.write(`${printable({ version: this.#root.version() })}\n`)
      return 0
    }
    try {
      await this.#root.parseAsync(args, { from: 'user' })
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      if (error.exitCode !== 0) throw usageError(error, this.#current)
    }
    return this.#exitCode
  }

  #configured(command: Command): Command {
    const { world, theme, t } = this.#preparation
    const width = () =>
      world.stdout.isTTY === true ? terminalSize('columns', world.stdout.columns) : 100
    return command
      .exitOverride()
      .helpOption('-h, --help', t('option.help'))
      .helpCommand(false)
      .showSuggestionAfterError(true)
      .configureHelp({
        formatHelp: (shown, helper) => {
          const entry = this.#entries.get(shown)
          const purpose = t(entry?.summary ?? 'program.summary')
          const below = entriesBelow(this.#table, entry)
          return formatHelp(shown, helper, { purpose, below }, { t, theme })
        },
      })
      .configureOutput({
        // In colour it is the part above, which fits.
        writeOut: (text) =>
          world.stdout.write(text.includes('\u001b') ? text : fitText(text, width())),
        writeErr: () => {},
        getOutHelpWidth: width,
        getOutHasColors: () => this.#preparation.colorLevel > 0,
      })
  }

  #add(entry: TableEntry, t: Translate): void {
    const words = entry.path.split(' ')
    const name = words.pop() ?? ''
    const parent = words.reduce(
      (command, word) => command.commands.find((one) => one.name() === word) ?? command,
      this.#root,
    )
    const command = this.#configured(new Command(name)).aliases([...(entry.aliases ?? [])])
    // Only when they are shown: an area of messages is made at the first one asked of it.
    const { examples } = entry
    if (examples !== undefined) command.addHelpText('after', () => t(examples))
    parent.addCommand(command, { hidden: entry.isHidden === true })
    this.#entries.set(command, entry)
  }

  /** A command as it can be asked about, apart from the line. */
  async #describe(entry: TableEntry | undefined): Promise<Command> {
    if (entry === undefined) return this.#root
    const command = this.#configured(new Command(entry.path))
    const module = await entry.load?.()
    module?.default.describe(command, this.#preparation.t)
    return command
  }

  /** Before the options of a command are read: its module says what they are. */
  async #load(command: Command): Promise<void> {
    this.#current = command
    const { load } = this.#entries.get(command) ?? {}
    if (load === undefined || this.#loaded.has(command)) return
    const { default: module } = await load()
    this.#loaded.set(command, module)
    module.describe(command, this.#preparation.t)
    refuseTwice(command)
    command.action(async (...given: unknown[]) => {
      const options = command.opts()
      const context = new Context(this.#preparation, this.#root.opts<GlobalOptions>(), {
        table: this.#table,
        describe: (entry) => this.#describe(entry),
      })
      try {
        await module.run(context, options, given.slice(0, -2))
        this.#exitCode = context.exitCode
      } catch (error) {
        throw unwrittenAnswer(error, await context.hasWritten())
      } finally {
        await context.close()
      }
    })
  }
}

/**
 * An option that holds one value is refused a second one: the first would be lost without a word. Whoever reads values
 * of an option that may be repeated is handed those before as well.
 */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    const mayRepeat = option.argChoices === undefined && (option.parseArg?.length ?? 1) > 1
    if (!option.required || mayRepeat) continue
    let first: string | undefined
    command.on(`option:${option.name()}`, (value: string) => {
      if (first !== undefined && first !== value) {
        throw new NetError('usage', 'option.twice', {
          option: option.long ?? '',
          first,
          second: value,
        })
      }
      first = value
    })
  }
}

function asksHelpOnTheWhole(args: readonly string[]): boolean {
  return args.every((word) => ['--help', '-h', 'help', '--no-color'].includes(word))
}

/** The version as JSON; without `--json` commander says it. */
function asksVersion(args: readonly string[]): boolean {
  const isOption = args.every((word) => ['--version', '-V', '--json', '--no-color'].includes(word))
  return isOption && args.includes('--json') && args.some((word) => /^--version$|^-V$/.test(word))
}

/** `help pitch write` is `pitch write --help`: commander's own would not load the command. */
function helpAsOption(args: readonly string[]): string[] {
  const place = args.findIndex((word) => !word.startsWith('-'))
  if (args[place] !== 'help') return [...args]
  return [...args.slice(0, place), ...args.slice(place + 1), '--help']
}

/** A command nobody knows is told so, help asked of it or not: commander's own would give help on the whole. */
function knownFirst(root: Command, args: string[]): string[] {
  const first = args[0]
  if (first === undefined || first.startsWith('-')) return args
  const isKnown = root.commands.some((one) => [one.name(), ...one.aliases()].includes(first))
  return isKnown ? args : [first]
}

/** Options behind which no value stands, of every command that takes a text. */
const valueless = new Set(['--json', '--no-color', '--keep', '--dry-run'])

/** `-3d` is a day, also before a whole sentence; commander would take it for an option. An option's own value stays as it is. */
function backwards(word: string, place: number, args: readonly string[]): string {
  const option = args[place - 1] ?? ''
  const isValue = /^--[^=]+$/.test(option) && !valueless.has(option)
  return /^-[\d۰-۹٠-٩]+[dwmy](?:[:\s]|$)/.test(word) && !isValue ? `\u2212${word.slice(1)}` : word
}

/**
 * The entries a line can be about: those whose first word is in it, with what they hold; none where help on the whole
 * is asked for; for any other line those of one word. Building the whole tree takes as long as running a command.
 */
function mentioned(table: CommandTable, args: readonly string[]): TableEntry[] {
  if (asksHelpOnTheWhole(args)) return []
  const [first = ''] = args[0] === 'help' ? args.slice(1) : args
  const words = first.startsWith('-') ? args : [first]
  const meant = table
    .filter(({ path, aliases = [] }) => [path, ...aliases].some((name) => words.includes(name)))
    .map(({ path }) => path)
  return table.filter(({ path }) =>
    meant.length > 0 ? meant.includes(path.split(' ')[0] ?? '') : !path.includes(' '),
  )
}
