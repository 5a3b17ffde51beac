import { caseOf, type Reading } from './mention-gate.ts'
import type { Span } from './mention-search.ts'

/** What stands between two neighbours of a list of people: nothing that lists them, a comma, `and` (also behind a comma), `or`. */
type Joint = 'none' | 'comma' | 'and' | 'or'

/** People looked past, and words of a name that nobody in the journal has. */
const longestList = 100
const longestStranger = 2

/** What lists people right before the word at `at`, which begins a name. */
function jointBefore({ words }: Reading, at: number): Joint {
  const gap = words[at]?.gap ?? ''
  if (/^\s*[,،]\s*$/.test(gap)) return 'comma'
  if (/^\s*[&/+]\s*$/.test(gap)) return 'and'
  if (!/^\s+$/.test(gap) || !/^\s*[,،]?\s+$/.test(words[at - 1]?.gap ?? '')) return 'none'
  const before = words[at - 1]?.folded ?? ''
  if (/^(?:or|nor|یا)$/.test(before)) return 'or'
  return /^(?:and|و)$/.test(before) ? 'and' : 'none'
}

/**
 * Where the list that goes on at `behind`, the word behind a name, leads: the words at which its further names begin, those
 * of strangers too, how each is joined, and the word behind the last.
 */
export function listFrom(
  reading: Reading,
  behind: number,
  isNamed: (at: number) => boolean,
): { readonly names: readonly { at: number; joint: Joint }[]; readonly end: number } {
  const { words } = reading
  const names: { at: number; joint: Joint }[] = []
  let end = behind
  while (names.length < longestList) {
    const at = /^(?:and|or|nor|و|یا)$/.test(words[end]?.folded ?? '') ? end + 1 : end
    const joint = at < words.length ? jointBefore(reading, at) : 'none'
    if (joint === 'none') break
    let next = at
    if (isNamed(at)) {
      // A name ends where the next is listed.
      while (
        isNamed(next) &&
        (next === at || /^(?:[\s.]{1,3}|[-\u2010\u2011\u200C'’])$/.test(words[next]?.gap ?? ''))
      )
        next++
    } else {
      while (next < at + longestStranger && isNameLike(reading, next, at)) next++
    }
    if (next === at) break
    names.push({ at, joint })
    end = next
  }
  return { names, end }
}

function isNameLike(reading: Reading, at: number, start: number): boolean {
  const { words, vocabulary } = reading
  const word = words[at]
  if (word === undefined || (at > start && !/^\s$/.test(word.gap))) return false
  if (vocabulary.givenNames.has(word.folded)) return true
  return (
    caseOf(reading, word) === 'upper' &&
    word.folded.length > 1 &&
    ![vocabulary.things, vocabulary.notSurnames].some((set) => set.has(word.folded))
  )
}

/** Whether somebody did or was something right behind a list, which then begins a clause: Dan joined; not «علی حرف زدیم». */
export function isClauseOf(reading: Reading, end: number): boolean {
  const { words, vocabulary } = reading
  const verb = words[end]
  if (verb === undefined || !/^\s+$/.test(verb.gap) || caseOf(reading, verb) === 'none')
    return false
  const { doings, beings, pasts } = vocabulary
  return (
    [doings, beings, pasts].some((set) => set.has(verb.folded)) ||
    /^(?:[a-z]{2,}ed|will|came|ate)$/.test(verb.folded)
  )
}

/** The first word that begins there or behind, by halves: from the front, a text of names took its square in time. */
export function firstFrom(words: readonly Span[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
