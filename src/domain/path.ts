import type { Verdict } from './checklist.ts'
import type { Tie } from './contact.ts'
import { type Day, daysBetween } from './day.ts'

/** What two people share that makes one able to speak of the other, the closest kind first. */
export const bondKinds = ['link', 'introduced', 'together', 'spoken', 'circle', 'event'] as const
export type BondKind = (typeof bondKinds)[number]

/** People who share something: two who know each other, or all in a circle, at an event, in a talk. */
export interface Bond {
  kind: BondKind
  /** How they know each other, or the name of the circle or event. */
  detail: string | null
  on: Day | null
  members: readonly number[]
}

/** Somebody I can turn to. */
export interface Acquaintance {
  contactId: number
  /** Absent as it was declared, where the records say we know each other. */
  tie: Tie
  verdict: Verdict | null
  lastContactOn: Day | null
}

/** What is known of who knows whom, asked for step by step. */
export interface Acquaintances {
  /** Every bond that has one of these people in it. */
  bondsOf(ids: readonly number[]): readonly Bond[]
  /** Those of them I know myself. */
  knownAmong(ids: readonly number[]): readonly Acquaintance[]
  /** Whether nothing came of it when somebody I know last was to introduce me to another; of nobody else. */
  cameToNothing(byId: number, contactId: number): boolean
}

/** What speaks against asking somebody: the checklist says to leave them (M6), or nothing came of it before. */
export type Drawback = 'leave' | 'nothing'

/** A way to somebody: whom I know first, and the bond each has with the next, the last with who is sought. */
export interface Way extends Acquaintance {
  steps: { contactId: number; bond: Bond }[]
  /** From 0 to 1; only ways of the same length are compared by it. */
  score: number
  /** Null where nothing speaks against it. */
  drawback: Drawback | null
}

/** How likely a bond carries an introduction; of circles and events less, the more people there are. */
const bondWeights: Record<BondKind, number> = {
  link: 0.9,
  introduced: 0.8,
  together: 0.7,
  spoken: 0.6,
  circle: 0.5,
  event: 0.3,
}
const crowd = 6

const tieWeights: Record<Tie, number> = { strong: 1, weak: 0.6, absent: 0.4 }

/** Days after which a tie of mine carries half as much. */
const halfLife = 180

interface Reached {
  strength: number
  /** Whom this one can speak to, and what they share. */
  next: number
  bond: Bond
  /** Nothing came of an introduction to that one. */
  cameToNothing: boolean
}

/**
 * Ways to be introduced to somebody, the best first: shorter before longer; of the same length by my tie to whom I
 * would ask, how lately we were in touch, and the kind of bond all along the way. Ways something speaks against stand
 * behind all others. Goes on step by step from who is sought, and no further than whom I know or than it takes for
 * `limit` good ways. One more bond between two people never makes the best way worse.
 */
export function findWays(
  target: number,
  among: Acquaintances,
  { today, limit, mostSteps = 4 }: { today: Day; limit: number; mostSteps?: number },
): Way[] {
  const reached = new Map<number, Reached>()
  const ways: Way[] = []
  let edge = new Map([[target, 1]])
  const poor: Way[] = []
  for (let step = 1; step <= mostSteps && edge.size > 0 && ways.length < limit; step++) {
    const isNew = (id: number) => id !== target && !reached.has(id)
    const found = reachFrom(edge, among.bondsOf([...edge.keys()]), isNew, among)
    for (const [id, one] of found) reached.set(id, one)
    const known = among.knownAmong([...found.keys()])
    const here = known.map((one) => wayFrom(one, target, reached, today))
    const inOrder = here.toSorted((a, b) => b.score - a.score || a.contactId - b.contactId)
    ways.push(...inOrder.filter(({ drawback }) => drawback === null))
    poor.push(...inOrder.filter(({ drawback }) => drawback !== null))
    // Whom I know I can ask directly: nobody behind them is a better way.
    for (const { contactId } of known) found.delete(contactId)
    // But whoever tried in vain with one may be asked for another, a step further on.
    for (const { contactId, drawback } of here)
      if (drawback === 'nothing') reached.delete(contactId)
    edge = new Map([...found].map(([id, { strength }]) => [id, strength]))
  }
  return onePerPerson([...ways, ...poor]).slice(0, limit)
}

/** The first of the ways that begin with the same person. */
function onePerPerson(ways: readonly Way[]): Way[] {
  const seen = new Set<number>()
  return ways.filter(({ contactId }) => !seen.has(contactId) && seen.add(contactId))
}

/** Everybody new who shares a bond with the edge, each by their strongest one. */
function reachFrom(
  edge: ReadonlyMap<number, number>,
  bonds: readonly Bond[],
  isNew: (id: number) => boolean,
  { cameToNothing }: Pick<Acquaintances, 'cameToNothing'>,
): Map<number, Reached> {
  const found = new Map<number, Reached>()
  for (const bond of bonds) {
    const strongest = strongestOf(bond.members, edge)
    if (strongest === undefined) continue
    for (const id of bond.members) {
      if (!isNew(id) || edge.has(id)) continue
      const untried = cameToNothing(id, strongest)
        ? strongestOf(
            bond.members.filter((member) => !cameToNothing(id, member)),
            edge,
          )
        : strongest
      const next = untried ?? strongest
      const strength = (edge.get(next) ?? 0) * weightOf(bond)
      const reached = { strength, next, bond, cameToNothing: untried === undefined }
      const before = found.get(id)
      if (before === undefined || isStronger(reached, before)) found.set(id, reached)
    }
  }
  return found
}

function strongestOf(
  members: readonly number[],
  edge: ReadonlyMap<number, number>,
): number | undefined {
  let best: number | undefined
  for (const id of members) {
    const strength = edge.get(id)
    if (strength === undefined) continue
    const most = best === undefined ? -1 : (edge.get(best) ?? 0)
    if (strength > most || (strength === most && best !== undefined && id < best)) best = id
  }
  return best
}

/** Equal ones are told apart, so that the order in which bonds are read makes no difference. */
function isStronger(one: Reached, other: Reached): boolean {
  if (one.cameToNothing !== other.cameToNothing) return other.cameToNothing
  if (one.strength !== other.strength) return one.strength > other.strength
  if (one.next !== other.next) return one.next < other.next
  return orderOf(one.bond) < orderOf(other.bond)
}

function orderOf({ kind, detail, on }: Bond): string {
  return `${bondKinds.indexOf(kind)} ${detail ?? ''} ${on ?? ''}`
}

function weightOf({ kind, members }: Bond): number {
  return bondWeights[kind] * (members.length <= crowd ? 1 : crowd / members.length)
}

function wayFrom(
  { contactId, tie, verdict, lastContactOn }: Acquaintance,
  target: number,
  reached: ReadonlyMap<number, Reached>,
  today: Day,
): Way {
  const steps: Way['steps'] = []
  for (let id = contactId; id !== target; ) {
    const one = reached.get(id)
    if (one === undefined) break
    steps.push({ contactId: id, bond: one.bond })
    id = one.next
  }
  const quietDays =
    lastContactOn === null ? 4 * halfLife : Math.max(0, daysBetween(lastContactOn, today))
  const recency = 1 / (1 + quietDays / halfLife)
  const { strength = 0, cameToNothing = false } = reached.get(contactId) ?? {}
  const score = strength * tieWeights[tie] * recency
  const drawback = verdict === 'leave' ? 'leave' : cameToNothing ? 'nothing' : null
  return { contactId, tie, verdict, lastContactOn, steps, score, drawback }
}
