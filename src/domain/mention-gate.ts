import { isListGap, type Word } from './mention-text.ts'
import type { MentionVocabulary } from './mention-vocabulary.ts'

/** A text read for names. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly vocabulary: MentionVocabulary
  /** Whether capitals say anything: not in a text written all in them. */
  readonly hasLowerCase: boolean
}

/** Whether the word is written with a capital, in lower case, or in a script without case. */
export function caseOf({ text }: Reading, word: Word): 'upper' | 'lower' | 'none' {
  const code = text.charCodeAt(word.start)
  // Latin letters without a pattern for all of Unicode, which takes longer to read than a log has words.
  if (code < 0x80) return code < 0x41 ? 'none' : code < 0x61 ? 'upper' : 'lower'
  const letter = text.slice(word.start, word.start + 2)
  return /^\p{Lu}/u.test(letter) ? 'upper' : /^\p{Ll}/u.test(letter) ? 'lower' : 'none'
}

/** Whether every word is also a common one; so are the shortest, which are rarely meant as names. */
function isCommon({ vocabulary }: Reading, words: readonly Word[]): boolean {
  return words.every(
    ({ folded }) =>
      vocabulary.common.has(folded) || (folded.length < 3 && /^[a-z0-9]+$/.test(folded)),
  )
}

/**
 * Whether the words from `at` to before `end` are a name here. Words that are nothing but a name
 * always are. Words that are also common ones are
 * - after a cue (with, met, Dr; با), or after a looser one (to, from; به) unless they are verbs or
 *   months and something goes on behind them;
 * - after what is typed in haste before whom it was (call grace), where nothing but the day or what it
 *   was about goes on behind them;
 * - as the next in a list of people (`follows`: right after a mention and a comma or "and");
 * - with a capital in the middle of a sentence, months not after in/next, beside a number or before what has one
 *   (the May report);
 * - with a capital at the beginning of a sentence only when there are several such words, when
 *   nothing else is said there (lunch: Grace; call: Marie), with a possessive, before "and" and another person, before
 *   what people do (said, called), before `who` or what is said of them in brackets, before "too", before the first
 *   colon, or before words of a script without capitals; one
 *   that is no verb or month without a capital too, and before what people did even those: mark
 *   called, may wrote; not he called.
 */
