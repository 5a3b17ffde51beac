import type { Birthday } from './birthday.ts'
import { foldText } from './fold.ts'
import { likeness, type NameLikeness } from './name-likeness.ts'
import type { PhoneKey } from './phone-key.ts'

/** What speaks for two being one person; `org` only beside a name. */
export type DoubleKind = 'email' | 'phone' | 'profile' | 'name' | 'nick' | 'closeName' | 'org'

/** What speaks against it: born on different days, linked with each other, in one conversation. */
export type ContraryKind = 'birthday' | 'link' | 'together'

/** Somebody as far as telling doubles goes. */
export interface DoublePerson {
  contactId: number
  name: string
  /** `nameWords` of the name: folded once, compared often. */
  words: readonly string[]
  nicknames: readonly string[]
  org: string | null
  birthday: Birthday | null
  isArchived: boolean
  /** E-mail addresses, folded. */
  emails: readonly string[]
  phones: readonly PhoneKey[]
  /** `network name` of handles and of addresses of profiles. */
  profiles: readonly string[]
  interactions: number
}

/** Two who may be one person. */
export interface LikelyDouble {
  /** First whom there is more of: `net merge` keeps the first. */
  contactIds: [number, number]
  /** 1 to 99: how sure it is. */
  score: number
  /** The strongest first. */
  evidence: { kind: DoubleKind; value: string }[]
  against: ContraryKind[]
  people: { contactId: number; name: string; org: string | null; isArchived: boolean }[]
}

/** How much one sign alone is worth, out of 1. Signs are taken for independent: 1 − Π(1 − weight). */
const weights = {
  email: { named: 0.9, alone: 0.45 },
  phone: { named: 0.85, alone: 0.4 },
  profile: { named: 0.97, alone: 0.9 },
}

/** Below this it is a guess, not a likelihood. */
const leastScore = 30

/** Whether they are known not to be one, and what the journal says against it. */
export interface DoubleFacts {
  isApart: (one: number, other: number) => boolean
  contrary: (one: number, other: number) => ContraryKind[]
  /** How many have that address or number: what a whole office has says little. */
  holders: ReadonlyMap<string, number>
}

/** How likely two are one person, with the signs; undefined where that is no more than a guess. */
export function weighDouble(
  one: DoublePerson,
  other: DoublePerson,
  facts: DoubleFacts,
): LikelyDouble | undefined {
  const alike = likeness(one, other)
  const isNamed = alike !== undefined
  const signs: { kind: DoubleKind; value: string; weight: number }[] = []
  for (const kind of ['email', 'phone', 'profile'] as const) {
    for (const { key, value } of shared(kind, one, other)) {
      const weight = weights[kind][isNamed ? 'named' : 'alone']
      const isCommon = (facts.holders.get(`${kind} ${key}`) ?? 2) > 3
      signs.push({ kind, value, weight: isCommon ? weight / 3 : weight })
    }
  }
  const orgs = compareOrgs(one, other)
  if (alike !== undefined) {
    const weight = nameWeight(alike, orgs)
    const { kind: found } = alike
    const kind = found === 'partName' || found === 'nearName' ? 'closeName' : found
    const value = kind === 'closeName' ? `${one.name} / ${other.name}` : alike.value
    signs.push({ kind, value, weight })
    if (weight > 0 && orgs === 'same' && one.org !== null) {
      signs.push({ kind: 'org', value: one.org, weight: 0 })
    }
  }
  const likely = 1 - signs.reduce((rest, { weight }) => rest * (1 - weight), 1)
  if (likely * 100 < leastScore) return undefined
  const against = [
    ...(isOtherBirthday(one.birthday, other.birthday) ? (['birthday'] as const) : []),
    ...facts.contrary(one.contactId, other.contactId),
  ]
  const score = Math.min(99, Math.round(likely * 100 * 0.4 ** against.length))
  if (score < leastScore || facts.isApart(one.contactId, other.contactId)) return undefined
  const people = [one, other].toSorted(moreFirst)
  const [first, second] = people
  return {
    contactIds: [first?.contactId ?? 0, second?.contactId ?? 0],
    score,
    evidence: signs
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ kind, value }) => ({ kind, value })),
    against,
    people: people.map(({ contactId, name, org, isArchived }) => ({
      contactId,
      name,
      org,
      isArchived,
    })),
  }
}

function shared(
  kind: 'email' | 'phone' | 'profile',
  one: DoublePerson,
  other: DoublePerson,
): { key: string; value: string }[] {
  switch (kind) {
    case 'email':
    case 'profile': {
      const list = kind === 'email' ? 'emails' : 'profiles'
      const theirs = new Set(other[list])
      return [...new Set(one[list])]
        .filter((text) => theirs.has(text))
        .map((text) => ({ key: text, value: kind === 'email' ? text : text.replace(' ', ':') }))
    }
    case 'phone': {
      const theirs = new Set(other.phones.map(({ key }) => key))
      const mine = new Map(one.phones.map((phone) => [phone.key, phone]))
      return [...mine.values()].filter(({ key }) => theirs.has(key))
    }
  }
}

function compareOrgs(one: DoublePerson, other: DoublePerson): 'same' | 'different' | 'unknown' {
  const [a, b] = [foldText(one.org ?? ''), foldText(other.org ?? '')]
  if (a === '' || b === '') return 'unknown'
  return a === b ? 'same' : 'different'
}

/** A name somebody else may have too says less, and more within one organisation. */
function nameWeight(
  { kind, isFull }: NameLikeness,
  orgs: 'same' | 'different' | 'unknown',
): number {
  const table = {
    name: { same: 0.92, unknown: 0.65, different: 0.42 },
    nick: { same: 0.85, unknown: 0.55, different: 0.35 },
    closeName: { same: 0.75, unknown: 0.4, different: 0 },
    partName: { same: 0.6, unknown: 0.3, different: 0 },
    nearName: { same: 0.6, unknown: 0, different: 0 },
  }[kind]
  // A first name alone is many people's.
  return isFull ? table[orgs] : table[orgs] / 2
}

function isOtherBirthday(one: Birthday | null, other: Birthday | null): boolean {
  if (one === null || other === null) return false
  if (one.slice(-5) !== other.slice(-5)) return true
  return !one.startsWith('--') && !other.startsWith('--') && one !== other
}

function moreFirst(one: DoublePerson, other: DoublePerson): number {
  return (
    Number(one.isArchived) - Number(other.isArchived) ||
    other.interactions - one.interactions ||
    one.contactId - other.contactId
  )
}
