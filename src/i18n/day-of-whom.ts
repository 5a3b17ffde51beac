import type { Place } from './place.ts'
import { plainForVague } from './vague-day.ts'

// Functions: only a log in which a day was found comes here, and to read such expressions costs every start.

const MET =
  'met|saw|called|rang|phoned|visited|emailed|texted|messaged|wrote|(?:talked|spoke|chatted|met|met up|caught up|(?:had )?(?:an? )?(?:coffee|lunch|dinner|breakfast|drinks|tea|call|chat|meeting))'

/** What was done with somebody, right before them. */
const metBefore = () =>
  new RegExp(`(?:^|[,.;] )(?:i |we )?(?:just |also )?(?:${MET})(?: with| to)? $`)

/** What was done, right before a day and that with somebody. */
const doneBefore = () => new RegExp(`(?:^|[,.;] )(?:i |we )?(?:just |also )?(?:${MET}) $`)

/** In Persian the verb, and the day behind it. */
const metInPersian = () =>
  /(?:(?:دید|خورد|رفت)(?:م|یم)(?:ش|شان)?|(?:حرف|زنگ|گپ) زد(?:م|یم)|(?:صحبت|ملاقات|دیدار|گفت ?و ?گو|جلسه) (?:کرد|داشت)(?:م|یم)|تماس گرفت(?:م|یم))\s+$/

/** What may follow a day and leaves it that of the meeting: told Grace next friday works. */
const goesOn = () => /^\s*(?:$|[.,;!?)،؛]|(?:about|at|in|for|over|near|with)\s)/

/** Whether a day still to come is told as that of a contact made: `called Grace tomorrow`, «سارا را دیدم فردا». */
export function isMeetingOn(
  text: string,
  { start, end }: Place,
  people: readonly Place[],
): boolean {
  const plain = plainForVague(text)
  if (!goesOn().test(plain.slice(end))) return false
  const before = plain.slice(0, start)
  if (metInPersian().test(before)) return true
  return people.some((one) => {
    if (one.end <= start) {
      const between = before.slice(one.end)
      return /^(?: and \S+)?\s+$/.test(between) && metBefore().test(before.slice(0, one.start))
    }
    return /^\s+with\s+$/.test(plain.slice(end, one.start)) && doneBefore().test(before)
  })
}

const PAST = () =>
  /(?<![a-z])(?:[a-z]{2,}ed|met|saw|rang|told|had|was|were|went|spoke|wrote|came|gave|got|sent|said)(?![a-z])/

/** Somebody does so: flies, is leaving; Grace drinks is perhaps no sentence. */
const does = () =>
  /^\s+(?:now |also |still |then )?(?!(?:was|has|drinks|beers|coffees|news|this|his|us|thanks|congrats|always|perhaps|yes|plus|notes|slides)\s)(?:[a-z]{2,}s|is [a-z]+ing)\s/

const doesInPersian = () =>
  /(?<![\u0620-\u06d3])ن?می ?(?!(?:کرد|زد|شد|دید|آمد|داد|خورد|بود|برد)(?![\u0620-\u06d3]))[\u0620-\u06d3]{1,8}د(?![\u0620-\u06d3])/
const PERSIAN_PAST = () =>
  /(?<![\u0620-\u06d3])(?:گفت|دید|کرد|زد|خورد|رفت|بود|شد|گذاشت|داد|خواست|نوشت|فرستاد|پرسید|آمد)(?:م|ی|یم|ید|ند)?(?![\u0620-\u06d3])/

/**
 * Whether a day is that of what somebody named does, and is told in the present: `Grace flies to Rome on monday`, «سارا
 * دوشنبه می‌رود سفر».
 */
export function isOfTheirs(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  const plain = plainForVague(text)
  const [behind = ''] = plain.slice(end).split(/[,.;،؛]/, 1)
  // «ناهار با سارا، دوشنبه می‌رود سفر»
  if (/[،؛]\s*$/.test(plain.slice(0, start)) && !PERSIAN_PAST().test(behind)) {
    if (doesInPersian().test(behind) || /\s(?:دارد|داره|باید)(?![\u0620-\u06d3])/.test(behind))
      return true
  }
  return people.some((one) => {
    if (one.end > start || !/(?:^|[,.;،؛]\s+)$/.test(plain.slice(0, one.start))) return false
    const between = plain.slice(one.end, start)
    if (/[,.;،؛]/.test(between)) return false
    const [clause = ''] = plain.slice(end).split(/[,.;،؛]/, 1)
    if (/[\u0620-\u06d3]/.test(between + clause)) {
      const said = between + clause
      return doesInPersian().test(said) && !PERSIAN_PAST().test(said)
    }
    return does().test(between) && !PAST().test(between)
  })
}

