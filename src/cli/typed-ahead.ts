import type { RawKey } from './prompt-key.ts'
import { edit, type Typed, typedAtEnd } from './prompt-line.ts'
import { KeyReader } from './prompt-session.ts'
import type { Key } from './prompter.ts'

/** A key as node's readline tells it. */
export type ReadKey = [typed: string | undefined, raw: RawKey]

/** Keys come so close together from no hand: it is a paste the terminal does not mark as one. */
const burstMs = 40
/** Who was typing on when a question came up has seen it after a pause as long as this. */
const pauseMs = 500

/** The lines that keys would have typed, without empty ones. */
export function linesTyped(keys: readonly ReadKey[]): string[] {
  const lines: string[] = []
  let typed: Typed = typedAtEnd('')
  const reader = new KeyReader((key: Key) => {
    if (key.name === 'enter') {
      lines.push(typed.text)
      typed = typedAtEnd('')
    } else typed = edit(typed, key) ?? typed
  })
  for (const [text, raw] of keys) reader.read(text, raw)
  return [...lines, typed.text].flatMap((line) => line.split('\n')).filter((line) => line.trim())
}

/**
 * Tells the keys that answer a question of one key from text typed on while it came up, or pasted: that is no answer.
 * `answer` says whether a key was one; `isTypingOn` that text was waiting when the question came up.
 */
export class AnswerGuard {
  readonly #answer: (key: ReadKey) => boolean
  readonly #ahead: (keys: ReadKey[]) => void
  #burst: ReadKey[] = []
  #timer: NodeJS.Timeout | undefined
  #isTypingOn: boolean

  constructor(
    answer: (key: ReadKey) => boolean,
    ahead: (keys: ReadKey[]) => void,
    isTypingOn: boolean,
  ) {
    this.#answer = answer
    this.#ahead = ahead
    this.#isTypingOn = isTypingOn
    if (isTypingOn) this.#wait()
  }

  take(key: ReadKey): void {
    this.#burst.push(key)
    this.#wait()
  }

  /** What it still holds is text. */
  end(): void {
    clearTimeout(this.#timer)
    this.#ahead(this.#burst.splice(0))
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#decide(), this.#isTypingOn ? pauseMs : burstMs)
  }

  #decide(): void {
    const keys = this.#burst.splice(0)
    const isText = keys.length > 1 && keys.some((key) => isPrinted(...key))
    const wasTypingOn = this.#isTypingOn
    this.#isTypingOn = false
    if (wasTypingOn || isText) return this.#ahead(keys)
    for (const key of keys) {
      if (this.#answer(key) || !isPrinted(...key)) continue
      // Whoever types what answers nothing has not seen the question.
      this.#ahead([key])
      this.#isTypingOn = true
      this.#wait()
    }
  }
}

function isPrinted(...[text, raw]: ReadKey): boolean {
  return text !== undefined && text >= ' ' && raw.ctrl !== true && raw.meta !== true
}
