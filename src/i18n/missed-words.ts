import { hasAny } from '../domain/has-any.ts'
import type { MissedPatterns } from '../domain/mention-missed.ts'

const NOT = "(?:did|could|was|were|would)(?:n['’]?t| not)"
const WHO_ENDS =
  '(?=\\s*(?:[.,;!?)\\]…\\n،؛؟]|$)|\\s+(?:today|tonight|again|though|either|after all|because|since|so|but|and|as|due|this time|at all|in the end|unfortunately|sadly|و|ولی|اما|چون)(?:\\s|$))'
const AWAY = [
  `${NOT} (?:show(?: up)?|come(?: along)?|make it|turn up|attend|join(?: us)?|appear|there|able to (?:come|make it|join|attend))`,
  'never (?:showed(?: up)?|came|turned up|made it|appeared)',
  'failed to show(?: up)?|(?:was )?(?:a )?no[- ]?show|was absent',
  'stayed (?:at )?home|stayed (?:away|in bed)|overslept|sent (?:her |his |their )?(?:regrets|apologies|excuses)|(?:begged|backed|dropped) (?:off|out)|stood (?:me|us) up|forgot(?: about)? (?:our|the|to come|to call)?(?: ?(?:lunch|dinner|coffee|breakfast|brunch|call|meeting|appointment|date))?',
  '(?:هم )?(?:یادش رفت(?:ه بود)?|فراموش کرد(?:ه بود)?|نیامد(?:ند)?|نیومد(?:ن|ند)?|غایب بود|نتوانست بیاید|نتونست بیاد|نبود|نرسید)',
].join('|')
const CANCELLED = 'cancell?ed|had to cancel|bailed|کنسل کرد|لغو کرد'

const MISSED_WORDS = [
  'didn|couldn|wasn|weren|wouldn| not |never|failed|absent|no show|no-show|noshow|bailed|answer|reply|response',
  'voicemail|busy|engaged|tried|trying|missed|skip|dodged|avoided|stayed|overslept|regrets|apologies|excuses|begged|backed',
  "dropped|stood|forgot| next | will | shall | may | might |going to|cancel|'ll |’ll ",
  'نیامد|نیومد|غایب|یادش رفت|فراموش|نتوانست|نتونست|نبود|نرسید|کنسل|لغو|نداشت|نداد|خاموش|اشغال|بعد|آینده',
].flatMap((words) => words.split('|'))

/** Whether the text has a word of the patterns, which take some milliseconds to read: most logs have none. */
export function mayBeMissed(text: string): boolean {
  return hasAny(` ${text.toLowerCase()} `, MISSED_WORDS)
}

let patterns: MissedPatterns | undefined

/** In both languages. */
export function missed(): MissedPatterns {
  patterns ??= makePatterns()
  return patterns
}

