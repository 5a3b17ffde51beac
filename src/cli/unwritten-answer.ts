import { NetError } from '../domain/error.ts'

/**
 * What to tell when an answer did not get to where it was going (a full disk): that, and whether the work itself was
 * done. Any other error as it is.
 */
export function unwrittenAnswer(error: unknown, isRecorded: boolean): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || error.syscall !== 'write') return error
  const code = 'code' in error ? String(error.code) : ''
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)
  return new NetError('journal', 'output.unwritten', { code, isFull, isRecorded })
}
