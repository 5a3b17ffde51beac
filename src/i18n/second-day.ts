import type { Day } from '../domain/day.ts'
import { listLeadingPhrases } from './day-phrase.ts'
import { AHEAD, BEHIND, DATED, listDaysWithin } from './day-within.ts'
import { guessKind } from './kind-words.ts'
import type { Place } from './place.ts'
import { findDay, type ReadDayOptions } from './read-day.ts'

/**
 * The words of another day than `on`, which a text was given at its beginning, where they tell of another contact on it:
 * `lunch with Rose, tuesday call with Sam`, `lunch with Rose, call with Sam on tuesday`. What is only spoken of, planned or
 * due on another day is none (`lunch with Rose, follow up friday`). What stands in `aside` is passed over.
 */
export function findSecondDay(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions & { on: Day; aside?: Place | undefined },
): string | undefined {
  const { on, aside } = options
  const days = listDaysWithin(text, people, options, aside)
  for (const clause of clausesOf(text)) {
    const isAside = aside !== undefined && clause.start < aside.end && clause.end > aside.start
    const isContact =
      people.some(({ start, end }) => start >= clause.start && end <= clause.end) &&
      guessKind(text.slice(clause.start, clause.end)) !== undefined
    if (isAside || !isContact) continue
    const leading = leadingDay(text.slice(clause.start, clause.end), options)
    if (leading !== undefined && leading.day !== on) return leading.said
    const own = days.find(
      ({ of, day, place }) =>
        of === 'own' &&
        day !== on &&
        day <= options.today &&
        place.start >= clause.start &&
        place.end <= clause.end,
    )
    if (own !== undefined) return own.said
  }
  return undefined
}

/** The parts of a text between commas and stops, and behind `and` before a day. */
function clausesOf(text: string): Place[] {
  const clauses: Place[] = []
  let start = 0
  for (const { index, 0: gap } of text
    .slice(0, 2000)
    .matchAll(/[,.;،؛]\s+|\s+(?:and|then|و)\s+/gu)) {
    const next = index + gap.length
    const isJoined = /^\s/.test(gap) && listLeadingPhrases(text.slice(next)).length === 0
    if (isJoined) continue
    clauses.push({ start, end: index })
    start = next
  }
  return [...clauses, { start, end: text.length }]
}

function leadingDay(clause: string, options: ReadDayOptions) {
  for (const { phrase, text: said, rest } of listLeadingPhrases(clause)) {
    const isDay = [BEHIND, DATED, AHEAD].some((some) => some.test(phrase.shape))
    // Friday's lunch, friday is fine.
    if (!isDay || !/^\s+(?!is\s|was\s)\p{L}/u.test(rest)) continue
    const day = findDay(phrase, options, said)
    if (day !== undefined) return { day, said: clause.slice(0, said.length) }
  }
  return undefined
}
