import type { Reading } from './mention-gate.ts'
import { isClauseOf } from './mention-list.ts'

/** Words looked back for what makes a way of `to` and the like. */
const most = 4

/**
 * Whether the name from `at` to before `end` is of a city or a country here: in Paris, flew to Paris, the Paris office;
 * «در ایران»، «به ایران رفتم». Not where it is who was met or spoken to: talked to Paris, at Paris's; «به ایران گفتم».
 * `isPlace` says of the word before it whether it was a place.
 */
export function isPlaceHere(
  reading: Reading,
  at: number,
  end: number,
  isPlace: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  const word = (place: number) => words[place]?.folded ?? ''
  const own = word(at)
  if (end !== at + 1 || !(vocabulary.towns.has(own) || vocabulary.cities.has(own))) return false
  const after = words[end]
  if (after !== undefined && /^['’]$/.test(after.gap)) return false
  const { ofPlaces } = vocabulary.placing
  if (/^\s+$/.test(after?.gap ?? '') && ofPlaces.has(after?.folded ?? '')) return true
  return isLedToPlace(reading, at, end) || isListedPlace(reading, at, end, isPlace)
}

function isLedToPlace({ words, vocabulary }: Reading, at: number, end: number): boolean {
  const { within, motions, ways, sources, feelings, parts, moved } = vocabulary.placing
  const word = (place: number) => words[place]?.folded ?? ''
  const isPlain = (place: number) => /^[\s\u200C]+$/.test(words[place]?.gap ?? '')
  if (at === 0 || !isPlain(at)) return false
  // In the old Paris, downtown Austin.
  if (parts.has(word(at - 1)) && /^[a-z]/.test(word(at - 1))) return true
  const lead = at - 1
  const one = word(lead)
  const isBehind = (set: typeof within) => {
    for (let place = lead - 1; place >= 0 && place >= lead - most && isPlain(place + 1); place--)
      if (set.has(word(place))) return true
    return false
  }
  const before = isPlain(lead) ? word(lead - 1) : ''
  if (within.has(one)) return !feelings.has(before)
  if (/^[\u0600-\u06ff]/.test(one)) {
    if (parts.has(one)) return true
    if (!/^(?:به|از|تا)$/.test(one)) return false
    if (motions.has(before)) return true
    return [end, end + 1, end + 2].some(
      (place) => isPlain(place) && [0, 1].some((more) => moved.has(word(place + more))),
    )
  }
  if (one === 'from') return ways.has(before) || !isBehind(sources)
  if (one === 'for') return ways.has(before) && motions.has(before)
  if (one === 'of') return parts.has(before)
  if (one === 'visited' || one === 'visiting') return word(end) === 'with'
  // Got back to Paris: answered her; ran into Paris.
  if (before === 'back' && /^(?:get|gets|got|getting)$/.test(word(lead - 2))) return false
  return /^(?:to|into|via|through)$/.test(one) && isBehind(motions)
}

/** In Paris and Austin; but: in Paris, and Austin joined. */
function isListedPlace(
  reading: Reading,
  at: number,
  end: number,
  isPlace: (at: number) => boolean,
): boolean {
  const { words, vocabulary } = reading
  if (isClauseOf(reading, end)) return false
  if (/^\s*[,،/]\s*$/.test(words[at]?.gap ?? '')) return isPlace(at - 1)
  return (
    vocabulary.and.has(words[at - 1]?.folded ?? '') &&
    /^\s+$/.test(words[at - 1]?.gap ?? '') &&
    isPlace(at - 2)
  )
}
