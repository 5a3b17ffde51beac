import { isOfTheirs, isOnlyToCome } from './day-of-whom.ts'
import { isOwnFrom, isRightBeside } from './own-day.ts'
import type { Place } from './place.ts'
import { plainForVague } from './vague-day.ts'

// Functions: only a log that may tell of a day comes here, and to read such expressions costs every start.

const DAY = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\.?'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|[آا]بان|[آا]ذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر)'
const WORDS = 'and|or|to|till|until|through|و|یا|تا|الی'
const JOINED = `(?: ?[-–/&+] ?| (?:${WORDS}) )`
const ENDS = '(?=\\s*(?:$|[,.;:!)،؛])|\\s(?:with|at|in|for|about|over|با|به|از)\\s)'
const PERSIAN_COUNT = '(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست)'

/** 25-26 Nov, 24, 25 Nov, Nov 24-26, 30 Nov to 2 Dec; on 5 and Rose on 6 November; «۵ و ۶ آذر». */
const spans = () =>
  new RegExp(
    `(?<![\\p{L}\\p{N}./:-])(?:${[
      `(?:on )?${DAY}(?:(?:${JOINED}|[,،] ?)${DAY}){1,4} (?:of )?${MONTH}(?![\\p{L}\\p{N}])`,
      `(?:on )?${MONTH} ${DAY}${JOINED}(?:${MONTH} )?${DAY}${ENDS}`,
      `(?:on )?${DAY} (?:of )?${MONTH}${JOINED}${DAY} (?:of )?${MONTH}(?![\\p{L}\\p{N}])`,
      `on ${DAY}(?:,| and|, and) (?:[^\\s,;.]+ ){1,4}(?:on )?${DAY} (?:of )?${MONTH}(?![\\p{L}\\p{N}])`,
      `(?:در )?\\d{1,2} و (?:[^\\s،]+ ){1,4}(?:در )?\\d{1,2} ${MONTH}(?![\\p{L}\\p{N}])`,
      `${PERSIAN_COUNT} (?:و|یا|تا) ${PERSIAN_COUNT} (?:[آا]بان|[آا]ذر|مهر|دی|بهمن|اسفند|فروردین|خرداد|مرداد|شهریور)(?! ?\\p{L})`,
    ].join('|')})`,
    'gu',
  )

/** The 2 or 3 who may join; room 24, 25 Nov. */
const isOther = (said: string, before: string, after: string) =>
  (/(?:march|may)$/.test(said) &&
    /^\s+\p{L}/u.test(after) &&
    !/^\s+(?:with|at|in|با)\s/.test(after)) ||
  /(?:room|pages?|chapters?|floor|table|gate|flat|number|no\.?|suite|hall|seat|slides?|version|صفحه|فصل|اتاق|طبقه)\s+$/.test(
    before,
  )

/**
 * Where a text tells of two days of the month, or from one to the other, as when it was itself: `lunch with Rose 25-26
 * Nov`, `ناهار با سارا ۵ و ۶ آذر`. What is spoken of or is yet to come on them is none.
 */
export function findDaySpans(text: string, people: readonly Place[]): (Place & { said: string })[] {
  const plain = plainForVague(text.slice(0, 2000))
  if (!/\d|آذر|آبان|مهر|دی|بهمن|اسفند|فروردین|خرداد|مرداد|شهریور/.test(plain)) return []
  return [...plain.matchAll(spans())]
    .map(({ 0: said, index: start }) => ({ start, end: start + said.length }))
    .filter((place) => isOwn(text, plain, place, people))
    .map((place) => ({ ...place, said: text.slice(place.start, place.end) }))
}

function isOwn(text: string, plain: string, place: Place, people: readonly Place[]): boolean {
  const { start, end } = place
  const [before, after] = [plain.slice(0, start), plain.slice(end)]
  if (people.some((one) => start < one.end && end > one.start && start >= one.start)) return false
  if (isOther(plain.slice(start, end), before, after)) return false
  // From 24 to 26 Nov is a span as well.
  const lead = before.replace(/(?:^|(?<=\s))(?:from|between|از|بین)\s+$/, '').length
  if (!isOwnFrom(text, lead)) return false
  if (isOfTheirs(text, place, people) || isOnlyToCome(text, place, people, false)) return false
  return (
    lead === 0 ||
    /^\s*(?:$|[,.;:!)،؛])/.test(after) ||
    people.some((one) => isRightBeside(text, { start: lead, end }, one))
  )
}
