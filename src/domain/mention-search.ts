import { caseOf, isNameHere, isPerhapsName, type Reading } from './mention-gate.ts'
import { matchesAt, type Naming, type PhraseMatch, type Phrases } from './mention-phrases.ts'
import { isPlaceHere } from './mention-place.ts'
import { isPhraseEnd, isPlainName } from './mention-plain.ts'
import { isListGap, type Word } from './mention-text.ts'
import { isCloseSpelling } from './spelling.ts'

export interface Span {
  /** Code units of the stored text, the end not included. */
  readonly start: number
  readonly end: number
}

/** A place where nothing decided between people, or (`mentionsIn.passedOver`) a stranger's name. */
export interface OpenMention extends Span {
  readonly candidates: readonly number[]
}

/** A place where somebody is named, and whom that can be. */
export interface Found extends Span {
  readonly namings: readonly Naming[]
}

/** What is found besides. */
export interface Aside {
  readonly passedOver: OpenMention[]
  /** First names taken for somebody, with a word behind them that may be somebody else's surname. */
  readonly doubtful: Span[]
  /** What begins a sentence and may be a name or a word, and what is a place here. */
  readonly perhaps: Span[]
}

/**
 * Every place of the text where one of the phrases is a name, from left to right, the longest first.
 * Escaped words and what overlaps the names given between asterisks are left alone; where a stranger's
 * surname follows, the place goes to `passedOver`, and to `doubtful` where what follows may be one; to `perhaps` what may as well be a word or a place.
 */
export function findNamed(
  reading: Reading,
  phrases: Phrases,
  escapes: ReadonlySet<number>,
  given: readonly Span[],
  { passedOver, doubtful, perhaps }: Aside,
): Found[] {
  const { words, text, vocabulary } = reading
  const { common, cues, looseCues, doings, things } = vocabulary
  const isWord = (folded: string) =>
    [common, cues, looseCues, doings, things].some((set) => set.has(folded))
  const found: Found[] = []
  const ends = new Set(given.map(({ end }) => end))
  const isGiven = new Uint8Array(text.length)
  for (const { start, end } of given) isGiven.fill(1, start, end)
  const inGiven = (word: Word) => isGiven[word.start] === 1
  const isPerson = (at: number) => {
    const [longest] = matchesAt(words, at, phrases, isWord).flatMap((one) =>
      inPlace(reading, at, one),
    )
    return longest !== undefined && isNameHere(reading, at, longest.end, false, () => false)
  }
  const placed = new Set<number>()
  let at = 0
  while (at < words.length) {
    const word = words[at] as Word
    if (inGiven(word)) {
      at++
      continue
    }
    const matches = matchesAt(words, at, phrases, isWord)
      .flatMap((match) => inPlace(reading, at, match))
      .flatMap((match) => [...withInitial(reading, at, match.end, match.namings), match])
      .filter(({ end }) => !words.slice(at, end).some(inGiven))
      .toSorted((one, other) => other.end - one.end)
    if (isEscaped(text, word, escapes)) {
      at = matches[0]?.end ?? at + 1
      continue
    }
    const follows = followsMention(reading, at, ends)
    const standing = matches.filter(
      ({ end }) =>
        !words.slice(at, end).some((one) => isEscaped(text, one, escapes)) &&
        standsAlone(reading, at, end),
    )
    const match = standing.find(({ end }) =>
      isNameHere(reading, at, end, follows || isBeside(reading, at, end, ends, isPerson), isPerson),
    )
    if (!match) {
      const other = standing.find(({ end }) => isPerhapsName(reading, at, end))
      if (other !== undefined) perhaps.push({ start: word.start, end: endOf(reading, other) })
      at = other?.end ?? at + 1
      continue
    }
    if (isPlaceHere(reading, at, match.end, (place) => placed.has(place))) {
      placed.add(at)
      perhaps.push({ start: word.start, end: endOf(reading, match) })
      at = match.end
      continue
    }
    const head = forenameBefore(reading, at, ends)
    const span = { start: (head ?? word).start, end: endOf(reading, match) }
    const surname = surnameAt(reading, match.end, isPerson)
    const namings =
      head !== undefined ? [] : surname ? calledSo(surname, match.namings) : match.namings
    const isOther = surname && head === undefined && namings.length === 0
    const after = isOther ? surname.until : match.end
    if (namings.length > 0) {
      found.push({ ...span, namings })
      if (namings.every(({ how }) => how === 'lastNames')) doubtful.push(span)
      if (surname && isDoubtful(reading, match, surname, at, ends)) {
        doubtful.push({ start: span.start, end: words[surname.until - 1]?.end ?? span.end })
      }
      ends.add(words[match.end - 1]?.end ?? span.end)
    } else {
      passedOver.push({
        ...span,
        end: words[after - 1]?.end ?? span.end,
        candidates: idsOf(match),
      })
    }
    at = after
  }
  return found
}

