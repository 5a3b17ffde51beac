import { isInflected } from './inflected.ts'
import { caseOf, type Reading } from './mention-gate.ts'
import type { Word } from './mention-text.ts'

/** What can hardly be a name in a list of people: what was done, had or spoken of, and small words. */
export function isNoName({ vocabulary }: Reading, { folded }: Word): boolean {
  const { cues, looseCues, and, doings, notSurnames, things, also } = vocabulary
  return [cues, looseCues, and, doings, notSurnames, things, also].some((set) => set.has(folded))
}

/** Whether a word without a capital may be a name: nothing it is known to mean, and no verb or adverb by its ending. */
export function isPlainName(reading: Reading, word: Word): boolean {
  if (caseOf(reading, word) === 'upper' || isNoName(reading, word)) return false
  if (isDayWord(reading, word) || DAY_COUNT.test(word.folded)) return false
  // «رستم» ends as a verb does.
  if (reading.vocabulary.givenNames.has(word.folded)) return true
  return (
    /^\p{L}{3,}$/u.test(word.folded) && !isInflected(word.folded) && !persianForms.test(word.folded)
  )
}

/** A word of a day that is nobody's name, as months are: پنجشنبه. */
function isDayWord({ vocabulary }: Reading, { folded }: Word): boolean {
  return vocabulary.dayWords.has(folded) && !vocabulary.months.has(folded)
}

/** What days are counted with: «پنج‌شنبه», 2 days ago. */
const DAY_COUNT = /^(?:\d{1,3}|a|one|two|three|four|five|six|یک|دو|سه|چهار|پنج)$/

/** Whether a day begins at a word. */
function isDayAt(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at] as Word, reading.words[at + 1]]
  if (isDayWord(reading, word)) return true
  return next !== undefined && DAY_COUNT.test(word.folded) && isDayWord(reading, next)
}

/** Words of a day told between names. */
const longestDay = 3

/** The word behind a day that begins at a word; that word itself where none does: lunch with zoltan on thursday and Marie. */
export function behindDay(reading: Reading, at: number): number {
  const { words, vocabulary } = reading
  const from = vocabulary.monthLeads.has(words[at]?.folded ?? '') ? at + 1 : at
  if (words[from] === undefined || !isDayAt(reading, from)) return at
  let end = from + 1
  for (let word = words[end]; word && end < from + longestDay; word = words[++end]) {
    if (!isDayWord(reading, word)) break
  }
  return end
}

/** How Persian verbs begin and end, and words that are of somebody or several. */
const persianForms = /^می|(?:[دت]یم|[دت]م|[دتن]ند|ها|هایم|مان|شان)$/

/** Whether what is said ends before a word: at a sign, at the end, before what goes on with something else. */
export function isPhraseEnd(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || !/^\s+$/.test(word.gap) || isNoName(reading, word)) return true
  if (isDayAt(reading, at)) return true
  return persianForms.test(word.folded) || /^[a-z]{2,}ed$/.test(word.folded)
}
