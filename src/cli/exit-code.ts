import type { ErrorKind } from '../domain/error.ts'

/** What each kind of failure tells the shell; `fault` is a mistake in the program itself. */
export const exitCodes: Readonly<Record<ErrorKind | 'fault', number>> = {
  fault: 1,
  usage: 2,
  'not-found': 3,
  conflict: 4,
  journal: 5,
  cancelled: 130,
}

/** Some of what was given could not be taken; the rest was, and the answer says which. */
export const partlyTaken = exitCodes.usage

/** A mail program's query that found nobody: its protocol has no other number. */
export const nobodyFound = exitCodes.fault
