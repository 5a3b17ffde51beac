/** What went wrong, as the person at the terminal has to tell it apart; cli/ turns it into an exit code. */
export type ErrorKind = 'usage' | 'not-found' | 'conflict' | 'journal' | 'cancelled'

/**
 * Every error the program throws on purpose: its key, and what its message needs to be told.
 * Both catalogues must have a line `error.<key>` for each: a missing one does not compile.
 */
export interface ErrorParams {
  /** The text can be read as two different days, both given as ISO text. */
  'day.ambiguous': { text: string; one: string; other: string }
  /** Understood, but there is no such day. */
  'day.impossible': { text: string }
  /** Arithmetic left the years 1 to 9999. */
  'day.range': Record<string, never>
  /** The text has a time of day; only days are kept. */
  'day.time': { text: string }
  'day.unknown': { text: string }
  /** The weekday named is not that of the day named (ISO text). */
  'day.weekday': { text: string; day: string }
  /** Zero, or more than a hundred years. */
  'duration.range': { text: string }
  'duration.unknown': { text: string }
  'prompt.cancelled': Record<string, never>
  'editor.missing': { command: string }
  'editor.failed': { command: string; status: number }
  'editor.kept': { command: string; status: number; path: string }
  'name.empty': Record<never, never>
  'name.tooLong': { length: number; max: number }
}

/** An error the person can do something about. Anything else that is thrown is a fault of the program. */
export class NetError<K extends keyof ErrorParams = keyof ErrorParams> extends Error {
  readonly kind: ErrorKind
  readonly key: K
  readonly params: ErrorParams[K]

  constructor(kind: ErrorKind, key: K, params: ErrorParams[K]) {
    super(key)
    this.name = 'NetError'
    this.kind = kind
    this.key = key
    this.params = params
  }
}
