import type { Day } from './day.ts'
import { hows, type MentionHow } from './mention-phrases.ts'
import type { Named } from './who.ts'

/** A person a text may mention. */
export interface MentionCandidate extends Named {
  readonly lastContactOn?: Day | undefined
  readonly tie: 'strong' | 'weak' | 'absent'
}

/** What decides between several people one word can mean. */
export interface MentionContext {
  /** How many interactions the two had part in together; asked only when a word is undecided. */
  readonly together: (one: number, other: number) => number
  /** People known to take part, such as those of `--with`. */
  readonly present?: readonly number[]
  /** Addresses in the text by which somebody is told already, as written: no name is in them. */
  readonly addresses?: readonly string[]
  /** People hoped to be there. */
  readonly hoped?: readonly number[]
}

/**
 * What decided whom a word means, in the order it is asked: `only` one person it can mean; `present`
 * for certain (named elsewhere in the text beyond doubt, or known to take part); `hoped` to be there; whose whole name
 * it is, where it is a part of the others' (`naming`); most interactions `together` with those, then with whoever else may be meant; the most `recent` contact; the stronger
 * `tie`; the `naming`: the whole name, else a nickname or initial, else a first name. What leaves
 * several goes on to the next.
 */
export type DecidedBy = 'only' | 'present' | 'hoped' | 'together' | 'recent' | 'tie' | 'naming'

/** The people a place in a text can mean. Places with the same key mean the same. */
export interface Slot {
  readonly key: string
  /** By contact id, ascending. */
  readonly hows: ReadonlyMap<number, MentionHow>
}

export interface Decision {
  readonly contactId: number | undefined
  readonly by: DecidedBy
}

/** More people than one text tells apart; bounds what is asked of the context. */
const companyLimit = 50

const ties = { absent: 0, weak: 1, strong: 2 }
/** One decision for each slot's key, whatever their order; no contactId when nothing decides. */
export function decide(
  slots: readonly Slot[],
  people: ReadonlyMap<number, MentionCandidate>,
  { together, present = [], hoped = [] }: MentionContext,
): Map<string, Decision> {
  const distinct = new Map(slots.map((slot) => [slot.key, slot]))
  const certain = new Set(present)
  const open: Slot[] = []
  for (const slot of distinct.values()) {
    const [only] = slot.hows.keys()
    if (slot.hows.size === 1 && only !== undefined) certain.add(only)
    else open.push(slot)
  }
  const company = [...certain]
    .filter((id) => id >= 0)
    .toSorted((a, b) => a - b)
    .slice(0, companyLimit)
  const count = (one: number, other: number) =>
    one === other || one < 0 || other < 0 ? 0 : together(one, other)
  const undecided = open.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, companyLimit)
  const decisions = new Map<string, Decision>()
  for (const slot of distinct.values()) {
    const ids = [...slot.hows.keys()]
    if (ids.length === 1) {
      decisions.set(slot.key, { contactId: ids[0], by: 'only' })
      continue
    }
    const others = undecided
      .filter((one) => one.key !== slot.key)
      .map((one) => [...one.hows.keys()].slice(0, companyLimit))
    const steps: readonly [DecidedBy, (id: number) => number | string][] = [
      ['present', (id) => (certain.has(id) ? 1 : 0)],
      ['hoped', (id) => (hoped.includes(id) ? 1 : 0)],
      ['naming', (id) => (slot.hows.get(id) === 'name' ? 1 : 0)],
      ['together', (id) => sum(company.map((other) => count(id, other)))],
      // Both undecided: as if each other one were whoever fits best.
      [
        'together',
        (id) => sum(others.map((some) => Math.max(...some.map((other) => count(id, other))))),
      ],
      ['recent', (id) => people.get(id)?.lastContactOn ?? ''],
      ['tie', (id) => ties[people.get(id)?.tie ?? 'absent']],
      ['naming', (id) => -sureness(slot.hows.get(id) ?? 'firstName')],
    ]
    let left = ids
    let by: DecidedBy = 'only'
    for (const [step, score] of steps) {
      if (left.length === 1) break
      left = best(left, score)
      by = step
    }
    decisions.set(slot.key, { contactId: left.length === 1 ? left[0] : undefined, by })
  }
  return decisions
}

function best(ids: readonly number[], score: (id: number) => number | string): number[] {
  const scored = ids.map((id) => ({ id, value: score(id) }))
  const most = scored.map(({ value }) => value).reduce((one, other) => (other > one ? other : one))
  return scored.filter(({ value }) => value === most).map(({ id }) => id)
}

/** 0 for the surest way of naming; an initial counts no more than a nickname. */
function sureness(how: MentionHow): number {
  return hows.indexOf(how === 'firstAndInitial' ? 'nickname' : how)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
