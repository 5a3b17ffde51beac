/** What ends a question from outside: it is cancelled, what was typed is kept, and the terminal is left as it was. */
export const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

/** Whoever tells the program to quit sees that it did, as a shell counts; the others are as cancelling is. */
export function endAs(signal: NodeJS.Signals): void {
  if (signal !== 'SIGQUIT') return
  process.once('exit', () => {
    process.exitCode = 131
  })
}
