import { foldText } from './fold.ts'
import type { Needle, SearchQuery } from './search-query.ts'

/** A stretch of a text, `end` exclusive, in UTF-16 units. */
export interface Mark {
  start: number
  end: number
}

/** A piece of a text with what was looked for marked in it. */
export interface Snippet {
  text: string
  marks: Mark[]
}

/**
 * What divides words, by the ranges that do: naming Unicode's classes would take as long to compile as everything else
 * takes to find. The half-space divides, other invisible characters do not. Where it misses a rare divider, two words are taken for one and not marked.
 */
const anyWord =
  /[^\s!-/:-@[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066c\u06d4\u200c\u2010-\u2027\u2030-\u205e\u3000-\u3003\u3008-\u3020\u3030\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g

/** These fold to letters of their own kind, and to nothing else. */
const persianLetter = /[\u0622-\u063a\u0641-\u064a\u0671-\u06d3]/

/** As many words of a text as one that was typed may be written in. */
const mostWords = 4

/**
 * Where the needles are in a text as it was written, found through its folded words; in order, not overlapping. Words
 * with one character between them (a hyphen, a half-space, a space) may together be one that was typed whole.
 */
export function findMarks(text: string, needles: readonly Needle[]): Mark[] {
  const words = [...text.matchAll(anyWord)].map(({ 0: one, index }) => new Word(one, index))
  const mayBegin = beginningsOf(needles)
  const marks: Mark[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined || !mayBegin(first.text)) continue
    const taken = needles.reduce((most, needle) => Math.max(most, matched(words, at, needle)), 0)
    const last = words[at + taken - 1]
    if (taken === 0 || last === undefined) continue
    marks.push({ start: first.start, end: last.end })
    at += taken - 1
  }
  return marks
}

/** Whether all words of a query are in a text, as the index would have it, or some of them are. */
export function wordsIn(text: string, { needles, count }: SearchQuery): 'all' | 'some' | 'none' {
  const folded = foldText(text).replaceAll(' ', '')
  const found = needles.filter(
    (needle) => folded.includes(needle.word) && findMarks(text, [needle]).length > 0,
  )
  const words = needles.slice(0, count)
  const joined = found.filter((needle) => needles.indexOf(needle) >= count)
  const isThere = words.map(
    (needle, index) =>
      found.includes(needle) ||
      joined.some(({ word }) =>
        [needle.word + words[index + 1]?.word, words[index - 1]?.word + needle.word].includes(word),
      ),
  )
  if (isThere.every(Boolean)) return 'all'
  return isThere.some(Boolean) ? 'some' : 'none'
}

/** A word of a text, folded when that is first asked for: folding is what takes the time. */
class Word {
  readonly text: string
  readonly start: number
  readonly end: number
  #folded: string | undefined

  constructor(text: string, start: number) {
    this.text = text
    this.start = start
    this.end = start + text.length
  }

  get folded(): string {
    this.#folded ??= foldText(this.text).replaceAll(' ', '')
    return this.#folded
  }
}

/**
 * Whether a word may begin one of the needles, by its first letter, which is folded once for all words. Up to the
 * Arabic letters a letter folds by itself, and those of the Persian alphabet to one another; of other scripts any word
 * may.
 */
function beginningsOf(needles: readonly Needle[]): (word: string) => boolean {
  const letters = new Map<string, boolean>()
  const hasPersian = needles.some((needle) => needle.word >= '\u0600')
  return (text) => {
    if (text.charCodeAt(0) >= 0x0700 || text.charCodeAt(1) >= 0x0700) return true
    const letter = text.charAt(0)
    let may = letters.get(letter)
    if (may === undefined) {
      may =
        (hasPersian || !persianLetter.test(letter)) &&
        needles.some((needle) => needle.word.startsWith(foldText(letter)))
      letters.set(letter, may)
    }
    return may
  }
}

/** How many words from this one on are the needle; 0 when they are not. */
function matched(words: readonly Word[], at: number, { word, isBeginning }: Needle): number {
  let joined = ''
  let end: number | undefined
  for (let count = 0; count < mostWords; count++) {
    const next = words[at + count]
    if (next === undefined || (end !== undefined && next.start > end + 1)) return 0
    joined += next.folded
    end = next.end
    if (joined === word || (isBeginning && joined !== '' && joined.startsWith(word))) {
      return count + 1
    }
    if (!word.startsWith(joined)) return 0
  }
  return 0
}

/**
 * At most `room` characters of the text, and `…` where it was cut: the stretch with most marks in it, begun a few words
 * before the first. Without marks, the beginning.
 */
export function cutSnippet(text: string, marks: readonly Mark[], room: number): Snippet {
  if (text.length <= room) return { text, marks: [...marks] }
  const anchor = densest(marks, room)
  const lead = Math.floor(room / 4)
  const wanted = Math.min(Math.max(0, (anchor ?? 0) - lead), text.length - room)
  const start = wanted === 0 ? 0 : boundary(text, wanted, anchor ?? wanted)
  const limit = Math.min(text.length, start + room)
  const end = limit === text.length ? limit : boundaryBefore(text, limit, start)
  const before = start === 0 ? '' : '…'
  const after = end === text.length ? '' : '…'
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: marks.flatMap((mark) => {
      const from = Math.max(mark.start, start)
      const to = Math.min(mark.end, end)
      return from < to ? [{ start: from + shift, end: to + shift }] : []
    }),
  }
}

/** The start of the mark from which most marks fit into the room. */
function densest(marks: readonly Mark[], room: number): number | undefined {
  let best: { start: number; count: number } | undefined
  let last = 0
  for (const [index, { start }] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? 0) <= start + (room * 3) / 4) last++
    const count = last - index
    if (best === undefined || count > best.count) best = { start, count }
  }
  return best?.start
}

/** The first place from `wanted` on, and not after `most`, where a word begins; else where a character does. */
function boundary(text: string, wanted: number, most: number): number {
  for (let at = wanted; at <= most; at++) {
    if (text[at - 1] === ' ') return at
  }
  let at = wanted
  while (at < most && !isCharacterStart(text, at)) at++
  return at
}

function boundaryBefore(text: string, wanted: number, least: number): number {
  for (let at = wanted; at > wanted - 20 && at > least; at--) {
    if (text[at] === ' ') return at
  }
  let at = wanted
  while (at > least + 1 && !isCharacterStart(text, at)) at--
  return at
}

function isCharacterStart(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff
  return !isLowSurrogate && !/^(?:\p{M}|\u200C|\u200D)/u.test(text.slice(at, at + 2))
}
