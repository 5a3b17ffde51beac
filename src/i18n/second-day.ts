import type { Day } from '../domain/day.ts'
import { listLeadingPhrases } from './day-phrase.ts'
import { AHEAD, BEHIND, DATED, listDaysWithin } from './day-within.ts'
import { guessKind } from './kind-words.ts'
import type { Place } from './place.ts'
import { findDay, type ReadDayOptions } from './read-day.ts'
import { plainForVague } from './vague-day.ts'

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
    if (isAside || !isOfSomebody(clause, people)) continue
    const leading = leadingContact(text, clause, people, options)
    if (leading !== undefined && leading.day !== on) return leading.said
    const before = relativeDay(text, clause, people)
    if (before !== undefined) return before
    if (guessKind(text.slice(clause.start, clause.end)) === undefined) continue
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

/**
 * As `findSecondDay`, where no day stands at the beginning: what tells that one of several contacts alone was on a day, of which
 * one is told. `lunch with Rose, tuesday with Sam`, `coffee with Sam yesterday and the day before with Rose`.
 */
export function findDayOfOne(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions & { told: { day: Day; said: string; isOwn: boolean } },
): string | undefined {
  const { told } = options
  for (const clause of clausesOf(text)) {
    const hasOthers = people.some(({ end }) => end <= clause.start)
    if (!hasOthers || !isOfSomebody(clause, people)) continue
    const leading = leadingContact(text, clause, people, options)
    if (told.isOwn && leading?.day === told.day) {
      return (clause.start > 40 ? '… ' : text.slice(0, clause.start)) + leading.said
    }
    const relative = relativeDay(text, clause, people)
    if (relative !== undefined) return `${told.said} … ${relative}`
  }
  return undefined
}

function isOfSomebody(clause: Place, people: readonly Place[]): boolean {
  return people.some(({ start, end }) => start >= clause.start && end <= clause.end)
}

/** The day at the beginning of a clause that tells of a contact on it: tuesday call with Sam, yesterday with Sam, yesterday Sam. */
function leadingContact(
  text: string,
  clause: Place,
  people: readonly Place[],
  options: ReadDayOptions,
) {
  const leading = leadingDay(text.slice(clause.start, clause.end), options)
  if (leading === undefined) return undefined
  const isContact =
    guessKind(text.slice(clause.start, clause.end)) !== undefined ||
    isWithSomebody(text, { start: clause.start + leading.said.length, end: clause.end }, people)
  return isContact ? leading : undefined
}

/** Whether no more than somebody is named, or with whom: with Sam, «با سارا». */
function isWithSomebody(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  return people.some(
    (one) =>
      one.start >= start &&
      (/^\s+(?:(?:it was )?with|با|به)\s+$/i.test(text.slice(start, one.start)) ||
        (/^\s+$/.test(text.slice(start, one.start)) && one.end >= end)),
  )
}

/** Days counted from one that was told: the day before, «روز قبلش». */
const RELATIVE = () =>
  /^(?:on )?(?:the (?:day|night|evening|morning|week|weekend|month) (?:before|after)|the (?:next|following|previous) (?:day|night|morning|evening|week)|(?:an?|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?) (?:before|after|later|earlier)|(?:(?:یک|یه|دو|سه|چهار|پنج|شش|چند|\d{1,2}) )?(?:روز|شب|هفته|ماه) ?(?:قبل|بعد|پیش)(?:ش|ترش|تر)?|فردا(?:ش|یش)|فردای (?:آن|اون|همان|همون) (?:روز|شب))(?= )/

function relativeDay(text: string, clause: Place, people: readonly Place[]): string | undefined {
  const plain = plainForVague(text.slice(clause.start, clause.end))
  const [said] = RELATIVE().exec(plain) ?? []
  if (said === undefined) return undefined
  const rest = { start: clause.start + said.length, end: clause.end }
  const isContact =
    guessKind(text.slice(rest.start, rest.end)) !== undefined || isWithSomebody(text, rest, people)
  return isContact ? text.slice(clause.start, rest.start) : undefined
}

/** The parts of a text between commas and stops, and behind `and` before a day. */
function clausesOf(text: string): Place[] {
  const clauses: Place[] = []
  let start = 0
  for (const { index, 0: gap } of text
    .slice(0, 2000)
    .matchAll(/[,.;،؛]\s+|\s+(?:and|then|و)\s+/gu)) {
    const next = index + gap.length
    const behind = text.slice(next)
    const isJoined =
      /^\s/.test(gap) &&
      listLeadingPhrases(behind).length === 0 &&
      !RELATIVE().test(plainForVague(behind.slice(0, 60)))
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
