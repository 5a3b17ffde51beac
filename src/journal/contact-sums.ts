import { addDays, type Day } from '../domain/day.ts'
import { latelyDays, type PersonFacts } from '../domain/review-facts.ts'
import { atEvent, madeAcquainted } from './interaction-facts.ts'
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

/** An introduction on the day of an event was spoken of there: by itself it makes no contact outside of it (M10). */
const bits = `(kind <> 'greeting') * ${isContact}
  + (kind NOT IN ('greeting', 'intro') AND NOT (${atEvent})) * ${isOutside}
  + (kind <> 'greeting' AND (${atEvent})) * ${isAtEvent}
  + (kind = 'greeting') * ${isGreeting} + (${madeAcquainted} IS TRUE) * ${isAcquainting}
  + (kind = 'content' AND begun_by IS NOT 'them') * ${isShown}
  + (kind = 'met' OR kind = 'event' AND (${atEvent})) * ${isMeeting}`

const bitsRoom = 128
const dayRoom = 100_000_000

/**
 * Everything up to today, summed by contact, of everybody or of one. Who, when and what of an interaction come as one number and are sorted
 * here: two hundred thousand take a third of the time SQLite needs to group them by contact and day.
 */
export function sumContacts(journal: Journal, onlyId?: number): Map<number, ContactSums> {
  const { today } = journal
  const from =
    onlyId === undefined
      ? `interaction NOT INDEXED CROSS JOIN interaction_contact AS link ON link.interaction_id = interaction.id
         WHERE ?2 IS NULL`
      : `interaction_contact AS link CROSS JOIN interaction ON interaction.id = link.interaction_id
         WHERE link.contact_id = ?2`
  const keys = Float64Array.from(
    journal.column<number>(
      `SELECT (contact_id * ${dayRoom} + CAST(replace(on_day, '-', '') AS INTEGER)) * ${bitsRoom} + ${bits}
       FROM ${from} AND on_day <= ?1`,
      today,
      onlyId ?? null,
    ),
  ).toSorted()
  const lately = dayKey(addDays(today, -latelyDays))
  const sums = new Map<number, ContactSums>()
  for (let at = 0; at < keys.length; ) {
    const contactDay = Math.floor((keys[at] ?? 0) / bitsRoom)
    const day = { is: 0, greetings: 0, shown: 0 }
    for (; at < keys.length && Math.floor((keys[at] ?? 0) / bitsRoom) === contactDay; at++) {
      const what = (keys[at] ?? 0) % bitsRoom
      day.is |= what
      if (what & isGreeting) day.greetings++
      if (what & isShown) day.shown++
    }
    const contactId = Math.floor(contactDay / dayRoom)
    const known = sums.get(contactId) ?? { ...noContact }
    sums.set(contactId, known)
    addDay(known, contactDay % dayRoom, day, lately)
  }
  return sums
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
