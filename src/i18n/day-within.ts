import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { foldText, latinDigits } from '../domain/fold.ts'
import { isMeetingOn, isOfTheirs, isOfThing, isOnlyToCome, suiting } from './day-of-whom.ts'
import { findPhrase, listLeadingPhrases, type Phrase } from './day-phrase.ts'
import { wholeRun } from './day-run.ts'
import { findDaySpans } from './day-span.ts'
import {
  closes,
  hasSubject,
  isBareDate,
  isDoneTo,
  isEither,
  isJoined,
  isLedAway,
  isNthOf,
  isOfNext,
  isOfTelling,
  isOfTheirStory,
  isOfTopic,
  isOwnFrom,
  isRightBeside,
  isTold,
  isVerb,
  speaksOf,
  timeBehind,
} from './own-day.ts'
import type { Place } from './place.ts'
import { findDay, type ReadDayOptions, readDay, withoutTime } from './read-day.ts'
import { refuseShortYear } from './short-year.ts'

/** A day said in the midst of a text. */
export interface DayWithin {
  day: Day
  /** As written. */
  said: string
  /** The text without it. */
  rest: string
  /**
   * `own` where it is the day of what is told; `other` where it may as well be that of something told of in it
   * (Grace says she wrote it yesterday); `unsaid` where more is said of the day than is understood; `several` where
   * two days are told that differ.
   */
  of: 'own' | 'other' | 'unsaid' | 'several'
}

/** What lies behind us whatever stands around it: yesterday, 3 days ago, last friday. */
export const BEHIND =
  /^(?:(?:the )?offset|- num unit|(?:num|count|a) unit (?:ago|back)|(?:on )?last weekday|last (?:unit|edge unit)|(?:weekday|unit) back|(?:on )?(?:weekday last unit|weekday unit back|last unit weekday|unit back weekday))$/
/** What is a day, and of what only shows where it stands. */
export const DATED =
  /^(?:(?:on )?weekday|(?:on )?weekday (?:(?:the )?(?:num|nth|count) (?:of )?month|month (?:the )?(?:num|nth))|(?:on )?(?:the )?(?:num|nth|count) (?:of )?month(?: year)?|(?:on )?num [-/.] month|(?:on )?month (?:num|nth)(?: year)?|(?:on )?(?:the )?edge month(?: year)?|on (?:the )?nth|(?:on )?weekday (?:the )?nth)$/
/** A date with its year, which is one wherever it stands. */
export const WHOLE =
  /^(?:weekday )?(?:(?:the )?(?:num|nth|count) (?:of )?month year|month (?:the )?(?:num|nth) year|year month num|year ([-/.]) num \1 num|num ([-/.]) num \2 year)$/
/** No day of a week, month or year that is over: end of last week. */
const EDGE = /^edge (?:the )?(?:last unit|unit back)$/
const FIGURES = /^(?:on num (?:\/ num|([-/.]) num \1 num)|(?:on )?weekday num \/ num)$/
/** What lies ahead, or perhaps behind where it is of this week: this monday. */
export const AHEAD =
  /^(?:(?:on )?(?:this weekday|this edge unit|weekday this unit|this unit weekday)|offset|in (?:num|count|a) unit|(?:num|count|a) unit (?:hence|ahead)|next (?:unit|weekday)|(?:weekday|unit) ahead)$/

/** Behind `on the 5th`, what makes a day of it. */
const GOES_ON =
  /^\s*(?:$|[,،;.!?)]|(?:at|in|with|about|for|to|and|over|we|i|he|she|they|after|before|because)\s)/i

/** «۲۷ام», «بیست و هفتم»; the second and third of anything are as often no day. */
const PERSIAN_ORDINAL = () =>
  /^(?:[\d۰-۹]{1,2} ?\u200c?(?:ا?م)|(?:روز )?(?:بیست و ?\S+|سی\u200c?\s?ام|سی و یکم))$/
