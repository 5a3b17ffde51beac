import { addDays, type Day } from '../domain/day.ts'
import { interactionKinds, makesAcquainted } from '../domain/interaction.ts'
import { latelyDays, type PersonFacts } from '../domain/review-facts.ts'
import type { Journal } from './journal.ts'

/** What everything that passed comes to, for one person; see `PersonFacts`. */
export type ContactSums = Pick<
  PersonFacts,
  | 'days'
  | 'eventDays'
  | 'lateDays'
  | 'firstOn'
  | 'lastOn'
  | 'greetings'
  | 'greetingsSince'
  | 'greetedSince'
  | 'lastGreetingOn'
  | 'acquaintedDays'
  | 'acquaintedOn'
  | 'metOn'
  | 'shown'
>

export const noContact: ContactSums = {
  days: 0,
  eventDays: 0,
  lateDays: 0,
  firstOn: null,
  lastOn: null,
  greetings: 0,
  greetingsSince: 0,
  greetedSince: null,
  lastGreetingOn: null,
  acquaintedDays: 0,
  acquaintedOn: null,
  metOn: null,
  shown: 0,
}

/** What an interaction is, as bits. */
const isContact = 1
const isOutside = 2
const isGreeting = 4
const isAcquainting = 8
const isShown = 16
const isMeeting = 32
const isAtEvent = 64

/**
 * SQL, of a row of `interaction`: its kind, whether they began it, and whether its event is none, a platform or another,
 * in one small number. What it comes to is worked out here once for each: asked of every row, it was half of the time.
 */
const what = `CASE kind ${interactionKinds.map((kind, index) => `WHEN '${kind}' THEN ${index}`).join(' ')} END
  + iif(begun_by = 'them', 16, 0)
  + iif(event_id IS NULL, 0, iif(event_id IN (SELECT id FROM event WHERE kind = 'platform'), 32, 64))`

const whatRoom = 128
const dayRoom = 100_000_000

/** By that number. */
const bitsOf = Uint8Array.from({ length: whatRoom }, (_, code) => {
  const kind = interactionKinds[code & 15]
  if (kind === undefined) return 0
  const isTheirs = (code & 16) !== 0
  const isEvent = (code & 96) === 0 ? kind === 'event' : (code & 64) !== 0
  const isSome = kind !== 'greeting'
  // An introduction on the day of an event was spoken of there: by itself it makes no contact outside of it (M10).
  return (
    (isSome ? isContact : isGreeting) |
    (isSome && kind !== 'intro' && !isEvent ? isOutside : 0) |
    (isSome && isEvent ? isAtEvent : 0) |
    (makesAcquainted(kind, isTheirs ? 'them' : null) ? isAcquainting : 0) |
    ((kind === 'content' || kind === 'pitch') && !isTheirs ? isShown : 0) |
    (kind === 'met' || ((kind === 'event' || kind === 'pitch') && isEvent) ? isMeeting : 0)
  )
})

/**
 * Everything up to today, summed by contact, of everybody or of one. Who, when and what of an interaction come as one
 * number and are sorted here: two hundred thousand take a third of the time SQLite needs to group them by contact and
 * day.
 */
export function sumContacts(journal: Journal, onlyId?: number): Map<number, ContactSums> {
  const { today } = journal
  const keys = Float64Array.from(
    journal.column<number>(onlyId === undefined ? keysOfAll : keysOfOne, today, onlyId ?? null),
  ).toSorted()
  const lately = dayKey(addDays(today, -latelyDays))
  const sums = new Map<number, ContactSums>()
  for (let at = 0; at < keys.length; ) {
    const contactDay = Math.floor((keys[at] ?? 0) / whatRoom)
    const day = { is: 0, greetings: 0, shown: 0 }
    for (; at < keys.length && Math.floor((keys[at] ?? 0) / whatRoom) === contactDay; at++) {
      const is = bitsOf[(keys[at] ?? 0) % whatRoom] ?? 0
      day.is |= is
      if (is & isGreeting) day.greetings++
      if (is & isShown) day.shown++
    }
    const contactId = Math.floor(contactDay / dayRoom)
    const known = sums.get(contactId) ?? { ...noContact }
    sums.set(contactId, known)
    addDay(known, contactDay % dayRoom, day, lately)
  }
  return sums
}

const keyed = `SELECT (contact_id * ${dayRoom} + CAST(replace(on_day, '-', '') AS INTEGER)) * ${whatRoom} + ${what}`

const keysOfAll = `${keyed} FROM interaction NOT INDEXED
  CROSS JOIN interaction_contact AS link ON link.interaction_id = interaction.id WHERE ?2 IS NULL AND on_day <= ?1`

const keysOfOne = `${keyed} FROM interaction_contact AS link
  CROSS JOIN interaction ON interaction.id = link.interaction_id WHERE link.contact_id = ?2 AND on_day <= ?1`

/** So many people are asked for one by one before the sums of everybody take less. */
const fewPeople = 1000

/** The sums of whoever is asked about, read when they are; inside one `read` of the journal. */
export function sumsWhenAsked(journal: Journal): (contactId: number) => ContactSums {
  const some = new Map<number, ContactSums>()
  let all: Map<number, ContactSums> | undefined
  return (contactId) => {
    if (all === undefined && some.size >= fewPeople) all = sumContacts(journal)
    const known = all ?? some
    const sums =
      known.get(contactId) ??
      (all === undefined ? sumContacts(journal, contactId).get(contactId) : undefined) ??
      noContact
    if (all === undefined) some.set(contactId, sums)
    return sums
  }
}

/** One day with somebody; days come in their order. */
function addDay(
  sums: ContactSums,
  key: number,
  { is, greetings, shown }: { is: number; greetings: number; shown: number },
  lately: number,
): void {
  const on = dayOfKey(key)
  sums.shown += shown
  if (is & isContact) {
    sums.days++
    sums.firstOn ??= on
    sums.lastOn = on
    if (is & isAtEvent && !(is & isOutside)) sums.eventDays++
    else if (key > lately) sums.lateDays++
    sums.greetingsSince = 0
    sums.greetedSince = null
  } else if (greetings > 0) {
    sums.greetingsSince += greetings
    sums.greetedSince ??= on
  }
  if (greetings > 0) {
    sums.greetings += greetings
    sums.lastGreetingOn = on
  }
  if (is & isAcquainting) {
    sums.acquaintedDays++
    sums.acquaintedOn ??= on
  }
  if (is & isMeeting) sums.metOn ??= on
}

/** 20261120. */
function dayKey(day: Day): number {
  return Number(day.replaceAll('-', ''))
}

function dayOfKey(key: number): Day {
  const text = String(key).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as Day
}
