import { hasAny } from '../domain/has-any.ts'
import { PERSIAN_PAST } from './coming-words.ts'
import { isOwnFrom } from './own-day.ts'
import type { Place } from './place.ts'
import { plainForVague } from './vague-day.ts'
import {
  FEAST_WORDS,
  MONTHS,
  NAMED_MONTHS,
  PERSIAN_MONTHS,
  PERSIAN_SEASONS,
  SEASONS,
  TIME_WORDS,
} from './vague-time-words.ts'

// Functions: to read such expressions costs every log a millisecond.

const YEAR = '(?: (?:of )?(?:19|20)\\d\\d)?'
const english = () => {
  const times = [...SEASONS, ...MONTHS].join('|')
  return new RegExp(
    `(?<![a-z0-9])(?:(?:in|during) (?:(?:the|early|late|mid) )*(?:(?:${times})${YEAR}|(?:19|20)\\d\\d)(?![a-z0-9])|(?:early|late|mid)[ -](?:${MONTHS.join('|')})${YEAR}(?![a-z0-9])|this (?:week|month|year)(?![a-z0-9'’])|^(?:${times})(?= (?:lunch|dinner|coffee|breakfast|brunch|drinks|tea|beers?|meeting|call|chat)(?![a-z])))`,
    'g',
  )
}

/** «در مهر», «ماه مهر», «مهرماه», «در سال ۱۴۰۳»; without such a word only what is no name: «اردیبهشت», «اخیراً». */
const persian = () => {
  const sure = [...PERSIAN_SEASONS.slice(1), ...PERSIAN_MONTHS].join('|')
  const months = [...PERSIAN_MONTHS, ...NAMED_MONTHS].join('|')
  const letter = '[0-9\u0620-\u06d3]'
  return new RegExp(
    `(?<!${letter})(?<!\\d )(?:(?:در|توی?) (?:(?:اوایل|اواخر|اواسط|فصل|ماه) )*(?:(?:${months}|بهار|${sure})(?: ?ماه)?(?: (?:سال )?\\d{4})?|سال \\d{4})|(?:اوایل|اواخر|اواسط|(?:آخر|اول|وسط) ?ها?ی) (?:ماه )?(?:${months}|بهار|${sure})(?: ?ماه)?(?: \\d{4})?|ماه (?:${months}|می|مه)|(?:${months}) ?ماه|(?:${sure})(?: \\d{4})?|اخیراً?|(?:به ?)?تازگی(?: ?ها)?|امسال|این (?:هفته|ماه)|^(?:${months})(?= (?:با|به|از) )|(?<!(?:هر|تمام|همه|کل|آن|اون|همان|یک|یه) )روز (?:پیش|قبل)(?! از ))(?!${letter})`,
    'g',
  )
}

