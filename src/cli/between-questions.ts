import { endBy, endings } from './ending-signals.ts'

/** Milliseconds after a question in which the next is to be expected: what is kept in between is kept by then. */
const soonMs = 250

/**
 * Hears what ends the program right after a question, while no other stands: the keys are the terminal's own then, and
 * Ctrl-C would end the program before what was answered is kept. The next question is cancelled in its place; where none
 * comes soon, the program ends as told.
 */
export class BetweenQuestions {
  #heard: NodeJS.Signals | undefined
  #waiting: NodeJS.Timeout | undefined
  #hearing: NodeJS.Immediate | undefined
  readonly #hear = (signal: NodeJS.Signals) => {
    this.#heard ??= signal
  }

  /** To be called while the question still listens: a signal nobody listens for is not waited with. */
  begin(): void {
    for (const signal of endings) process.on(signal, this.#hear)
    this.#waiting = setTimeout(() => {
      // What came while the thread was held is heard behind the clock.
      this.#hearing = setImmediate(() => {
        const heard = this.end()
        if (heard !== undefined) endBy(heard)
      })
    }, soonMs).unref()
  }

  /** A question comes up, and listens by now. Gives what was heard before it. */
  end(): NodeJS.Signals | undefined {
    clearTimeout(this.#waiting)
    clearImmediate(this.#hearing)
    for (const signal of endings) process.off(signal, this.#hear)
    const heard = this.#heard
    this.#heard = undefined
    return heard
  }
}
