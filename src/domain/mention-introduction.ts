import type { Reading } from './mention-gate.ts'

/**
 * Whether the word at `at` begins the name of who somebody was, or is to be, brought together with, where that is only
 * spoken of: thanked her for the introduction to Bo, for introducing me to Bo, asked her to introduce me to Bo; «تشکر
 * بابت آشنایی با سارا»، «قرار شد مرا به سارا معرفی کند». `behind` is the first word behind the name.
 */
export function isOfIntroduction(reading: Reading, at: number, behind: number): boolean {
  const { words, vocabulary } = reading
  const { nouns, gerunds, bases, because, come, to, whom } = vocabulary.introducing
  const wordAt = (place: number) => words[place]?.folded ?? ''
  let place = at - 1
  const isTo = to.has(wordAt(place))
  if (isTo) place--
  if (wordAt(place - 1) === 'in' && wordAt(place) === 'touch') place -= 2
  if (whom.has(wordAt(place))) place--
  if (!isOneClause(reading, place, at)) return false
  const word = wordAt(place)
  if (isTo && bases.has(word)) return true
  if (isTo && nouns.has(wordAt(behind)) && come.has(wordAt(behind + 1))) return true
  if (nouns.has(word)) {
    if (vocabulary.articles.has(wordAt(place - 1)) || wordAt(place - 1) === 'an') place--
    return because.has(wordAt(place - 1)) && isOneClause(reading, place, at)
  }
  return gerunds.has(word) && because.has(wordAt(place - 1))
}

/** Whether somebody was thanked for whom the name at `at` begins: thanked Ann for Bo; «بابت سارا تشکر کردم». */
export function isThankedFor(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: Uint8Array,
): boolean {
  const { words, vocabulary } = reading
  const wordAt = (place: number) => words[place]?.folded ?? ''
  if (wordAt(at - 1) === 'بابت') {
    return wordAt(behind).startsWith('تشکر') && isOneClause(reading, at - 1, behind)
  }
  if (wordAt(at - 1) !== 'for') return false
  let place = at - 2
  if (vocabulary.objects.has(wordAt(place))) place--
  else while (isNamed[place] === 1) place--
  return /^thank(?:ed|s|ing)?$/.test(wordAt(place)) && isOneClause(reading, place, at)
}

/** Whether nothing but blanks stands between the words from one to another. */
function isOneClause({ words }: Reading, from: number, to: number): boolean {
  return from >= 0 && words.slice(from + 1, to + 1).every(({ gap }) => /^\s+$/.test(gap))
}
