import { latinDigits } from '../domain/fold.ts'

/**
 * What is known of when something began, as the text of a day: a year alone, or a month of one, is its first day
 * (`2019`, `2019-05`, `May 2019`, `۱۳۹۸`, «اردیبهشت ۱۳۹۸»). Any other text is given back as it is.
 */
export function firstDayOf(text: string): string {
  const [year, month] =
    /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(latinDigits(text).trim())?.slice(1) ?? []
  if (year !== undefined) return `${year}-${(month ?? '1').padStart(2, '0')}-01`
  return /^\s*\p{L}[\p{L}\p{M}\u200c]*\.?\s+\p{Nd}{4}\s*$/u.test(text) ? `1 ${text.trim()}` : text
}
