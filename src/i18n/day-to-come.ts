import type { Day } from '../domain/day.ts'
import { foldText } from '../domain/fold.ts'
import { comingIn } from './coming-words.ts'
import { AHEAD, BEHIND, DATED, phrasesAt, WHOLE, wordLimit } from './day-within.ts'
import type { Place } from './place.ts'
import { findDay, type ReadDayOptions } from './read-day.ts'

/** A day still to come, of which a text tells that it was agreed on or is meant to be. */
export interface DayToCome {
  readonly day: Day
  readonly said: string
  /** All that is told of it, with the day. */
  readonly place: Place
  /** Whether nothing else is told. */
  readonly isPlan: boolean
}

/** Before a day, it is no day to come of what was agreed on. */
const noDayOfIt = new Set(
  'about of from since than after before every درباره از مورد هر'.split(' '),
)

/** The day ahead that words of agreement or intention name: `agreed to meet Grace on monday`, «قرار شد دوشنبه زنگ بزنم». */
export function findDayToCome(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions,
): DayToCome | undefined {
  const coming = comingIn(text, people)
  if (coming === undefined) return undefined
  const words = [...text.slice(0, 2000).matchAll(/[^\s,،;؛()]+/g)].slice(0, wordLimit)
  for (const [at, word] of words.entries()) {
    const start = word.index
    const isPerson = people.some((one) => start >= one.start && start < one.end)
    if (start < coming.from || isPerson) continue
    if (noDayOfIt.has(foldText(words[at - 1]?.[0] ?? ''))) continue
    for (const { said, end, phrase } of phrasesAt(text, words, at)) {
      if (BEHIND.test(phrase.shape) && (phrase.offset ?? -1) < 0) break
      const isDay = [DATED, AHEAD, WHOLE].some((some) => some.test(phrase.shape))
      const day = isDay ? findDay(phrase, { ...options, lean: 'future' }, said) : undefined
      if (day === undefined || day <= options.today) continue
      const place = { start: Math.min(start, coming.start), end: Math.max(end, coming.end) }
      return { day, said, place, isPlan: coming.isPlan }
    }
  }
  return undefined
}
