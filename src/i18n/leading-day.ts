import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { latinDigits } from '../domain/fold.ts'
import { findPhrase, listLeadingPhrases, type Phrase } from './day-phrase.ts'
import { wholeRun } from './day-run.ts'
import { doubtAbout, type UnreadDay } from './doubtful-day.ts'
import { guessKind } from './kind-words.ts'
import { hasShortYear } from './read-date.ts'
import {
  findDay,
  findFiguredDay,
  hasTime,
  type ReadDayOptions,
  unknownDay,
  withoutTime,
} from './read-day.ts'
import { refuseShortYear } from './short-year.ts'
import { untilHour } from './until-hour.ts'

/** A colon and a space, as Persian and full-width keyboards write them too. */
const COLON = /[:\u2236\ufe55](?=\s|$)|\uff1a/

/** A text with the day before its colon taken off. */
export interface LeadingDay {
  day?: Day
  rest: string
  /** No colon stood behind it: with the day told otherwise it is text. */
  isBare?: true
  unread?: UnreadDay
}

/**
 * The day before the first colon of `yesterday: coffee with Grace`, and the rest; without one, the
 * text as it is, with what in its place looks like a day (`yesterday, late: …`). A day that is
 * understood and cannot be taken (`30 feb: …`) is an error, as in `readDay`; what part of it or hour it was is left out.
 */
export function splitLeadingDay(text: string, options: ReadDayOptions): LeadingDay {
  const colon = COLON.exec(text) ?? tightColon(text, options)
  if (!colon) return findBare(text, options) ?? withDoubt(text, undefined, options)
  const head = text.slice(0, colon.index).trim()
  const phrase = findPhrase(head)
  const day = phrase && (findDay(phrase, options, head) ?? findFiguredDay(phrase, options, head))
  if (day) return { day, rest: text.slice(colon.index + 1).trim() }
  if (phrase && hasTime(phrase)) {
    const timed = dayOfTimed(phrase, head, options)
    if (timed) return { day: timed, rest: text.slice(colon.index + 1).trim() }
  }
  // Figures like these were meant as a day; to take them for text would log it today.
  if (FIGURES.test(latinDigits(head)) || (phrase && hasShortYear(phrase)))
    throw unknownDay(phrase, head)
  const occasion = findOccasion(text, head, options)
  if (occasion) return occasion
  const doubtful = withDoubt(text, head, options)
  return doubtful.unread?.isNearly ? doubtful : (findBare(text, options) ?? doubtful)
}

/** What is a day whatever follows it: yesterday, 3 days ago, last friday, 20 Nov, 2026-11-20, on friday, next week; last week is not told for a day without a colon. */
const SURELY =
  /^(?:(?:the )?offset|- num unit|(?:num|count|a) unit (?:ago|back)|next unit|(?:on )?(?:last|this|next) weekday|this edge unit|weekday (?:back|ahead)|unit ahead|(?:on )?(?:weekday (?:(?:last|this) unit|unit back)|(?:(?:last|this) unit|unit back) weekday)|on weekday|(?:on )?weekday (?:the )?(?:num|nth|count) (?:of )?month(?: year)?|(?:on )?weekday month (?:the )?(?:num|nth)(?: year)?|weekday (?:the )?nth|(?:on )?(?:num|nth|count) month(?: year)?|(?:on )?num [-/.] month|(?:on )?month (?:num|nth)(?: year)?|(?:on )?(?:the )?edge month(?: year)?|on (?:the )?nth|on (?:the )?(?:num|nth) of month(?: year)?|(?:(?:on|at) )?(?:year ([-/.]) num \1 num|num ([-/.]) num \2 year))$/

/** «۲۷ام با سارا»; the second and third of anything are as often no day. */
const PERSIAN_NTH = /^(?:[\d۰-۹]{1,2}[ \u200c]?ا?م|بیست و ?\S+|سی[ \u200c]?ام)\s+(?:با|به|از)\s/

/** What is counted behind `on the 12th` and makes no day of it. */
const COUNTED = () =>
  /^(?:floor|page|line|slide|street|st|avenue|time|try|attempt|call|meeting|round|anniversary|edition|chapter|of)(?!\p{L})/iu

