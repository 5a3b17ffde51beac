import { latinDigits } from '../domain/fold.ts'
import { hasAny } from '../domain/has-any.ts'
import { isCloseSpelling } from '../domain/spelling.ts'

const TIMES =
  'summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december'

const FEASTS = 'christmas|xmas|easter|thanksgiving|halloween|nowruz|norouz|yalda|eid'
const COUNT = '(?:an?|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)'
const UNIT = '(?:day|week|fortnight|month|year)'
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const PERSIAN_COUNT = '(?:\\d{1,3}|یکی?|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)'

/** What tells when, and not which day. */
const VAGUE = [
  `(?:a few|a couple of|some|several|many) (?:days|weeks|months|years) (?:ago|back|before|earlier)|(?:a|quite a|some) (?:while|time) (?:ago|back)|(?:not )?(?:so )?long ago|the other (?:day|night|week|month|morning|afternoon|evening|weekend)|(?:earlier|sometime|some time) (?:this|last) (?:week|month|year)|last (?:${TIMES})`,
  `(?:(?:about|around|roughly|almost|nearly|over|more than|less than|at least|maybe|some) )?(?:${COUNT} (?:and a half ${UNIT}s?|${UNIT} and a half|${UNIT}s? or (?:two|so)|or so ${UNIT}s?|or ${COUNT} ${UNIT}s?)|half an? ${UNIT}) (?:ago|back|earlier)`,
  `(?:about|around|roughly|almost|nearly|over|more than|less than|at least|some) ${COUNT} ${UNIT}s? (?:ago|back)|(?:many )?(?:days|weeks|months|years|ages|decades) ago|(?:on )?the (?:next|following|previous) (?:day|night|morning|evening)|the previous (?:week|weekend|month|year)(?=\\s*(?:[,;.!)]|$))|(?:a few|a couple of|some|several|${COUNT}) (?:days?|weeks?|months?|years?) later|an? (?:very )?long (?:time|while) (?:ago|back)`,
  `(?!(?:an?|one) day before )${COUNT} ${UNIT}s? (?:before|after) (?:yesterday|tomorrow|today|(?:last|next) (?:${UNIT}|${WEEKDAY}))`,
  `(?:at|during) (?:(?:the|our) )?${WEEKDAY}(?:['’]s)? (?:meetup|meeting|event|lunch|dinner|breakfast|session|class|conference|workshop|drinks|party|talk)`,
  `(?:the )?(?:${UNIT}|weekend|night|${WEEKDAY}) before last|${COUNT} ${WEEKDAY}s? (?:ago|back)|(?:on )?the (?:first|second|third|fourth|last) ${WEEKDAY} (?:of|in) (?:(?:the|last|this) month|${TIMES})|(?:(?:at|over|during) )?last (?:${FEASTS})|(?:(?:on )?the (?:day|night|morning|evening|week|weekend|month|${WEEKDAY})|${COUNT} ${UNIT}s?) (?:before|after)(?! (?:yesterday|tomorrow|last|next))|(?:on )?the \\d{1,2}(?:st|nd|rd|th) of (?:last|this) month|(?:in )?the week of (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|(?:${TIMES}) \\d)`,
  '(?:(?:اول|وسط|آخر|اواخر|اوایل|اواسط) (?:این |همین )?(?:هفته|ماه|سال)(?: (?:پیش|گذشته|قبل))?|(?:چند (?:روز|هفته|ماه|سال|وقت)ی?|مدتی|چندی) (?:پیش|قبل)|(?:بهار|تابستان|پاییز|زمستان) (?:پیش|گذشته|قبل|پارسال)|پارسال (?:بهار|تابستان|پاییز|زمستان)|ی[که] (?:وقت|روز|زمان)ی)',
  `(?:چند|${PERSIAN_COUNT}) (?:روز|هفته|ماه|سال) (?:بعد|پس از آن|پس از اون)(?! از)|فردای (?:آن|اون|همان|همون) روز|(?<!هر )(?:(?:${PERSIAN_COUNT}|چند) )?(?:روز|هفته|ماه|سال) (?:قبل|پیش|بعد|پس) از(?! (?:ظهر|آن|این|همه)(?![\\u0620-\\u06d3]))|(?:(?:حدود|حدودا|تقریبا|بیش از|بیشتر از|کمتر از|نزدیک) )?${PERSIAN_COUNT} (?:روز|هفته|ماه|سال) و نیمی? (?:پیش|قبل)|(?:حدود|حدودا|تقریبا|بیش از|بیشتر از|کمتر از|نزدیک) ${PERSIAN_COUNT} (?:روز|هفته|ماه|سال) (?:پیش|قبل)|${PERSIAN_COUNT} (?:روز|هفته|ماه|سال) ?ی (?:پیش|قبل)|(?:نیم|نصف) (?:روز|هفته|ماه|سال) (?:پیش|قبل)|(?:روز|هفته|ماه|سال|مدت) ?ها (?:پیش|قبل)|(?:خیلی|بسیار) (?:وقت|مدت|پیش)(?:ها)? ?(?:پیش|قبل)`,
]
/** The same, but only behind somebody and at the end of what is told: Grace recently moved to Paris. */
const VAGUE_BEHIND = `recently|lately|(?:on|at|over|during) the weekend|this (?:week|month|year)|(?:in (?:(?:the|early|mid|late) )*|(?:early|mid|late)[ -])(?:${TIMES})|${COUNT} ${UNIT}s? earlier|(?:in )?(?:19|20)\\d\\d|in (?:19|20)\\d\\d|اخیرا|(?:به )?تازگی(?: ?ها)?`
/** One of these is in each of them. */
const VAGUE_WORDS = [
  ...'ago|back|before|after|earlier|later|the next|the following|the previous|the other |sometime|some time|last | the first| the second| the third| the fourth|the week of|this month'.split(
    '|',
  ),
  ...'at mon|at tues|at wed|at thurs|at fri|at sat|at sun|the mon|the tues|the wed|the thurs|the fri|the sat|the sun|our mon|our tues|our wed|our thurs|our fri|our sat|our sun|during '.split(
    '|',
  ),
  ...'پیش|قبل|بعد|پس از|فردای'.split('|'),
  ...'اول وسط آخر اواخر اوایل اواسط چند مدتی بهار تابستان پاییز زمستان پارسال وقتی روزی زمانی'.split(
    ' ',
  ),
]
const VAGUE_WORDS_BEHIND = [
  ...'recently|lately|weekend|earlier|this |19|20|اخیرا|تازگی'.split('|'),
  ...TIMES.split('|'),
]
/** Of the scripts the patterns are in, in lower case, and figures. */
const LETTER = '[a-z0-9\u00df-\u024f\u0620-\u06d3]'

