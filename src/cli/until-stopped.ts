import { runInNewContext } from 'node:vm'
import { NetError } from '../domain/error.ts'
import { endings } from './ending-signals.ts'

/**
 * Does work that holds the thread, and lets Ctrl-C end it: throws `import.stopped` then, from between two of its steps.
 * No `finally` of the work itself is run, so that whoever calls puts away what it left.
 */
export function untilStopped<T>(work: () => T): T {
  return stoppable(work, 'import.stopped')
}

/**
 * As `untilStopped`, for copying a journal: throws `backup.stopped`. Whoever ends the program otherwise meanwhile ends
 * it when the copy is made, which is soon, and finds no half of one.
 */
export function untilCopied<T>(work: () => T): T {
  // Of several copies in one breath the first listens for all.
  if (!process.listeners('SIGTERM').includes(end)) {
    for (const signal of enders) process.on(signal, end)
    // What came meanwhile is heard once the thread is free.
    setImmediate(() => setImmediate(stopListening))
  }
  return stoppable(work, 'backup.stopped')
}

function end(signal: NodeJS.Signals): void {
  stopListening()
  // Nobody listens now, so this is the end, and the shell is told what of.
  process.kill(process.pid, signal)
}

function stopListening(): void {
  for (const signal of enders) process.off(signal, end)
}

/** All but Ctrl-C, which stops the copy itself. */
const enders = endings.filter((signal) => signal !== 'SIGINT')

function stoppable<T>(work: () => T, key: 'import.stopped' | 'backup.stopped'): T {
  try {
    return runInNewContext('work()', { work }, { breakOnSigint: true, displayErrors: false }) as T
  } catch (error) {
    if (!isInterruption(error)) throw error
    throw new NetError('cancelled', key, {})
  }
}

/** An error of the place the work is done in, which is none of ours. */
function isInterruption(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error && error.code
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
}
