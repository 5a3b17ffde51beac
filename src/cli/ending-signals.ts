/**
 * What ends the program from outside. A question is cancelled then, what was typed is kept, and the terminal is left as
 * it was; a file or a copy being written is whole or not there.
 */
export const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

/** Ends the program as a signal that came does where nobody listens, so that the shell is told what of. */
export function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}
