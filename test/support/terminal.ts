import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

/** The bytes a terminal sends for the keys that are not letters. */
const keys = {
  enter: '\r',
  tab: '\t',
  space: ' ',
  escape: '\u001b',
  backspace: '\u007f',
  delete: '\u001b[3~',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  'ctrl-a': '\u0001',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-e': '\u0005',
  'ctrl-k': '\u000b',
  'ctrl-o': '\u000f',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
  'ctrl-z': '\u001a',
} as const

export type KeyName = keyof typeof keys

export interface TerminalOptions {
  columns?: number
  rows?: number
  /** Instead of the surroundings' own; PATH, HOME and TERM are there unless given. */
  env?: Record<string, string>
  cwd?: string
}

/** A program in a real pseudo-terminal, with what a person would see of it. Close it in `afterEach`. */
export interface TestTerminal {
  /** As if typed; for text pasted use `paste`. */
  type: (text: string) => void
  paste: (text: string) => void
  press: (...names: KeyName[]) => void
  resize: (columns: number, rows: number) => Promise<void>
  /**
   * Until the screen shows it and nothing more comes for a moment; fails with the screen as it is after the time.
   * Gives the screen. What else has to be there belongs into the pattern: a slow machine draws by pieces.
   */
  waitFor: (wanted: string | RegExp, timeoutMs?: number) => Promise<string>
  /** The lines of the window as they are now, without trailing spaces and trailing empty lines. */
  screen: () => Promise<string>
  /** All that was ever written, scrolled-off lines included. */
  history: () => Promise<string>
  cursor: () => Promise<{ row: number; column: number }>
  isCursorHidden: () => boolean
  isAlternateScreen: () => Promise<boolean>
  rawOutput: () => string
  signal: (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGQUIT') => void
  /** Closes the window: the terminal is gone. */
  hangUp: () => void
  /** Resolves to the exit code when the program ends; 128 and the number for a signal. */
  exit: (timeoutMs?: number) => Promise<number>
  close: () => void
}

// Generous, for a slow machine: a test that passes never waits that long.
const patience = 15_000

const quiet = 15

export function openTerminal(command: string[], options: TerminalOptions = {}): TestTerminal {
  const { columns = 80, rows = 24 } = options
  const [file, ...args] = command
  if (file === undefined) throw new Error('A terminal needs a command')
  const screenOf = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const program = spawn(file, args, {
    cols: columns,
    rows,
    cwd: options.cwd ?? process.cwd(),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/',
      TERM: 'xterm-256color',
      ...options.env,
    },
  })

  let raw = ''
  let exitCode: number | undefined
  const watchers = new Set<() => void>()
  const notify = () => {
    for (const watcher of watchers) watcher()
  }
  program.onData((data) => {
    raw += data
    screenOf.write(data, notify)
  })
  program.onExit(({ exitCode: code, signal }) => {
    exitCode = signal ? 128 + signal : code
    notify()
  })

  /** Everything received so far is on the screen. */
  const settled = () => new Promise<void>((resolve) => screenOf.write('', resolve))

  function lines(from: number): string {
    const buffer = screenOf.buffer.active
    const shown: string[] = []
    for (let row = from; row < buffer.length; row++) {
      shown.push(buffer.getLine(row)?.translateToString(true) ?? '')
    }
    return shown.join('\n').trimEnd()
  }

  const screen = async () => {
    await settled()
    return lines(screenOf.buffer.active.baseY)
  }

  function until<T>(what: string, timeoutMs: number, find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const watch = () => {
        const found = find()
        if (found === undefined) return
        stop()
        resolve(found)
      }
      const timer = setTimeout(() => {
        stop()
        const seen = lines(screenOf.buffer.active.baseY)
        const ended = exitCode === undefined ? '' : `\n(the program ended with ${exitCode})`
        reject(new Error(`Waited in vain for ${what}. The screen:\n${seen}${ended}`))
      }, timeoutMs)
      const stop = () => {
        clearTimeout(timer)
        watchers.delete(watch)
      }
      watchers.add(watch)
      watch()
    })
  }

  return {
    type: (text) => program.write(text),
    paste: (text) => program.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`),
    press: (...names) => {
      for (const name of names) program.write(keys[name])
    },
    async resize(newColumns, newRows) {
      await settled()
      screenOf.resize(newColumns, newRows)
      program.resize(newColumns, newRows)
    },
    async waitFor(wanted, timeoutMs = patience) {
      await until(String(wanted), timeoutMs, () => {
        const seen = lines(screenOf.buffer.active.baseY)
        const isThere = typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)
        return isThere ? true : undefined
      })
      for (let before = -1; before !== raw.length; ) {
        before = raw.length
        await new Promise((resolve) => setTimeout(resolve, quiet))
      }
      return screen()
    },
    screen,
    async history() {
      await settled()
      return lines(0)
    },
    async cursor() {
      await settled()
      return { row: screenOf.buffer.active.cursorY, column: screenOf.buffer.active.cursorX }
    },
    isCursorHidden: () => raw.lastIndexOf('\u001b[?25l') > raw.lastIndexOf('\u001b[?25h'),
    async isAlternateScreen() {
      await settled()
      return screenOf.buffer.active.type === 'alternate'
    },
    rawOutput: () => raw,
    signal: (name) => program.kill(name),
    hangUp: () => {
      if ('destroy' in program && typeof program.destroy === 'function') program.destroy()
    },
    exit: (timeoutMs = patience) => until('the end of the program', timeoutMs, () => exitCode),
    close() {
      if (exitCode === undefined) program.kill('SIGKILL')
      screenOf.dispose()
    },
  }
}
