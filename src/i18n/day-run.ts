import { listLeadingPhrases } from './day-phrase.ts'
import type { Place } from './place.ts'
import { plainForVague } from './vague-day.ts'

// Functions: only a log in which a day was found comes here, and to read such expressions costs every start.

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues|thurs'
const MONTH =
  'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec'
const UNIT = 'days?|weeks?|weekends?|fortnights?|months?|years?'
const COUNT =
  '\\d{1,4}(?:st|nd|rd|th)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const PERSIAN_WEEKDAY = '(?:(?:یک|دو|سه|چهار|پنج) ?)?شنبه|جمعه'
const PERSIAN_MONTH =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|[آا]بان|[آا]ذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|ژوئن|ژوئیه|سپتامبر|اکتبر|نوامبر|دسامبر'
const PERSIAN_UNIT = 'روز|هفته|ماه|سال'
const PERSIAN_COUNT = '\\d{1,4}|یکی?|یه|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده'

/** What right before a day is part of how it is told; `march last year` and `May last year` are months where `in` says so. */
const before = () =>
  new RegExp(
    `(?:^|[\\s(])(${[
      `(?:(?:on|in|the|early|late|mid) )*(?:${WEEKDAY}|${MONTH}|summer|winter|autumn)(?: (?:of|or|to|until|till|through|and|[-–]))?`,
      '(?:in|early|late|mid) (?:the )?(?:march|may|spring|fall)(?: of)?',
      `(?:${COUNT}) (?:or|to)`,
      '\\d{4}-\\d\\d?-\\d\\d? (?:or|to)',
      `(?:yesterday|(?:some|one|any|an?) (?:${UNIT})) (?:or|to|of)`,
      '(?:some|one|any|each|every) (?:day|night|morning|afternoon|evening|week)',
      `(?:on )?(?:some|one|any|an?|good|black|cyber|easter|ash|shrove|maundy|holy|palm|giving)`,
      'half',
      '(?:at )?(?:the )?(?:end|beginning|start|middle) of',
      '(?:early|late|mid)',
      '(?:اول|اوایل|ابتدای|وسط|اواسط|نیمه|آخر|اواخر|انتهای|پایان)',
      `(?:(?:${PERSIAN_WEEKDAY}|${PERSIAN_MONTH}|بهار|تابستان|پاییز|زمستان|${PERSIAN_COUNT}|دیروز|پریروز)(?: (?:تا|یا|الی))?|نیم|نصف|(?:یک|یه) روز)`,
    ].join('|')}) $`,
  )

/** What right behind a day is part of how it is told. */
const behind = () =>
  new RegExp(
    `^ ?(?:${[
      `(?:of )?(?:the )?(?:last|next|this|previous|coming|past) (?:${UNIT}|spring|summer|autumn|winter|${WEEKDAY}|${MONTH})`,
      `(?:${COUNT}) (?:${UNIT}) (?:ago|back|before|earlier)`,
      `(?:(?:${UNIT}) )?ago|before last`,
      `(?:or|to|until|till|through|[-–]) (?:the )?(?:${WEEKDAY}|${MONTH}|\\d{1,2}(?:st|nd|rd|th)?|yesterday|today|last (?:${UNIT}|${WEEKDAY})|(?:${COUNT}) (?:${UNIT})|so)`,
      `(?:پارسال|امسال|پیرارسال|(?:(?:یا|تا|الی) )(?:${PERSIAN_WEEKDAY}|${PERSIAN_MONTH}|\\d{1,2}|دیروز|پریروز|امروز|(?:${PERSIAN_COUNT}) (?:${PERSIAN_UNIT}))|(?:(?:${PERSIAN_COUNT}) )?(?:${PERSIAN_UNIT}) ?(?:ی )?(?:پیش|قبل|گذشته|آینده|بعد|دیگر))`,
    ].join('|')})(?![a-z0-9\\u0620-\\u06d3])`,
  )

/** The report for october, our october: that of a thing, whose day is told behind it. */
const isOfThing = /(?:^|\s)(?:for|of|about|our|my|his|her|their)$/

const onWeekday = () => new RegExp(`^ on (?:${WEEKDAY})(?![a-z'’])`)

/**
 * The whole of what tells of a day where a part of it was read: `half a year ago` around `a year ago`, `tuesday two
 * weeks ago` around `tuesday`, «بهار پارسال». The place itself where nothing of time stands right beside it.
 */
export function wholeRun(text: string, place: Place, people: readonly Place[]): Place {
  const plain = plainForVague(text.slice(0, 2000))
  const isName = (at: number) => people.some((one) => at >= one.start && at < one.end)
  let { start, end } = place
  const [early, late] = [before(), behind()]
  for (let step = 0; step < 3; step++) {
    const found = early.exec(plain.slice(Math.max(0, start - 40), start))
    if (found?.[1] === undefined || isName(start - 2)) break
    if (!isPartOf(found[1], plain.slice(start, end))) break
    if (isOfThing.test(plain.slice(0, start - found[1].length - 1).trimEnd())) break
    start -= found[1].length + 1
  }
  const weekday = plain.slice(start, end).endsWith('week')
    ? onWeekday().exec(plain.slice(end))
    : null
  if (weekday !== null) end += weekday[0].length
  for (let step = 0; step < 3; step++) {
    const found = late.exec(plain.slice(end, end + 60))
    if (found === null || isName(end + 1)) break
    end += found[0].length
  }
  return { start, end }
}

/** One friday and good friday are none of the days of this week. */
const isOfOneOf = () =>
  /^(?:on )?(?:some|one|any|an?|good|black|cyber|easter|ash|shrove|maundy|holy|palm|giving)$|^(?:یکی?|یه)$/

/** Two stand before three days ago, and before no yesterday: «ساعت دو دیروز», the minutes of chapter 2 last week. */
function isPartOf(said: string, day: string): boolean {
  if (/^(?:early|late|mid)$/.test(said)) return /week|month|year/.test(day)
  if (isOfOneOf().test(said)) {
    const [phrase] = listLeadingPhrases(day)
    if (/^(?:on )?weekday$/.test(phrase?.phrase.shape ?? '')) return true
    if (/^[a-z]/.test(said)) return false
  }
  if (!new RegExp(`^(?:${PERSIAN_COUNT}|half|نیم|نصف)$`).test(said)) return true
  const [phrase] = listLeadingPhrases(day)
  const isHalf = /^(?:half|نیم|نصف)$/.test(said)
  return new RegExp(`^(?:num|count|a${isHalf ? '|unit' : '|month'})(?: |$)`).test(
    phrase?.phrase.shape ?? '',
  )
}