function idsOf({ namings }: PhraseMatch): number[] {
  const ids = new Set(namings.map(({ contactId }) => contactId).filter((id) => id >= 0))
  return [...ids].toSorted((a, b) => a - b)
}

/** The first half of a first name of two, which is nobody's here: محمد رضا is not رضا. */
function forenameBefore(
  { words, vocabulary }: Reading,
  at: number,
  ends: ReadonlySet<number>,
): Word | undefined {
  const [word, before] = [words[at], words[at - 1]]
  const isHead =
    word !== undefined &&
    before !== undefined &&
    /^[ \u200C]$/.test(word.gap) &&
    isCaseless(word) &&
    vocabulary.forenames.has(before.folded) &&
    !ends.has(before.end)
  return isHead ? before : undefined
}

interface Match {
  readonly end: number
  readonly namings: readonly Naming[]
}

/** Without the surnames that no title stands before, and the spoken objects that no verb stands behind. */
function inPlace({ words, vocabulary }: Reading, at: number, match: PhraseMatch): PhraseMatch[] {
  if (!match.namings.some(({ how }) => how === 'surname' || how === 'object')) return [match]
  const [before, gap, after] = [words[at - 1], words[at]?.gap ?? '', words[match.end]]
  const isTitled =
    before !== undefined && /^\.?\s+$/.test(gap) && vocabulary.titles.has(before.folded)
  const isObject =
    after !== undefined &&
    /^\s+$/.test(after.gap) &&
    /^(?:دید|زد|برد|شناخت|رسوند|بوسید|دعوت|ملاقات)/.test(after.folded)
  const namings = match.namings.filter(({ how }) =>
    how === 'surname' ? isTitled : how !== 'object' || isObject,
  )
  return namings.length === 0 ? [] : [{ ...match, namings }]
}

/** First names with the initial of the surname behind them: Grace H, Grace H. */
function withInitial(
  reading: Reading,
  at: number,
  end: number,
  namings: readonly Naming[],
): Match[] {
  const { words, text, vocabulary } = reading
  const next = words[end]
  if (!next || !/^\s{1,3}$/.test(next.gap) || [...next.folded].length !== 1) return []
  if (vocabulary.letters.has(next.folded) && text[next.end] !== '.') return []
  const first = words[at]
  if (first && caseOf(reading, first) === 'upper' && caseOf(reading, next) === 'lower') return []
  const fitting = namings.filter(
    ({ how, surnames }) =>
      (how === 'firstName' || how === 'nickname') &&
      surnames?.some((one) => one.startsWith(next.folded)) === true,
  )
  if (fitting.length === 0) return []
  return [
    {
      end: end + 1,
      namings: fitting.map((one) => ({
        ...one,
        how: 'firstAndInitial' as const,
        surnames: undefined,
      })),
    },
  ]
}

/** The dot of an initial belongs to it. */
function endOf({ words, text }: Reading, match: Match): number {
  const end = words[match.end - 1]?.end ?? 0
  return match.namings[0]?.how === 'firstAndInitial' && text[end] === '.' ? end + 1 : end
}

/** Words of a day told between names. */
const longestDay = 4

