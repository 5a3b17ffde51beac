import { emitKeypressEvents, type Interface } from 'node:readline'
import type { RawKey } from './prompt-key.ts'
import type { PrompterOptions } from './prompter-options.ts'
import type { ReadKey } from './typed-ahead.ts'

/** How long an Esc may turn out to be the beginning of another key; node would wait for half a second. */
const timing: Partial<Interface> & { escapeCodeTimeout: number } = { escapeCodeTimeout: 100 }

/**
 * The keys of a terminal: those for the question that stands, and those typed while none does. They answer the next one:
 * who types fast, or over a slow line, loses nothing.
 */
export class TypedKeys {
  readonly #input: PrompterOptions['input']
  readonly #ahead: ReadKey[] = []
  #take: ((key: ReadKey) => void) | undefined

  constructor(input: PrompterOptions['input']) {
    this.#input = input
    input.on('keypress', (typed: string | undefined, raw: RawKey) => {
      if (this.#take === undefined) this.keep([typed, raw])
      else this.#take([typed, raw])
    })
  }

  /** Reads the keys from now on. Before any readline does: the first to read a terminal says how long it waits. */
  read(): void {
    emitKeypressEvents(this.#input, timing as Interface)
  }

  get isAhead(): boolean {
    return this.#ahead.length > 0
  }

  /** For a question to come. */
  keep(...keys: ReadKey[]): void {
    this.#ahead.push(...keys)
  }

  /** All that was kept. */
  takeAhead(): ReadKey[] {
    return this.#ahead.splice(0)
  }

  /** From now on keys go to a question, until `giveToNone`. */
  giveTo(take: (key: ReadKey) => void): void {
    this.#take = take
  }

  giveToNone(): void {
    this.#take = undefined
  }
}
