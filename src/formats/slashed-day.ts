import { type Day, findDay, isDay } from '../domain/day.ts'

/**
 * A day as tables write it: `1979-02-28`, `1979/2/28`, `28.2.1979`, `2/28/1979` or `28/2/1979` where it can only be one
 * of these. Undefined for any other text, and for years before 1700, which are of another calendar.
 */
export function isoDay(text: string): Day | undefined {
  const [, one = '', mark = '', two = '', other = '', three = ''] =
    /^(\d{1,4})([-/.])(\d{1,2})([-/.])(\d{1,4})$/.exec(text.trim()) ?? []
  if (mark === '' || mark !== other) return undefined
  const numbers = [Number(one), Number(two), Number(three)] as const
  const day = one.length === 4 ? findDay(...numbers) : findBackwards(numbers, three.length, mark)
  return day !== undefined && isDay(day) && day >= '1700' ? day : undefined
}

function findBackwards(
  [one, two, year]: readonly [number, number, number],
  digits: number,
  mark: string,
): Day | undefined {
  if (digits !== 4) return undefined
  if (mark === '.') return findDay(year, two, one)
  const dayFirst = findDay(year, two, one)
  const monthFirst = findDay(year, one, two)
  const isEither = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
  return isEither ? undefined : (dayFirst ?? monthFirst)
}
