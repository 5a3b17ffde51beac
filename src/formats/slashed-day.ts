import { type Day, findDay } from '../domain/day.ts'

/** Which of two figures in front of a year is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst'

const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})\b/

/** The order a slashed day shows, where only one of both makes a day of the Gregorian calendar. */
export function findSlashed(text: string): DayOrder | undefined {
  const dayFirst = slashedDay(text, 'dayFirst')
  const monthFirst = slashedDay(text, 'monthFirst')
  if ((dayFirst === undefined) === (monthFirst === undefined)) return undefined
  return dayFirst === undefined ? 'monthFirst' : 'dayFirst'
}

/** `3/4/1979` read in the order given, whatever follows it; undefined where that is no day, or of another calendar. */
export function slashedDay(text: string, order: DayOrder): Day | undefined {
  const [, one = '', , two = '', year = ''] = slashed.exec(text) ?? []
  if (year < '1700') return undefined
  const [day, month] = order === 'dayFirst' ? [one, two] : [two, one]
  return findDay(Number(year), Number(month), Number(day))
}
