import { foldText } from '../domain/fold.ts'
import { PERSIAN_PAST } from './coming-words.ts'
import { listLeadingPhrases, type Phrase } from './day-phrase.ts'
import { mentionVocabulary } from './mention-words.ts'
import type { Place } from './place.ts'
import { untilHour } from './until-hour.ts'

/** Words as they are when folded. */
function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Behind these something is told that has a day of its own. */
const tellings =
  folded(`that who whom which because she he they said says tell told tells if when while since after
  before promised where how what why knew heard wants wanted read wrote
  که چون گفت گفته میگفت میگوید وقتی اگر چرا کجا شنیدم نوشت نوشته`)

/** Behind these a day is what is spoken of, or where something began or ends. */
const about =
  folded(`about for from of since until till by before after than as this the to through into
  درباره برای از تا به مورد`)

/** Anywhere before a day that ends what is told, it is perhaps that of what is spoken of, promised or put off. */
const ofOthers =
  folded(`about for of regarding re concerning promised offered suggested proposed invited moved
  postponed scheduled needs
  درباره درمورد مورد راجع برای`)

/** What has a day of its own, with the or whose it is before it; not where one was. */
const occasion =
  /^(?:talks?|meetings?|part(?:y|ies)|conference|events?|demos?|workshops?|webinars?|deadlines?|interviews?|appointments?|class|course|wedding|lectures?|sessions?|calls?|exams?|launch|releases?|elections?|trips?|flights?)$/
const where = folded(
  'at in to from after during had held attended joined gave did left enjoyed ran',
)
const whose = folded('the our my his her their your this that')

/** What one does after or before, and not what happened then. */
const routine = /^(?:work|lunch|dinner|breakfast|school|class|hours|church|noon)$/

/** Close before a day, it belongs to what is spoken of: «درباره جلسه دیروز». */
const topics = folded('درباره درمورد راجع')

/** Anywhere before a whole date, what is spoken of has perhaps that date. */
const subjects = folded('about regarding re concerning درباره درمورد مورد راجع')

const joining = /^(?:and|or|یا|و)$/

/** Whether what is told of behind one of the words, which are folded, has a day of its own: she said. */
export function isTold(before: readonly string[]): boolean {
  return before.some(
    (word, at) =>
      (tellings.has(word) &&
        !(/^(?:after|before)$/.test(word) && routine.test(before[at + 1] ?? ''))) ||
      (word === 'last' && /^(?:seen|saw|met|spoke|talked|heard)$/.test(before[at + 1] ?? '')),
  )
}

/**
 * Whether a place is in what somebody is quoted with (Sam texted: can't make it friday), or in a sentence about them (Last
 * week she moved).
 */
