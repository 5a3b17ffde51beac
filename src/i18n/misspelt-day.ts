import { isCloseSpelling } from '../domain/spelling.ts'
import type { Place } from './place.ts'
import { DAY_WORDS, nearestDayWord } from './vague-day.ts'

/** Behind these a word is more likely somebody, or what is spoken of. */
const SPEAKS_OF = /(?:^|\s)(?:with|and|to|met|about|for|from|of|by|the|a)\s+$/i

/** In the midst of an English text, what a slip of the pen leaves of a day. */
const SLIPS = () =>
  /(?<=\s)(?:[ytwmfs][a-z]{2,11}(?:day|dya|ady|dy|da)|[YTWMFS][a-z]{1,9}(?:day|dya|ady))(?=\s)/g

/** Behind these nobody is named: on Tusday, last wendesday. */
const SLIPS_BEHIND = () => /(?<=(?:^|\s)(?:[Oo]n|[Ll]ast|[Tt]his) )[A-Za-z]{5,12}(?=[\s,;.!?)]|$)/g

/** Nobody is called so: «دوشمبه», «دیروووز». */
const PERSIAN_SLIPS = () =>
  /(?<![\u0620-\u06d3\u200c])(?:(?:(?:یک|یه|دو|سه|چهار|چار|پنج)[\u200c ]?)?ش(?:مبه|بنه|نبع|مبع|نیه)|[دپ][\u0620-\u06d3]*([\u0620-\u06d3])\1\1[\u0620-\u06d3]*)(?![\u0620-\u06d3\u200c])/g

export interface MisspeltDay {
  text: string
  nearest: string
  start: number
  /** Whoever else may be named there, it is a day: «سارا دوشمبه», coffee with Sam, Tusday. */
  isSure: boolean
}

/**
 * A word at either end of a text, behind `on` or `last`, or right beside somebody in it, that is a slip of the pen for a day: `yesteday coffee
 * with Grace`, `coffee yeserday with Grace`, «دیرزو با سارا».
 */
export function findMisspeltDay(text: string, people: readonly Place[]): MisspeltDay | undefined {
  // Sundar is a name; «دیروزی» is yesterday's.
  const first =
    /^(?:[YTWa-z][a-z]{5,11}|[MSF][a-z]{2,6}(?:day|dya|ady)|[\u0621-\u06cc]{4,7}[\u0621-\u06cb])(?=[\s,،])/.exec(
      text,
    )
  const tail = Math.max(0, text.length - 200)
  const last =
    /(?<=\s)(?:[a-z]{6,12}|[YTWMFS][a-z]{2,8}(?:day|dya|ady))(?=[.!]?(?:\s+[@#]\S+)*\s*$)/.exec(
      text.slice(tail),
    )
  const found = [
    ...(first === null ? [] : [{ word: first[0], start: 0 }]),
    ...(last === null ? [] : [{ word: last[0], start: tail + last.index }]),
    ...[...text.slice(0, 2000).matchAll(SLIPS())]
      .map(({ 0: word, index }) => ({ word, start: index }))
      .filter(({ word, start }) => isBeside(text, start, start + word.length, people)),
    ...slipsOf(text, SLIPS_BEHIND()),
    ...slipsOf(text, PERSIAN_SLIPS()),
  ]
  for (const { word, start } of found) {
    if (/s$|^sund(?:ae|ry)$|^sunray|^midday$|^امروز[هی]$/.test(word)) continue
    const nearest = nearestDayWord(word) ?? nearestWeekday(word)
    if (nearest === undefined || nearest === word.toLowerCase()) continue
    if (SPEAKS_OF.test(text.slice(0, start))) continue
    const isSure = /(?:day|dya|ady)$|[\u0620-\u06d3]/.test(word)
    return { text: word, nearest, start, isSure }
  }
  return undefined
}

function slipsOf(text: string, slips: RegExp) {
  return [...text.slice(0, 2000).matchAll(slips)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }))
}

/** Of five letters, which `nearestDayWord` takes for too few: on fridy. */
function nearestWeekday(word: string): string | undefined {
  if (!/^[a-z]{2,3}(?:dy|ay)$/i.test(word)) return undefined
  const typed = word.toLowerCase()
  return DAY_WORDS.find((day) => day[0] === typed[0] && isCloseSpelling(typed, day))
}

function isBeside(text: string, start: number, end: number, people: readonly Place[]): boolean {
  return people.some(
    (one) =>
      (one.end <= start && /^\s+(?:on )?$/.test(text.slice(one.end, start))) ||
      (end <= one.start && /^\s+with\s+$/.test(text.slice(end, one.start))),
  )
}
