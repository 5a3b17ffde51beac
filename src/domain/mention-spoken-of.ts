import { isCalledOff, mayBeCalledOff } from './mention-called-off.ts'
import type { Reading } from './mention-gate.ts'
import { isOfIntroduction, isThankedFor } from './mention-introduction.ts'
import { firstFrom, isClauseOf, listFrom } from './mention-list.ts'
import type { Span } from './mention-search.ts'
import { isShown } from './mention-shown.ts'
import { toldIn } from './mention-told-of.ts'
import { isUndone } from './mention-undone.ts'
import { isToBeMet } from './mention-wish.ts'

/**
 * Which of the places where somebody is named only speak of them: about Sara, not Ali, dreamt of Grace, Marie's husband;
 * «درباره سارا»، «نه علی»، «برادر سارا»; or are named in what somebody told;
 * and with whom a meeting was called off.
 * Who stands in a list behind one of them is spoken of too, to its end, unless a clause begins in it: about Rose, Dan and Jo; about Rose, Dan joined later.
 */
export function spokenOfIn<Place extends Span>(
  reading: Reading,
  places: readonly Place[],
): Map<Place, { readonly isCalledOff: boolean }> {
  const { words, vocabulary } = reading
  const found = new Map<Place, { readonly isCalledOff: boolean }>()
  if (places.length === 0) return found
  const mayBeShown = vocabulary.mayBeShown(reading.text)
  const isNamed = new Uint8Array(words.length)
  for (const { start, end } of places)
    isNamed.fill(1, firstFrom(words, start), firstFrom(words, end))
  const isPlace = (at: number) => isNamed[at] === 1
  const told = toldIn(reading, isPlace)
  const mayBeOff = mayBeCalledOff(reading)
  /** The words at which names of a list begin of which the first is only spoken of. */
  const listed = new Set<number>()
  for (const place of places) {
    const at = firstFrom(words, place.start)
    if (at === words.length) continue
    const behind = firstFrom(words, place.end)
    const isOff = mayBeOff && isCalledOff(reading, at, behind, isPlace)
    if (
      isOff ||
      told[at] === 1 ||
      listed.has(at) ||
      isLedAside(reading, at) ||
      isOwner(reading, place, at) ||
      isOfIntroduction(reading, at, behind, isPlace) ||
      isThankedFor(reading, at, behind, isNamed) ||
      isToBeMet(reading, at, behind, isPlace) ||
      isUndone(reading, at, behind, isPlace) ||
      (mayBeShown && isShown(reading.text, place, vocabulary.shown()))
    ) {
      found.set(place, { isCalledOff: isOff })
      if (!isOff && !listed.has(at))
        for (const next of goingOn(reading, at, behind, isPlace)) listed.add(next)
    }
  }
  const owners = places.filter((place) => !found.has(place) && ownsOnly(reading, place))
  const named = ({ start, end }: Span) => reading.text.slice(start, end).toLowerCase()
  const owning = new Set(owners.map(named))
  // Where nobody else took part, who is told of by what is theirs did.
  if (places.some((place) => !found.has(place) && !owning.has(named(place)))) {
    for (const owner of owners) found.set(owner, { isCalledOff: false })
  }
  return found
}

/** What somebody has that can be there, sent or talked over without them; not a house or a party, at which they are. */
const ownedBehind =
  /^(?:teams?|dogs?|cats?|papers?|articles?|books?|posts?|photos?|tweets?|reports?|slides|drafts?|emails?|messages?|numbers?|companies|company|people|kids?|children|family|staff|crew|cv|resume|projects?|proposals?|notes?|letters?|birthday)$/

const ownedBefore = /^(?:تیم|سگ|گربه|مقاله|کتاب|پروژه|رزومه|پست|گزارش|نامه|عکس)$/