/** Whether only a comma or "and", and perhaps a day, lies between the last mention and this word. */
function followsMention(
  { words, vocabulary }: Reading,
  at: number,
  ends: ReadonlySet<number>,
): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return false
  if (isListGap(word.gap)) return ends.has(before.end)
  if (!vocabulary.and.has(before.folded) || !/^\s+$/.test(word.gap)) return false
  // Lunch with Grace on thursday and George.
  for (let back = at - 2; back >= 0 && back >= at - 2 - longestDay; back--) {
    const { end, folded } = words[back] as Word
    if (!/^[\s,،]+$/.test(words[back + 1]?.gap ?? '')) return false
    if (ends.has(end)) return true
    if (!vocabulary.dayWords.has(folded) && !vocabulary.monthLeads.has(folded)) return false
  }
  return false
}

/**
 * Whether a common word is a name because of who is named right beside it, with no comma between: lunch rose george grace;
 * not lunch george rose garden.
 */
function isBeside(
  reading: Reading,
  at: number,
  end: number,
  ends: ReadonlySet<number>,
  isPerson: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || end > at + 1 || word.gap !== ' ') return false
  if (word.folded.length < 3 || caseOf(reading, word) !== 'lower') return false
  if (vocabulary.months.has(word.folded) || vocabulary.things.has(word.folded)) return false
  const next = words[end]?.gap ?? ''
  const isLeading = (next === ' ' || isListGap(next)) && isPerson(end)
  const isEnd = isPhraseEnd(reading, end) && !vocabulary.articles.has(words[end]?.folded ?? '')
  if (ends.has(before.end)) return isLeading || isEnd
  return isLeading && at === 1 && vocabulary.things.has(before.folded)
}

