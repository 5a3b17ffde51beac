import type { Birthday } from './birthday.ts'
import type { Day } from './day.ts'

/** Why a text of somebody else's record is no day: there is none in it, it may be two, or it is still to come. */
export type DayFault = 'badDate' | 'eitherDate' | 'futureDate'

/** Reads the days other programs write: in every calendar that is known, each with its year, whatever day it is today. */
export interface DayReader {
  day(text: string): Day | DayFault
  /** The year may be missing. */
  birthday(text: string): Birthday | DayFault
}
