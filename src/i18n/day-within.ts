import type { Day } from '../domain/day.ts'
import { NetError } from '../domain/error.ts'
import { foldText } from '../domain/fold.ts'
import { hasAny } from '../domain/has-any.ts'
import { comingIn, PERSIAN_PAST } from './coming-words.ts'
import { isMeetingOn, isOfTheirs } from './day-of-whom.ts'
import { findPhrase, listLeadingPhrases, type Phrase } from './day-phrase.ts'
import { wholeRun } from './day-run.ts'
import { mentionVocabulary } from './mention-words.ts'
import { findDay, type ReadDayOptions, readDay, withoutTime } from './read-day.ts'

/** Where somebody is named in a text, in code units. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A day said in the midst of a text. */
export interface DayWithin {
  day: Day
  /** As written. */
  said: string
  /** The text without it. */
  rest: string
  /**
   * `own` where it is the day of what is told; `other` where it may as well be that of something told of in it
   * (Grace says she wrote it yesterday); `unsaid` where more is said of the day than is understood.
   */
  of: 'own' | 'other' | 'unsaid'
}

/** What lies behind us whatever stands around it: yesterday, 3 days ago, last friday. */
const BEHIND =
  /^(?:(?:the )?offset|(?:num|count|a) unit (?:ago|back)|last (?:unit|weekday|edge unit)|(?:weekday|unit) back|(?:on )?(?:weekday last unit|weekday unit back|last unit weekday|unit back weekday))$/
/** What is a day, and of what only shows where it stands. */
const DATED =
  /^(?:(?:on )?weekday|(?:on )?weekday (?:(?:the )?(?:num|nth) (?:of )?month|month (?:the )?(?:num|nth))|(?:on )?(?:the )?(?:num|nth) (?:of )?month(?: year)?|(?:on )?month (?:num|nth)(?: year)?|(?:on )?(?:the )?edge month(?: year)?|on (?:the )?nth)$/
/** A date with its year, which is one wherever it stands. */
const WHOLE =
  /^(?:weekday )?(?:(?:the )?(?:num|nth) (?:of )?month year|month (?:the )?(?:num|nth) year|year month num|year ([-/.]) num \1 num|num ([-/.]) num \2 year)$/
const FIGURES = /^on num \/ num$/
/** Figures are a day only with `on` before them, right behind somebody, or before all that is told. */
const BARE_FIGURES = /^num ([/.]) num$/
const AHEAD =
  /^(?:offset|in (?:num|count|a) unit|(?:num|count|a) unit (?:hence|ahead)|next (?:unit|weekday)|(?:weekday|unit) ahead)$/

function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Behind these something is told that has a day of its own. */
const tellings =
  folded(`that who whom which because she he they said says tell told tells if when while since after
  before promised where how what why knew heard wants wanted read wrote
  که چون گفت گفته میگفت میگوید وقتی اگر چرا کجا شنیدم نوشت نوشته`)

/** Behind these a day is what is spoken of, or where something began or ends. */
const about = folded(`about for from of since until till by before after than as this the
  درباره برای از تا به مورد`)

/** Close before a day, it belongs to what is spoken of: «درباره جلسه دیروز». */
const topics = folded('درباره درمورد راجع')

/** Anywhere before a whole date, what is spoken of has perhaps that date. */
const subjects = folded('about regarding re concerning درباره درمورد مورد راجع')

/** Behind `on the 5th`, what makes a day of it. */
const GOES_ON =
  /^\s*(?:$|[,،;.!?)]|(?:at|in|with|about|for|to|and|over|we|i|he|she|they|after|before|because)\s)/i

/** «۲۷ام», «بیست و هفتم»; the second and third of anything are as often no day. */
const PERSIAN_ORDINAL = () =>
  /^(?:[\d۰-۹]{1,2} ?\u200c?(?:ا?م)|(?:روز )?(?:بیست و ?\S+|سی\u200c?\s?ام|سی و یکم))$/
const PERSIAN_GOES_ON = () => /^\s+(?:با|به|از|ناهار|شام|قهوه|جلسه|تماس|حرف|صحبت)\s/

