import { isCloseSpelling } from '../domain/spelling.ts'
import { nearestDayWord, plainForVague } from './vague-day.ts'

// Functions: few logs have a head that gets here, and lists of words cost those that do not.

/** Words of which one says that a head is about a day. */
const DAY_WORDS = () =>
  new Set(
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays tues wednes thurs yesterday tomorrow today tonight fortnight fortnights someday sometime ago
    january february april july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue wed thu fri sat sun
    شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنشنبه جمعه دیروز پریروز دیشب پریشب فردا پسفردا امروز
    فروردین اردیبهشت خرداد مرداد شهریور اسفند ژانویه فوریه آوریل ژوئن ژوئیه سپتامبر اکتبر نوامبر دسامبر`.split(
      /\s+/,
    ),
  )

/** Words that may stand with them in a head about nothing else. */
const BESIDE = () =>
  new Set(
    `a an the few some several couple of many every each other one two three four five six seven eight nine ten last
    next this that past previous coming first second third fourth fifth final in on at over during within before after
    back earlier later since until till from now around about early mid late beginning end start middle half day days
    week weeks weekend weekends month months year years night nights morning mornings afternoon evening hour hours
    quarter march may june august to between through either or any ones
    اولین دومین سومین چهارمین آخرین اول دوم سوم آخر وسط اوایل اواخر هر این آن همین پیش قبل بعد از در گذشته آینده پس
    اون همون تا بین الی یا و یکی نیم پارسال امسال چند یک دو سه چهار پنج روز روزها هفته ماه سال شب صبح عصر ظهر بعدازظهر غروب
    تیر مهر آبان ابان آذر اذر دی بهمن مارس می مه ژوین اوت`.split(/\s+/),
  )

/** The day before the meetup, a week after we met: counted from what is not told. */
const COUNTED_FROM = () =>
  /(?:^|\s)(?:day|night|week|weekend|fortnight|month|year|morning|evening|hour)s? (?:before|after|ago|earlier|later)(?:\s|$)|(?:^|\s)(?:روز|شب|هفته|ماه|سال) (?:پیش|قبل|بعد|پس) از\s/

/** Months that are names or other words without a number beside them. */
const MONTH_NAMES = () =>
  new Set('march may june august تیر مهر آبان ابان آذر اذر دی بهمن مارس می مه ژوین اوت'.split(' '))

/** A week or more, and which way: some day last week, the last two weeks. */
const SPAN = () =>
  /(?:^|\s)(?:last|past|previous) (?:\S+ )?(?:weeks?|months?|years?|weekends?|nights?)$|(?:^|\s)(?:ago|back|پیش|قبل|گذشته|پارسال)$|^(?:that|the same|[آا]ن|اون|همان|همون) (?:day|night|week|weekend|month|year|روز|شب|هفته|ماه|سال)$/

/** Feasts, whose day is not read here; some are names too. */
const FEAST = () =>
  /^(?:(?:on|at|over|during|before|after|around|last|this|در|شب|روز|قبل از|بعد از|عید) )*(?:christmas|xmas|eid(?: (?:al|ul|e))?(?:[- ](?:fitr|adha|qurban))?|easter|thanksgiving|halloween|hanukkah|diwali|ramadan|new year'?s?|nowruz|norouz|yalda|(?:christmas|new year'?s) (?:eve|day)|boxing day|valentine'?s day|نوروز|یلدا|کریسمس|چهارشنبه سوری|سیزده ?به ?در|عید)(?: (?:day|eve|week|party|پیش|گذشته|امسال|پارسال))?$/

/**
 * Whether all of what stands before a colon says when something was, in words no day is read from: `first monday of
 * december`, `last mnday`, `the day before the meetup`, «اولین دوشنبه آذر».
 */
export function isTimeHead(head: string): boolean {
  if (head.length > 80) return false
  const plain = plainForVague(head).replace(/\s+/g, ' ').trim()
  if (COUNTED_FROM().test(plain)) return true
  const words = plain
    .replaceAll('سه شنبه', 'سهشنبه')
    .replace(/(یک|دو|چهار|پنج) شنبه/g, '$1شنبه')
    .split(' ')
    .map((word) => word.replace(/\.$/, ''))
  const dayWords = DAY_WORDS()
  const monthNames = MONTH_NAMES()
  const beside = BESIDE()
  const isBeside = (word: string) => beside.has(word) || isFigure(word)
  if (words.every((word) => dayWords.has(word) || isBeside(word))) {
    return (
      words.some((word) => dayWords.has(word)) ||
      SPAN().test(plain) ||
      (words.some(isFigure) && words.some((word) => monthNames.has(word)))
    )
  }
  return words.length > 1 && hasOneSlip(words, (word) => dayWords.has(word), isBeside)
}

function isFigure(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th)?(?:[-–]\d{1,4}(?:st|nd|rd|th)?)?$/.test(word)
}

/** One word of several is a slip of the pen: last mnday, lats monday. */
function hasOneSlip(
  words: readonly string[],
  isDayWord: (word: string) => boolean,
  isBeside: (word: string) => boolean,
): boolean {
  const [slip, ...others] = words.filter((word) => !isDayWord(word) && !isBeside(word))
  if (slip === undefined || others.length > 0 || slip.length < 3) return false
  if (words.some(isDayWord) && /^(?:las|lst|lat|nxt|nex)$/.test(slip)) return true
  if (slip.length < 4) return false
  if (words.some(isDayWord))
    return ['last', 'next', 'this', 'first', 'before'].some((one) => isCloseSpelling(slip, one))
  return isDaySlip(slip)
}

/** Shorter than `nearestDayWord` takes them alone: beside such words nobody is called so. */
function isDaySlip(word: string): boolean {
  return (
    nearestDayWord(word) !== undefined ||
    ['monday', 'friday', 'sunday', 'tuesday'].some(
      (day) => day[0] === word[0] && isCloseSpelling(word, day),
    )
  )
}

/** Whether all of it is a feast; somebody may be called so. */
export function isFeast(head: string): boolean {
  return head.length <= 40 && FEAST().test(plainForVague(head).replace(/\s+/g, ' ').trim())
}