const englishFeast = () =>
  /(?<![a-z])(?:on|at|over|during) (?:christmas|xmas|easter|thanksgiving|halloween|new year(?:['’]?s)?|nowruz|yalda|eid)(?: (?:eve|day|night|weekend))?(?=\s*(?:[,.;!)]|$)|\s(?:with|at|in|for|about|over|and)\s)/g

const persianFeast = () =>
  /(?<![\u0620-\u06d3])(?:(?:در|شب|روز) )*(?:(?:عید )?نوروز|یلدا|کریسمس|چهارشنبه ?سوری|سیزده ?به ?در|عید(?: (?:فطر|قربان|غدیر))?)(?: (?:امسال|پارسال|گذشته|پیش))?(?![\u0620-\u06d3])(?! (?:را|رو)(?![\u0620-\u06d3]))/g

/** A feast whose day is not read here, where it is told as when something was: `met Grace on Halloween`, «شب یلدا با سارا». */
export function findFeast(text: string, people: readonly Place[]) {
  const beginning = text.slice(0, 2000)
  const folded = plainForVague(beginning)
  // Who wishes a happy feast tells of no day.
  if (!hasAny(folded, FEAST_WORDS) || /تبریک|مبارک|happy|merry/.test(folded)) return undefined
  for (const isPersian of [false, true]) {
    for (const { 0: said, index: start } of folded.matchAll(
      isPersian ? persianFeast() : englishFeast(),
    )) {
      const place = { start, end: start + said.length }
      if (people.some((one) => start < one.end && place.end > one.start)) continue
      const isWhen =
        !isPersian ||
        people.some((one) => /^\s+(?:(?:را|رو)\s+)?$/.test(gap(folded, one.end, start))) ||
        (start === 0 && /^\s+(?:با|به|از)\s/.test(folded.slice(place.end))) ||
        (start === 0 && people.some((one) => gap(folded, place.end, one.start) === ' '))
      if (isWhen && isOwnFrom(text, start)) {
        return { said: beginning.slice(start, place.end), start }
      }
    }
  }
  return undefined
}

/** Christmas lunch, «شام یلدا»: a meal of the season, on the day of the feast or before it. */
const feastMeal = () =>
  /^(?:(?:had|our|the|a|an) )*((?:christmas|xmas|easter|thanksgiving|halloween|new year(?:['’]?s)?(?: (?:eve|day))?|nowruz|yalda|eid) (?:lunch|dinner|breakfast|brunch|drinks|coffee|tea|party|meal))(?=\s*(?:[,.;!]|$)|\s(?:with|at|in|for)\s)|^((?:ناهار|شام|صبحانه|مهمانی|میهمانی) (?:(?:شب|روز) )?(?:عید(?: نوروز)?|نوروز|یلدا|کریسمس))(?=\s+(?:با|پیش|خانه)\s)/

/** What a text begins with that is of a feast and perhaps on another day: `christmas lunch with Grace`. */
export function findFeastMeal(text: string, people: readonly Place[]): string | undefined {
  const folded = plainForVague(text.slice(0, 200))
  const found = feastMeal().exec(folded)
  const meal = found?.[1] ?? found?.[2]
  if (meal === undefined || people.some(({ start }) => start < (found?.[0].length ?? 0)))
    return undefined
  const start = folded.indexOf(meal)
  return text.slice(start, start + meal.length)
}

/** Where a text tells of its own time by no more than a month, a season or a year: `lunch in May with Grace`. */
export function findVagueTime(text: string, people: readonly Place[]) {
  const beginning = text.slice(0, 2000)
  const folded = plainForVague(beginning)
  if (!hasAny(folded, TIME_WORDS)) return undefined
  for (const isPersian of [false, true]) {
    for (const { 0: said, index: start } of folded.matchAll(isPersian ? persian() : english())) {
      const place = { start, end: start + said.length }
      if (people.some((one) => start < one.end && place.end > one.start)) continue
      const isWhen = isPersian
        ? isPersianWhen(folded, place, people)
        : isEnglishWhen(beginning, place, people)
      if (isWhen && isOwnFrom(text, start)) {
        return { said: beginning.slice(start, place.end), start }
      }
    }
  }
  return undefined
}

/** Of what one does who calls, no more can be told than when: Grace called this week. */
const CALLED = () =>
  /\s(?:called|rang|phoned|emailed|texted|messaged|wrote|visited|came by|dropped by)(?: (?:me|us|her|him|them|back))?\s+$/i

function isEnglishWhen(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  const after = text.slice(end)
  // In Spring Hill we met Grace.
  const isPlace = /^\s\p{Lu}\p{Ll}/u.test(after) && !people.some((one) => one.start === end + 1)
  if (start === 0) return !isPlace || /^\S+ (?:\S+ )*(?:\d{4}|may)$/i.test(text.slice(0, end))
  const isBefore = people.some((one) => /^\s+(?:with|and)\s+$/i.test(text.slice(end, one.start)))
  const isBehind = people.some((one) => /^[,\s]*$/.test(gap(text, one.end, start)))
  if (/^this\s/i.test(text.slice(start, end)) && CALLED().test(text.slice(0, start))) return true
  return isBefore || (isBehind && /^\s+(?:in|at|for|with|over|about|near)\s/i.test(after))
}

function isPersianWhen(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  const after = text.slice(end)
  const said = text.slice(start, end)
  if (/^\s+(?:با|به|از)\s/.test(after)) return true
  const isPhrase = /^(?:در|توی?|ماه)\s|^(?:اوا|آخر|اول|وسط)|ماه/.test(said)
  if (isPhrase && (start === 0 || /^\s*(?:[,،;؛.!؟)]|$)/.test(after))) return true
  // «سارا این هفته زنگ زد»: these are no names.
  const isSpan = /^(?:امسال|این|روز)/.test(said)
  const isDone = isSpan && PERSIAN_PAST.test(after)
  if (isSpan && ((start === 0 && isDone) || /^\s*(?:[,،;؛.!؟)]|$)/.test(after))) return true
  return people.some((one) => {
    const between = gap(text, one.end, start)
    return (
      /^[,،\s]*(?:را|رو)\s+$/.test(between) ||
      (isDone && /^\s+$/.test(between)) ||
      (/^[,،\s]*$/.test(between) && /(?:^|\s)(?:با|به|از)\s+$/.test(text.slice(0, one.start)))
    )
  })
}

/** What stands between; a sign that is in no gap where the two are in the other order. */
function gap(text: string, from: number, to: number): string {
  return from <= to ? text.slice(from, to) : '-'
}
