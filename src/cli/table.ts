import type { PlainKey } from '../i18n/catalogue.ts'
import type { CommandModule } from './command.ts'

/** A line of the table of commands. */
export interface TableEntry {
  /** The words typed: `followups`, `pitch write`. */
  path: string
  aliases?: readonly string[]
  summary: PlainKey
  /** The heading it stands under in `net --help`; for commands of one word. */
  group?: PlainKey
  /** For a word that only holds others; a module brings its own. */
  examples?: PlainKey
  /** Asked by scripts, not by people: in no help and no list. */
  isHidden?: true
  /** Loads the module of the command; a word that only holds others has none. */
  load?: () => Promise<{ default: CommandModule }>
}

export type CommandTable = readonly TableEntry[]

/** The entries that can follow: of one word more. Those of one word for none. */
export function entriesBelow(table: CommandTable, entry: TableEntry | undefined): TableEntry[] {
  const start = entry === undefined ? '' : `${entry.path} `
  return table.filter(
    ({ path, isHidden }) =>
      isHidden !== true && path.startsWith(start) && !path.slice(start.length).includes(' '),
  )
}

/** The last word of an entry, and the others it goes by. */
export function namesOfEntry({ path, aliases = [] }: TableEntry): string[] {
  return [path.split(' ').at(-1) ?? '', ...aliases]
}
