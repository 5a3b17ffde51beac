import type { Found } from './mention-search.ts'

/** By what it is said that somebody did not come, was called in vain, or comes another time; of the text right around the name. */
export interface MissedPatterns {
  /** Behind the name: did not show, «نیامد». */
  readonly away: RegExp
  /** Of those, what somebody is heard of by: cancelled. */
  readonly cancelled: RegExp
  /** As `away`, of who was named last: but she did not show. */
  readonly awayThey: RegExp
  /** Before the name: what reaches somebody wherever they are: invited. */
  readonly reached: RegExp
  /** Before the name, that it was in vain: tried to call, missed call from. */
  readonly tried: RegExp
  /** Behind that name, where nothing else is told of it; and what tells that it goes on. */
  readonly alone: RegExp
  readonly goesOn: RegExp
  /** Before the name, that one did not go; and anywhere behind, that they were met or reached after all. */
  readonly skipped: RegExp
  readonly madeUp: RegExp
  /** Before the name, and behind it that nobody answered. */
  readonly called: RegExp
  readonly unanswered: RegExp
  /** Both behind the name: «زنگ زدم برنداشت». */
  readonly unansweredBehind: RegExp
  /** Anywhere behind, that they were reached after all: left a message. */
  readonly after: RegExp
  /** Behind the name: will join; and before it: next time. */
  readonly coming: RegExp
  readonly nextTime: RegExp
  /** Behind the name, that it has been. */
  readonly was: RegExp
}

/** Code units looked at before and behind a name. */
const around = 100

/** Names looked at before one. */
const longestList = 20

/**
 * Where those are named who were not met or reached, as is told behind or later: meeting with Marie and Bo; Marie did not
 * show (both times Marie is named); called Marie, no answer; call with Ann, Sam will join next time. Places in the order
 * of the text.
 */
export function missedIn(
  text: string,
  places: readonly Found[],
  patterns: MissedPatterns,
): Set<Found> {
  const missed = new Set<Found>()
  for (const [index, place] of places.entries()) {
    const before = text.slice(Math.max(0, place.start - around), place.start)
    const behind = text.slice(place.end, place.end + around)
    const isSkipped = patterns.skipped.test(before) && !patterns.madeUp.test(behind)
    if (isSkipped || isInVain(before, behind, patterns)) missed.add(place)
    // Who comes another time is told of beside somebody else.
    const isLater =
      index > 0 &&
      (patterns.coming.test(behind) ||
        (patterns.nextTime.test(before) && !patterns.was.test(behind)))
    // Who called off a lunch of two was heard of by that.
    const isOff = patterns.cancelled.test(behind) && isOne(places, index)
    const isAway = !isOff && patterns.away.test(behind)
    if (!isLater && !isAway && !(patterns.awayThey.test(behind) && isOne(places, index))) continue
    const nearest = places.slice(Math.max(0, index - longestList), index)
    for (const one of isAway || isLater ? subjectsTo(text, places, index) : [place]) {
      if (isLater) missed.add(one)
      else for (const other of placesBefore(text, nearest, one, patterns)) missed.add(other)
    }
  }
  return missed
}

function isInVain(before: string, behind: string, patterns: MissedPatterns): boolean {
  const { tried, alone, goesOn, called, unanswered, unansweredBehind, after } = patterns
  const isUnanswered =
    (unanswered.test(behind) && called.test(before)) || unansweredBehind.test(behind)
  if (!isUnanswered && !tried.test(before)) return false
  if (after.test(behind)) return false
  const [rest] = alone.exec(behind) ?? []
  return isUnanswered || (rest !== undefined && !goesOn.test(rest.replace(/^ and \p{Lu}/u, '')))
}

/** Of a list that begins its clause every one: Marie and Bo did not show. */
function subjectsTo(text: string, places: readonly Found[], last: number): Found[] {
  const subjects = [places[last] as Found]
  for (let at = last; at > Math.max(0, last - longestList); at--) {
    const [one, next] = [places[at - 1] as Found, places[at] as Found]
    if (!/^\s+(?:and|&|و)\s+$/.test(text.slice(one.end, next.start))) break
    subjects.push(one)
    if (/[.;!؛\n]\s*$/.test(text.slice(Math.max(0, one.start - 3), one.start))) return subjects
  }
  return subjects.slice(0, 1)
}

/** The place, and those before where the same one is named as of those who met. */
function placesBefore(
  text: string,
  places: readonly Found[],
  place: Found,
  { reached }: MissedPatterns,
): Found[] {
  const ids = idsOf(place)
  const before = places.filter(
    (one) => one.start < place.start && isSubset(idsOf(one), ids) && one !== place,
  )
  const [first = place] = before
  return reached.test(text.slice(Math.max(0, first.start - around), first.start))
    ? []
    : [...before, place]
}

function idsOf({ namings }: Found): Set<number> {
  return new Set(namings.map(({ contactId }) => contactId))
}

function isSubset(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  return [...small].every((id) => large.has(id))
}

/** Whether nobody else is named up to there. */
function isOne(places: readonly Found[], index: number): boolean {
  const ids = idsOf(places[index] as Found)
  const before = places.slice(Math.max(0, index - longestList), index)
  return before.every((one) => isSubset(idsOf(one), ids))
}