/** Whether a name only says whose something is: Rose's team, Sam's new paper, for Rose's birthday; not at Rose's birthday. */
function ownsOnly({ words }: Reading, { start, end }: Span): boolean {
  const at = firstFrom(words, end)
  const suffix = words[at]
  const first = firstFrom(words, start)
  const [lead, far] = [words[first - 1]?.folded ?? '', words[first - 2]?.folded ?? '']
  // «تیم سارا»، «مقاله‌ی سارا»
  const isPlain = /^[\s\u200C]+$/.test(words[first]?.gap ?? '')
  if (isPlain && ownedBefore.test(lead === 'ی' ? far : lead)) return true
  if (isPlain && lead === 'تولد' && far === 'برای') return true
  if (suffix?.folded !== 's' || !/^['’]$/.test(suffix.gap)) return false
  const [one, two] = [words[at + 1], words[at + 2]]
  if (!/^\s+$/.test(one?.gap ?? '')) return false
  const isIt = (word: string) => ownedBehind.test(word) && (word !== 'birthday' || lead === 'for')
  return (
    isIt(one?.folded ?? '') ||
    (/^(?:new|old|latest|last|little|big|whole)$/.test(one?.folded ?? '') &&
      isIt(two?.folded ?? ''))
  )
}

/** The words at which the names begin that are of one list with that from `start` to before `behind`, and as it is. */
function goingOn(
  reading: Reading,
  start: number,
  behind: number,
  isPlace: (at: number) => boolean,
): number[] {
  const { words, vocabulary } = reading
  const { names, end } = listFrom(reading, behind, isPlace)
  if (names.length === 0) return []
  const lead = words[start - 1]?.folded ?? ''
  // «برادر سارا، علی»: who he is.
  if (names[0]?.joint === 'comma' && vocabulary.kin.has(lead)) return []
  const isOfOr = names.some(({ joint }) => joint === 'or')
  const isNot = /^(?:not|نه)$/.test(lead) || (lead === 'with' && words[start - 2]?.folded === 'not')
  // Not Rose, Dan and Jo: they were there; but not Rose, Dan or Jo.
  if (isNot && !isOfOr && names[0]?.joint === 'comma') return []
  // Sam, not Rose, and Dan.
  const isBetween =
    /[,،]/.test(words[start - 1]?.gap ?? '') && /[,،]/.test(words[behind]?.gap ?? '')
  if (isBetween && names[0]?.joint === 'and') return []
  if (!isClauseOf(reading, end)) return names.map(({ at }) => at)
  // Who did something behind the last comma, or behind the last "and", did it in a clause of their own.
  const comma = names.findLastIndex(({ joint }) => joint === 'comma')
  const from = comma >= 0 ? comma : names.length - 1
  return names.slice(0, from).map(({ at }) => at)
}

function isLedAside(reading: Reading, at: number): boolean {
  const { words, vocabulary } = reading
  const [three, two, one] = [at - 3, at - 2, at - 1].map((place) => words[place]?.folded ?? '')
  const gap = words[at]?.gap ?? ''
  if (!/^\s*:?\s+$/.test(gap) || (gap.includes(':') && one !== 're')) return false
  if (vocabulary.spokenOf.has(one ?? '') || isOfDoing(reading, at)) return true
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

/** About hiring Rose, thinking of asking Rose; «درباره استخدام سارا», but «درباره قیمت با سارا». */
function isOfDoing({ words, vocabulary }: Reading, at: number): boolean {
  const word = (place: number) => words[place]?.folded ?? ''
  const isPersian = /^[\u0600-\u06ff]/.test(word(at))
  const done = isPersian && word(at - 1) === 'ی' ? at - 2 : at - 1
  for (let place = done; place <= at; place++) {
    if (!/^[\s\u200C]+$/.test(words[place]?.gap ?? '')) return false
  }
  const isDoing = isPersian
    ? /^[\u0600-\u06ff]{3,}$/.test(word(done)) &&
      ![vocabulary.cues, vocabulary.looseCues, vocabulary.and].some((set) => set.has(word(done)))
    : /^(?!during$)[a-z]{2,}ing$/.test(word(done))
  if (!isDoing) return false
  return (
    (vocabulary.spokenOf.has(word(done - 1)) && word(done - 1) !== 'not') ||
    vocabulary.spokenOfPairs.has(`${word(done - 2)} ${word(done - 1)}`)
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
