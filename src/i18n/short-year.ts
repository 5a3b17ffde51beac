import { foldText, latinDigits } from '../domain/fold.ts'
import { findPhrase } from './day-phrase.ts'
import { guessKind } from './kind-words.ts'
import { hasShortYear } from './read-date.ts'
import { unknownDay } from './read-day.ts'

/** Two figures, and what comes behind: nothing, a sign, a word. */
const YEAR_BEHIND =
  /^,?\s+(?:['’]\d{2}(?!\d)|\d{2}(?=\s*(?:$|[,;!?)،؛؟–—-]|[.:](?!\d))|\s+(?<word>[a-zA-Z\u0620-\u06d3\u200c]+)))/

/** What goes on behind a year, and is counted by none. */
const goesOn = new Set(
  'at in on with for about and over from to i we she he they met had saw called با به از در برای درباره و'.split(
    ' ',
  ),
)

/**
 * Throws `day.shortYear` where the year of a date said in a text is what follows it: `on 20 Nov 25`, `20 Nov 25 coffee`;
 * not `20 Nov 25 people came`.
 */
export function refuseShortYear(said: string, behind: string): void {
  const found = YEAR_BEHIND.exec(latinDigits(behind))
  if (found === null || !isYearBefore(found.groups?.['word'])) return
  const text = `${said.replace(/^(?:on|در)\s+/i, '')}${behind.slice(0, found[0].length)}`
  const phrase = findPhrase(text)
  if (phrase !== undefined && hasShortYear(phrase)) throw unknownDay(phrase, text)
}

/** Somebody, what was done, or how it goes on: no thing that may be counted, as drinks are. */
function isYearBefore(word: string | undefined): boolean {
  if (word === undefined || /^[A-Z]/.test(word)) return true
  return goesOn.has(foldText(word)) || (guessKind(word) !== undefined && !/[^s]s$/.test(word))
}
