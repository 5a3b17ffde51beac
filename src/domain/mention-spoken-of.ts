import type { Reading } from './mention-gate.ts'
import { isOfIntroduction, isThankedFor } from './mention-introduction.ts'
import type { Span } from './mention-search.ts'
import { toldIn } from './mention-told-of.ts'
import { isUndone } from './mention-undone.ts'
import { isToBeMet } from './mention-wish.ts'

/**
 * Which of the places where somebody is named only speak of them: about Sara, not Ali, dreamt of Grace, Marie's husband;
 * «درباره سارا»، «نه علی»، «برادر سارا»; or are named in what somebody told. Who stands in a list behind one of them by "and" is spoken of too.
 */
export function spokenOfIn<Place extends Span>(
  reading: Reading,
  places: readonly Place[],
): Set<Place> {
  const { words } = reading
  const found = new Set<Place>()
  if (places.length === 0) return found
  const isNamed = new Uint8Array(words.length)
  for (const { start, end } of places)
    isNamed.fill(1, firstFrom(words, start), firstFrom(words, end))
  const isPlace = (at: number) => isNamed[at] === 1
  const told = toldIn(reading, isPlace)
  let last: Place | undefined
  for (const place of places) {
    const at = firstFrom(words, place.start)
    if (at === words.length) continue
    const behind = firstFrom(words, place.end)
    const between = last === undefined ? '' : reading.text.slice(last.end, place.start)
    const follows = last !== undefined && found.has(last) && /^\s*(?:and|&|و)\s+$/.test(between)
    if (
      told[at] === 1 ||
      follows ||
      isLedAside(reading, at) ||
      isOwner(reading, place, at) ||
      isOfIntroduction(reading, at, behind, isPlace) ||
      isThankedFor(reading, at, behind, isNamed) ||
      isToBeMet(reading, at, behind, isPlace) ||
      isUndone(reading, at, behind, isPlace)
    ) {
      found.add(place)
    }
    last = place
  }
  return found
}

function isLedAside({ words, vocabulary }: Reading, at: number): boolean {
  const [three, two, one] = [at - 3, at - 2, at - 1].map((place) => words[place]?.folded ?? '')
  const gap = words[at]?.gap ?? ''
  if (!/^\s*:?\s+$/.test(gap) || (gap.includes(':') && one !== 're')) return false
  if (vocabulary.spokenOf.has(one ?? '')) return true
  if (vocabulary.kin.has(one ?? '') && /^[\u0600-\u06ff]/.test(one ?? '')) return true
  const pair = `${two} ${one}`
  // A friend of Bo.
  if (one === 'of' && vocabulary.kin.has(two ?? '')) return true
  // Met a guy called Sam, who is no Sam one knows.
  const isSomebodyNew =
    /^(?:called|named)$/.test(one ?? '') &&
    (/^(?:a|an|another|some)$/.test(three ?? '') || /^(?:someone|somebody)$/.test(two ?? ''))
  return (
    isSomebodyNew ||
    vocabulary.spokenOfPairs.has(pair) ||
    vocabulary.spokenOfPairs.has(`${three} ${pair}`) ||
    (one === 'of' && three === 'reminded' && two === 'me')
  )
}

/** Marie's husband is somebody else, and who was asked for Marie's number is not Marie. */
function isOwner({ words, vocabulary }: Reading, { end }: Span, start: number): boolean {
  const at = firstFrom(words, end)
  const [suffix, owned] = [words[at], words[at + 1]]
  // «شماره حسین را از سارا گرفتم»
  const isMarked = /^(?:را|رو)$/.test(suffix?.folded ?? '')
  if (isMarked && /^(?:از|به)$/.test(owned?.folded ?? '')) {
    return vocabulary.introducing.ways.has(words[start - 1]?.folded ?? '')
  }
  if (suffix === undefined || !/^['’]$/.test(suffix.gap) || suffix.folded !== 's') return false
  if (!/^\s+$/.test(owned?.gap ?? '')) return false
  const before = words[start - 1]?.folded ?? ''
  const isAskedFor = before === 'for' || vocabulary.objects.has(before)
  const { kin, introducing } = vocabulary
  return kin.has(owned?.folded ?? '') || (isAskedFor && introducing.ways.has(owned?.folded ?? ''))
}

/** The first word that begins there or behind, by halves: from the front, a text of names took its square in time. */
function firstFrom(words: readonly Span[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
