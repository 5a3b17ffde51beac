import { foldText } from './fold.ts'
import type { ImportedPerson } from './imported-person.ts'
import { nameKeys } from './name.ts'
import { foldReach } from './reach.ts'
import { joinedName } from './who.ts'

/** By what a person from elsewhere is recognised, the surest first: each a reason to take two for the same. */
export interface PersonKeys {
  uid: string | undefined
  emails: readonly string[]
  /** Addresses of profiles, folded as links are. */
  profiles: readonly string[]
  handles: readonly { network: string; name: string }[]
  /** The name as it is compared whole, and the folded organisation ('' for none). */
  name: string
  org: string
  /** The folded words of the name. */
  words: readonly string[]
}

/** Pages that belong to one person; any other link may be the firm's. */
const profile =
  /^(?:(?:[a-z]{2,3}\.)?(linkedin)\.com\/(?:in|pub)|(github|gitlab|twitter|x|instagram|facebook)\.com|(t\.me))\/(?!profile\.php)([^/?#]+)$/

/** The `network name` that the folded address of a profile is, as its handle would be; undefined for any other link. */
export function findProfile(url: string): string | undefined {
  const match = url.length < 300 ? profile.exec(url) : null
  if (match === null) return undefined
  const site = match[1] ?? match[2] ?? match[3] ?? ''
  const network = { x: 'twitter', 't.me': 'telegram' }[site] ?? site
  return `${network} ${(match[4] ?? '').replace(/^@/, '')}`
}

export function personKeys(person: ImportedPerson): PersonKeys {
  return {
    uid: person.uid,
    emails: person.emails.map(({ value }) => foldReach('email', value)),
    profiles: person.urls
      .map(({ value }) => foldReach('url', value))
      .filter((url) => url.length < 300 && profile.test(url)),
    handles: person.handles.map(({ network, value }) => ({
      network,
      name: foldReach('handle', value),
    })),
    name: joinedName(person.name),
    org: foldText(person.org ?? ''),
    words: nameKeys(person.name),
  }
}

/** Whether two names have a word in common: people who share an address need not be one person. */
export function sharesWord(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.includes(word))
}

/**
 * Records of one file that are the same person, as lists of places in `keys`, by the first of each: the same UID,
 * profile or handle; the same name and organisation; or the same e-mail and a word of the name in common (a couple,
 * or a firm, may share an address). What is the same as the same is the same.
 */
export function groupSamePeople(keys: readonly PersonKeys[]): number[][] {
  const leaders = keys.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    while (leaders[at] !== at) {
      const above = leaders[at] ?? at
      leaders[at] = leaders[above] ?? above
      at = above
    }
    return at
  }
  const first = new Map<string, number>()
  for (const [index, person] of keys.entries()) {
    for (const key of groupKeys(person)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, index)
      else {
        const [low, high] = [leaderOf(known), leaderOf(index)].toSorted((a, b) => a - b)
        leaders[high ?? index] = low ?? index
      }
    }
  }
  const groups = new Map<number, number[]>()
  for (const index of keys.keys()) {
    const leader = leaderOf(index)
    const group = groups.get(leader)
    if (group === undefined) groups.set(leader, [index])
    else group.push(index)
  }
  return [...groups.values()]
}

function groupKeys(person: PersonKeys): string[] {
  return [
    ...(person.uid === undefined ? [] : [`uid ${person.uid}`]),
    ...person.profiles.map((url) => `url ${url}`),
    ...person.handles.map(({ network, name }) => `handle ${network} ${name}`),
    ...person.emails.flatMap((email) => person.words.map((word) => `email ${email} ${word}`)),
    `name ${person.name} ${person.org}`,
  ]
}
