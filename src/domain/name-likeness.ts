import { foldGroups } from './fold.ts'
import { isCloseSpelling, spellingDistance } from './spelling.ts'
import { joinedName } from './who.ts'

/**
 * How two names are alike: the same but for the order of the words; a nickname of one is a name of the other; spelled
 * nearly alike, or with initials, word for word; or all the words of one in the other; or first names of one family name
 * that are often one name (`nearName`: Jon and John, Stephen and Steven), which says something only beside another sign.
 * `isFull` where more than one word speaks for it.
 */
export interface NameLikeness {
  kind: 'name' | 'nick' | 'closeName' | 'partName' | 'nearName'
  value: string
  isFull: boolean
}

interface Names {
  name: string
  /** `nameWords` of the name. */
  words: readonly string[]
  nicknames: readonly string[]
}

/** More than any name has; the rest is not compared. */
const wordLimit = 8

/** Honorifics that come and go. */
const titles = new Set(
  'dr prof mr mrs ms miss sir ing mag eng phd md آقای خانم دکتر مهندس استاد جناب سرکار'.split(' '),
)

/** The folded words of a name, honorifics left out unless there is nothing else. */
export function nameWords(name: string): string[] {
  const words = foldGroups(name.slice(0, 400)).flat().slice(0, wordLimit)
  const bare = words.filter((word) => !titles.has(word))
  return bare.length === 0 ? words : bare
}

/** How the names of two people are alike, the surest way; undefined where they are not. */
export function likeness(one: Names, other: Names): NameLikeness | undefined {
  const [mine, theirs] = [one.words, other.words]
  const isFull = mine.length > 1 || [...(mine[0] ?? '')].length > 12
  const isSame =
    mine.length === 0 || theirs.length === 0
      ? joinedName(one.name) === joinedName(other.name)
      : mine.join('') === theirs.join('') || sorted(mine) === sorted(theirs)
  if (isSame) return { kind: 'name', value: one.name, isFull: isFull || theirs.length > 1 }
  const nick = sharedNickname(one, other) ?? sharedNickname(other, one)
  if (nick !== undefined) {
    return { kind: 'nick', value: nick, isFull: nameWords(nick).length > 1 }
  }
  const close = closeness(mine, theirs)
  if (close !== undefined || !areNear(mine, theirs)) return close
  return { kind: 'nearName', value: one.name, isFull: true }
}

/** Whether all but the first names are the same, and these are a letter more or less apart, or in how they sound. */
function areNear(one: readonly string[], other: readonly string[]): boolean {
  const [[mine = '', ...rest], [theirs = '', ...others]] = [one, other]
  if ((rest.at(-1) ?? '').length < 2 || rest.join(' ') !== others.join(' ')) return false
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  if (short.length < 3) return false
  if (skeleton(sound(short)) === skeleton(sound(long))) return true
  // A letter changed makes another name of a short one: Jan and Jon, Tim and Tom.
  const isLonger = long.length === short.length + 1 && beginning(short) === beginning(long)
  return isLonger && spellingDistance(short, long, 1) === 1
}

/** Stephen, Stefan and Steven sound alike; at the beginning f and v are two sounds. */
function sound(word: string): string {
  return word.replaceAll('ph', 'f').replace(/(?<!^)f/g, 'v')
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ')
}

/** A nickname of one that is the other's name or nickname. */
function sharedNickname(one: Names, other: Names): string | undefined {
  const theirs = new Set([other.name, ...other.nicknames].map(joinedName))
  return one.nicknames.find((nickname) => theirs.has(joinedName(nickname)))
}

function closeness(one: readonly string[], other: readonly string[]): NameLikeness | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const left = [...long]
  let whole = 0
  for (const word of short.toSorted((a, b) => b.length - a.length)) {
    const at = bestMatch(word, left)
    if (at < 0) return undefined
    if (word.length > 1 && (left[at] ?? '').length > 1) whole++
    left.splice(at, 1)
  }
  if (whole === 0) return undefined
  const kind = left.length === 0 ? 'closeName' : 'partName'
  return { kind, value: short.join(' '), isFull: short.length > 1 }
}

/** The same word, else a close spelling, else one that an initial stands for. */
function bestMatch(word: string, words: readonly string[]): number {
  const same = words.indexOf(word)
  if (same >= 0) return same
  const close = words.findIndex((other) => isClose(word, other))
  if (close >= 0) return close
  return words.findIndex(
    (other) =>
      ([...word].length === 1 && other.startsWith(word)) ||
      ([...other].length === 1 && word.startsWith(other)),
  )
}

/** Names that differ in their first letters are two names: Sara and Lara, Karimi and Rahimi. */
function isClose(one: string, other: string): boolean {
  if (skeleton(one) === skeleton(other)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return beginning(one) === beginning(other) && isCloseSpelling(short, long)
}

function beginning(word: string): string {
  return ([...word][0] ?? '').replace('c', 'k')
}

/**
 * What is left of a word whose vowels are written now this way, now that: Mohammad and Mohamed, کریمی and Karimy
 * each with their own kind. Words too short for it stand for themselves.
 */
export function skeleton(word: string): string {
  const first = [...word][0] ?? ''
  const rest = word.slice(first.length).replace(/[aeiouyاوی]/g, '')
  const bare = (first + rest).replace(/(.)\1+/gu, '$1')
  return [...bare].length < 3 ? word : bare
}
