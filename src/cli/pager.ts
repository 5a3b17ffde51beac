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
  for (const signal of keys) process.on(signal, leftToPager)
  try {
    // Of Ctrl-\ the shell between would end, and leave the pager alone as well.
    const command = process.platform === 'win32' ? pager : `trap '' QUIT; ${pager}`
    const { status } = spawnSync(command, {
      shell: true,
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: lessOptions, ...env },
    })
    return status !== notFound && status !== notExecutable
  } finally {
    for (const signal of keys) process.removeListener(signal, leftToPager)
  }
}

/** Ctrl-C and Ctrl-\ are the pager's: whoever ended by them would leave it alone with the terminal. */
const keys = ['SIGINT', 'SIGQUIT'] as const
function leftToPager() {}

/** What the shell ends with for a program that is not there, or cannot be run. */
const notFound = 127
const notExecutable = 126
