import { foldGroups } from './fold.ts'
import { gapKind, isWrittenTogether, type Word } from './mention-text.ts'
import type { Named } from './who.ts'
import type { Words } from './word-list.ts'

/**
 * How a person can be named in a text, the surest first; by the last two of three names (Washington Carver) others may be
 * called as well; by the surname only behind a title, and as a spoken object (مریمو) only before a verb.
 */
export const hows = [
  'created',
  'name',
  'firstAndInitial',
  'nickname',
  'firstName',
  'lastNames',
  'surname',
  'object',
] as const

export type MentionHow = (typeof hows)[number]

/** One way a text can name one person. */
export interface Naming {
  readonly contactId: number
  readonly how: MentionHow
  /**
   * The words of the name behind a first name or a name of one word, folded: a different one there is somebody else.
   * Undefined where the phrase is more than that, and nothing behind it is a surname.
   */
  readonly surnames: readonly string[] | undefined
  /** Folded words of the phrase: one written apart in the text must be more than one here. */
  readonly length: number
}

/** The phrases by which people can be named. */
export interface Phrases {
  readonly namings: ReadonlyMap<string, readonly Naming[]>
  /** Words and code units of the longest, to look no further. */
  readonly longest: number
  readonly longestKey: number
}

/** Namings that begin at a word and end before another. */
export interface PhraseMatch {
  readonly end: number
  readonly namings: readonly Naming[]
}

function glue(before: string, word: string): string {
  return isWrittenTogether(before, word) ? '' : ' '
}

/** The words as one key; words of Arabic script run together, since they are written either way. */
function keyOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? ''
  return words.reduce((key, word, index) => key + glue(words[index - 1] ?? '', word) + word)
}

/**
 * Every phrase by which a text can name one of the people: names, first and last name, nicknames, first names. `said`
 * are the text's folded words run together: a common first name has hundreds of bearers, and of most the text does not
 * have the rest of the name.
 */
export function phrasesOf(people: readonly Named[], titles: Words, said: string): Phrases {
  const namings = new Map<string, Naming[]>()
  let longest = 0
  let longestKey = 0
  const isSaid = (parts: readonly string[] | undefined) => {
    const word = parts === undefined ? '' : wordOf(parts)
    return word !== '' && said.includes(word)
  }
  const add = (
    groups: readonly (readonly string[])[],
    id: number,
    how: MentionHow,
    surnames?: readonly string[],
  ) => {
    const words = groups.length === 1 && groups[0] !== undefined ? groups[0] : groups.flat()
    const naming = { contactId: id, how, surnames, length: words.length }
    const asWritten = keyOf(words)
    put(asWritten, naming)
    if (words.length === groups.length) return
    const joined = keyOf(groups.map((parts) => parts.join('')))
    if (joined !== asWritten) put(joined, naming)
  }
  const put = (key: string, naming: Naming) => {
    const known = namings.get(key)
    if (known === undefined) namings.set(key, [naming])
    else if (!hasNaming(known, naming)) known.push(naming)
    longest = Math.max(longest, naming.length)
    longestKey = Math.max(longestKey, key.length)
  }
  for (const { id, name, nicknames } of people) {
    const whole = atMost(foldGroups(name), 16)
    const titled = whole.findIndex((parts) => !titles.has(wordOf(parts)))
    const groups = titled > 0 ? whole.slice(titled) : whole
    for (const nickname of nicknames) {
      const called = atMost(foldGroups(nickname), 16)
      if (!isSaid(called.at(-1))) continue
      add(called, id, 'nickname', called.length === 1 ? groups.slice(1).flat() : undefined)
    }
    const [first] = groups
    const last = groups.at(-1)
    if (first === undefined || last === undefined) continue
    if (isSaid(last)) {
      const behind = groups.length === 1 ? [] : undefined
      add(whole, id, 'name', behind)
      if (titled > 0) add(groups, id, 'name', behind)
      if (groups.length > 2) add([first, last], id, 'name')
      if (groups.length > 2 && isSaid(groups.at(-2))) add(groups.slice(-2), id, 'lastNames')
      if (groups.length > 1) add([last], id, 'surname', [])
    }
    const isFirstSaid = isSaid(first)
    if (groups.length > 1 && isFirstSaid) add([first], id, 'firstName', groups.slice(1).flat())
    for (const [spoken, isObject] of isFirstSaid ? spokenForms(first) : none) {
      if (isObject) add([[spoken]], id, 'object', [])
      else if (groups.length > 1) add([[spoken], ...groups.slice(1)], id, 'name')
    }
    // Ali Reza of Ali Reza Karimi, who is as often called Alireza in Persian.
    for (let length = 2; length < Math.min(groups.length, 5); length++) {
      if (!isSaid(groups[length - 1])) continue
      add(groups.slice(0, length), id, 'firstName', groups.slice(length).flat())
    }
  }
  return { namings, longest, longestKey }
}

