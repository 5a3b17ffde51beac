import { runInNewContext } from 'node:vm'
import { NetError } from '../domain/error.ts'
import { endBy, endings } from './ending-signals.ts'

/**
 * Does work that holds the thread, and lets Ctrl-C end it: throws `import.stopped` then, from between two of its steps.
 * No `finally` of the work itself is run, so that whoever calls puts away what it left. Once the work is done Ctrl-C
 * comes too late, until what is to follow at once is done as well.
 */
export function untilStopped<T>(work: () => T): T {
  if (!process.listeners('SIGINT').includes(tooLate)) {
    process.on('SIGINT', tooLate)
    setImmediate(() => process.off('SIGINT', tooLate))
  }
  return stoppable(work, 'import.stopped')
}

/**
 * As `untilStopped`, for copying a journal: throws `backup.stopped`. Whoever ends the program otherwise meanwhile, or
 * while what follows holds the thread, ends it after that, which is soon, and finds nothing half-made.
 */
export function untilCopied<T>(work: () => T): T {
  // Of several copies in one breath the first listens for all.
  if (!process.listeners('SIGTERM').includes(end)) {
    for (const signal of endings) process.on(signal, end)
    // What came meanwhile is heard once the thread is free.
    setImmediate(() => setImmediate(stopListening))
  }
  return stoppable(work, 'backup.stopped')
}

/**
 * Makes a copy before something long, which does not begin where somebody ended the program meanwhile: the copy is
 * dropped, and the program ends as told; for Ctrl-C it throws `import.stopped`.
 */
export async function unlessEnded<T extends { drop(): void }>(
  copy: () => T | undefined,
): Promise<T | undefined> {
  let heard: NodeJS.Signals | undefined
  const hear = (signal: NodeJS.Signals) => {
    heard ??= signal
  }
  for (const signal of endings) process.on(signal, hear)
  let made: T | undefined
  try {
    made = copy()
    await turn()
  } finally {
    for (const signal of endings) process.off(signal, hear)
  }
  if (heard === undefined) return made
  made?.drop()
  if (heard !== 'SIGINT') endBy(heard)
  throw new NetError('cancelled', 'import.stopped', {})
}

/** Lets signals that came meanwhile be heard. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => setImmediate(resolve))
  })
}

function tooLate(): void {}

function end(signal: NodeJS.Signals): void {
  stopListening()
  endBy(signal)
}

function stopListening(): void {
  for (const signal of endings) process.off(signal, end)
}

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
