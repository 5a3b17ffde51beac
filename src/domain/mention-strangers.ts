import { caseOf, isSlashed, type Reading } from './mention-gate.ts'
import { behindDay, isNoName, isPhraseEnd, isPlainName } from './mention-plain.ts'
import type { Span } from './mention-search.ts'
import { gapKind, isListGap, type Word } from './mention-text.ts'

/** Words of a stranger's name in a script with capitals, and in one without or typed in haste. */
const longestName = 5
const longestPlain = 2

/**
 * Names of people nobody in the journal has, where a name is sure to stand: beside somebody who is named (`Grace and
 * Zoltan Kovacs`), before them (`Zoltan and Grace`), or behind `with` and the like. Without a capital only behind "and"
 * or between a cue and somebody who is named (`with zoltan and Grace`), or in a list as a given name, and only where nothing but a name is likely.
 * Whom somebody introduced me to stands behind `introduced me to`, in Persian before «معرفی». `taken` are the places of
 * those who were found.
 */
export function findStrangers(reading: Reading, taken: readonly Span[]): Span[] {
  const { words, vocabulary } = reading
  const ends = new Set(taken.map(({ end }) => end))
  const starts = new Set(taken.map(({ start }) => start))
  const isTaken = new Uint8Array(reading.text.length)
  for (const { start, end } of taken) isTaken.fill(1, start, end)
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (isTaken[word.start] === 1) continue
    if (vocabulary.interjections.has(word.folded) && isOpened(reading, at)) continue
    const slot =
      introducedFirst(reading, at) ??
      slotAt(reading, at, ends) ??
      introducedAt(reading, at, isTaken) ??
      behindThing(reading, at)
    if (slot === undefined) continue
    const run = runAt(reading, at, isTaken, slot)
    if (run === 0 || (run === 1 && reading.vocabulary.titles.has(word.folded))) continue
    const isHead = isHeadOf(reading, { at, run, slot }, starts) && isPhraseEnd(reading, at + run)
    if (!isHead && !isBeside(reading, at, run, starts)) continue
    const end = words[at + run - 1]?.end ?? word.end
    // A place is nobody, and who is named behind it is named all the same: visited Berlin, Zelda and Marie.
    if (!isPlace(reading, at, run)) found.push({ start: word.start, end })
    ends.add(end)
    at += run - 1
  }
  return found
}

function isPlace({ words, vocabulary }: Reading, at: number, run: number): boolean {
  const name = words.slice(at, at + run).map(({ folded }) => folded)
  return vocabulary.cities.has(name.join(' '))
}

/** Lunch bob george: a given name, and somebody who is named with no comma between. */
function isBeside(
  { words, vocabulary }: Reading,
  at: number,
  run: number,
  starts: ReadonlySet<number>,
): boolean {
  const [word, next] = [words[at], words[at + run]]
  if (run > 1 || word === undefined || next?.gap !== ' ' || !starts.has(next.start)) return false
  return vocabulary.givenNames.has(word.folded)
}

/** Whether what stands before or behind a run of words makes a name of them. */
function isHeadOf(
  reading: Reading,
  { at, run, slot }: { at: number; run: number; slot: SlotKind },
  starts: ReadonlySet<number>,
): boolean {
  const { words, vocabulary } = reading
  const word = words[at] as Word
  if (slot === 'and' || slot === 'introduced') return true
  const isLeading = leads(reading, at + run, starts)
  // Zelda/Zara/Marie, in whatever script.
  if (isLeading && isTightGap(words[at + run]?.gap ?? '')) return true
  if (slot === 'clause') {
    const isHeaded = /[:：]/.test(word.gap)
    return (
      isLeading && (isHeaded || isCapital(reading, word) || vocabulary.givenNames.has(word.folded))
    )
  }
  if (isCapital(reading, word)) {
    return (
      slot !== 'start' ||
      isLeading ||
      isIntroducing(reading, at + run) ||
      isActing(reading, at + run, starts)
    )
  }
  if (vocabulary.givenNames.has(word.folded)) return slot !== 'start' || isLeading
  if (slot !== 'start') return isLeading || (slot === 'cue' && isIntroducing(reading, at + run))
  // Zelda and Grace came by, in lower case; what else may stand before a comma.
  return (
    isLeading &&
    caseOf(reading, word) === 'lower' &&
    vocabulary.and.has(words[at + run]?.folded ?? '')
  )
}

/** Tom told Marie: what only people do, and somebody it is done to. */
function isActing(
  { words, vocabulary }: Reading,
  at: number,
  starts: ReadonlySet<number>,
): boolean {
  const [verb, whom] = [words[at], words[at + 1]]
  return (
    verb !== undefined &&
    whom !== undefined &&
    vocabulary.cues.has(verb.folded) &&
    vocabulary.doings.has(verb.folded) &&
    starts.has(whom.start)
  )
}