const PERSIAN_GOES_ON = () =>
  /^\s+(?:(?:با|به|از|ناهار|شام|قهوه|جلسه|تماس|حرف|صحبت|زنگ)\s|(?:دیدم|دیدیم|ملاقات)(?![\u0620-\u06d3]))/

/** Every monday is no day. */
const EVERY = /^(?:every|each|هر)$/

/** Before `in two years`, which is how long it has been. */
const HOW_OFTEN = /^(?:first|only|once|twice|times)$/

const fullStop = /[.!?؟…:]{1,9}(?=\s|$)/g

/** At the end of what is said, and no part of it. */
const endStop = /[.!?؟…:]{1,9}$/

/** Words looked at, and words a day may take. */
export const wordLimit = 80
const dayLength = 8

/** What is said back of two days, in code units. */
const longestSaid = 40

/**
 * The day a text tells of itself anywhere but at its beginning: `coffee with Grace yesterday`, «با سارا دیروز ناهار
 * خوردم». What lies ahead, and a weekday or date, only right beside somebody who is named: `lunch with Grace monday`.
 * Of several that contradict each other none is read. What stands in `aside` is passed over.
 */
export function findDayWithin(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions,
  aside?: Place,
): DayWithin | undefined {
  const found = listDaysWithin(text, people, options, aside)
  const unsaid = found.find((one) => one.of === 'unsaid')
  if (unsaid !== undefined) return unsaid
  const own = found.filter((one) => one.of === 'own')
  const [first] = own.length > 0 ? own : found
  const other = first && own.find(({ day }) => day !== first.day)
  if (first !== undefined && other === undefined) return besideToday(text, people, first, options)
  if (first === undefined || other === undefined) return first
  const between = text.slice(first.place.start, other.place.end)
  const said = between.length > longestSaid ? `${first.said} … ${other.said}` : between
  return { ...first, said, of: 'several' }
}

const TODAY = () =>
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|امروز|امشب)(?!\p{L})/giu

/** A day with somebody where today is told of somebody else is one of two: lunch with Ann today, called Bo yesterday. */
function besideToday(
  text: string,
  people: readonly Place[],
  found: DayWithin & { place: Place },
  { today }: ReadDayOptions,
): DayWithin {
  if (found.of !== 'own' || found.day >= today) return found
  const own = people.filter((one) => isRightBeside(text, found.place, one))
  for (const { 0: said, index: start } of text.slice(0, 2000).matchAll(TODAY())) {
    const place = { start, end: start + said.length }
    const isOfAnother = people.some(
      (one) => !own.includes(one) && isRightBeside(text, place, one) && isOwnFrom(text, start),
    )
    if (!isOfAnother) continue
    if (own.length === 0) return { ...found, of: 'other' }
    const isFirst = start < found.place.start
    const both = isFirst ? `${said} … ${found.said}` : `${found.said} … ${said}`
    return { ...found, said: both, of: 'several' }
  }
  return found
}

/** Every day a text tells of, as `findDayWithin` reads it, with where it stands. */
export function listDaysWithin(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions,
  aside?: Place,
): (DayWithin & { place: Place })[] {
  const found: (DayWithin & { place: Place })[] = []
  const words = [...text.slice(0, 2000).matchAll(/[^\s,،;؛()[\]]+/g)].slice(0, wordLimit)
  const spans = findDaySpans(text, people).filter(({ start }) => !isWithin(start, aside))
  for (const { said, ...place } of spans) {
    found.push({ day: options.today, said, rest: text, of: 'unsaid', place })
  }
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.index ?? 0
    if (isWithin(start, aside) || spans.some((span) => isWithin(start, span))) continue
    const within = readAt(text, words, at, people, options)
    if (within === undefined) continue
    found.push({ ...inWhole(text, within, people), place: within.place })
    at += within.length - 1
  }
  return found
}

function isWithin(at: number, place: Place | undefined): boolean {
  return place !== undefined && at >= place.start && at < place.end
}

