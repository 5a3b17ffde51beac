import type { Duplex } from 'node:stream'
import { styledWidth, truncateStyled } from '../views/wrap.ts'
import type { Frame } from './prompt-dialog.ts'
import type { LiveSize } from './prompter.ts'

const escape = '\u001b['
const cursorHidden = `${escape}?25l`
const cursorShown = `${escape}?25h`

/** The part of inquirer's readline that its screen manager asks for sizes and places. */
interface Readline {
  output: Duplex
  getCursorPos: () => { rows: number; cols: number }
}

/**
 * The frame on the screen, and what inquirer's screen manager has to be told so that it redraws right: it counts
 * half-spaces and vowel marks as cells and would break lines that fit, and it takes the cursor's place from readline.
 */
export class DrawnFrame {
  #lines: string[] = [' ']
  #cursor = { row: 0, column: 1 }

  /** From now on the screen manager breaks no lines, and puts the cursor where the frame has it. */
  takeOver(rl: Readline) {
    Object.assign(rl.output, { getWindowSize: () => [Number.MAX_SAFE_INTEGER, 1] })
    // Rows count from the last line; above it they are negative.
    rl.getCursorPos = () => ({ rows: -this.#below(), cols: this.#cursor.column })
  }

  /** The frame as text, cut to the size. */
  draw(frame: Frame, size: LiveSize): string {
    this.#lines = frame.lines.slice(0, size.rows).map((line) => truncateStyled(line, size.columns))
    const last = this.#lines.length - 1
    // An empty last line would be followed by another one. Trailing spaces are not drawn.
    if (this.#lines[last] === '') this.#lines[last] = ' '
    this.#cursor = {
      row: Math.min(last, frame.cursor?.row ?? last),
      column: Math.min(size.columns, frame.cursor?.column ?? 0),
    }
    return this.#lines.join('\n') + (frame.cursor === undefined ? cursorHidden : cursorShown)
  }

  /**
   * Wipes what is drawn after the window became `width` wide, and leaves the cursor where the screen manager looks
   * for it. Terminals break the longer lines above the cursor anew, but do not agree about the cursor's own line:
   * it is taken for unbroken, so that at worst a piece of the question stays and never a line before it goes.
   */
  wipeAt(width: number): string {
    return this.clearAt(width) + this.reserve()
  }

  /** The same, leaving the cursor where the frame began. */
  clearAt(width: number): string {
    const above = this.#lines
      .slice(0, this.#cursor.row)
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(styledWidth(line) / width)), 0)
    const up = above === 0 ? '' : `${escape}${above}A`
    return `\r${up}${escape}J`
  }

  /** Empty lines in the frame's place, the cursor where the screen manager looks for it. */
  reserve(): string {
    return '\n'.repeat(this.#lines.length - 1 - this.#below())
  }

  #below(): number {
    return this.#lines.length - 1 - this.#cursor.row
  }
}

/**
 * A screen of its own. Only lines that changed are written again, over what stood there: a clock that wiped the window
 * twice a second would flicker.
 */
export class DrawnScreen {
  #lines: string[] = []

  /** From nothing; also after a new size, at which terminals move what is there. */
  clear(): string {
    this.#lines = []
    return `${cursorHidden}${escape}2J`
  }

  draw(frame: Frame, size: LiveSize): string {
    const lines = frame.lines.slice(0, size.rows).map((line) => truncateStyled(line, size.columns))
    const before = this.#lines
    this.#lines = lines
    return Array.from({ length: Math.max(lines.length, before.length) }, (_, row) =>
      lines[row] === before[row] ? '' : `${escape}${row + 1};1H${lines[row] ?? ''}${escape}K`,
    ).join('')
  }
}