/** Why somebody may be named at a word: behind "and", a comma, a cue, at the start, where a clause begins, or as who was introduced; undefined where nothing says so. */
type SlotKind = 'and' | 'comma' | 'cue' | 'start' | 'clause' | 'introduced'

function slotAt(reading: Reading, at: number, ends: ReadonlySet<number>): SlotKind | undefined {
  const { words, vocabulary } = reading
  const word = words[at] as Word
  const before = words[at - 1]
  if (before === undefined || isOpened(reading, at)) return 'start'
  if (isListGap(word.gap) && ends.has(before.end)) return isTightGap(word.gap) ? 'and' : 'comma'
  if (isSlashed(reading, at)) return 'cue'
  if (isClause(reading, at)) return 'clause'
  if (!/^\s+$/.test(word.gap)) return undefined
  if (vocabulary.and.has(before.folded)) {
    const earlier = words[at - 2]
    return earlier !== undefined && ends.has(earlier.end) && /^[\s,،(]+$/.test(before.gap)
      ? 'and'
      : undefined
  }
  if (vocabulary.cues.has(before.folded)) {
    // «سارا و آقای شریفی»: what tells of a name before a title tells of it behind.
    return (vocabulary.titles.has(before.folded) ? slotAt(reading, at - 1, ends) : 'cue') ?? 'cue'
  }
  // Marie and her boss Tom.
  const isOfSomebody =
    vocabulary.kin.has(before.folded) && vocabulary.articles.has(words[at - 2]?.folded ?? '')
  return isOfSomebody && caseOf(reading, word) === 'upper' ? 'cue' : undefined
}

/** Lunch Zelda and Marie. */
function behindThing({ words, vocabulary }: Reading, at: number): 'clause' | undefined {
  const { things, articles, looseCues } = vocabulary
  const before = words[at - 1]?.folded ?? ''
  const isThing = things.has(before) && !articles.has(before) && !looseCues.has(before)
  return isThing && /^\s+$/.test(words[at]?.gap ?? '') ? 'clause' : undefined
}

/** Whether names are listed with no blank between: Zelda/Marie, Zelda&Marie. */
function isTightGap(gap: string): boolean {
  return /^[&/+]$/.test(gap)
}

/** Whether only what one begins to speak with stands before a word: `Well, Tom and Marie came`, «خب تام و سارا آمدند». */
function isOpened({ words, vocabulary }: Reading, at: number): boolean {
  if (at > longestOpening) return false
  return words.slice(0, at).every(({ folded }) => vocabulary.interjections.has(folded))
}
const longestOpening = 2

/** Whether something begins at a word, behind a full stop or a comma that stands in no list of things. */
function isClause(reading: Reading, at: number): boolean {
  const [before, word] = [reading.words[at - 1] as Word, reading.words[at] as Word]
  if (/^(?:[.!?;:]+["”»)]?\s+|\s+\()$/.test(word.gap)) return true
  return /^[,،]\s+$/.test(word.gap) && caseOf(reading, before) !== 'upper'
}

/** Words between `introduced` and its `to`: me, Grace Hopper. */
const longestIntroduced = 6

/**
 * Whether somebody is named as introduced at a word: `introduced me to Zelda`, `introduced Zelda to me`, «مرا به زلدا
 * معرفی کرد». In a script with capitals only with one: what somebody is introduced to may be a thing.
 */
function introducedAt(reading: Reading, at: number, isTaken: Uint8Array): 'introduced' | undefined {
  const { words, vocabulary } = reading
  const { introductions, introducedTo, objects, and } = vocabulary
  const word = words[at] as Word
  const before = words[at - 1]
  if (before === undefined || !/^\s+$/.test(word.gap)) return undefined
  const letters = caseOf(reading, word)
  if (letters === 'none') {
    const ends = words.slice(at + 1, at + 1 + longestPlain)
    const isNamed =
      introducedTo.has(before.folded) &&
      ends.some((_, place) => isIntroducing(reading, at + 1 + place))
    return isNamed ? 'introduced' : undefined
  }
  if (letters !== 'upper') return undefined
  if (introductions.has(before.folded)) {
    const to = words.findIndex((one, place) => place > at && introducedTo.has(one.folded))
    const whom = words[to + 1]
    const isToSomebody =
      to > at &&
      to - at <= longestName &&
      whom !== undefined &&
      (objects.has(whom.folded) || isTaken[whom.start] === 1)
    return isToSomebody ? 'introduced' : undefined
  }
  if (!introducedTo.has(before.folded)) return undefined
  for (let back = at - 2; back >= 0 && back >= at - 2 - longestIntroduced; back--) {
    const { folded, start } = words[back] as Word
    if (introductions.has(folded)) return 'introduced'
    const isBetween = [objects, and, introducedTo].some((set) => set.has(folded))
    if (!isBetween && isTaken[start] !== 1) return undefined
  }
  return undefined
}

/** «زلدا را به من معرفی کرد»: who is introduced stands first, before the object's mark. */
function introducedFirst(reading: Reading, at: number): 'introduced' | undefined {
  const { words, vocabulary } = reading
  if (at > 0 || caseOf(reading, words[0] as Word) !== 'none') return undefined
  const mark = words.findIndex(({ folded }) => folded === 'را' || folded === 'رو')
  if (mark < 1 || mark > longestPlain) return undefined
  const [to, whom] = [words[mark + 1]?.folded ?? '', words[mark + 2]?.folded ?? '']
  const isToMe = vocabulary.introducedTo.has(to) && (whom === 'من' || whom === 'ما')
  return isIntroducing(reading, mark + (isToMe ? 3 : 1)) ? 'introduced' : undefined
}

function isIntroducing({ words, vocabulary }: Reading, at: number): boolean {
  const word = words[at]
  return word !== undefined && /^\s+$/.test(word.gap) && vocabulary.introductions.has(word.folded)
}

/** Strangers looked past for somebody who is named. */
const longestList = 6

/** Whether a comma or "and" and somebody who is named come next, perhaps behind other strangers: Tom, Zoe and Marie. */
function leads(reading: Reading, at: number, starts: ReadonlySet<number>): boolean {
  const { words, vocabulary } = reading
  let next = behindDay(reading, at)
  for (let strangers = 0; strangers < longestList; strangers++) {
    const after = words[next]
    if (after === undefined) return false
    if (vocabulary.and.has(after.folded)) next += 1
    else if (!isListGap(after.gap)) return false
    if (starts.has(words[next]?.start ?? -1)) return true
    const from = next
    while (isNamePart(reading, from, next)) next += 1
    if (next === from || next > from + longestName) return false
  }
  return false
}

/** Whether a word goes on with a name that begins at `from`; without a capital a name is of one word. */
function isNamePart(reading: Reading, from: number, at: number): boolean {
  const [word, before] = [reading.words[at], reading.words[at - 1]]
  if (word === undefined || isNoName(reading, word)) return false
  if (at > from && gapKind(word.gap, before?.folded ?? '') === 'broken') return false
  return isCapital(reading, word) || (at === from && isPlainName(reading, word))
}

/** How many words from `at` on are written as a name is. */
function runAt(reading: Reading, at: number, isTaken: Uint8Array, slot: SlotKind): number {
  const { words } = reading
  let run = 0
  const isCased = isCapital(reading, words[at])
  const isOfList = slot === 'comma' || slot === 'start'
  const most = isCased ? longestName : isOfList ? 1 : longestPlain
  for (let word = words[at]; word && run <= most; word = words[at + ++run]) {
    if (isTaken[word.start] === 1) break
    if (run > 0 && gapKind(word.gap, words[at + run - 1]?.folded ?? '') === 'broken') break
    const isPart = isCased
      ? isCapital(reading, word) || (run > 0 && /^\p{Lu}\p{M}*$/u.test(textOf(reading, word)))
      : isPlainName(reading, word) || isHastyPart(reading, word)
    if (!isPart) break
    if (isNoName(reading, word)) break
  }
  return run > most ? 0 : run
}

/** With a capital and small letters behind it: no abbreviation, no shouting; the beginning of O'Neil, D’Angelo, al-Karimi, van Gogh too. */
function isCapital(reading: Reading, word: Word | undefined): boolean {
  if (word === undefined) return false
  if (caseOf(reading, word) === 'upper') {
    return (
      /^\p{Lu}\p{M}*[\p{Ll}\p{M}]/u.test(textOf(reading, word)) ||
      /^\p{Lu}['’]\p{Lu}\p{Ll}/u.test(reading.text.slice(word.start, word.start + 5))
    )
  }
  return particles.has(word.folded) && isOfParticle(reading, word)
}

/** What surnames begin with in lower case, as a word of its own or not. */
const particles = new Set([
  'al',
  'el',
  'de',
  'di',
  'da',
  'della',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'ibn',
  'd',
  'l',
])
const particled = () =>
  /^(?:(?:al|el|d|l)[-\u2010\u2011'’]|(?:(?:de|di|da|la|della|van|von|der|bin|ibn)[ -]){1,2})\p{Lu}\p{M}*\p{Ll}/u

function isOfParticle({ text }: Reading, { start }: Word): boolean {
  return particled().test(text.slice(start, start + 20))
}

/** The beginning of a surname typed in haste: o'neil, al-karimi. */
function isHastyPart({ text }: Reading, { start }: Word): boolean {
  const beginning = text.slice(start, start + 8)
  return /^(?:[od]['’]|[ae]l-)/.test(beginning) && /^(?:..|..-)\p{Ll}{3}/u.test(beginning)
}

function textOf({ text }: Reading, { start, end }: Word): string {
  return text.slice(start, end)
}