interface ReadHere {
  readonly found: DayWithin
  readonly place: Place
  readonly length: number
}

/** Last week, «ماه پیش», «پارسال»: no day; before a colon or with `--on` it is given for one. */
export function isWholeUnit(said: string): boolean {
  const { shape, unit } = findPhrase(said) ?? {}
  return (unit !== 'd' && /^(?:last unit|unit back)$/.test(shape ?? '')) || /^پیرارسال$/.test(said)
}

/** A day of the log itself, unless it is only a part of the day that is told. */
function inWhole(text: string, { found, place }: ReadHere, people: readonly Place[]): DayWithin {
  if (found.of === 'own') refuseShortYear(found.said, text.slice(place.end))
  if (found.of !== 'own' && !isEither(text.slice(place.end))) return found
  const { start, end } = wholeRun(text, place, people)
  if (start === place.start && end === place.end) {
    return found.of === 'own' && isWholeUnit(found.said) ? { ...found, of: 'unsaid' } : found
  }
  if (found.of === 'other' && !isOwnFrom(text, start)) return found
  return { ...found, said: text.slice(start, end).trim(), of: 'unsaid' }
}

function readAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
  people: readonly Place[],
  options: ReadDayOptions,
): ReadHere | undefined {
  const start = words[at]?.index ?? 0
  if (people.some((one) => start >= one.start && start < one.end)) return undefined
  const ahead = text.slice(start, start + 60).replaceAll(fullStop, '')
  if (listLeadingPhrases(ahead).length === 0) return undefined
  for (const { length, said, end, phrase } of phrasesAt(text, words, at)) {
    const { shape } = phrase
    if (isVerb(text, { start, end }, people)) return undefined
    const before = words.slice(0, at).map(([word]) => foldText(word))
    if (/^in (?:num|count|a) unit$/.test(shape) && before.some((word) => HOW_OFTEN.test(word))) {
      return undefined
    }
    const place = { start, end }
    const timed = { start, end: end + timeBehind(text.slice(end)) }
    const whole = wholeDate(phrase, said)
    const isFigures = FIGURES.test(shape) || isBareDate(text, place, phrase, people)
    if (whole !== undefined || isFigures) {
      const found = findWhole(text, place, { phrase: whole, before, people, said }, options)
      return found && { found, place, length }
    }
    // The article is that of the end, and leads nothing away.
    const lead = text.slice(0, start).replace(/(?:^|\s)the\s+$/i, '').length
    const roughly = EDGE.test(shape) && isOwnFrom(text, lead) && findDay(phrase, options, said)
    if (roughly) {
      return { found: { day: roughly, said, rest: text, of: 'unsaid' }, place, length }
    }
    if (shape.endsWith(' back') && isCountedFrom(text.slice(end)) && isOwnFrom(text, start)) {
      return { found: { day: options.today, said, rest: text, of: 'unsaid' }, place, length }
    }
    const isOrdinal = shape === 'nth' && PERSIAN_ORDINAL().test(said)
    const isBareNth = /^(?:the )?nth$/.test(shape) && isNthOf(text, place, people)
    if (isBareNth && shape === 'nth' && (phrase.numbers[0] ?? 0) <= 3) {
      // Coffee with Rose 3rd, the third one or on the third.
      return { found: { day: options.today, said, rest: text, of: 'unsaid' }, place, length }
    }
    if (!isOrdinal && !isBareNth && ![BEHIND, DATED, AHEAD].some((some) => some.test(shape)))
      continue
    if (isLedAway(before)) return undefined
    if (EVERY.test(before.at(-1) ?? '')) {
      const habit = { start: words[at - 1]?.index ?? start, end: timed.end }
      if (!isHabit(text, habit, people)) return undefined
      const every = text.slice(habit.start, end)
      return { found: { day: options.today, said: every, rest: text, of: 'unsaid' }, place, length }
    }
    const goesOn = isOrdinal ? PERSIAN_GOES_ON() : GOES_ON
    if (/\bnth$/.test(shape) && !isBareNth && !goesOn.test(text.slice(place.end))) {
      // Monday 2nd meeting.
      if (shape.includes('weekday')) continue
      return undefined
    }
    const day = findDay(phrase, options, said)
    if (day === undefined) continue
    const isBehind = (BEHIND.test(shape) || AHEAD.test(shape)) && day <= options.today
    if (AHEAD.test(shape) && day > options.today && isMeetingOn(text, timed, people)) {
      return { found: { day, said, rest: without(text, place), of: 'own' }, place, length }
    }
    const suits = suiting(text, timed, people, before)
    if (suits === 'told') return undefined
    const toCome = dayOnlyToCome(text, place, { phrase, people, said, suits }, options)
    if (toCome !== undefined) {
      return { found: { day: toCome, said, rest: without(text, place), of: 'own' }, place, length }
    }
    if (DATED.test(shape) && isOfTheirs(text, timed, people)) {
      return { found: { day, said, rest: without(text, place), of: 'other' }, place, length }
    }
    const isBeside = people.some((one) => isRightBeside(text, timed, one))
    const isDated = (isOrdinal || isBareNth || DATED.test(shape)) && day <= options.today
    const isClosing = isDated && closes(text, timed, before, shape)
    // Told Grace tomorrow is fine: what was said of the days to come.
    const isPast = before.some((word) => /^[a-z]+ed$|^(?:told|met|saw|rang|wrote)$/.test(word))
    if (!isBehind && !isClosing && !(isBeside && (isDated || DATED.test(shape) || !isPast)))
      return undefined
    const isOneOfTwo = isEither(text.slice(place.end))
    const isOfOther =
      (isTold(before) && !isOfTelling(before, text.slice(place.end), isBeside)) ||
      isOfTheirStory(text, place) ||
      isOfThing(text, place, people) ||
      isOfTopic(before) ||
      (isClosing &&
        !isBeside &&
        (speaksOf(before) || isDoneTo(before, shape) || isOfNext(text, start))) ||
      isOneOfTwo
    // Monday or tuesday, right beside somebody, is told of the log, and not understood.
    if (isOfOther && !isBehind && !isClosing && !(isOneOfTwo && isBeside)) return undefined
    const rest = without(text, place)
    return { found: { day, said, rest, of: isOfOther ? 'other' : 'own' }, place, length }
  }
  return undefined
}

