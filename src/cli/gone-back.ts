import { NetError } from '../domain/error.ts'
import type { Dialog } from './prompt-dialog.ts'

/** Ctrl-C, and Esc where no question stands before. */
export function cancelled(): NetError {
  return new NetError('cancelled', 'prompt.cancelled', {})
}

/** Esc: on to the question before, or out. */
export function wentBack({ isAfter }: Pick<Dialog<never, never>, 'isAfter'>): NetError {
  return isAfter === true ? new NetError('cancelled', 'prompt.back', {}) : cancelled()
}

/** Whether Esc was pressed where a question stands before. */
export function isBack(error: unknown): boolean {
  return error instanceof NetError && error.key === 'prompt.back'
}
