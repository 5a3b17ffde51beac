import { type Birthday, isBirthday } from '../domain/birthday.ts'
import { findDay, isDay } from '../domain/day.ts'

const FULL = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/s
const COMPACT = /^\d{8}(?:T.*)?$/s
const yearsUntold: ReadonlySet<string> = new Set(['0000', '1604'])
const YEARLESS = /^--(\d{2})-?(\d{2})(?:T.*)?$/s

/**
 * The day of a BDAY as vCard 2.1 to 4.0 and their programs write it: `1980-03-21`, `19800321`,
 * `--03-21`, `--0321`, each with or without a time, which is dropped as written (no shift between
 * time zones: a birthday is a day). `omittedYear` is the year that stands for "not told"
 * (X-APPLE-OMIT-YEAR); 0000 and Apple's 1604 always do. Undefined when there is no whole day in it.
 */
export function findBirthday(text: string, omittedYear?: string): Birthday | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 60) return undefined
  // As most are written; the same would come of them below.
  const first = trimmed.slice(0, 4)
  if (isDay(trimmed) && !yearsUntold.has(first) && first !== omittedYear) return trimmed
  const yearless = YEARLESS.exec(trimmed)
  if (yearless) return findYearless(yearless[1], yearless[2])
  const full = FULL.exec(trimmed)
  if (!full) return undefined
  const [, year = '', month = '', day = ''] = full
  const isWhole = COMPACT.test(trimmed) || /^\d{4}[-/.]\d{1,2}[-/.]\d/.test(trimmed)
  if (!isWhole) return undefined
  if (year === omittedYear || yearsUntold.has(year)) return findYearless(month, day)
  return findDay(Number(year), Number(month), Number(day))
}

function findYearless(month = '', day = ''): Birthday | undefined {
  const text = `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isBirthday(text) ? text : undefined
}
