import type { Verdict } from './checklist.ts'
import { type Tie, ties } from './contact.ts'
import type { Day } from './day.ts'
import type { Side } from './interaction.ts'
import type { MadeThing } from './named-thing.ts'

/** Somebody who belongs to a circle. */
export interface CircleMember {
  contactId: number
  name: string
  tie: Tie
  verdict: Verdict | null
  /** By the tie, or by the records though it is declared absent. */
  isKnown: boolean
  lastContact: Day | null
  isArchived: boolean
}

/**
 * How I come into a circle (M4.1): by nobody yet, through a single person, on whom it all hangs (M1), or through
 * several.
 */
export type CircleEntry = 'none' | 'single' | 'several'

/** A line of the list of circles. */
export interface ListedCircle {
  circleId: number
  name: string
  about: string | null
  goals: string[]
  /** Those of them that are done; when all are, it asks for nothing more. */
  doneGoals: string[]
  people: number
  /** Who lets me in: see `waysInto`. */
  waysIn: { contactId: number; name: string; tie: Tie }[]
  entry: CircleEntry
  lastContact: Day | null
}

/** The last time I had to do with anybody of a circle, and with whom. */
export interface CircleTouch {
  on: Day
  people: { contactId: number; name: string }[]
  from: Side | null
}

/** Everything about a circle. */
export interface CirclePage extends Omit<ListedCircle, 'people' | 'lastContact'> {
  members: CircleMember[]
  lastTouch: CircleTouch | null
}

/** What `circle add` and `circle edit` recorded. */
export interface WrittenCircle {
  circleId: number
  name: string
  about: string | null
  goals: string[]
  isNew: boolean
  before: string | null
  isChanged: boolean
  made: MadeThing[]
}

/** What `circle join` and `circle leave` recorded. */
export interface CircleMoves {
  circleId: number
  name: string
  moved: { contactId: number; name: string }[]
  /** Were in it already, or not in it. */
  same: { contactId: number; name: string }[]
  people: number
  entry: CircleEntry
}

/** What `circle rm` removed, and what hung on it. */
export interface RemovedCircle {
  circleId: number
  name: string
  people: number
  goals: number
}

/**
 * Whether somebody lets me into their circles: I know them, by the tie or by the records, and mean to go on. Those in
 * the archive are left in peace, and with those the checklist says to leave nothing goes on (M6).
 */
export function letsMeIn({
  isKnown,
  verdict,
  isArchived,
}: Pick<CircleMember, 'isKnown' | 'verdict' | 'isArchived'>): boolean {
  return isKnown && verdict !== 'leave' && !isArchived
}

/** Who lets me into a circle: the strongest tie first, then the latest contact. */
export function waysInto<M extends CircleMember>(members: readonly M[]): M[] {
  return inTieOrder(members).filter(letsMeIn)
}

/** Whether anything is still wanted of a circle: no goal asked for it, or one that is open does. */
export function isWanted({ goals, doneGoals }: Pick<ListedCircle, 'goals' | 'doneGoals'>): boolean {
  return goals.length === 0 || goals.length > doneGoals.length
}

export function entryOf(members: readonly CircleMember[]): CircleEntry {
  const ways = waysInto(members).length
  return ways === 0 ? 'none' : ways === 1 ? 'single' : 'several'
}

/** Strong ties, weak ones, absent ones; among equals the latest contact first, then by name. */
export function inTieOrder<M extends CircleMember>(members: readonly M[]): M[] {
  return members.toSorted(
    (a, b) =>
      ties.indexOf(a.tie) - ties.indexOf(b.tie) ||
      compare(b.lastContact ?? '', a.lastContact ?? '') ||
      compare(a.name, b.name) ||
      a.contactId - b.contactId,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
