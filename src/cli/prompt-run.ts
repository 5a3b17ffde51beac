import type { Duplex } from 'node:stream'
import type { PromptArea } from './prompt-area.ts'
import { type Dialog, pressed } from './prompt-dialog.ts'
import type { RawKey } from './prompt-key.ts'
import type { TypedKeys } from './prompt-keys.ts'
import { KeyReader, Session } from './prompt-session.ts'
import type { PrompterOptions } from './prompter-options.ts'
import { AnswerGuard, type ReadKey } from './typed-ahead.ts'

/** What is used of the readline that inquirer gives a prompt. */
interface Readline {
  output: Duplex
  line: string
  getCursorPos: () => { rows: number; cols: number }
  clearLine: (direction: 0) => void
  on: (event: 'close' | 'error' | 'SIGTSTP', listener: (error: unknown) => void) => unknown
  removeListener: (event: string, listener: () => void) => unknown
}

/** What one dialog needs of the terminal it runs in. */
export interface RunOptions extends Pick<PrompterOptions, 'input' | 'output'> {
  area: PromptArea
  keys: TypedKeys
  /** Keys typed ahead are lines of another question and answer this one not. */
  keepsAhead: boolean
  /** Milliseconds that never go back. */
  clock: () => number
  /** The person stops, or the terminal is gone. */
  onStop: () => void
  onGone: (error: unknown) => void
}

/** One dialog at a terminal, from the first key to its end. */
export class DialogRun<S, R> {
  readonly session: Session<S, R>
  readonly #dialog: Dialog<S, R>
  readonly #options: RunOptions
  #redraw = () => {}
  #soon: NodeJS.Immediate | undefined
  #guard: AnswerGuard | undefined
  readonly #reader = new KeyReader((key) => {
    this.session.take((state, elapsedMs) =>
      pressed(this.#dialog, state, key, { ...this.#options.area.size, elapsedMs }),
    )
    this.#redrawSoon()
  })

  constructor(dialog: Dialog<S, R>, options: RunOptions) {
    this.#dialog = dialog
    this.#options = options
    this.session = new Session(dialog, options.clock)
  }

  /** Listens and draws from now on; gives what puts an end to it. */
  begin(rl: Readline, redraw: () => void): () => void {
    const { input, output, area, keys, onStop, onGone } = this.#options
    this.#redraw = redraw
    const onResize = () => {
      area.resize()
      redraw()
    }
    const onSuspend = () => {
      this.session.hold()
      area.suspend()
      stopUntilContinued(input, onSuspend)
      area.resume()
      this.session.goOn()
      redraw()
    }
    area.enter(rl)
    rl.on('close', onStop)
    // Readline tells what befalls the terminal once more, as its own.
    rl.on('error', onGone)
    rl.on('SIGTSTP', onSuspend)
    process.on('SIGTSTP', onSuspend)
    output.on('resize', onResize)
    const clock = this.#startClock()
    this.session.start()
    redraw()
    const starting = setImmediate(() => this.#takeKeys(rl))
    return () => {
      clearInterval(clock)
      clearImmediate(starting)
      clearImmediate(this.#soon)
      keys.giveToNone()
      rl.removeListener('close', onStop)
      rl.removeListener('SIGTSTP', onSuspend)
      process.removeListener('SIGTSTP', onSuspend)
      output.removeListener('resize', onResize)
    }
  }

  /** Whatever is held as perhaps an answer is text after all. */
  end(): void {
    this.#guard?.end()
  }

  #startClock(): NodeJS.Timeout | undefined {
    const { tick, tickMs } = this.#dialog
    if (tickMs === undefined) return undefined
    return setInterval(() => {
      this.session.take((state, at) => tick?.(state, at) ?? state)
      this.#redraw()
    }, tickMs)
  }

  /** Once for all the keys that came together: a long text pasted is not drawn letter by letter. */
  #redrawSoon(): void {
    if (this.session.isOver) return this.#redraw()
    this.#soon ??= setImmediate(() => {
      this.#soon = undefined
      this.#redraw()
    })
  }

  /** Takes the keys typed ahead, unless they are another question's, then those that come. */
  #takeKeys(rl: Readline): void {
    const { keys, keepsAhead, onStop } = this.#options
    if (keepsAhead && this.#dialog.isOneKey === true) this.#takeGuarded(rl)
    else keys.giveTo((key) => this.#press(rl, key))
    const before = keys.takeAhead()
    // Of Ctrl-C readline tells only whom it finds listening, and what came after it goes with it.
    const end = before.findIndex(([, raw]) => isInterrupt(raw))
    const typed = end < 0 ? before : before.slice(0, end)
    if (keepsAhead) {
      keys.keep(...typed)
      if (end >= 0) onStop()
      return
    }
    for (const key of typed) this.#press(rl, key)
    if (this.session.isOver) keys.keep(...before.slice(typed.length))
    else if (end >= 0 || ('closed' in rl && rl.closed === true)) onStop()
  }

  #takeGuarded(rl: Readline): void {
    const { keys } = this.#options
    const guard = new AnswerGuard(
      (key) => {
        const { state } = this.session
        this.#press(rl, key)
        return this.session.isOver || this.session.state !== state
      },
      (text) => keys.keep(...text),
      keys.isAhead,
    )
    this.#guard = guard
    keys.giveTo((key) => {
      if (key[1].ctrl === true || isInterrupt(key[1]) || isQuit(key[1])) return this.#press(rl, key)
      holdOpen(rl)
      guard.take(key)
    })
  }

  #press(rl: Readline, [typed, raw]: ReadKey): void {
    holdOpen(rl)
    if (this.session.isOver) return this.#options.keys.keep([typed, raw])
    // A Ctrl-C alone readline takes; one that came close behind an Esc, as a key with it, it does not know.
    if (isInterrupt(raw)) return raw.ctrl === true ? undefined : this.#options.onStop()
    // As the terminal itself has it where no question is asked.
    if (isQuit(raw)) return void process.kill(process.pid, 'SIGQUIT')
    const isEnd = raw.ctrl === true && raw.name === 'd'
    if (isEnd && this.#dialog.takesCtrlD?.(this.session.state) !== true) this.#options.onStop()
    else this.#reader.read(typed, raw)
  }
}

/**
 * Readline edits a line of its own, which is not the one shown. A space in it keeps Ctrl-D from closing the terminal
 * before the dialog has seen it.
 */
function holdOpen(rl: Readline): void {
  rl.clearLine(0)
  rl.line = ' '
}

function isInterrupt(raw: RawKey): boolean {
  return raw.sequence?.endsWith('\u0003') === true
}

/** Ctrl-\, which readline takes for no key. */
function isQuit(raw: RawKey): boolean {
  return raw.sequence === '\u001c'
}

/**
 * Stops as a program that knows nothing of Ctrl-Z does, with the programs it runs with; gives back when it is continued.
 * Where nobody could continue it, the system lets it run on.
 */
function stopUntilContinued(input: NodeJS.ReadStream, listener: () => void) {
  input.setRawMode(false)
  process.removeListener('SIGTSTP', listener)
  process.kill(0, 'SIGTSTP')
  process.on('SIGTSTP', listener)
  input.setRawMode(true)
}