const makePatterns = (): MissedPatterns => ({
  away: new RegExp(
    `^(?:,? (?:unfortunately|sadly|however|then|also|متاسفانه|متأسفانه),?)?\\s+(?:${AWAY}|${CANCELLED})${WHO_ENDS}`,
    'i',
  ),
  cancelled: new RegExp(`^\\s+(?:${CANCELLED})`, 'i'),
  awayThey: new RegExp(
    `^(?:[,;.،؛]|\\s[–—-])?\\s+(?:(?:but|and|though|only|ولی|اما|و)\\s+)?(?:(?:she|he|they|او)\\s+)?(?:${AWAY})${WHO_ENDS}`,
    'i',
  ),
  reached:
    /\b(?:called|phoned|rang|emailed|mailed|messaged|texted|wrote|invited|asked|told|spoke|talked|pinged|heard|chatted|saw|met)\b|دعوت|گفت|پیام|زنگ|تماس|صحبت|حرف|ایمیل|دیدم|دیدیم|پرسید/i,
  tried:
    /(?:^|[\s,;.(])(?:tried|trying) (?:again )?(?:to (?:call|reach|ring|phone|get hold of|get through to|contact|speak to|speak with|talk to|catch)|calling|ringing|phoning|reaching)\s+(?:[\p{L}’'-]+(?:,| and| &)\s+)*$|(?:^|[\s,;.(])missed (?:an? |another |two |three |several |some )?(?:phone )?calls? from\s+$/iu,
  alone: /^(?:\s*(?:,|and|&)\s+\p{Lu}\S*)*(?![\p{L}’'-])[^,;.!–—]*(?:[.;!]|$)/u,
  goesOn: /\b(?:but|and|then|until|till|eventually|finally|got|before|so)\b/i,
  skipped:
    /(?:^|[\s,;.(])(?:skipp?ed|missed|forgot|dodged|avoided)(?: about)? (?:(?:the|my|our|a|this|that) )?(?:lunch|dinner|coffee|breakfast|brunch|tea|drinks|call|chat|meeting|appointment|meetup|date|walk|party|session|catch-?up) with\s+(?:[\p{L}’'-]+(?:,| and| &)\s+)*$/iu,
  madeUp:
    /\b(?:called|phoned|rang|met|saw|texted|messaged|emailed|wrote to|told|apologised to|apologized to) (?:her|him|them)\b/i,
  called:
    /(?:^|[\s,;.(:])(?:called|phoned|rang|rung|dialled|tried|call|phone|ring|calling)(?: up| to)?\s+(?:[\p{L}’'-]+ and\s+)?$/iu,
  unanswered:
    /^(?:[,;:]|\s[–—-])?\s+(?:(?:and|but)\s+)?(?:there was\s+|got\s+|had\s+)?(?:no (?:answer|reply|response)|(?:(?:she|he|they)\s+)?(?:did(?:n['’]?t| not) (?:answer|pick up|respond|reply)|never (?:answered|picked up))|(?:it )?(?:went )?(?:straight )?(?:to )?voicemail|(?:line )?(?:was )?(?:busy|engaged))(?: (?:again|yet|so far))?\s*(?:[.;!…]|$)/i,
  unansweredBehind:
    /^\s+(?:زنگ زد(?:م|یم)|تماس گرفت(?:م|یم))[،,]?\s+(?:(?:ولی|اما|و)\s+)?(?:(?:گوشی را|گوشی رو|تلفن را)\s+)?(?:بر\s?\u200c?نداشت|جواب نداد|پاسخ نداد|خاموش بود|اشغال بود|در دسترس نبود)\s*(?:[.؛!]|$)/,
  after:
    /\b(?:left|voice ?note|wrote|texted|e?mailed|messaged|sent|pinged|back|later|reached)\b|پیام|نوشت|فرستاد|بعد/i,
  coming:
    /^(?:(?:\s+(?:will|shall|may|might|is going to)|['’]ll) (?:also |probably |maybe )?(?:join|come|be there|attend|take part|sit in|participate|be joining|be coming)\b|\s+(?:joins|comes|is joining|is coming|is in)(?:\s+[a-z]+){0,2} next (?:time|week|month|meeting|call|one)\b|\s+(?:هم\s+)?(?:دفعه|بار|جلسه|نوبت)\u0654?[\u200cی ]{1,3}(?:بعد|بعدی|آینده)\s+(?:هم\s+)?(?:می|خواهد|قرار است|قراره|بیا))/i,
  nextTime:
    /(?:^|[\s,;.])next time,?\s+(?:with\s+|(?:we\s+)?(?:(?:should|will|['’]ll)\s+)?(?:bring|invite|ask|include)\s+)?$|(?:دفعه|بار|جلسه|نوبت)\u0654?[\u200cی ]{1,3}(?:بعد|بعدی|آینده)\s+(?:با\s+)?$/i,
  was: /^\s+(?:(?:هم|را|رو)\s+)?(?:came|was|were|did|had|said|joined|brought|[a-z]{2,}ed|آمد|اومد|بود|گفت|شد)(?![\p{L}])/iu,
})
