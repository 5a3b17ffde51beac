import type { Translate } from '../i18n/catalogue.ts'
import type { Theme } from '../views/theme.ts'
import type { Prompter } from './prompter.ts'

/** Where text goes: a terminal, a pipe or a file. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
  rows?: number | undefined
}

/** Where text comes from, besides the arguments. */
export interface Input {
  isTTY?: boolean | undefined
  /** Everything that is piped in. */
  bytes(): Promise<Uint8Array>
  /** The same, piece by piece, for what need not be held whole; throws the reason of the signal once that is given. */
  pieces(signal?: AbortSignal): AsyncIterable<Uint8Array>
}

/** All a run has of the world outside; nothing in src/ but main.ts takes it from `process`. */
export interface World {
  /** Without the program's own name. */
  args: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
  folder: string
  stdin: Input
  stdout: Output
  stderr: Output
  clock: () => Date
  /** The built program of the thread that reads cards, where the program is built. */
  readerFile?: string
  /** Shows a text that is higher than the terminal through the person's pager; false where it is yet to be written. */
  page?: (text: string) => boolean
  /** Opened when a command first asks something. */
  openPrompter: (settings: PrompterSettings) => Promise<Prompter>
}

/** What a prompter is told: the words of its own hints, and the colours. */
export interface PrompterSettings {
  t: Translate
  theme: Theme
}
