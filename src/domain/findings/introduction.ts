import { addDays } from '../day.ts'
import type { Found } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import { isPlannedAbout, type PersonFacts, type ReviewFacts } from '../review-facts.ts'
import { compare } from './order.ts'
import type { Rule } from './rule.ts'

/** Somebody is introduced by whoever still knows them: in touch within these days. */
const freshDays = 180

/** Of a field or a goal that many share, only those last in touch are paired. */
const mostOfOne = 12

/** How many introductions a review offers; each of two people once. */
const mostOffered = 5

/** Of those who have something in common, this many pairs with the most are looked at. */
const mostConsidered = 200

/** Two people who have something in common, and the records do not say that they know each other. */
interface Pair {
  one: PersonFacts
  other: PersonFacts
  fields: string[]
  goals: string[]
}

/** Two people worth introducing (M2): strong at the same thing, or of help with the same goal. */
export const introduction: Rule<'introduction'> = {
  rule: 'introduction',
  method: 'M2',
  severities: ['low'],
  find(facts) {
    const used = new Set<number>()
    const found: Found<'introduction'>[] = []
    for (const { one, other, fields, goals } of listPairs(facts)) {
      if (found.length === mostOffered) break
      if (used.has(one.contactId) || used.has(other.contactId)) continue
      if (isPlannedAbout(one, other.name, 'somebody')) continue
      if (isPlannedAbout(other, one.name, 'somebody')) continue
      if (facts.areAcquainted(one.contactId, other.contactId)) continue
      used.add(one.contactId).add(other.contactId)
      const people = [one, other].map(({ contactId, name }) => ({ contactId, name }))
      const matter = {
        about: 'introduce' as const,
        other: { contactId: other.contactId, name: other.name },
      }
      found.push({
        severity: 'low',
        people,
        evidence: { fields, goals },
        suggestion: { do: 'plan', contactId: one.contactId, matter },
      })
    }
    return found
  },
}

/** Who might be introduced to whom: those with most in common first. Whether they are acquainted is not asked here. */
function listPairs({ today, people }: Pick<ReviewFacts, 'today' | 'people'>): Pair[] {
  const oldest = addDays(today, -freshDays)
  const present = people
    .filter((person) => person.isKnown && (person.lastOn ?? '') >= oldest)
    .toSorted((a, b) => compare(b.lastOn ?? '', a.lastOn ?? '') || a.contactId - b.contactId)
  const pairs = new Map<string, Pair>()
  const add = (sharers: readonly PersonFacts[], what: 'fields' | 'goals', name: string) => {
    for (const [index, one] of sharers.entries()) {
      for (const other of sharers.slice(index + 1)) {
        if (isNear(one, other)) continue
        const key = pairKey(one.contactId, other.contactId)
        const pair = pairs.get(key) ?? { one, other, fields: [], goals: [] }
        pairs.set(key, pair)
        pair[what].push(name)
      }
    }
  }
  for (const [name, sharers] of sharing(present, ({ fields }) =>
    fields.map((field) => ({ key: field.folded, name: field.name })),
  )) {
    add(sharers, 'fields', name)
  }
  for (const [name, sharers] of sharing(present, ({ goals }) =>
    goals.map((goal) => ({ key: String(goal.goalId), name: goal.name })),
  )) {
    add(sharers, 'goals', name)
  }
  return [...pairs.values()]
    .toSorted(
      (a, b) =>
        common(b) - common(a) ||
        compare(latest(b), latest(a)) ||
        a.one.contactId - b.one.contactId ||
        a.other.contactId - b.other.contactId,
    )
    .slice(0, mostConsidered)
}

/** Those who share each thing, in the order given and no more than `mostOfOne`. */
function sharing(
  people: readonly PersonFacts[],
  things: (person: PersonFacts) => { key: string; name: string }[],
): [string, PersonFacts[]][] {
  const shared = people.flatMap((person) => things(person).map((thing) => ({ thing, person })))
  return [...groupBy(shared, ({ thing }) => thing.key).values()]
    .filter((group) => group.length > 1)
    .map((group) => [
      group[0]?.thing.name ?? '',
      group.slice(0, mostOfOne).map(({ person }) => person),
    ])
}

/** They are known or likely to know each other: by one of them I met the other, or they share a circle or an employer. */
function isNear(one: PersonFacts, other: PersonFacts): boolean {
  return (
    one.viaId === other.contactId ||
    other.viaId === one.contactId ||
    (one.org !== null && one.org === other.org) ||
    one.circleIds.some((circle) => other.circleIds.includes(circle))
  )
}

function common({ fields, goals }: Pair): number {
  return fields.length + goals.length
}

/** The day both had been in touch by. */
function latest({ one, other }: Pair): string {
  const [a, b] = [one.lastOn ?? '', other.lastOn ?? '']
  return a < b ? a : b
}

/** Two people as one key, whatever their order. */
function pairKey(one: number, other: number): string {
  return one < other ? `${one}:${other}` : `${other}:${one}`
}
