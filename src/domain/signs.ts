import type { Day } from './day.ts'
import {
  countMeetings,
  type InteractionFacts,
  type IntroductionFacts,
  inOrder,
  makesAcquainted,
} from './interaction.ts'

/** Meetings, or days of other contact, after the first meeting that make a connection a lasting one. */
const lastingDays = 2

interface Person {
  contactId: number
  name: string
}

/** What the signs are read from, for one contact. */
export interface SignFacts {
  circles: readonly string[]
  /** What they are strong at. */
  fields: readonly string[]
  metAt: string | null
  metOn: Day | null
  via: Person | null
  /** Whom they know, as linked. */
  links: readonly Person[]
  /** Whom they introduced to me. */
  introduced: readonly Person[]
  interactions: readonly InteractionFacts[]
  introductions: readonly IntroductionFacts[]
}

/** Reaches a network, not one person only: they belong to circles, know others, or introduced me to some. */
export interface NetworkSign {
  sign: 'network'
  holds: boolean
  circles: string[]
  /** Those they introduced are not named among those they know. */
  introduced: Person[]
  knows: Person[]
}

/** Came about through an actor in an access tool: where we met, and who introduced us. */
export interface ActorSign {
  sign: 'actor'
  holds: boolean
  metAt: string | null
  metOn: Day | null
  via: Person | null
}

/** Lasts: there was contact on more days than those of the first meeting. */
export interface LastingSign {
  sign: 'lasting'
  holds: boolean
  firstOn: Day | null
  /** That first day we met in person; else we wrote, talked, or spoke of an introduction. */
  hasMetFirst: boolean
  lastOn: Day | null
  /** Days of contact after the first meeting, greetings left out (M5); the days of one event count once. */
  laterDays: number
  /** All of it happened at events (M10's trap). */
  isOnlyAtEvents: boolean
}

/** Give-and-take in a definite field. */
export interface ExchangeSign {
  sign: 'exchange'
  holds: boolean
  gave: number
  got: number
  /** The fields of the exchanges where they name one, else what the contact is strong at. */
  fields: string[]
}

export type Sign = NetworkSign | ActorSign | LastingSign | ExchangeSign

/** The four signs in the order of `signNames`, each with the records that speak for it. */
export function signsOf(facts: SignFacts): [NetworkSign, ActorSign, LastingSign, ExchangeSign] {
  const past = inOrder(facts.interactions)
  return [networkSign(facts), actorSign(facts, past), lastingSign(facts, past), exchangeSign(facts)]
}

function networkSign({ circles, links, introduced }: SignFacts): NetworkSign {
  const brought = once(introduced)
  const ids = new Set(brought.map(({ contactId }) => contactId))
  const knows = once(links).filter(({ contactId }) => !ids.has(contactId))
  return {
    sign: 'network',
    holds: circles.length + brought.length + knows.length > 0,
    circles: [...circles],
    introduced: brought,
    knows,
  }
}

function once(people: readonly Person[]): Person[] {
  const byId = new Map(people.map(({ contactId, name }) => [contactId, { contactId, name }]))
  return [...byId.values()]
}

/** Where the record of the contact does not say where we met, the first interaction that has a place does. */
function actorSign({ metAt, metOn, via }: SignFacts, past: readonly InteractionFacts[]): ActorSign {
  const meeting =
    metAt === null
      ? past.find(({ event, place }) => event !== null || place !== null)
      : { event: metAt, place: null, on: metOn }
  const at = meeting?.event ?? meeting?.place ?? null
  return {
    sign: 'actor',
    holds: at !== null || via !== null,
    metAt: at,
    metOn: meeting?.on ?? metOn,
    via,
  }
}

function lastingSign({ metAt, metOn }: SignFacts, past: readonly InteractionFacts[]): LastingSign {
  const first = past.find(({ kind, from }) => makesAcquainted(kind, from))
  const firstOn = earlier(metOn, first?.on ?? null)
  const contacts = past.filter(({ kind }) => kind !== 'greeting')
  const meeting = recordOfMeeting({ metAt, metOn }, past)
  const since = contacts.filter(({ on }) => firstOn !== null && on > firstOn)
  const later = since.filter((one) => one !== meeting)
  const ofFirstDay = contacts.filter(({ on }) => on === firstOn)
  const laterDays =
    ofFirstDay.length === 0 ? countMeetings(later) : countMeetings([...ofFirstDay, ...later]) - 1
  return {
    sign: 'lasting',
    holds: laterDays >= lastingDays,
    firstOn,
    hasMetFirst:
      firstOn !== null &&
      (firstOn === metOn || past.some((one) => one.on === firstOn && isMeeting(one))),
    lastOn: later.at(-1)?.on ?? firstOn,
    laterDays,
    isOnlyAtEvents:
      contacts.length > 0 &&
      contacts.every(({ kind, event }) => kind === 'event' || event !== null),
  }
}

/** A platform, which is a place and no event, is where one writes. */
function isMeeting({ kind, event, place }: InteractionFacts): boolean {
  if (event !== null) return kind === 'met' || kind === 'event' || kind === 'pitch'
  return kind === 'met' || (kind === 'event' && place === null)
}

/**
 * The interaction that was the first meeting, though it has another day: the earliest in the very place, with nothing on
 * the day itself. So it is once the day of the meeting is mended and the log of it, in my own words, is left alone.
 */
function recordOfMeeting(
  { metAt, metOn }: Pick<SignFacts, 'metAt' | 'metOn'>,
  past: readonly InteractionFacts[],
): InteractionFacts | undefined {
  if (metAt === null || metOn === null || past.some(({ on }) => on === metOn)) return undefined
  const first = past.find(({ kind, from }) => makesAcquainted(kind, from))
  return first?.event === metAt || first?.place === metAt ? first : undefined
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function exchangeSign({ fields, interactions, introductions }: SignFacts): ExchangeSign {
  const exchanges = [...interactions, ...introductions].filter((one) => one.gave + one.got > 0)
  const named = exchanges.map(({ field }) => field).filter((field) => field !== null)
  const about = [...new Set(named.length > 0 ? named : fields)]
  const gave = exchanges.reduce((sum, one) => sum + one.gave, 0)
  const got = exchanges.reduce((sum, one) => sum + one.got, 0)
  return {
    sign: 'exchange',
    holds: gave > 0 && got > 0 && about.length > 0,
    gave,
    got,
    fields: about,
  }
}
