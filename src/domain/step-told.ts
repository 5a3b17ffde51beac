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
 * Which of several open steps a text tells the doing of: the one that thanks, where it speaks of thanks and there is
 * just one; else the one with at least half of its words in the text, and more of them than any other. Undefined where
 * it tells none plainly.
 */
export function stepTold<S extends OpenStep>(text: string, steps: readonly S[]): S | undefined {
  if (steps.length < 2) return undefined
  const folded = foldText(text)
  const thanking = steps.filter(({ answer }) => answer === 'thank')
  if (thanks.test(folded) && thanking.length === 1) return thanking[0]
  const told = wordsIn(folded)
  const rated = steps
    .map((step) => ({ step, share: shareOf(wordsIn(foldText(step.text ?? '')), told) }))
    .toSorted((a, b) => b.share - a.share)
  const [first, second] = rated
  if (first === undefined || first.share < 0.5) return undefined
  return first.share > (second?.share ?? 0) ? first.step : undefined
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
