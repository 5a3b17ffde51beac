import { foldText } from './fold.ts'

/** A step that is open, as far as telling which is meant goes. */
interface OpenStep {
  text: string | null
  answer: 'thank' | 'tell' | null
}

const thanks = /(?:^| )(?:thank|thanked|thanks|thanking|تشکر|سپاس|سپاسگزاری|سپاسگذاری|ممنون)/u

/** Words that many steps have, or that say with whom and not what. */
const small = new Set(
  'about after from have into over that them then their they this what when with your برای درباره بعد'.split(
    ' ',
  ),
)

/**
 * Which of several open steps a text tells the doing of: where it speaks of thanks those that thank, for whom it names
 * or else the first; else the one with at least half of its words in the text, and more of them than any other, or with
 * what it alone has. None where it tells none plainly.
 */
export function stepsTold<S extends OpenStep>(text: string, steps: readonly S[]): S[] {
  if (steps.length < 2) return []
  const folded = foldText(text)
  const thanking = steps.filter(({ answer }) => answer === 'thank')
  if (thanks.test(folded) && thanking.length > 0) {
    const named = toldApart(folded, thanking)
    return named.length > 0 ? named : thanking.slice(0, 1)
  }
  const told = wordsIn(folded)
  const rated = steps.map((step) => ({
    step,
    share: shareOf(wordsIn(foldText(step.text ?? '')), told),
  }))
  const most = Math.max(...rated.map(({ share }) => share))
  if (most < 0.5) return []
  const likely = rated.filter(({ share }) => share === most).map(({ step }) => step)
  const meant = likely.length === 1 ? likely : toldApart(folded, likely)
  return meant.length === 1 ? meant : []
}

/** I did thank: not that I am to, that I did not yet, or that they thanked me. */
const haveThanked =
  /(?:^| )(?:thanked(?! (?:me|us) )|(?:تشکر|سپاس ?گزاری|سپاس ?گذاری) کرد(?:م|یم))(?= |$)/u
const notThanked =
  /(?:^| )(?:not|never|t|yet to|should|must|will|to) (?:have |yet |been )*thanked(?= |$)/u

// Functions, because reading these patterns takes half a millisecond, and few logs are of an introduction.

/** I did tell: not that I am to, nor that they told me. */
const haveTold = () =>
  /(?:^| )(?:let (?:\p{L}+ ){1,3}know|(?:خبر|اطلاع) داد(?:م|یم)|(?:تعریف|خبردار) کرد(?:م|یم)|(?:گفت|نوشت)(?:م|یم))(?= )|(?:^|(?:^| )(?:i|we|and|just|also|have|then|finally) )(?:told|wrote|emailed|texted|messaged) (?!me |us )|(?:^| )told (?:her|him|them) /u
const notTold =
  /(?:^| )(?:not|never|t|yet to|should|must|will|to) (?:have |yet |been )*(?:told|let)(?= |$)/u

const introducing = () => /(?:^| )(?:intro|introduc\p{L}*|معرفی|اشنایی|اشنا)(?= |$)/u

/** What came of it, how it went; «از معرفی چه شد»، «نتیجه آشنایی». */
const ofItsEnd = () =>
  /(?:^| )(?:(?:what|that nothing|nothing) (?:has |had )?(?:came|come) (?:out )?of|how (?:the |her |his |their |your )?(?:intro|introduction)|(?:led|went|result|outcome|thanks)(?: \p{L}+){0,4} (?:intro|introduction)|(?:intro|introduction)(?: \p{L}+){0,4} (?:led|went|worked|paid|came)|نتیجه ?ی? (?:معرفی|اشنایی)|(?:معرفی|اشنایی)(?: \p{L}+){0,4} (?:چه|چی|نتیجه|رسید|شد))(?= |$)/u

/** To whom, where it is said of an introduction. */
const introducedTo = () =>
  /(?:^| )(?:(?:intro|introduction) to|introducing (?:me|us) to|معرفی به|اشنایی با) (\p{L}+)/u

/**
 * Which thanks owed for introductions a log tells to have been said, and which news of what came of one to have been
 * told: of those for whom it names, or the only ones where it speaks of an introduction and of nobody by name. None where
 * it only speaks of thanks for something else, or of other news.
 */
export function answersTold<S extends OpenStep & { introduced: string | null }>(
  text: string,
  steps: readonly S[],
): S[] {
  if (steps.every(({ answer }) => answer === null)) return []
  const folded = foldText(text)
  const isThanked = haveThanked.test(`${folded} `) && !notThanked.test(folded)
  const isTold = haveTold().test(`${folded} `) && !notTold.test(folded) && ofItsEnd().test(folded)
  return [
    ...(isThanked ? meantBy(folded, steps, 'thank') : []),
    ...(isTold ? meantBy(folded, steps, 'tell') : []),
  ]
}

function meantBy<S extends OpenStep & { introduced: string | null }>(
  folded: string,
  steps: readonly S[],
  answer: 'thank' | 'tell',
): S[] {
  const words = new Set(folded.split(' '))
  const owed = steps.filter((step) => step.answer === answer)
  const named = owed.filter(({ introduced }) =>
    foldText(introduced ?? '')
      .split(' ')
      .some((word) => word.length > 1 && words.has(word)),
  )
  if (named.length > 0) return named
  const [, other] = introducedTo().exec(folded) ?? []
  const isOfOne = answer === 'tell' || introducing().test(folded)
  return isOfOne && other === undefined && owed.length === 1 ? owed : []
}

/** Those of which the text has a word that not all of them have, such as a name. */
function toldApart<S extends OpenStep>(folded: string, steps: readonly S[]): S[] {
  const told = new Set(folded.split(' '))
  const all = steps.map(({ text }) => new Set(foldText(text ?? '').split(' ')))
  return steps.filter((_, index) =>
    [...(all[index] ?? [])].some(
      (word) =>
        word.length > 1 &&
        !small.has(word) &&
        told.has(word) &&
        !all.every((words) => words.has(word)),
    ),
  )
}

function wordsIn(folded: string): string[] {
  return folded.split(' ').filter((word) => word.length > 3 && !small.has(word))
}

/** `slide` and `slides` are one word. */
function shareOf(words: readonly string[], told: readonly string[]): number {
  if (words.length === 0) return 0
  const isTold = (word: string) => told.some((one) => one.startsWith(word) || word.startsWith(one))
  return words.filter(isTold).length / words.length
}