/** Copied only where it is longer: hundreds of names are looked at for one log. */
function atMost<T>(list: readonly T[], most: number): readonly T[] {
  return list.length > most ? list.slice(0, most) : list
}

function wordOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('')
}

/** All phrases of one contact are added in a row, so only the last can be the same. */
function hasNaming(known: readonly Naming[], { contactId, how }: Naming): boolean {
  for (let at = known.length - 1; known[at]?.contactId === contactId; at--) {
    if (known[at]?.how === how) return true
  }
  return false
}

const none: readonly [string, boolean][] = []

/** As a Persian first name is spoken: سارای before the surname (false), مریمو as an object (true). */
function spokenForms(first: readonly string[]): readonly [string, boolean][] {
  const [name = ''] = first
  if (first.length > 1 || name.length < 3 || !/^[\u0600-\u06ff]+$/.test(name)) return none
  if (/[او]$/.test(name)) return [[`${name}ی`, false]]
  return /[هی]$/.test(name) ? [] : [[`${name}و`, true]]
}

/** What can be named from a word on, longest first. */
export function matchesAt(
  words: readonly Word[],
  at: number,
  phrases: Phrases,
  isCommon: (folded: string) => boolean,
): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  let apart = ''
  let joined = ''
  let isSpaced = false
  // A hyphenated name counts more words in the text than the phrase that was stored joined.
  for (let end = at; end < Math.min(words.length, at + phrases.longest + 2); end++) {
    const word = words[end]
    if (word === undefined) break
    const before = end === at ? undefined : words[end - 1]
    if (before) {
      const kind = gapKind(word.gap, before.folded)
      if (kind === 'broken') break
      const between = glue(before.folded, word.folded)
      apart += between
      joined += kind === 'joined' ? '' : between
      isSpaced ||= kind === 'apart'
    }
    apart += word.folded
    joined += word.folded
    if (joined.length > phrases.longestKey) break
    const asApart = phrases.namings.get(apart) ?? []
    const asJoined = joined === apart ? [] : (phrases.namings.get(joined) ?? [])
    // Lists are copied only when they must be: a common first name can have thousands of bearers.
    const either = asJoined.length === 0 ? asApart : [...asApart, ...asJoined]
    // به روز is not بهروز: only a name of several words may be written apart, or one of two that are long enough to be
    // names and no other words: محمد رضا.
    const isOneApart =
      isSpaced &&
      either.some(({ length }) => length === 1) &&
      !isOfTwo(words.slice(at, end + 1), isCommon)
    const namings = isOneApart ? either.filter(({ length }) => length > 1) : either
    if (namings.length > 0) matches.unshift({ end: end + 1, namings })
  }
  return matches
}

function isOfTwo(parts: readonly Word[], isCommon: (folded: string) => boolean): boolean {
  return parts.length === 2 && parts.every(({ folded }) => folded.length >= 3 && !isCommon(folded))
}
