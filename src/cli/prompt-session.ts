import { back, type Dialog } from './prompt-dialog.ts'
import { type RawKey, readKey } from './prompt-key.ts'
import type { Key } from './prompter.ts'

/** A dialog under way: its state, its clock, and how it ended. What a key or a tick throws is thrown by `outcome`. */
export class Session<S, R> {
  state: S
  readonly #clock: () => number
  #heldAt: number | undefined
  #startedAt: number
  #done: { done: R } | undefined
  #isBack = false
  #fault: { error: unknown } | undefined

  /** The clock counts milliseconds and never goes back. */
  constructor(dialog: Dialog<S, R>, clock: () => number) {
    this.state = dialog.initial
    this.#clock = clock
    this.#startedAt = clock()
  }

  start() {
    this.#startedAt = this.#clock()
  }

  elapsed(): number {
    return (this.#heldAt ?? this.#clock()) - this.#startedAt
  }

  /** The clock stands until `goOn`. */
  hold() {
    this.#heldAt ??= this.#clock()
  }

  goOn() {
    if (this.#heldAt === undefined) return
    this.#startedAt += this.#clock() - this.#heldAt
    this.#heldAt = undefined
  }

  /** One step; steps after the end change nothing. */
  take(step: (state: S, elapsedMs: number) => S | { done: R } | typeof back) {
    if (this.isOver) return
    try {
      const next = step(this.state, this.elapsed())
      if (next === back) this.#isBack = true
      else if (isDone<S, R>(next)) this.#done = next
      else this.state = next
    } catch (error) {
      this.#fault = { error }
    }
  }

  /** Whether it ended, or a step threw. */
  get isOver(): boolean {
    return this.#done !== undefined || this.#isBack || this.#fault !== undefined
  }

  outcome(): { done: R } | typeof back | undefined {
    if (this.#fault !== undefined) throw this.#fault.error
    return this.#isBack ? back : this.#done
  }
}

function isDone<S, R>(next: S | { done: R }): next is { done: R } {
  return typeof next === 'object' && next !== null && 'done' in next
}

/** Readline's keys as ours; what is pasted comes as one key `paste` with the whole text. */
export class KeyReader {
  readonly #onKey: (key: Key) => void
  #pasted: string | undefined

  constructor(onKey: (key: Key) => void) {
    this.#onKey = onKey
  }

  read(typed: string | undefined, raw: RawKey) {
    if (raw.name === 'paste-start') this.#pasted = ''
    else if (raw.name === 'paste-end') {
      const text = this.#pasted ?? ''
      this.#pasted = undefined
      this.#onKey({ name: 'paste', text, ctrl: false, meta: false, shift: false })
    } else if (this.#pasted !== undefined) {
      this.#pasted += raw.name === 'return' ? '\n' : (typed ?? '')
    } else this.#onKey(readKey(typed, raw))
  }
}