export function isOfTheirStory(text: string, { start, end }: Place): boolean {
  const before = text.slice(0, start)
  return (
    (/[.!?;]\s+$/.test(before) && /^,?\s+(?:she|he|they)\s/.test(text.slice(end))) ||
    // Lunch with Ann, monday she flies to Rome.
    (/,\s+(?:on\s+)?$/.test(before) &&
      /^,?\s+(?:she|he|they)(?:['’](?:s|re|ll)|\s(?:is|are|will|[a-z]+s))\s/.test(
        text.slice(end),
      )) ||
    /(?:^|\s)(?:said|says|texted|wrote|emailed|messaged|asked|replied|answered|told \S+|گفت|نوشت|پیام داد|جواب داد)(?: (?:me|us|back))?:\s/i.test(
      before,
    ) ||
    /["“«][^"”»]*$/.test(before)
  )
}

/** Whether a day is that of the telling: Sam told me yesterday that Rose is leaving. `isBeside` somebody told. */
export function isOfTelling(before: readonly string[], after: string, isBeside: boolean): boolean {
  const at = before.findLastIndex((word) => /^(?:told|wrote|asked)$/.test(word))
  const whom = before.slice(at + 1)
  if (at < 0 || whom.length === 0 || whom.length > 3 || isTold(before.slice(0, at))) return false
  const isToSomebody = isBeside || (whom.length === 1 && WHOM.test(whom[0] ?? ''))
  return isToSomebody && /^\s+(?:that|about|how|to|why|whether|if)\s/.test(after)
}

/** Whether the last of the words makes a day that of what is spoken of, or of where something began: about, since. */
export function isLedAway(before: readonly string[]): boolean {
  const [from, , last = ''] = before.slice(-3)
  // From monday to wednesday is a span.
  return about.has(before.at(-1) ?? '') && !(last === 'to' && from === 'from')
}

/** Whether what is spoken of stands close before. */
export function isOfTopic(before: readonly string[]): boolean {
  return before.slice(-3).some((word) => topics.has(word))
}

/** Whether anything before a day may be what it is the day of: about hiring, the party. */
export function speaksOf(before: readonly string[]): boolean {
  if (before.some((word) => ofOthers.has(word))) return true
  const [lead = '', article = '', thing = ''] = before.slice(-3)
  return occasion.test(thing) && whose.has(article) && !where.has(lead)
}

/** Whether something is spoken of that perhaps has a whole date. */
export function hasSubject(before: readonly string[]): boolean {
  return before.some((word) => subjects.has(word))
}

/** Whether the last of the words makes two of a day: and, «یا». */
export function isJoined(before: readonly string[]): boolean {
  return joining.test(before.at(-1) ?? '')
}

/** Figures are a day only with `on` before them, right behind somebody, or before all that is told. */
const BARE_FIGURES = /^(?:on )?num ([-/.]) num(?<last> \1 num)?$/

/** The hour or part of a day behind a day, in code units: monday at 3pm, «دوشنبه صبح». */
export function timeBehind(rest: string): number {
  const time =
    /^\s+(?:(?:at|around|in the|about|از|حدود|ساعت|سر)\s+)*(?:[\d۰-۹]{1,2}(?:[:٫.][\d۰-۹]{2})?\s?(?:am|pm|o'?clock)(?!\p{L})|[\d۰-۹]{1,2}:[\d۰-۹]{2}|noon|midnight|morning|afternoon|evening|night|صبح|ظهر|عصر|شب|بعد\s?از\s?ظهر|بعدازظهر|غروب)(?![\p{L}\p{N}])|^\s+(?:at|ساعت)\s+[\d۰-۹]{1,2}(?![\p{L}\p{N}:])/iu.exec(
      rest,
    )
  return time === null ? 0 : time[0].length + timeBehind(rest.slice(time[0].length))
}

/** Close before a weekday, it is not the plain one. */
const loose = folded('every each next last this coming هر این')

/** Whether a weekday or date ends what is told, whoever is named where: `called her on monday`, `Sara called, monday`. */
export function closes(
  text: string,
  { start, end }: Place,
  before: readonly string[],
  shape: string,
) {
  const last = before.at(-1)
  if (last === undefined) {
    return /^[\u0620-\u06d3]/.test(text.slice(start)) && PERSIAN_PAST.test(text.slice(end))
  }
  if (loose.has(last) || isJoined(before)) return false
  const after = text.slice(end)
  if (!/^\s*(?:[,،;؛.!):：]|$)/.test(after)) {
    if (!shape.startsWith('on ')) return false
    return isOfCall(before, after) || (GOES_ON.test(after) && before.some((word) => DID.test(word)))
  }
  if (shape.startsWith('on ')) return true
  const isWord = /\bmonth\b/.test(shape) && !/\b(?:num|nth|count|edge)\b/.test(shape)
  // Black Friday is none.
  return (
    !isWord &&
    (/[,،]\s*$/.test(text.slice(0, start)) || !/(?<!\S)\p{Lu}\S*\s*$/u.test(text.slice(0, start)))
  )
}

const TO_COME =
  /(?:^|\s)(?:next|due|deadline|flight|exam|interview|(?:first|last) day|back|again|follow up|follow-up|is|are|leaves|starts|begins)\s(?:[^,]*\s)?$/i
const PERSIAN_TO_COME =
  /(?:^|\s)(?:بعدی|مهلت|موعد|سررسید|پرواز|امتحان|مصاحبه|آخرین روز|اولین روز)\s(?:[^،]*\s)?$/

/** Whether what stands before a day in its clause, which is not the first, is as often to come: call with Ann, next one friday. */
export function isOfNext(text: string, start: number): boolean {
  const [, clause] = /[,،;؛.]\s+([^,،;؛.]*)$/.exec(text.slice(0, start)) ?? []
  return clause !== undefined && (TO_COME.test(clause) || PERSIAN_TO_COME.test(clause))
}

/** Whether a day is what something is to be done to: to discuss thursday. */
export function isDoneTo(before: readonly string[], shape: string): boolean {
  return before.at(-2) === 'to' && !shape.startsWith('on ')
}

/** Whether a short weekday is what somebody did: Grace sat with us; not coffee with Grace sat. */
export function isVerb(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  if (!/^(?:sat|wed)$/.test(text.slice(start, end)) || !/^\s+\p{L}/u.test(text.slice(end))) {
    return false
  }
  let before = start
  let last: Place | undefined
  do {
    last = people.find(
      (one) => one.end <= before && /^\s+(?:and\s+)?$|^\s*,\s+$/.test(text.slice(one.end, before)),
    )
    before = last?.start ?? before
  } while (last !== undefined)
  return before < start && /(?:^|[.,;:!?]\s+)$/.test(text.slice(0, before))
}

const DID =
  /^(?:[a-z]{2,}ed|met|saw|rang|told|had|went|spoke|wrote|came|gave|got|sent|ran|sat|took|did|ate|drank|was|were)$/
const GOES_ON = /^\s+(?:about|to|for|with|at|over|in|and|because)\s/

const CALLED = /^(?:called|rang|phoned|emailed|texted|messaged|wrote|visited)$/
const WHOM = /^(?:me|us|him|her|them|back)$/

/** `Sara called on monday about hiring`, `wrote me on monday to say hi`: what follows is what it was about. */
function isOfCall(before: readonly string[], after: string): boolean {
  const [verb = '', last = ''] = before.slice(-2)
  const isCalled = CALLED.test(last) || (CALLED.test(verb) && WHOM.test(last))
  return isCalled && /^\s+(?:about|to|for|with|at|from|over|and|because)\s/.test(after)
}

/** `met Mina 12/11`, `12/11 coffee with Mina`, `met Mina 16-11`; not 24/7, 1/2 day, 12.50, 10-12 or a score of 20:5. */
export function isBareDate(
  text: string,
  { start, end }: Place,
  { shape, numbers: [first = 0, second = 0, third = 0] }: Phrase,
  people: readonly Place[],
): boolean {
  const found = BARE_FIGURES.exec(shape)
  const sign = found?.[1]
  if (found?.groups?.['last'] !== undefined) {
    const isDate = Math.max(first, second, third) > 12 && first > 0 && second > 0 && second <= 31
    const isEnd = start === 0 || /^\s*(?:[,،;؛.!:)]|$|[\u0620-\u06d3])/.test(text.slice(end))
    return (
      isDate &&
      isEnd &&
      (start === 0 || people.some((one) => isRightBeside(text, { start, end }, one)))
    )
  }
  if (sign === undefined) return false
  if (sign === '-' && first <= 12 && !isHourless(shape, first, second)) return false
  if (sign === '-' && first > 12 && !/\D[01١۱۰٠][\d٠-٩۰-۹]$/.test(text.slice(start, end)))
    return false
  if (sign === '.' && (second < 10 || second > 12)) return false
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

/** `on 11-12`, `11-24`; not 10-12 or 11-14, which are hours. */
function isHourless(shape: string, first: number, second: number): boolean {
  return shape.startsWith('on ') || (second > 12 && second - first > 4)
}

/** Whether a day said from a place on is that of what is told, and not of something spoken of in it. */
export function isOwnFrom(text: string, start: number): boolean {
  const before = wordsBefore(text, start)
  return !isLedAway(before) && !isTold(before) && !hasSubject(before)
}

/** Whether what stands from a place on is of what somebody told. */
export function isToldFrom(text: string, start: number): boolean {
  return isTold(wordsBefore(text, start))
}

function wordsBefore(text: string, start: number): string[] {
  return text
    .slice(0, start)
    .split(/[\s,،;؛()]+/)
    .filter(Boolean)
    .map((word) => foldText(word))
}

/** Right behind somebody, or before `with` and somebody. */
export function isRightBeside(text: string, day: Place, person: Place): boolean {
  // «علی را ۲۵ آبان دیدم»
  if (person.end <= day.start)
    return /^[,،\s]*(?:(?:را|رو)\s+)?$/.test(text.slice(person.end, day.start))
  const between = text.slice(day.end, person.start)
  return /^\s+\S+\s+$/.test(between) && mentionVocabulary.cues.has(foldText(between))
}

/** `coffee with Rose 24th`, `coffee the 24th with Rose`: a place in the month; not her 5th coffee, nor the 5th floor. */
export function isNthOf(text: string, day: Place, people: readonly Place[]): boolean {
  const after = text.slice(day.end)
  return people.some((one) =>
    one.end <= day.start
      ? /^,?\s+$/.test(text.slice(one.end, day.start)) && /^\s*(?:$|[,;.!)]|about\s)/.test(after)
      : /(?:coffee|lunch|dinner|breakfast|brunch|drinks|tea|call|chat|meeting)\s+$/i.test(
          text.slice(0, day.start),
        ) && /^\s+with\s+$/.test(text.slice(day.end, one.start)),
  )
}

/** Whether a day is one of two, or where a span begins: monday or tuesday, «دوشنبه تا چهارشنبه». */
export function isEither(rest: string): boolean {
  const joined = /^\s+(or|and|to|یا|و|تا)\s+/.exec(rest)
  if (joined === null || untilHour().test(rest)) return false
  // Thursday to talk, Thursday and George: what goes on with no other day is none of two.
  const isOr = joined[1] === 'or' || joined[1] === 'یا'
  return isOr || listLeadingPhrases(rest.slice(joined[0].length)).length > 0
}