/** «سه روز قبل از دیروز», «دو روز پیش از جلسه»: counted from another day; not «دو روز پیش از سارا شنیدم». */
function isCountedFrom(after: string): boolean {
  const from = /^\s+از\s+(?=\S)/.exec(after)
  if (from === null) return false
  const behind = after.slice(from[0].length)
  if (/^(?:جلسه|رویداد|همایش|کنفرانس|عید|نوروز|یلدا|سفر|عروسی)(?![\u0620-\u06d3])/.test(behind))
    return true
  return listLeadingPhrases(behind).some(({ phrase }) =>
    /^(?:offset|weekday|(?:num|nth|count) month|last|next|this)/.test(phrase.shape),
  )
}

/** `lunch with Grace every friday`: no day of one contact; not `Grace, whom I see every friday, called`. */
function isHabit(text: string, habit: Place, people: readonly Place[]): boolean {
  return (
    isOwnFrom(text, habit.start) &&
    (habit.start === 0 || /^\s*(?:$|[,،;؛.!)]|[\u0620-\u06d3])/.test(text.slice(habit.end))) &&
    people.some((one) => isRightBeside(text, habit, one))
  )
}

/** The day of which nothing is told but what is to be on it. */
function dayOnlyToCome(
  text: string,
  place: Place,
  {
    phrase,
    people,
    said,
    suits,
  }: Pick<SaidDate, 'people' | 'said'> & { phrase: Phrase; suits: 'planned' | undefined },
  options: ReadDayOptions,
): Day | undefined {
  const isWeekday = DATED.test(phrase.shape)
  if (!isWeekday && !AHEAD.test(phrase.shape)) return undefined
  if (suits === undefined && !isOnlyToCome(text, place, people, isWeekday)) return undefined
  const day = findDay(phrase, { ...options, lean: 'future' }, said)
  return day !== undefined && day > options.today ? day : undefined
}