// Functions, and of texts in lower case: to read such expressions, and to leave case aside in them, costs every log 3 ms.

const BEHIND = () => new RegExp(`(?<!${LETTER})(?:${VAGUE_BEHIND})(?=\\s*(?:[,،;؛.!:)]|$))`)
const WITHIN = () => new RegExp(`(?<!${LETTER})(?:${VAGUE.join('|')})(?!${LETTER})`)
/** Alone before a colon these say when as well. */
const HEAD = () =>
  new RegExp(
    `^(?:${VAGUE.join('|')}|(?:\\d{1,3}|one|two|three|four|five|six|seven) (?:days?|weeks?|months?|years?) (?:before|earlier))$`,
    'u',
  )

/** Case, half-spaces and digits as the patterns have them; the length is kept. */
export function plainForVague(text: string): string {
  return latinDigits(text)
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replaceAll('\u200c', ' ')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
}

/** Words of a day long enough to be told from names by a slip of the pen. */
export const DAY_WORDS =
  'yesterday tomorrow wednesday thursday tuesday saturday monday friday sunday دیروز پریروز امروز یک\u200cشنبه دوشنبه سه\u200cشنبه چهارشنبه پنج\u200cشنبه'.split(
    ' ',
  )

/** What in a text tells when it was without telling the day. */
export interface VagueDay {
  /** As written: a few days ago, «چند روز پیش». */
  said: string
  start: number
  /** It may as well be told of something else, unless it stands right behind somebody. */
  isLoose: boolean
}