const fullStop = /[.!?؟…:]{1,9}(?=\s|$)/g

/** At the end of what is said, and no part of it. */
const endStop = /[.!?؟…:]{1,9}$/

/** The hour or part of a day behind a day, in code units: monday at 3pm, «دوشنبه صبح». */
function timeBehind(rest: string): number {
  const time =
    /^\s+(?:(?:at|around|in the|about|از|حدود|ساعت|سر)\s+)*(?:[\d۰-۹]{1,2}(?:[:٫.][\d۰-۹]{2})?\s?(?:am|pm|o'?clock)(?!\p{L})|[\d۰-۹]{1,2}:[\d۰-۹]{2}|noon|midnight|morning|afternoon|evening|night|صبح|ظهر|عصر|شب|بعد\s?از\s?ظهر|بعدازظهر|غروب)(?![\p{L}\p{N}])|^\s+(?:at|ساعت)\s+[\d۰-۹]{1,2}(?![\p{L}\p{N}:])/iu.exec(
      rest,
    )
  return time === null ? 0 : time[0].length + timeBehind(rest.slice(time[0].length))
}

const joining = /^(?:and|or|یا|و)$/

/** Words looked at, and words a day may take. */
const wordLimit = 80
const dayLength = 6

/**
 * The day a text tells of itself anywhere but at its beginning: `coffee with Grace yesterday`, «با سارا دیروز ناهار
 * خوردم». What lies ahead, and a weekday or date, only right beside somebody who is named: `lunch with Grace monday`.
 * Of several that contradict each other none is its own. What stands in `aside` is passed over.
 */
export function findDayWithin(
  text: string,
  people: readonly Place[],
  options: ReadDayOptions,
  aside?: Place,
): DayWithin | undefined {
  const found: DayWithin[] = []
  const words = [...text.slice(0, 2000).matchAll(/[^\s,،;؛()]+/g)].slice(0, wordLimit)
  for (let at = 0; at < words.length; at++) {
    const start = words[at]?.index ?? 0
    if (aside !== undefined && start >= aside.start && start < aside.end) continue
    const within = readAt(text, words, at, people, options)
    if (within === undefined) continue
    found.push(inWhole(text, within, people))
    at += within.length - 1
  }
  const unsaid = found.find((one) => one.of === 'unsaid')
  if (unsaid !== undefined) return unsaid
  const own = found.filter((one) => one.of === 'own')
  const [first] = own.length > 0 ? own : found
  if (first === undefined || own.every(({ day }) => day === first.day)) return first
  return { ...first, of: 'other' }
}

interface ReadHere {
  readonly found: DayWithin
  readonly place: Place
  readonly length: number
}

/** A day of the log itself, unless it is only a part of the day that is told. */
function inWhole(text: string, { found, place }: ReadHere, people: readonly Place[]): DayWithin {
  if (found.of !== 'own' && !isEither(text.slice(place.end))) return found
  const { start, end } = wholeRun(text, place, people)
  if (start === place.start && end === place.end) return found
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
    const before = words.slice(0, at).map(([word]) => foldText(word))
    const place = { start, end }
    const timed = { start, end: end + timeBehind(text.slice(end)) }
    const whole = wholeDate(phrase, said)
    const isFigures = FIGURES.test(shape) || isBareDate(text, place, phrase, people)
    if (whole !== undefined || isFigures) {
      const found = findWhole(text, place, { phrase: whole, before, people, said }, options)
      return found && { found, place, length }
    }
    const isOrdinal = shape === 'nth' && PERSIAN_ORDINAL().test(said)
    if (!isOrdinal && ![BEHIND, DATED, AHEAD].some((some) => some.test(shape))) continue
    if (about.has(before.at(-1) ?? '')) return undefined
    const day = findDay(phrase, options, said)
    if (day === undefined) continue
    const goesOn = isOrdinal ? PERSIAN_GOES_ON() : GOES_ON
    if (/\bnth$/.test(shape) && !goesOn.test(text.slice(place.end))) return undefined
    const isBehind = BEHIND.test(shape) && day <= options.today
    if (AHEAD.test(shape) && day > options.today && isMeetingOn(text, timed, people)) {
      return { found: { day, said, rest: without(text, place), of: 'own' }, place, length }
    }
    if (DATED.test(shape) && isOfTheirs(text, timed, people)) {
      return { found: { day, said, rest: without(text, place), of: 'other' }, place, length }
    }
    const isBeside = people.some((one) => isRightBeside(text, timed, one))
    const isDated = (isOrdinal || DATED.test(shape)) && day <= options.today
    const isClosing = isDated && closes(text, timed, before, shape)
    // Told Grace tomorrow is fine: what was said of the days to come.
    const isPast = before.some((word) => /^[a-z]+ed$|^(?:told|met|saw|rang|wrote)$/.test(word))
    if (!isBehind && !isClosing && !(isBeside && (isDated || DATED.test(shape) || !isPast)))
      return undefined
    const isOneOfTwo = isEither(text.slice(place.end))
    const isTold =
      before.some((word) => tellings.has(word)) ||
      before.slice(-3).some((word) => topics.has(word)) ||
      (isClosing && !isBeside && before.some((word) => about.has(word) || subjects.has(word))) ||
      isOneOfTwo
    // Monday or tuesday, right beside somebody, is told of the log, and not understood.
    if (isTold && !isBehind && !isClosing && !(isOneOfTwo && isBeside)) return undefined
    const rest = without(text, place)
    return { found: { day, said, rest, of: isTold ? 'other' : 'own' }, place, length }
  }
  return undefined
}

