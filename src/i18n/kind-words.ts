import { foldText } from '../domain/fold.ts'
import { hasAny } from '../domain/has-any.ts'
import type { InteractionKind } from '../domain/interaction.ts'
import { WordList } from '../domain/word-list.ts'

/** Words that tell what kind of interaction a text is about, written folded: folding them here would cost 4 ms. */
export const kindWords: readonly (readonly [InteractionKind, string])[] = [
  [
    'call',
    'call called calling phone phoned rang zoom skype facetime videocall تلفن تلفنی زنگ تماس زوم گوگلمیت اسکایپ',
  ],
  ['email', 'email emailed mail mailed ایمیل میل رایانامه'],
  [
    'message',
    'message messaged text texted dm sent whatsapp telegram signal slack wrote pinged پیام پیغام تلگرام واتساپ نوشتم نوشت فرستادم فرستاد پیامک اساماس دایرکت چت',
  ],
  ['content', 'commented comment posted tweeted retweeted reposted کامنت پست توییت توییتش پستش'],
  ['intro', 'introduced introduction intro معرفی'],
  ['pitch', 'pitch pitched پیچ'],
  ['greeting', 'congratulated congratulations birthday greetings تبریک عید تولد سلام'],
  [
    'event',
    'conference meetup webinar workshop همایش رویداد وبینار کارگاه مهمانی مهمونی دورهمی گردهمایی کلاس سمینار کنفرانس نشست نمایشگاه میتاپ',
  ],
  [
    'met',
    'met meet meeting coffee lunch dinner breakfast drinks tea beer walk visited visit saw قهوه ناهار نهار شام صبحانه چای دیدار دیدم دیدیم ملاقات کافه عصرانه جلسه قرار',
  ],
]

const lists = kindWords.map(([kind, list]) => ({ kind, words: new WordList(list) }))

function kindOfWord(word: string): InteractionKind | undefined {
  return lists.find(({ words }) => words.has(word))?.kind
}

/** An introduction that is spoken of, after these and perhaps a small word between, was made before, or is yet to be. */
const spokenOf =
  /(?:^| )(?:for|about|of|after|since|following|wants?|wanted|needs?|needed|would like|d like|requested|از|بابت|برای|درباره|بخاطر) (?:(?:the|that|this|an?|my|your|his|her|their|our|ان|این) )?$|(?:^| )(?:offered|promised|suggested|proposed) (?:[^ ]+ ){0,3}$|(?:^| )(?:قول|وعده|پیشنهاد) $/

const CALLED_OFF = [
  'cancelled',
  'canceled',
  'postponed',
  'rescheduled',
  'called off',
  'لغو',
  'کنسل',
]

/** Whether what a word tells of did not take place: lunch with Ann was cancelled, postponed our call; «ناهار لغو شد». */
function isCalledOff(folded: string, start: number, end: number): boolean {
  if (!hasAny(folded, CALLED_OFF)) return false
  const words = CALLED_OFF.join('|')
  return (
    new RegExp(`(?:^| )(?:${words}) (?:the |our |my |his |her )?$`).test(folded.slice(0, start)) ||
    new RegExp(
      `^(?: (?!(?:she|he|they|i|we|who|about|of|to|the|a|her|his|my) )[^ ;]+){0,5}? (?:${words})(?: |$)`,
    ).test(folded.slice(end))
  )
}

/** The folded clauses of a text in which something was called off, with semicolons between: of lunch with Rose; Sam cancelled. */
function inClauses(text: string): string {
  const clause =
    /[;؛!?؟\n()]|(?<=[^\s.]{4})\.(?=\s)|(?:[,،]|\sand|\sو)(?=\s+\S+\s+(?:cancell?ed|postponed|rescheduled|لغو کرد|کنسل کرد))/
  return text.split(clause).map(foldText).join(' ; ')
}

/** Something they made, which was seen and not they: saw Sam's post. */
const SHOWN = () =>
  /^(?:i )?(?:saw|read|liked|watched) [^ ]+(?: [^ ]+)?(?:s| s) (?:[^ ]+ )?(?:posts?|articles?|papers?|videos?|tweets?|photos?|blog|newsletter|comments?)(?: |$)/

/** The kind the first telling word of a text means, in English or Persian; undefined when none does. */
export function guessKind(text: string): InteractionKind | undefined {
  // A tag and an address say what it is about, not how it was said.
  const plain = text.replace(/\S*@\S+/g, ' ')
  const folded = hasAny(plain.toLowerCase(), CALLED_OFF) ? inClauses(plain) : foldText(plain)
  if (/^(?:i )?(?:saw|read|liked|watched) /.test(folded) && SHOWN().test(folded)) return 'content'
  let at = 0
  for (const word of folded.split(' ')) {
    const kind = kindOfWord(word)
    const isTalk = kind === 'intro' && spokenOf.test(folded.slice(0, at))
    if (kind !== undefined && !isTalk && !isCalledOff(folded, at, at + word.length)) return kind
    at += word.length + 1
  }
  return undefined
}