export function findVagueDay(text: string): VagueDay | undefined {
  const beginning = text.slice(0, 2000)
  const folded = plainForVague(beginning)
  const sure = hasAny(folded, VAGUE_WORDS) ? WITHIN().exec(folded) : null
  const found = sure ?? (hasAny(folded, VAGUE_WORDS_BEHIND) ? BEHIND().exec(folded) : null)
  if (found === null) return undefined
  const start = found.index
  return {
    said: beginning.slice(start, start + found[0].length),
    start,
    isLoose: sure === null,
  }
}

/** Whether all of a text does. */
export function isVagueDay(text: string): boolean {
  return text.length <= 60 && HEAD().test(plainForVague(text).replace(/\s+/g, ' ').trim())
}

/** Before a colon, no more than a month, a season or a year; somebody may be called so. */
const TIME_HEAD = () =>
  new RegExp(
    `^(?:(?:in|during|the|early|late|mid|در|توی?|فصل|ماه|اوایل|اواسط|اواخر) )*(?:(?:${TIMES}|mehr|tir|aban|azar|dey|bahman|بهار|تابستان|پاییز|زمستان|تیر|مهر|[آا]بان|[آا]ذر|دی|بهمن|می|مه)(?: (?:of )?\\d{4})?|(?:سال )?(?:19|20|13|14)\\d\\d)$`,
  )

/** Whether all of a text is no more than a month that may be a name, a season or a year. */
export function isVagueTime(text: string): boolean {
  return text.length <= 30 && TIME_HEAD().test(plainForVague(text).replace(/\s+/g, ' ').trim())
}

/** What a slip of the pen leaves of a day: most logs have no such word, and need not load what looks closer. */
const maySlip = () =>
  /(?<![a-z])[ytwmfs][a-z]{1,8}(?:d[ay]|[ad]y|row)|[\u062f\u067e\u0627][\u0620-\u06d3]{2,7}[زر]|ش[\u0620-\u06d3]{1,3}[هع]/i

/** Whether a day may be misspelt in a text, see `findMisspeltDay`. */
export function mayMisspellDay(text: string): boolean {
  return maySlip().test(text.slice(0, 2000)) || maySlip().test(text.slice(-200))
}

/** The day's word a single word is a slip of the pen for: yesterday for `yesterdy`. */
export function nearestDayWord(text: string): string | undefined {
  // «دیروووز»
  const word = text
    .toLowerCase()
    .replace(/[\u200c ]/g, '')
    .replace(/(\D)\1\1+/g, '$1')
  if (/^(?:ytd|yst|ysd|yestd|yesterd)$/.test(word)) return 'yesterday'
  if (!/^(?:[a-z]{6,12}|[\u0621-\u06cc]{5,8})$/.test(word)) return undefined
  const near = (isLike: (word: string, day: string) => boolean) =>
    DAY_WORDS.find((written) => {
      const day = written.replace('\u200c', '')
      return day[0] === word[0] && isLike(word, day)
    })
  return near(isCloseSpelling) ?? near(isDayCutShort)
}

/** Letters left out of a word that ends in the same: ystrday, yestday. */
function isDayCutShort(word: string, day: string): boolean {
  if (!word.endsWith('day') || !day.endsWith('day') || day.length - word.length > 3) return false
  let at = 0
  for (const letter of day) if (letter === word[at]) at += 1
  return at === word.length
}