/** Of a clause about what belongs to somebody, or is dated: her talk was, his son is born, the deadline is. */
const isOfThingBefore = () =>
  /^(?:and |but |so |though |although )?(?:(?:her|his|their|its) (?!(?:and|or)\s)(?:\S+ ){1,4}|(?:the|that|this|whose|my|our) (?!(?:lunch|coffee|dinner|breakfast|call|chat|meeting|meetup|visit)\s)(?:\S+ ){1,4}|[\p{L}-]+['’]s? (?:\S+ ){1,4})(?:was|were|is|are|had|has|got|[a-z]{2,}ed|went|came|fell|left|began|won|lost|sold|quit|gave|ran|took|flew|ends|starts|due|born|out) (?:\S+ ){0,6}$/u

/** Who belongs to somebody was there too: her sister joined on friday. */
const isThereToo = () =>
  /(?:^|\s)(?:joined|came (?:along|with)|(?:was|were) (?:there|here|with us|also|too))\s/

/** «تولدش دیروز بود», «مهلت پروژه دیروز بود»: the first word of a clause about what somebody has, and its last. */
const isTheirsInPersian = () =>
  /^(?:و |ولی |اما |که )?(?!(?:باها|به|از|برا|برای|پیش|خود|همه ?ا|دانشجو|آموز|ارز|ورز|دان)ش|\S*مش |\S*مشان |\S*مشون )(?:\S+ ){0,2}?(?:\S{2,}(?:ش|شان|شون)|(?:مهلت|موعد|ددلاین|تولد|سالگرد|عروسی|سخنرانی|پرواز|امتحان|مصاحبه|کنفرانس|همایش|مراسم)) (?:\S+ ){0,3}$/
const isBeingInPersian = () =>
  /^\s+(?:\S+\s+){0,4}(?:بود|بودند|بودن|شد|شدند|داشت|داشتند|آمد|آمده|اومد|رفت|رفته|گرفت|مرد|است|تمام شده|بوده)\s*(?:$|[,،؛.!])/

/**
 * Whether a day is that of something told beside what was: `coffee with Rose, her talk was last friday`, `coffee with
 * Rose. Her son was born on 3 October`, «با سارا قهوه خوردم، تولدش دیروز بود». What begins the text is told itself.
 */
export function isOfThing(text: string, { start, end }: Place, people: readonly Place[]): boolean {
  const plain = plainForVague(text)
  const clause = /[,.;:!?،؛–—]\s+([^,.;:!?،؛–—]*)$/.exec(plain.slice(0, start))
  if (clause?.[1] === undefined) return false
  const [whole, before] = clause
  const from = start - before.length
  // Nobody has been named yet: monday was long, the lunch with Rose was on tuesday.
  if (!people.some((one) => one.start < start - whole.length)) return false
  const named = people.find((one) => one.start >= from && one.end <= start)
  const isOwner =
    named !== undefined && named.start === from && /^['’]/.test(plain.slice(named.end))
  if (named !== undefined && !isOwner) return false
  if (/[\u0620-\u06d3]/.test(before)) {
    return isTheirsInPersian().test(before) && isBeingInPersian().test(plain.slice(end))
  }
  return isOfThingBefore().test(before) && !isThereToo().test(before)
}

/** What is yet to be, in the present: is coming, are off, has, can meet; `'s talk is`. */
const willBe = () =>
  /^(?:['’]s? \S+(?: \S+)? (?:is|are)|(?: and \S+(?: \S+)?)? (?:also |still |now |only )?(?:is|are|has|have|can|may|might|could|should|(?!(?:was|drinks|beers|coffees|news|notes|slides)\s)[a-z]{2,}s))\s/
const isBeing = () => /(?:^|\s)(?:is|are)(?: on)?\s+$/
/** Of a weekday only what is no habit: flies on monday may be one. */
const isDoing = () =>
  /^(?:['’]s? \S+(?: \S+)? (?:is|are)|(?: and \S+(?: \S+)?)? (?:also |still |now |only )?(?:is|are|has|have|can|may|might|could|should)) (?!been\s)/

/**
 * Whether nothing is told but what is to be on a day: `Grace is coming tomorrow`, `lunch with Grace is tomorrow`, «سارا
 * برای جلسه فردا می‌آید». With `isWeekday` the day may as well be one that was, but for what somebody is about to do.
 */
export function isOnlyToCome(
  text: string,
  { start, end }: Place,
  people: readonly Place[],
  isWeekday: boolean,
): boolean {
  const plain = plainForVague(text)
  const before = plain.slice(0, start)
  if (/(?<!^[a-z]{2,4})[,.;:،؛]/.test(before.trimEnd())) return false
  const [first] = people.toSorted((one, other) => one.start - other.start)
  if (first === undefined || first.end > start) return false
  if (/[\u0620-\u06d3]/.test(plain.slice(start, end))) {
    return !isWeekday && doesInPersian().test(plain) && !PERSIAN_PAST().test(plain)
  }
  if (PAST().test(plain)) return false
  const isLed = /^(?:[a-z]+\.? )?$/.test(plain.slice(0, first.start))
  const between = before.slice(first.end)
  if (isBeing().test(before)) return true
  return isLed && (isWeekday ? isDoing() : willBe()).test(between)
}

/** Right behind a day, what says that it suits, or asks whether it does. */
const suited = () =>
  /^(?:\s+(?:also |still |then |probably |might |may |could |would )?(?:works?|suits?|fits?|(?:is|['’]s|be|sounds?|looks?|seems?) (?:also |still )?(?:fine|good|great|ok|okay|best|better|perfect|possible|free)|ok|okay)(?![a-z])|\s*[?؟]\s*$|\s+(?:هم )?(?:خوبه|خوب است|مناسبه|مناسب است|بهتره|بهتر است|عالیه|عالی است|میشه|می ?شود|اوکیه?|میخوره|جوره)(?![\u0620-\u06d3]))/

/**
 * Whether a day is one that suits: `planned` where nothing else is told (lunch with Marie friday works), `told` where
 * somebody said or did something before (called Marie, friday works for her; Marie: friday works).
 */
export function suiting(
  text: string,
  { end }: Place,
  people: readonly Place[],
  before: readonly string[],
): 'planned' | 'told' | undefined {
  const plain = plainForVague(text)
  if (!suited().test(plain.slice(end))) return undefined
  const isSaid = people.some((one) => /^\s*[:,]/.test(text.slice(one.end)))
  const said = before.join(' ')
  return isSaid || SAID().test(said) || PAST().test(said) || PERSIAN_PAST().test(said)
    ? 'told'
    : 'planned'
}

const SAID = () =>
  /(?<![a-z])(?:says?|thinks?|asks?|writes?|hears?|call|text|email|message|میگوید|میگه)(?![a-z])/
