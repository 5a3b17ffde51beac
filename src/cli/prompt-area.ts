import type { Frame } from './prompt-dialog.ts'
import { DrawnFrame, DrawnScreen } from './prompt-drawing.ts'
import type { LiveSize } from './prompter.ts'
import type { PrompterOptions } from './prompter-options.ts'
import { terminalSize } from './terminal-size.ts'

const escape = '\u001b['
const cursorShown = `${escape}?25h`
const pasteMarked = `${escape}?2004h`
const pasteUnmarked = `${escape}?2004l`
const alternateScreen = `${escape}?1049h`
const ordinaryScreen = `${escape}?1049l`

type Output = PrompterOptions['output']

/** The room for lines on a terminal. In its last row a line would scroll, unless the whole screen is drawn on. */
export function roomOn(output: Output, isFullScreen = false): LiveSize {
  return {
    columns: terminalSize('columns', output.columns) - 1,
    rows: terminalSize('rows', output.rows) - (isFullScreen ? 0 : 1),
  }
}

/**
 * Where a dialog is drawn: under the lines before it, by inquirer's screen manager, or on a screen of its own. Whatever
 * it changes of the terminal it puts back.
 */
export class PromptArea {
  readonly #output: Output
  readonly #drawn = new DrawnFrame()
  readonly #screen: DrawnScreen | undefined
  #isRestored = false

  constructor(output: Output, isFullScreen: boolean) {
    this.#output = output
    this.#screen = isFullScreen ? new DrawnScreen() : undefined
  }

  get size(): LiveSize {
    return roomOn(this.#output, this.#screen !== undefined)
  }

  /** Before anything is drawn. */
  enter(rl: Parameters<DrawnFrame['takeOver']>[0]): void {
    this.#drawn.takeOver(rl)
    this.#begin('')
  }

  /** What the screen manager is to write for a frame; a screen of its own is written to here. */
  draw(frame: Frame): string {
    if (this.#screen === undefined) return this.#drawn.draw(frame, this.size)
    this.#output.write(this.#screen.draw(frame, this.size))
    return ' '
  }

  /** What the screen manager is to write once there is no more to draw. */
  drawNothing(): string {
    return this.#drawn.draw({ lines: [' '] }, this.size)
  }

  /** After the window has another size; what was drawn is to be drawn again. */
  resize(): void {
    this.#output.write(this.#screen?.clear() ?? this.#drawn.wipeAt(this.#width()))
  }

  /** Gives the terminal to others for a while. */
  suspend(): void {
    this.#end(this.#drawn.clearAt(this.#width()))
  }

  resume(): void {
    this.#begin(this.#drawn.reserve())
  }

  /** Leaves the terminal as it was; once, however it ends. */
  restore(): void {
    if (this.#isRestored) return
    this.#isRestored = true
    this.#end(`\r${escape}J`)
  }

  #begin(reserved: string): void {
    const start = this.#screen === undefined ? reserved : alternateScreen + this.#screen.clear()
    this.#output.write(start + pasteMarked)
  }

  #end(cleared: string): void {
    const end = this.#screen === undefined ? cleared : ordinaryScreen
    this.#output.write(pasteUnmarked + end + cursorShown)
  }

  #width(): number {
    return terminalSize('columns', this.#output.columns)
  }
}