/** What may tell of a day from a word on, the longest first; the day of the log itself tells of none. */
export function* phrasesAt(text: string, words: readonly RegExpExecArray[], at: number) {
  for (let length = dayLength; length > 0; length--) {
    const [first, last] = [words[at], words[at + length - 1]]
    if (first === undefined || last === undefined) continue
    const written = text.slice(first.index, last.index + last[0].length).replace(endStop, '')
    const said = written.replaceAll(fullStop, '')
    const phrase = findPhrase(said)
    const end = first.index + written.length
    if (phrase !== undefined && phrase.offset !== 0) yield { length, said, end, phrase }
  }
}

/** The phrase without what stands before it and behind, where it is a date with its year. */
function wholeDate(phrase: Phrase, said: string): Phrase | undefined {
  const timed = /\dt\d/i.test(said) ? withoutTime(phrase) : phrase
  const shape = timed.shape.replace(/^(?:on|at) /, '')
  return WHOLE.test(shape) ? { ...timed, shape } : undefined
}

interface SaidDate {
  /** Undefined where it has no year. */
  readonly phrase: Phrase | undefined
  readonly before: readonly string[]
  readonly people: readonly Place[]
  readonly said: string
}

/** A date in figures or with its year: its own where nothing speaks for something else; never passed over. */
function findWhole(
  text: string,
  place: Place,
  { phrase, before, people, said }: SaidDate,
  options: ReadDayOptions,
): DayWithin | undefined {
  const isOther =
    isLedAway(before) ||
    isJoined(before) ||
    isTold(before) ||
    isOfThing(text, place, people) ||
    hasSubject(before) ||
    isEither(text.slice(place.end))
  const rest = without(text, place)
  if (phrase === undefined) {
    if (/^\s+of\s/.test(text.slice(place.end))) return undefined
    const figures = said.replace(/^(?:on|در)\s+/i, '')
    if (isOther) return { day: options.today, said: figures, rest, of: 'other' }
    // Of a span or a score it is none.
    if (/^[^-]+-[^-]+$/.test(figures)) {
      return { day: options.today, said: figures, rest, of: 'unsaid' }
    }
    const day = readDay(figures, options)
    const [, hour = day] = /^([^.]+)\.[^.]+$/.exec(latinDigits(figures)) ?? []
    if (Number(hour) < 24) throw new NetError('usage', 'day.orHour', { text: figures, day })
    return { day, said, rest, of: 'own' }
  }
  try {
    const day = findDay(phrase, options, said)
    if (day === undefined) return undefined
    const isBeside = people.some((one) => isRightBeside(text, place, one))
    const isOwn = !isOther && (day <= options.today || isBeside)
    return { day, said: said.replace(/^(?:on|at|در)\s+/i, ''), rest, of: isOwn ? 'own' : 'other' }
  } catch (error) {
    if (!(error instanceof NetError) || !isOther) throw error
    return { day: options.today, said, rest, of: 'other' }
  }
}

/** The text with a place taken out of it, and no gap left there. */
function without(text: string, { start, end }: Place): string {
  const isBracketed = /^(?:\(\)|\[\])$/.test(`${text[start - 1]}${text[end]}`)
  const before = text.slice(0, isBracketed ? start - 1 : start).replace(/[,،\s–—-]{1,9}$/, '')
  const after = text.slice(isBracketed ? end + 1 : end).trimStart()
  return /^[.,;:!?،؛؟)]/.test(after) ? before + after : `${before} ${after}`.trim()
}