/** The day a text begins with, no colon behind it: `yesterday coffee with Grace`; not `Friday prayers`. */
function findBare(text: string, options: ReadDayOptions): LeadingDay | undefined {
  const ends = [...text.slice(0, 60).matchAll(/[,،]?\s+(?:[-–—]\s+)?/g)].slice(0, 6)
  // Most texts begin with no word of days: six beginnings need not be read.
  if (listLeadingPhrases(text.slice(0, ends.at(-1)?.index)).length === 0) return undefined
  for (const { index, 0: gap } of ends.toReversed()) {
    const phrase = findPhrase(text.slice(0, index))
    if (phrase === undefined || phrase.offset === 0) continue
    const isSure =
      SURELY.test(phrase.shape) ||
      isWeekdayOf(phrase.shape, text, index) ||
      (phrase.shape === 'nth' && PERSIAN_NTH.test(text))
    if (!isSure) continue
    const shape = phrase.shape.replace(/^at /, '')
    const day = findDay({ ...phrase, shape }, options, text.slice(0, index))
    const rest = text.slice(index + gap.length)
    if (/\bnth$/.test(shape) && COUNTED().test(rest)) continue
    refuseShortYear(text.slice(0, index), text.slice(index))
    // Half of what is told of a day is none.
    if (wholeRun(text, { start: 0, end: index }, []).end > index) return undefined
    const isVaguer = /^(?:or|and|to|maybe|یا|و|تا|شاید)\s/.test(rest) && !untilHour().test(rest)
    if (day !== undefined && !isVaguer) {
      return { day, rest, isBare: true }
    }
  }
  return undefined
}

/** `friday lunch with Grace`, `monday, lunch with Grace`; not `sun, sea` or `Friday prayers`. */
function isWeekdayOf(shape: string, text: string, end: number): boolean {
  return (
    shape === 'weekday' &&
    (end >= 6 || !/^(?:sun|sat|wed)/i.test(text) || /^\s+[a-z]/i.test(text.slice(end))) &&
    /^(?:\s+(?:at )?(?:noon|midnight|morning|afternoon|evening|night|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|صبح|ظهر|عصر|شب))?(?:[,،]\s|\s[-–—]\s|\s+(?:lunch|dinner|coffee|breakfast|brunch|drinks|tea|ناهار|شام|صبحانه|قهوه|چای)\s)/i.test(
      text.slice(end),
    )
  )
}

const FIGURES =
  /^(?:\d{1,4}(?:[/.-]\d{1,4})+[/.-]?|\d{6,8}|\d{8}[a-z]{1,2}|\d{4}([/.-])\d{1,2}\1\d{1,2}[a-z]{1,2})$/i

/** The day of `yesterday evening`, `monday at noon`; throws `day.time` where its own figures and those of the hour run together. */
function dayOfTimed(phrase: Phrase, head: string, options: ReadDayOptions): Day | undefined {
  const timeless = withoutTime(phrase)
  const isCounted = /^(?:num|count|a) unit/.test(timeless.shape)
  const [first = 1] = phrase.numbers
  const isFirst = phrase.shape.startsWith(timeless.shape)
  const count = timeless.shape.startsWith('a ') ? 1 : first
  const day = findDay(isCounted ? { ...timeless, count } : timeless, options, head)
  if (day !== undefined && !isFirst && /\bnum\b|\bcount\b/.test(timeless.shape)) {
    throw new NetError('usage', 'day.time', { text: head })
  }
  return day
}

/** `yesterday:call`: behind what is wholly a day a colon needs no space. */
function tightColon(text: string, options: ReadDayOptions): { index: number } | undefined {
  const index = text.slice(0, 61).search(/[:\u2236\ufe55]/)
  const head = text.slice(0, Math.max(0, index)).trim()
  // 10:30, and the time of a day: 2026-11-01T10:00.
  if (head === '' || /\d:\d/.test(latinDigits(text.slice(index - 1, index + 2)))) return undefined
  const phrase = findPhrase(head)
  const day = phrase && (findDay(phrase, options, head) ?? findFiguredDay(phrase, options, head))
  return day ? { index } : undefined
}

/** `friday lunch: Grace` is lunch on Friday; `Friday prayers: …` may be a thing of that name. */
function findOccasion(text: string, head: string, options: ReadDayOptions): LeadingDay | undefined {
  for (const { phrase, text: said, rest } of listLeadingPhrases(head)) {
    const isOne = /^(?:on )?weekday$|^offset$/.test(phrase.shape) && /^\s+\S+$/.test(rest)
    if (!isOne || guessKind(rest) === undefined) continue
    const day = findDay(phrase, options, said)
    if (day !== undefined)
      return { day, rest: text.slice(text.indexOf(head) + head.search(/\S+$/)) }
  }
  return undefined
}

function withDoubt(text: string, head: string | undefined, options: ReadDayOptions): LeadingDay {
  const unread = doubtAbout(text, head, options)
  return unread === undefined ? { rest: text } : { rest: text, unread }
}