/** Whether the words are no part of a longer one (non-Grace, Grace-Ann, grace.example). */
function standsAlone({ words, text, vocabulary }: Reading, at: number, end: number): boolean {
  const before = text[(words[at]?.start ?? 0) - 1] ?? ''
  if (
    /[-\u2010\u2011'’_\u200C]/.test(before) &&
    /[\p{L}\p{N}]/u.test(text[(words[at]?.start ?? 0) - 2] ?? '')
  )
    return false
  const after = words[end]
  if (!after) return text[words[end - 1]?.end ?? 0] !== '_'
  if (/^['’\u200C]$/.test(after.gap)) return vocabulary.suffixes.has(after.folded)
  if (after.gap === '.') return !/^\p{Ll}/u.test(text.slice(after.start, after.start + 2))
  return !/^[-\u2010\u2011_]/.test(after.gap) || after.gap.length > 1
}

interface Surname {
  /** A word, or several hyphenated ones. */
  readonly parts: readonly string[]
  readonly isInitial: boolean
  /** Written as a name is; else it is one only where it resembles theirs. */
  readonly isSure: boolean
  /** The index of the word behind it. */
  readonly until: number
}

/** What stands like a surname behind a first name: Grace Kelly, Grace K.; not Grace I met on Monday. */
function surnameAt(
  reading: Reading,
  end: number,
  isPerson: (at: number) => boolean,
): Surname | undefined {
  const { words, text, vocabulary } = reading
  const next = words[end]
  if (!next || !/^[^\S\n]$/.test(next.gap)) return undefined
  const letters = text.slice(next.start, Math.min(next.end, next.start + 64))
  const parts = [next.folded]
  const isCapital = caseOf(reading, next) === 'upper'
  if (isCapital && /^\p{Lu}\p{M}*$/u.test(letters)) {
    const isWord = vocabulary.letters.has(next.folded) && text[next.end] !== '.'
    return isWord ? undefined : { parts, isInitial: true, isSure: true, until: end + 1 }
  }
  const isEnd = words[end + 1] === undefined || /^[0-9]/.test(words[end + 1]?.folded ?? '')
  if (isEnd && vocabulary.shortMonths.has(next.folded)) return undefined
  const isSure = isCapital && /^\p{Lu}\p{M}*\p{Ll}/u.test(letters)
  if (isSure && vocabulary.notSurnames.has(next.folded)) return undefined
  // Lunch rose george.
  if ((isSure || caseOf(reading, next) === 'lower') && isPerson(end)) return undefined
  let until = end + 1
  for (let word = words[until]; word && until < end + 4; word = words[++until]) {
    if (!/^[-\u2010\u2011\u200C]$/.test(word.gap) || vocabulary.suffixes.has(word.folded)) break
    parts.push(word.folded)
  }
  return { parts, isInitial: false, isSure, until }
}

/** More people of one first name than a word in lower case is compared with. */
const comparedNamings = 50

/** The namings that leave room for this surname: behind a first name, or a name of one word, only the contact's own does. */
function calledSo(surname: Surname, namings: readonly Naming[]): readonly Naming[] {
  const { parts, isInitial, isSure } = surname
  const said = parts.join('')
  const isOwn = ({ surnames }: Naming) =>
    surnames === undefined ||
    (!isInitial &&
      (surnames.includes(said) ||
        surnames.join('') === said ||
        parts.every((part) => surnames.includes(part))))
  if (isSure) return namings.filter(isOwn)
  if (namings.length > comparedNamings) return namings
  const isStranger = namings.some(({ surnames }) => surnames?.some((own) => resembles(said, own)))
  return isStranger ? namings.filter(isOwn) : namings
}

/** How Persian surnames end more often than what somebody does or has. */
const surnameEnding = /(?:ی|یان|زاده|پور|نژاد|نیا|وند|لو)$/

/** Where a Persian sentence begins with a name, the verb or what is done comes next: سارا پاسخ داد. */
function isSentenceStart({ words }: Reading, at: number): boolean {
  const word = words[at]
  return at === 0 || (word !== undefined && /[:：.!?؟؛;،]/.test(word.gap))
}

function isCaseless({ folded }: Word): boolean {
  return /^[\u0600-\u06ff]/.test(folded)
}

/** Whether a word in lower case, or in a script without case, may be the surname of somebody else: call with ali karimi. */
function isDoubtful(
  reading: Reading,
  { namings }: Match,
  surname: Surname,
  at: number,
  ends: ReadonlySet<number>,
): boolean {
  if (surname.isSure || namings.length > comparedNamings) return false
  const word = reading.words[surname.until - 1]
  return (
    surname.parts.length === 1 &&
    word !== undefined &&
    isPlainName(reading, word) &&
    (!isCaseless(word) || !isSentenceStart(reading, at) || surnameEnding.test(word.folded)) &&
    (isCaseless(word) || isLedOrDoing(reading, at, surname.until, ends)) &&
    ![reading.vocabulary.common, reading.vocabulary.pasts].some((set) => set.has(word.folded)) &&
    isPhraseEnd(reading, surname.until) &&
    namings.every(({ surnames }) => surnames !== undefined)
  )
}

/** In lower case a name stands behind a cue or before what somebody did: not `marie quit`. */
function isLedOrDoing(
  { words, vocabulary }: Reading,
  at: number,
  end: number,
  ends: ReadonlySet<number>,
): boolean {
  const { cues, looseCues, and, doings, things } = vocabulary
  const before = words[at - 1]
  // Lunch rose george zelda.
  const isBehind = before !== undefined && (things.has(before.folded) || ends.has(before.end))
  const isLed =
    isBehind ||
    (before !== undefined && [cues, looseCues, and].some((set) => set.has(before.folded)))
  return isLed || doings.has(words[end]?.folded ?? '')
}

/** Ahmadian or Ahmedi for Ahmadi: in lower case, or in a script without case, somebody else's surname all the same. */
function resembles(said: string, own: string): boolean {
  const [short, long] = said.length < own.length ? [said, own] : [own, said]
  if (short.length < 4) return false
  return long.startsWith(short) || (short.length > 4 && isCloseSpelling(long, short))
}

/** Whether a backslash stands before the word, or stood there. */
function isEscaped(text: string, { start }: Word, escapes: ReadonlySet<number>): boolean {
  const before = text[start - 1]
  return escapes.has(start) || before === '\\' || (before === '@' && escapes.has(start - 1))
}