/** What may tell of a day from a word on, the longest first; the day of the log itself tells of none. */
function* phrasesAt(text: string, words: readonly RegExpExecArray[], at: number) {
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

/** Close before a weekday, it is not the plain one. */
const loose = folded('every each next last this coming هر این')

/** Whether a weekday or date ends what is told, whoever is named where: `called her on monday`, `Sara called, monday`. */
function closes(text: string, { start, end }: Place, before: readonly string[], shape: string) {
  const last = before.at(-1)
  if (last === undefined) {
    return /^[\u0620-\u06d3]/.test(text.slice(start)) && PERSIAN_PAST.test(text.slice(end))
  }
  if (loose.has(last) || joining.test(last)) return false
  const after = text.slice(end)
  if (!/^\s*(?:[,،;؛.!)]|$)/.test(after)) return shape.startsWith('on ') && isOfCall(before, after)
  if (shape.startsWith('on ')) return true
  const isWord = /\bmonth\b/.test(shape) && !/\b(?:num|nth|edge)\b/.test(shape)
  // Black Friday is none.
  return (
    !isWord &&
    (/[,،]\s*$/.test(text.slice(0, start)) || !/(?<!\S)\p{Lu}\S*\s*$/u.test(text.slice(0, start)))
  )
}

const CALLED = /^(?:called|rang|phoned|emailed|texted|messaged|wrote|visited)$/
const WHOM = /^(?:me|us|him|her|them|back)$/

/** `Sara called on monday about hiring`, `wrote me on monday to say hi`: what follows is what it was about. */
function isOfCall(before: readonly string[], after: string): boolean {
  const [verb = '', last = ''] = before.slice(-2)
  const isCalled = CALLED.test(last) || (CALLED.test(verb) && WHOM.test(last))
  return isCalled && /^\s+(?:about|to|for|with|at|from|over|and|because)\s/.test(after)
}

/** `met Mina 12/11`, `12/11 coffee with Mina`; not 24/7, 1/2 day, 12.50 or a score of 20:5. */
function isBareDate(
  text: string,
  { start, end }: Place,
  { shape, numbers: [first = 0, second = 0] }: Phrase,
  people: readonly Place[],
): boolean {
  const sign = BARE_FIGURES.exec(shape)?.[1]
  if (sign === undefined || (sign === '.' && second < 10)) return false
  const isDate = first > 0 && second > 0 && Math.min(first, second) <= 12
  if (!isDate || Math.max(first, second) > 31 || (first === 24 && second === 7)) return false
  const after = text.slice(end)
  const isPart = first < second && second < 5
  if (start === 0 && people.every((one) => one.end > 0)) {
    return !isPart && /^\s+\p{L}/u.test(after)
  }
  // In Persian the verb comes last.
  const isPersian = !isPart && /^\s+[\u0620-\u06d3]/.test(after)
  return (
    (isPersian || /^\s*(?:[,،;؛.!:)]|$)/.test(after)) &&
    people.some((one) => one.end <= start && isRightBeside(text, { start, end }, one))
  )
}

