import type { Reading } from './mention-gate.ts'
import { firstFrom, isClauseOf } from './mention-list.ts'
import type { Naming } from './mention-phrases.ts'
import type { Found, OpenMention } from './mention-search.ts'

const introduced = /^\s+(?:introduced|connected|presented)\s(?:\S+\s){1,3}(?:to|with)\s+$/
const joined = /^\s*[&+/]\s*$|^\s*[,،]?\s+(?:and|or|و|یا)\s+$/
const listed = /^\s*[,،]\s*$/

/**
 * Takes from a first name whoever is named in full beside it: Ann Lee and Ann, Jack London, Rose and Jack, Grace introduced
 * me to Grace Kelly; there it is somebody else. Changes `found`, which is in the order of the text, and gives the places
 * that are left to nobody in a list. What somebody did behind a list, in a clause of its own, may be done by who was named
 * in it: met Ann Lee and Ann paid.
 */
export function tellApart(reading: Reading, found: Found[]): OpenMention[] {
  const { text } = reading
  const nobody = new Set<Found>()
  let from = 0
  let isJoined = false
  for (let at = 1; at <= found.length; at++) {
    const [one, other] = [found[at - 1] as Found, found[at]]
    const between = other === undefined ? '' : text.slice(one.end, other.start)
    if (other !== undefined && between.length < 60 && introduced.test(between)) {
      found[at - 1] = besides(reading, one, other)
      found[at] = besides(reading, other, one)
    }
    const isJoint = other !== undefined && joined.test(between)
    isJoined ||= isJoint
    if (isJoint || (other !== undefined && listed.test(between))) continue
    if (isJoined) for (const place of apart(reading, found, from, at)) nobody.add(place)
    from = at
    isJoined = false
  }
  if (nobody.size === 0) return []
  const left = found.filter((one) => !nobody.has(one))
  found.splice(0, found.length, ...left)
  return [...nobody].map(({ start, end, namings }) => ({
    start,
    end,
    candidates: [...new Set(namings.map(({ contactId }) => contactId))].filter((id) => id >= 0),
  }))
}

/** Tells apart those of one list, from `from` to before `to`; gives whom nobody is left for. */
function apart(reading: Reading, found: Found[], from: number, to: number): Found[] {
  const nobody: Found[] = []
  const wholes = new Set<number>()
  for (let at = from; at < to; at++) {
    const whole = wholeOf(reading, found[at] as Found)
    if (whole !== undefined) wholes.add(whole)
  }
  if (wholes.size === 0) return nobody
  // One list of people for all places of it: thousands may have one first name.
  const others = new Map<readonly Naming[], readonly Naming[]>()
  for (let at = from; at < to; at++) {
    const one = found[at] as Found
    if (wholeOf(reading, one) !== undefined) continue
    if (at === to - 1 && isOfClause(reading, found[from] as Found, one)) continue
    const namings = others.get(one.namings) ?? without(one.namings, wholes)
    others.set(one.namings, namings)
    if (namings.length === 0) nobody.push(one)
    else found[at] = { ...one, namings }
  }
  return nobody
}

/** Whom a place names by more than one word, where that can be one person only: a first name may be that of thousands. */
function wholeOf({ text }: Reading, { start, end, namings }: Found): number | undefined {
  const [first] = namings
  if (!/.[\s\u200C-]./.test(text.slice(start, end))) return undefined
  if (first?.how === 'firstName' || first?.how === 'nickname') return undefined
  return namings.every(({ contactId }) => contactId === first?.contactId)
    ? first?.contactId
    : undefined
}

/** Without who is named in full at the other place, where others are left. */
function besides(reading: Reading, one: Found, other: Found): Found {
  const whole = wholeOf(reading, one) === undefined ? wholeOf(reading, other) : undefined
  const namings = whole === undefined ? [] : without(one.namings, new Set([whole]))
  return namings.length === 0 ? one : { ...one, namings }
}

function without(namings: readonly Naming[], wholes: ReadonlySet<number>): readonly Naming[] {
  // Grace H., the Admiral: by a nickname they are told once more.
  const others = namings.filter(
    ({ contactId, how }) => how === 'nickname' || !wholes.has(contactId),
  )
  return others.length === namings.length ? namings : others
}

/** Whether somebody did something behind a list that begins no sentence: met Ann Lee and Ann paid. */
function isOfClause(reading: Reading, first: Found, last: Found): boolean {
  const isStart = /(?:^|[.!?:\n]\s*)$/.test(
    reading.text.slice(Math.max(0, first.start - 9), first.start),
  )
  return !isStart && isClauseOf(reading, firstFrom(reading.words, last.end))
}
