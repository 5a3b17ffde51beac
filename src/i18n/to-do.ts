import { PAST, PERSIAN_PAST } from './coming-words.ts'
import { guessKind } from './kind-words.ts'
import type { Place } from './place.ts'
import { plainForVague } from './vague-day.ts'

const CONTACT =
  'call|phone|ring|email|mail|write|text|message|ping|contact|ask|tell|send|meet|see|thank|invite|introduce|follow up|get back|reach out|talk|speak|visit'
/** What one must say, and what must have been, is not to be done. */
const MODAL =
  "(?:(?:will|shall|must|should|ought to|might(?! not )|(?:have|need|want|plan|hope|mean) to|(?:have |['’]ve )got to|gotta|gonna|(?:(?:am|are|['’]m|['’]re) )?(?:going|planning|hoping|supposed|meaning|meant) to|(?:had|['’]d) better|(?:would|['’]d) (?:like|love) to)(?! (?:say|admit|confess|agree) |(?<=must) have (?:[a-z]+ed|been|met|seen|had|spoken) )|['’]ll)"
const REMEMBERED = `remember(?: to |[:：])|remind me |reminder to (?:${CONTACT}) |(?:do not|don['’]?t|not to) forget |forgot to |(?:maybe|perhaps|better) (?:${CONTACT}) |to (?:${CONTACT}) `
const BEGUN = new RegExp(
  `^(?:(?:i|we)(?: (?:still|also|really|just|now))? ?)?${MODAL} (?!and |or )\\S|^(?:${REMEMBERED})`,
)
/** Behind a name alone, what is mine to do: `Grace: need to call her back`; not `Grace: should talk to Bo`. */
const BEGUN_OF_ONE = new RegExp(
  `^(?:(?:i ?)?(?:(?:have|need|['’]ve got) to|must|gotta) (?!say |admit |have [a-z]+ed )|${REMEMBERED})`,
)
const MARKED =
  /^(?:(?:to[- ]?dos?|reminder|action items?)\s*(?:[:：]|[–—-]\s)|to-?do\s+(?!lists?\b|app|items?\b)|\[ ?\]\s)|\s[([]to-?do[)\]]\s*$/
/** Before a colon, unless what follows has been. */
const HEADED = /^(?:next(?: steps?| actions?)?|plans?|actions?|note to self)\s*[:：]|^let['’]?s /

const PERSIAN_DUTY =
  '(?:(?:می ?)?باید|بایستی|بایست|یاد(?:م|مان|مون|ت) (?:باشد|باشه|بماند|بمونه|نره|نرود)|فراموش ن(?:کنم|کنیم|شود|شه)|(?:لازم|نیاز|بهتر) ?(?:است|ه))'
const PERSIAN_BEGUN = new RegExp(
  `^(?:من |ما )?(?:${PERSIAN_DUTY}|ن?می ?خواه(?:م|یم)|می ?خوام|می ?خوایم|خواه(?:م|یم)|قرار ?(?:است|ه)) (?!بگویم |بگم |گفت |اعتراف |می )\\S`,
)
const PERSIAN_MARKED = /^(?:ی[اآ]د ?[اآ]وری|فراموش نشود|کار(?:ها)? ?ی? ?باقی ?مانده|تودو)\s*[:：]/
const PERSIAN_HEADED =
  /^(?:(?:(?:قدم|گام|کار) ?ی? ?)?بعدی|کار(?:ها)?|برنامه|یادداشت به خودم)\s*[:：]|^(?:حتما|شاید|کاش) /
/** Besides, which elsewhere are of other words as often. */
const DID = /(?:داشت|انداخت|گرفت|پیوست|رسید|خرید)(?:م|ی|یم|ید|ند)?(?![\u0620-\u06d3])/
const PERSIAN_REMEMBERED =
  /(?:یاد(?:م|مان|مون|ت) (?:باشد|باشه|بماند|بمونه|نره|نرود)|فراموش ن(?:کنم|کنیم|شود|شه))$/
/** That I do it, which I did not: «بزنم»، «صحبت کنم»؛ not «می‌زنم». */
const PERSIAN_MINE =
  /(?:^| )(?:ب(?:زن|بین|پرس|نویس|فرست|ده|د|رو|ر|گیر|گوی|گ|خور)|(?<!می )کن|(?<!می )ده)(?:م|یم)(?:ش|شان)?$/

/**
 * Whether a text is of what is only to be done: `will call Grace`, `todo: call Grace`, `Grace: need to call her`, «باید به
 * سارا زنگ بزنم»، «به سارا زنگ بزنم یادم نره». `people` are where somebody is named in it, an empty
 * place before it where it is told who it is of: `done grace will send the book` is what she said.
 */
export function isToCome(text: string, people: readonly Place[]): boolean {
  const plain = plainForVague(text.slice(0, 2000)).replace(/\s+/g, (gap) => ' '.repeat(gap.length))
  const name = people.find(({ start, end }) => start === 0 && end > 0)
  const behind = plain.slice(name?.end ?? 0)
  const colon = name === undefined ? null : /^ *(?:[:：]|[-–—] ) */.exec(behind)
  const said = colon === null ? plain.replace(/^[-*•] +/, '') : behind.slice(colon[0].length)
  const isOfOne = colon !== null || people.some(({ end }) => end === 0)
  const where = isOfOne ? 'ofOne' : name === undefined ? 'first' : 'none'
  return isInEnglish(said, where) || (/[\u0620-\u06d3]/.test(said) && isInPersian(said, where))
}

/** Whether what is read begins the text, is of who was named before it, or begins with a name. */
type Where = 'first' | 'ofOne' | 'none'

function isInEnglish(said: string, where: Where): boolean {
  if (MARKED.test(said)) return true
  if (where === 'ofOne') return BEGUN_OF_ONE.test(said)
  return where === 'first' && (BEGUN.test(said) || (HEADED.test(said) && !PAST.test(said)))
}

function isInPersian(said: string, where: Where): boolean {
  const [clause = ''] = said.split(/[,،;؛.!?؟]/, 1).map((one) => one.trimEnd())
  const isMine = /(?:م|یم)(?:ش|شان)?$/.test(clause)
  if (PERSIAN_MARKED.test(said)) return true
  if (PERSIAN_BEGUN.test(said) && (where === 'first' || isMine)) return true
  if (PERSIAN_PAST.test(said) || DID.test(said)) return false
  if (PERSIAN_HEADED.test(said) || PERSIAN_REMEMBERED.test(clause)) return true
  const duty = new RegExp(` ${PERSIAN_DUTY} `).exec(clause)
  // Coffee with Sara, and behind it what is to be remembered.
  if (duty !== null) return isMine && guessKind(clause.slice(0, duty.index)) === undefined
  return PERSIAN_MINE.test(clause)
}
