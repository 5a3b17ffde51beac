import { isatty } from 'node:tty'
import { endBy } from './ending-signals.ts'

/**
 * Whoever tells the program to quit sees that it did, as a shell counts; the others are as cancelling is, unless the
 * terminal is gone.
 */
export function endAs(signal: NodeJS.Signals): void {
  if (signal === 'SIGHUP') endWithTerminal()
  if (signal !== 'SIGQUIT') return
  process.once('exit', () => {
    process.exitCode = 131
  })
}

/**
 * Where the terminal was closed, ends the program as that does where nobody listens, once all is kept: Node, which would
 * put the terminal right at its end, aborts (134) where there is none.
 */
export function endWithTerminal(): void {
  process.once('exit', () => {
    if (process.stdin.isTTY && !isatty(process.stdin.fd)) endBy('SIGHUP')
  })
}