/** Whether a day said from a place on is that of what is told, and not of something spoken of in it. */
export function isOwnFrom(text: string, start: number): boolean {
  const before = text
    .slice(0, start)
    .split(/[\s,،;؛()]+/)
    .filter(Boolean)
    .map((word) => foldText(word))
  return (
    !about.has(before.at(-1) ?? '') &&
    !before.some((word) => tellings.has(word) || subjects.has(word))
  )
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
    about.has(before.at(-1) ?? '') ||
    joining.test(before.at(-1) ?? '') ||
    before.some((word) => tellings.has(word) || subjects.has(word)) ||
    isEither(text.slice(place.end))
  const rest = without(text, place)
  if (phrase === undefined) {
    if (/^\s+of\s/.test(text.slice(place.end))) return undefined
    const figures = said.replace(/^\S+\s+/, '')
    return isOther
      ? { day: options.today, said: figures, rest, of: 'other' }
      : { day: readDay(figures, options), said, rest, of: 'own' }
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

/** Right behind somebody, or before `with` and somebody. */
function isRightBeside(text: string, day: Place, person: Place): boolean {
  // «علی را ۲۵ آبان دیدم»
  if (person.end <= day.start)
    return /^[,،\s]*(?:(?:را|رو)\s+)?$/.test(text.slice(person.end, day.start))
  const between = text.slice(day.end, person.start)
  return /^\s+\S+\s+$/.test(between) && mentionVocabulary.cues.has(foldText(between))
}

/** «دیروز تا شب» is one day. */
export const UNTIL_HOUR =
  /^\s*(?:to|تا)\s+(?:ساعت|شب|صبح|ظهر|عصر|غروب|noon|midnight|night)(?!\p{L})/u

function isEither(rest: string): boolean {
  const joined = /^\s+(or|and|to|یا|و|تا)\s+/.exec(rest)
  if (joined === null || UNTIL_HOUR.test(rest)) return false
  // Thursday to talk, Thursday and George: what goes on with no other day is none of two.
  const isOr = joined[1] === 'or' || joined[1] === 'یا'
  return isOr || listLeadingPhrases(rest.slice(joined[0].length)).length > 0
}

/** The text with a place taken out of it, and no gap left there. */
function without(text: string, { start, end }: Place): string {
  const isBracketed = text[start - 1] === '(' && text[end] === ')'
  const before = text.slice(0, isBracketed ? start - 1 : start).replace(/[,،\s–—-]{1,9}$/, '')
  const after = text.slice(isBracketed ? end + 1 : end).trimStart()
  return /^[.,;:!?،؛؟)]/.test(after) ? before + after : `${before} ${after}`.trim()
}

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
const noDayOfIt = folded('about of from since than after before every درباره از مورد هر')

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

/** One of these is in whatever begins so. */
const TO_COME_WORDS = [
  ..."will|shall|must|have to|need to|want to|plan to|'ll|’ll".split('|'),
  ...'going to|gonna|remember to|باید|خواهم|خوام|قرار'.split('|'),
]

/** Whether a text begins as what is only to be done: will call Grace, «باید به سارا زنگ بزنم». */
export function isToCome(text: string): boolean {
  const beginning = text.slice(0, 200).toLowerCase()
  if (!hasAny(beginning, TO_COME_WORDS)) return false
  return /^(?:(?:i\s+)?(?:will|shall|must|have to|need to|want to|plan to)|i['’](?:ll|m going to)|(?:i am )?going to|gonna|remember to|باید|می‌?خواهم|می‌?خوام|قرار است|قراره)\s+\p{L}/u.test(
    beginning,
  )
}