export function isNameHere(
  reading: Reading,
  at: number,
  end: number,
  follows: boolean,
  isPerson: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const own = words.slice(at, end)
  if (!isCommon(reading, own)) return true
  const before = words[at - 1]
  const after = words[end]
  const gap = own[0]?.gap ?? ''
  const isAmbiguous = own.length === 1 && vocabulary.ambiguous.has(own[0]?.folded ?? '')
  const goesOn = after !== undefined && /^\s+$/.test(after.gap) && !endsPhrase(after, vocabulary)
  if (isSlashed(reading, at)) return true
  if (before && /^[\s"“«'‘.]+$/.test(gap)) {
    if (vocabulary.titles.has(before.folded)) return true
    if (gap.includes('.')) {
      // A new sentence: what stood before is no cue.
    } else if (vocabulary.cues.has(before.folded)) return true
    else if (at === 1 && vocabulary.reaching.has(before.folded)) {
      if (!goesOn || vocabulary.dayWords.has(after.folded)) return true
    } else if (vocabulary.looseCues.has(before.folded) && !(isAmbiguous && goesOn)) {
      if (
        !(isMonth(reading, own) && caseOf(reading, before) !== 'none') &&
        !isWhen(reading, at, end)
      )
        return true
    }
  }
  if (follows && !(isAmbiguous && goesOn)) return true
  const isCapital = reading.hasLowerCase && own.every((word) => caseOf(reading, word) === 'upper')
  const isFirst = startsSentence(reading, at)
  // What is typed in haste has no capitals: grace called.
  const isHasty = isFirst && !isAmbiguous && own.some(({ folded }) => folded.length > 2)
  if (
    isFirst &&
    leads(reading, end, isPerson) &&
    (isCapital || isHasty || caseOf(reading, own[0] as Word) === 'none')
  ) {
    return true
  }
  const isDoing =
    isFirst &&
    (does(reading, own, after) || (isCapital || !isAmbiguous ? didThere(reading, end) : false))
  if (isDoing && isAmbiguous) return true
  const isCaseless = caseOf(reading, own[0] as Word) === 'none'
  if ((isCapital || isHasty || isCaseless) && isAlso(reading, at, end)) return true
  if (isCaseless && isSeen(reading, end)) return true
  if (isCaseless && isFirst && (isDescribed(reading, end) || isWhole(reading, at, end))) return true
  if (!isCapital && !isHasty) return false
  if (isOfThing(reading, at, end)) return false
  if (isMonth(reading, own) && (isDated(reading, at, end) || isOfMonth(reading, at, end)))
    return false
  if (isCapital && (!isFirst || own.length > 1 || isInOtherScript(reading, after))) return true
  if (isCapital && isOfStrangers(reading, end)) return true
  if (isFirst && !isAmbiguous && isDescribed(reading, end)) return true
  // Nothing else is said, or nothing but the day; lunch: Grace.
  const isAll =
    (before === undefined || /[:\uff1a]/.test(gap)) &&
    words
      .slice(end)
      .every(
        (word) =>
          isNumber(word) || (vocabulary.dayWords.has(word.folded) && !isMonth(reading, own)),
      )
  const isPossessive =
    after !== undefined && /^['’]$/.test(after.gap) && vocabulary.suffixes.has(after.folded)
  const isHead =
    (before === undefined || /[.;؛\n]/.test(gap)) &&
    after !== undefined &&
    /^\s*[:\uff1a]/.test(after.gap)
  return isAll || isPossessive || isDoing || isHead || isWhole(reading, at, end)
}

/** Whether a sentence begins at a word; in a script without case a clause will do. */
function startsSentence(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word
  if (at === 0 || /[.!?؟:…\n"“«]/.test(word.gap)) return true
  return /[;؛]/.test(word.gap) && caseOf(reading, word) === 'none'
}

/**
 * Whether words that are a name as well begin a sentence with a capital, or in a script without case, or are as those of
 * a thing (the Art museum), and are no verb or month: nothing tells whether somebody is meant.
 */
export function isPerhapsName(reading: Reading, at: number, end: number): boolean {
  const { words, vocabulary, hasLowerCase } = reading
  const own = words.slice(at, end)
  const isPlain = own.every(
    ({ folded }) =>
      (folded.length > 2 || !vocabulary.common.has(folded)) &&
      ![vocabulary.ambiguous, vocabulary.pronouns, vocabulary.things].some((set) =>
        set.has(folded),
      ),
  )
  const isWritten = own.every((word) => {
    const letters = caseOf(reading, word)
    return letters === 'none' || (letters === 'upper' && hasLowerCase)
  })
  return isPlain && isWritten && (startsSentence(reading, at) || isOfThing(reading, at, end))
}

/** Whether nothing is said behind a colon but the name: coffee: Grace; call: Marie. */
function isWhole({ words, vocabulary }: Reading, at: number, end: number): boolean {
  const [before, gap, after] = [words[at - 1], words[at]?.gap ?? '', words[end]]
  if (
    before === undefined ||
    !/^\s*[:\uff1a]\s*$/.test(gap) ||
    !vocabulary.things.has(before.folded)
  )
    return false
  return after === undefined || /^\s*[;؛.,،!|]/.test(after.gap)
}

/** Whether more is said of somebody right behind the name: Grace, who knows George; Grace (of the meetup); «امید، که». */
function isDescribed({ words, vocabulary }: Reading, end: number): boolean {
  const after = words[end]
  if (after === undefined) return false
  if (/^\s\($/.test(after.gap)) return true
  return /^[,،]\s+$/.test(after.gap) && vocabulary.relatives.has(after.folded)
}

/** «امید را دیدم»: whom one saw stands before the object's mark, and the verb close behind. */
function isSeen({ words, vocabulary }: Reading, end: number): boolean {
  const word = (place: number) => words[place]?.folded ?? ''
  if (!/^(?:را|رو)$/.test(word(end)) || !/^[\s\u200C]+$/.test(words[end]?.gap ?? '')) return false
  return [1, 2, 3, 4].some((ahead) => vocabulary.seen.has(word(end + ahead)))
}

/** Whether a clause says of whoever begins it that they did so too: Grace too; Grace as well; «امید هم آمد». */
function isAlso({ words, vocabulary }: Reading, at: number, end: number): boolean {
  const { also, doings, beings, pasts } = vocabulary
  if (at > 0 && !/[.!?؟:;؛،…\n–—-]/.test(words[at]?.gap ?? '')) return false
  const isPlain = (place: number) => /^\s+$/.test(words[place]?.gap ?? '')
  const word = (place: number) => words[place]?.folded ?? ''
  const from = word(end) === 'there' ? end + 1 : end
  if (!isPlain(end) || !isPlain(from)) return false
  const isTwo = word(from) === 'as' && word(from + 1) === 'well'
  if (!isTwo && !also.has(word(from))) return false
  const next = from + (isTwo ? 2 : 1)
  return !isPlain(next) || [doings, beings, pasts, also].some((set) => set.has(word(next)))
}

/** Whether a cue cut short stands before a word: coffee w/ grace. */
export function isSlashed({ words, vocabulary }: Reading, at: number): boolean {
  return (
    /^\/\s*$/.test(words[at]?.gap ?? '') && vocabulary.slashedCues.has(words[at - 1]?.folded ?? '')
  )
}

/** Whether a sentence without capitals goes on behind a word that has one: Grace را دیدم. */
function isInOtherScript(reading: Reading, after: Word | undefined): boolean {
  return after !== undefined && !isNumber(after) && caseOf(reading, after) === 'none'
}

/** Whether what comes next is what only a person is said to have done; to be is said of words as well. */
function does({ vocabulary }: Reading, own: readonly Word[], after: Word | undefined): boolean {
  if (after === undefined || !/^\s+$/.test(after.gap)) return false
  const [{ folded } = { folded: '' }] = own
  if (own.length === 1 && vocabulary.pronouns.has(folded)) return false
  if (vocabulary.doings.has(after.folded) || /^[a-z]{2,}ed$/.test(after.folded)) return true
  return vocabulary.beings.has(after.folded) && !vocabulary.ambiguous.has(folded)
}

/** Whether what somebody did comes next, and goes on: Bill paid for lunch; not Bill paid by Grace. */
function didThere({ words, vocabulary }: Reading, at: number): boolean {
  const [verb, after] = [words[at], words[at + 1]]
  if (verb === undefined || after === undefined) return false
  return (
    /^\s+$/.test(verb.gap) &&
    /^\s+$/.test(after.gap) &&
    vocabulary.pasts.has(verb.folded) &&
    after.folded !== 'by'
  )
}

/** Whether a list of names goes on, and what they did or were comes behind it: Grace and Zelda laughed. */
function isOfStrangers(reading: Reading, end: number): boolean {
  const { words, vocabulary } = reading
  let at = end
  let names = 0
  for (; names < longestList; names++) {
    const isListed = vocabulary.and.has(words[at]?.folded ?? '')
    if (!isListed && !isListGap(words[at]?.gap ?? '')) break
    const start = isListed ? at + 1 : at
    at = start
    for (let word = words[at]; at < start + 2 && isNameLike(reading, word); word = words[++at]);
    if (at === start) return false
  }
  const verb = words[at]
  if (names === 0 || verb === undefined || !/^\s+$/.test(verb.gap)) return false
  const { doings, beings, pasts } = vocabulary
  return (
    [doings, beings, pasts].some((set) => set.has(verb.folded)) || /^[a-z]{2,}ed$/.test(verb.folded)
  )
}

/** Names looked at in such a list. */
const longestList = 4

/** A word with a capital that is nothing else. */
function isNameLike(reading: Reading, word: Word | undefined): boolean {
  const { things, notSurnames, common } = reading.vocabulary
  if (word === undefined || caseOf(reading, word) !== 'upper') return false
  return ![things, notSurnames, common].some((set) => set.has(word.folded))
}

function endsPhrase(word: Word, vocabulary: MentionVocabulary): boolean {
  return [vocabulary.cues, vocabulary.looseCues, vocabulary.and, vocabulary.doings].some((set) =>
    set.has(word.folded),
  )
}

/** Whether "and" and another person, or a comma and another person, come next. */
function leads(
  { words, vocabulary }: Reading,
  end: number,
  isPerson: (at: number) => boolean,
): boolean {
  const next = words[end]
  if (next === undefined) return false
  if (isListGap(next.gap) || /^(?:\s*[;؛|]\s*|\s*[–—]\s*|\s+-\s+)$/.test(next.gap))
    return isPerson(end)
  return vocabulary.and.has(next.folded) && (isPerson(end + 1) || words[end + 1]?.folded === 'i')
}

function isMonth({ vocabulary }: Reading, own: readonly Word[]): boolean {
  return own.length === 1 && vocabulary.months.has(own[0]?.folded ?? '')
}

/** At dawn, before summer, at heart: when or where it was; not at grace's. */
function isWhen(reading: Reading, at: number, end: number): boolean {
  const { words, vocabulary } = reading
  const own = words.slice(at, end)
  const [first] = own
  if (first === undefined || own.length > 1 || caseOf(reading, first) !== 'lower') return false
  if (/^['’]$/.test(words[end]?.gap ?? '')) return false
  const lead = words[at - 1]?.folded ?? ''
  return lead === 'at' || (vocabulary.times.has(first.folded) && lead !== 'to' && lead !== 'from')
}

function isDated({ words, vocabulary }: Reading, at: number, end: number): boolean {
  const before = words[at - 1]
  return isNumber(before) || isNumber(words[end]) || vocabulary.monthLeads.has(before?.folded ?? '')
}

/** The Art museum, a Rose garden: a thing of that name; not the Grace I know. */
function isOfThing(reading: Reading, at: number, end: number): boolean {
  const { words, vocabulary } = reading
  const lead = words[at - 1]?.folded ?? ''
  return end === at + 1 && vocabulary.determiners.has(lead) && isOfMonth(reading, at, end)
}

/** The May report, our June meeting; not the May I know, our May from Leeds. */
function isOfMonth(reading: Reading, at: number, end: number): boolean {
  const { words, vocabulary } = reading
  const after = words[end]
  if (after === undefined || !/^\s+$/.test(after.gap) || caseOf(reading, after) !== 'lower') {
    return false
  }
  if (vocabulary.ofMonths.has(after.folded)) return true
  const { articles, pronouns, beings, doings, cues, looseCues, and, notSurnames } = vocabulary
  const goesOn = [pronouns, beings, doings, cues, looseCues, and, notSurnames]
  return (
    articles.has(words[at - 1]?.folded ?? '') &&
    !/^[a-z]{2,}ed$/.test(after.folded) &&
    !goesOn.some((set) => set.has(after.folded))
  )
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^[0-9]+(?:st|nd|rd|th)?$/.test(word.folded)
}
