import { caseOf, type Reading } from './mention-gate.ts'
import type { Word } from './mention-text.ts'

/** Words between what makes a thing one to do, or one not done, and whom it is to be done with; words of a list. */
const most = 7

/**
 * Whether the name at `at` is of somebody with whom something is still to be done, or was not: need to call Bo, todo: call
 * Bo, asked her to call Bo, did not see Bo, Bo did not come; «باید به سارا زنگ بزنم»، «سارا را ندیدم»، «سارا نیامد».
 * `behind` is the first word behind the name; `isNamed` says of a word whether it belongs to where somebody is named.
 */
export function isUndone(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  return (
    isAbsent(reading, behind, isNamed) ||
    (!reading.vocabulary.cues.has(firstOfList(reading, at, isNamed)) &&
      isElsewhere(reading, behind, isNamed)) ||
    isToBeDone(reading, at, behind, isNamed)
  )
}

function isToBeDone(
  reading: Reading,
  at: number,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const { leads, leadPairs, heads, bidding, bidden, speaking, negated, contact } = vocabulary.undone
  const word = (place: number) => words[place]?.folded ?? ''
  for (let place = at - 1; place >= 0 && place >= at - most; place--) {
    const isOneClause = /^(?:[\s\u200C]+|['’])$/.test(words[place + 1]?.gap ?? '')
    const [one, next] = [word(place), word(place + 1)]
    if (!isOneClause) {
      if (/^\s*(?:[-=]>|→)\s*$/.test(words[place + 1]?.gap ?? '')) return true
      return heads.has(one) && /^\s*[:：]\s+$/.test(words[place + 1]?.gap ?? '')
    }
    if (isNamed(place)) continue
    const pair = `${word(place - 1)} ${one}`
    const isLead = leads.has(one) || leadPairs.has(pair)
    // With will and grace; Will Smith and Grace.
    const letters = caseOf(reading, words[place] as Word)
    const isName = letters === 'upper' && !contact.has(next)
    if (
      isLead &&
      !isName &&
      !(isNamed(place + 1) && letters !== 'none') &&
      !vocabulary.and.has(next)
    ) {
      return !speaking.has(next) && !vocabulary.articles.has(next)
    }
    if (one === 'to' && isBidden(reading, place, isNamed)) return true
    if (bidding.has(one) && [0, 1, 2, 3].some((ahead) => bidden.has(word(behind + ahead))))
      return true
    // Did not talk to Bo; not: did not talk much with Bo, could not see Bo's point.
    if (negated.has(pair) && contact.has(next)) {
      return at - place <= 3 && !/^['’]$/.test(words[behind]?.gap ?? '')
    }
    const isPast =
      /^[a-z]{2,}ed$/.test(one) || vocabulary.pasts.has(one) || vocabulary.doings.has(one)
    if (isPast && !contact.has(one) && !bidding.has(one)) return false
  }
  return false
}

/** Asked her to, told Grace to. */
function isBidden({ words, vocabulary }: Reading, at: number, isNamed: (at: number) => boolean) {
  const word = (place: number) => words[place]?.folded ?? ''
  const isWhom = (place: number) =>
    isNamed(place) || (isNamed(place + 1) && vocabulary.and.has(word(place)))
  let place = at - 1
  if (vocabulary.objects.has(word(place))) place--
  else while (place >= at - most && isWhom(place)) place--
  return place < at - 1 && vocabulary.undone.bidding.has(word(place))
}

/** The word before a name, or before the list it stands in. */
function firstOfList(
  { words, vocabulary }: Reading,
  at: number,
  isNamed: (at: number) => boolean,
): string {
  const isListed = (place: number) =>
    isNamed(place) || (isNamed(place - 1) && vocabulary.and.has(words[place]?.folded ?? ''))
  let place = at - 1
  while (place >= at - most && isListed(place) && /^\s+$/.test(words[place + 1]?.gap ?? '')) place--
  return /^\s+$/.test(words[place + 1]?.gap ?? '') ? (words[place]?.folded ?? '') : ''
}

/** Whether who is named did not do it, was sick or had left: Bo did not; not in: with Bo, was sick. */
function isElsewhere(
  { words, vocabulary }: Reading,
  behind: number,
  isNamed: (at: number) => boolean,
): boolean {
  const { negated, away, gone, denied, closing } = vocabulary.undone
  const word = (place: number) => words[place]?.folded ?? ''
  const isPlain = (place: number) => /^(?:[\s\u200C]+|['’])$/.test(words[place]?.gap ?? '')
  const isEnd = (place: number) => !isPlain(place) || closing.has(word(place))
  const isListed = (place: number) => isNamed(vocabulary.and.has(word(place)) ? place + 1 : place)
  let at = behind
  while (at < behind + most && isPlain(at) && isListed(at)) at++
  if (!isPlain(at)) return false
  const pair = `${word(at)} ${word(at + 1)}`
  if (negated.has(pair)) return isEnd(at + 2)
  if (gone.has(pair)) return word(at + 1) !== 'already' || /^(?:left|gone)$/.test(word(at + 2))
  if (denied.has(word(at))) return isEnd(at + 1) || word(at + 1) === 'ولی'
  const isPersian = away.has(word(at)) && word(at + 1).startsWith('بود')
  return isPersian || (/^(?:was|is|were|are)$/.test(word(at)) && away.has(word(at + 1)))
}

/** Whether who is named did not come, or was not reached, as is said behind the name, or behind a list of names. */
function isAbsent(reading: Reading, behind: number, isNamed: (at: number) => boolean): boolean {
  const { words, vocabulary } = reading
  const { negated, attending, absent, missedPairs, between } = vocabulary.undone
  const word = (place: number) => words[place]?.folded ?? ''
  const isPlain = (place: number) => /^(?:[\s\u200C]+|['’])$/.test(words[place]?.gap ?? '')
  const isListed = (place: number) => isNamed(vocabulary.and.has(word(place)) ? place + 1 : place)
  let at = behind
  while (at < behind + most && isPlain(at) && isListed(at)) at++
  if (!isPlain(at)) return false
  if (negated.has(`${word(at)} ${word(at + 1)}`)) return attending.has(word(at + 2))
  for (let ahead = 0; ahead < 3 && isPlain(at + ahead); ahead++) {
    const one = word(at + ahead)
    if (absent.has(one) || missedPairs.has(`${one} ${word(at + ahead + 1)}`)) return true
    if (!between.has(one)) return false
  }
  return false
}
