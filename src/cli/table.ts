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
