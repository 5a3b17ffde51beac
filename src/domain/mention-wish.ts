import { caseOf, type Reading } from './mention-gate.ts'

/**
 * Whether the name at `at` is whom somebody wishes to meet, or is to: she wants to meet Bo, Ann is keen to talk to Bo,
 * wants an introduction to Bo; «می‌خواهد سارا را ببیند»، «دوست دارد با سارا آشنا شود»; and whom I am to see: will see Bo
 * tomorrow, «فردا سارا را می‌بینم». What I was glad to do is done: happy to meet Bo. `behind` is the first word behind the name; `isNamed` says of a word whether it
 * belongs to where somebody is named.
 */
export function isToBeMet(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  return (
    isWishedBefore(reading, at, isNamed) ||
    isWishedAround(reading, at, behind) ||
    isAhead(reading, at, behind)
  )
}

/** How many words may stand between a wish and who it is for, and between it and whose it is. */
const most = 5

/** English: whose it is, the wish, `to`, what is wished, the name. */
function isWishedBefore(reading: Reading, at: number, isNamed: (at: number) => boolean): boolean {
  const { words, vocabulary } = reading
  const { verbs, meeting, between, others, theirs, mine } = vocabulary.wishing
  const word = (place: number) => words[place]?.folded ?? ''
  const isPlain = (place: number) => /^\s+$/.test(words[place]?.gap ?? '')
  if (!isPlain(at)) return false
  let place = at - 1
  let isMeeting = false
  for (; place >= 0 && place >= at - most && !verbs.has(word(place)); place--) {
    if (!isPlain(place) || !(between.has(word(place)) || meeting.has(word(place)))) return false
    if (meeting.has(word(place))) isMeeting = true
  }
  if (!isMeeting || !verbs.has(word(place))) return false
  if (theirs.has(word(place)) || (mine.has(word(place)) && place > 0)) return true
  for (let back = 0; back < most; back++) {
    // Whose it is was said before the colon; with nobody before it, it is mine: happy to meet Bo.
    const gap = words[place]?.gap ?? ''
    if (/[:：]/.test(gap)) return true
    if (place === 0 || !/^\s+$/.test(gap)) return false
    place--
    if (others.has(word(place)) || isNamed(place) || isStranger(reading, place)) return true
    if (!between.has(word(place)) && !verbs.has(word(place))) return false
  }
  return false
}

/** Somebody who is not in the journal: Zed is keen to meet Bo. Not I, and not what one begins to speak with. */
function isStranger(reading: Reading, at: number): boolean {
  const { words, vocabulary } = reading
  const word = words[at]
  if (word === undefined || caseOf(reading, word) !== 'upper' || word.folded.length < 2)
    return false
  const { interjections, pronouns, things, dayWords, wishing, common } = vocabulary
  const others = [interjections, pronouns, things, dayWords, common, wishing.verbs, wishing.between]
  return !others.some((some) => some.has(word.folded))
}

/** Persian: whom I am to see stands before it, a particle between: «سارا را می‌بینم»، «با سارا قرار دارم». */
function isAhead({ words, vocabulary }: Reading, at: number, behind: number): boolean {
  const word = (place: number) => words[place]?.folded ?? ''
  const next = /^(?:را|رو)$/.test(word(behind)) ? behind + 1 : word(at - 1) === 'با' ? behind : -1
  if (next < 0) return false
  const { ahead } = vocabulary.wishing
  return ahead.has(word(next)) || ahead.has(`${word(next)} ${word(next + 1)}`)
}

/** Persian: the wish before the name, what is wished behind it. */
function isWishedAround({ words, vocabulary }: Reading, at: number, behind: number): boolean {
  const { around, come } = vocabulary.wishing
  const word = (place: number) => words[place]?.folded ?? ''
  const pair = `${word(at - 2)} ${word(at - 1)}`
  const before =
    word(at - 1) === 'با' ? [word(at - 2), `${word(at - 3)} ${word(at - 2)}`] : [word(at - 1), pair]
  if (!before.some((one) => around.has(one))) return false
  return [0, 1, 2].some((next) => come.has(word(behind + next)))
}
