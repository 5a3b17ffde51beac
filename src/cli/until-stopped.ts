import { runInNewContext } from 'node:vm'
import { NetError } from '../domain/error.ts'

/**
 * Does work that holds the thread, and lets Ctrl-C end it: throws `import.stopped` then, from between two of its steps.
 * No `finally` of the work itself is run, so that whoever calls puts away what it left.
 */
export function untilStopped<T>(work: () => T): T {
  try {
    return runInNewContext('work()', { work }, { breakOnSigint: true, displayErrors: false }) as T
  } catch (error) {
    if (!isInterruption(error)) throw error
    throw new NetError('cancelled', 'import.stopped', {})
  }
}

/** An error of the place the work is done in, which is none of ours. */
function isInterruption(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error && error.code
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
}
