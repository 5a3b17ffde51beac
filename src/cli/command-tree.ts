import type { Argument, Command, Option } from 'commander'
import { type CommandTable, entriesBelow, namesOfEntry, type TableEntry } from './table.ts'

/** The commands as the line knows them: for a command that speaks of commands. */
export interface CommandTree {
  table: CommandTable
  /** The command with its arguments and options, loaded; without an entry the word `net` itself. */
  describe(entry: TableEntry | undefined): Promise<Command>
}

/** The words an option or an argument takes, where it takes only some. */
export function wordsOf(one: Option | Argument): readonly string[] {
  const read = one.parseArg as { allowed?: readonly string[] } | undefined
  return one.argChoices ?? read?.allowed ?? []
}

/** A line as far as the cursor, read as far as its commands and options go. */
export interface ReadLine {
  entry: TableEntry | undefined
  command: Command
  /** The words that are neither commands nor options nor their values. */
  given: string[]
  /** The option whose value is being typed. */
  option: Option | undefined
  /** `--` has been typed: nothing is an option any more. */
  isOver: boolean
  /** Values given to options everywhere, by long name. */
  globals: Map<string, string>
}

/** Reads the words before the one being typed. */
export async function readLine(tree: CommandTree, words: readonly string[]): Promise<ReadLine> {
  const root = await tree.describe(undefined)
  const line: ReadLine = {
    entry: undefined,
    command: root,
    given: [],
    option: undefined,
    isOver: false,
    globals: new Map(),
  }
  for (const word of words) {
    if (line.option !== undefined) {
      line.globals.set(line.option.long ?? '', word)
      line.option = undefined
    } else if (word === '--' && !line.isOver) {
      line.isOver = true
    } else if (word.startsWith('-') && !line.isOver) {
      const [name, value] = word.split('=', 2)
      const option = optionsOf(root, line.command).find(
        (one) => one.long === name || one.short === name,
      )
      if (option !== undefined && (option.required || option.optional)) {
        if (value === undefined) line.option = option
        else line.globals.set(option.long ?? '', value)
      }
    } else {
      const below = line.given.length === 0 ? entryBelow(tree.table, line.entry, word) : undefined
      if (below === undefined) line.given.push(word)
      else {
        line.entry = below
        line.command = await tree.describe(below)
      }
    }
  }
  return line
}

/** The options of a command and those that go everywhere. */
export function optionsOf(root: Command, command: Command): Option[] {
  return [...new Set([...command.options, ...root.options])]
}

function entryBelow(
  table: CommandTable,
  entry: TableEntry | undefined,
  word: string,
): TableEntry | undefined {
  return entriesBelow(table, entry).find((one) => namesOfEntry(one).includes(word))
}
