import type { Output } from './io.ts'
import { terminalSize } from './terminal-size.ts'

/** What git gives less where the person says nothing of their own: out at the end of a page, colours, and all stays. */
const lessOptions = 'FRX'

/** Whether a text is higher than the terminal it goes to, the line for the next command counted. */
export function isHigher(text: string, output: Output): boolean {
  if (output.isTTY !== true) return false
  return text.split('\n').length >= terminalSize('rows', output.rows)
}

/**
 * Shows a text through $PAGER, as every program does, and waits for it to end. False where nothing is to be paged
 * (none is set, or `cat`, or the terminal is dumb) or the pager is not there: the text is yet to be written.
 */
export function pageThrough(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const pager = env.PAGER?.trim() ?? ''
  if (pager === '' || pager === 'cat' || env.TERM === 'dumb') return false
  // Asked for here: few commands say so much, and loading it takes as long as they do.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  process.on('SIGINT', leftToPager)
  try {
    const { status } = spawnSync(pager, {
      shell: true,
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: lessOptions, ...env },
    })
    return status !== notFound && status !== notExecutable
  } finally {
    process.removeListener('SIGINT', leftToPager)
  }
}

/** Ctrl-C is the pager's: whoever ended by it would leave it alone with the terminal. */
function leftToPager() {}

/** What the shell ends with for a program that is not there, or cannot be run. */
const notFound = 127
const notExecutable = 126
