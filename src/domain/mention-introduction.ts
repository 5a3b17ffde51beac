import type { Reading } from './mention-gate.ts'

/**
 * Whether the word at `at` begins the name of who somebody was, or is to be, brought together with, where that is only
 * spoken of: thanked her for the introduction to Bo, for introducing me to Bo, asked her to introduce me to Bo, offered her
 * an introduction to Bo; «تشکر بابت آشنایی با سارا»، «قرار شد مرا به سارا معرفی کند»، «قول معرفی به سارا». `behind` is the
 * first word behind the name; `isNamed` says of a word whether it belongs to where somebody is named.
 */
export function isOfIntroduction(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const { nouns, gerunds, bases, because, offers, come, to, whom } = vocabulary.introducing
  const wordAt = (place: number) => words[place]?.folded ?? ''
  let place = at - 1
  const isTo = to.has(wordAt(place))
  if (isTo) place--
  if (wordAt(place - 1) === 'in' && wordAt(place) === 'touch') place -= 2
  const isMe = whom.has(wordAt(place))
  if (isMe) place--
  else if (isTo) place = beforeNamed(place, isNamed)
  if (!isOneClause(reading, place, at)) return false
  const word = wordAt(place)
  // Typed in haste, `introduce Ann to Bo` is done.
  if (isTo && bases.has(word)) {
    return (isMe || place > 0) && (word !== 'put' || wordAt(place - 1) === 'to')
  }
  if (isTo && nouns.has(wordAt(behind))) {
    const verb = behind + (vocabulary.suffixes.has(wordAt(behind + 1)) ? 2 : 1)
    if (come.has(wordAt(verb))) return true
  }
  if (nouns.has(word)) {
    if (vocabulary.articles.has(wordAt(place - 1)) || /^an?$/.test(wordAt(place - 1))) place--
    const isBecause = because.has(wordAt(place - 1))
    if (vocabulary.objects.has(wordAt(place - 1))) place--
    else place = beforeNamed(place - 1, isNamed) + 1
    return (isBecause || offers.has(wordAt(place - 1))) && isOneClause(reading, place, at)
  }
  return gerunds.has(word) && because.has(wordAt(place - 1))
}

/** Words of a name looked past. */
const longestName = 5

function beforeNamed(place: number, isNamed: (at: number) => boolean): number {
  let before = place
  while (before > place - longestName && isNamed(before)) before--
  return before
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
