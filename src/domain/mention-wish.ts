import type { Reading } from './mention-gate.ts'

/**
 * Whether the name at `at` is whom somebody else wishes to meet, or is to: she wants to meet Bo, Ann is keen to talk to Bo,
 * wants an introduction to Bo; «می‌خواهد سارا را ببیند»، «دوست دارد با سارا آشنا شود». A wish of mine is no such
 * thing: what I mean to do is planned, or refused. `behind` is the first word behind the name; `isNamed` says of a word whether it
 * belongs to where somebody is named.
 */
export function isToBeMet(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  return isWishedBefore(reading, at, isNamed) || isWishedAround(reading, at, behind)
}

/** How many words may stand between a wish and who it is for, and between it and whose it is. */
const most = 5

/** English: whose it is, the wish, `to`, what is wished, the name. */
function isWishedBefore(
  { words, vocabulary }: Reading,
  at: number,
  isNamed: (at: number) => boolean,
): boolean {
  const { verbs, meeting, between, others } = vocabulary.wishing
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
  for (let back = 0; back < most; back++) {
    // Whose it is was said before the colon; with nobody before it, it is mine: happy to meet Bo.
    const gap = words[place]?.gap ?? ''
    if (/[:：]/.test(gap)) return true
    if (place === 0 || !/^\s+$/.test(gap)) return false
    place--
    if (others.has(word(place)) || isNamed(place)) return true
    if (!between.has(word(place)) && !verbs.has(word(place))) return false
  }
  return false
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
