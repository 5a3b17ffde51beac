import { foldText } from './fold.ts'
import type { ImportedPerson } from './imported-person.ts'
import { KeyPlaces } from './key-places.ts'
import { nameKeys } from './name.ts'
import { likeness } from './name-likeness.ts'
import { findPhoneKey } from './phone-key.ts'
import { findProfile, isProfile, plainProfile } from './profile-page.ts'
import { foldReach } from './reach.ts'
import { nameSpellings } from './same-name.ts'
import { joinedName } from './who.ts'

/** By what a person from elsewhere is recognised, the surest first: each a reason to take two for the same. */
export interface PersonKeys {
  uid: string | undefined
  emails: readonly string[]
  /** Addresses of profiles, folded as links are. */
  profiles: readonly string[]
  handles: readonly { network: string; name: string }[]
  /** What tells their numbers from others (see `findPhoneKey`): only namesakes are compared by them. */
  phones: readonly string[]
  /** The name as it is looked up whole, the ways to write it, and the folded organisation ('' for none). */
  name: string
  spellings: readonly string[]
  org: string
  /** The folded words of the name. */
  words: readonly string[]
}

/** Whether two names have a word in common: people who share an address need not be one person. */
export function sharesWord(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.includes(word))
}

/** Whether two names may be one person's: the same, nearly so, or one of them the shorter. */
export function areAlike(
  words: string,
  others: string,
  nicknames: readonly string[] = [],
): boolean {
  if (words === others) return true
  const alike = likeness(namesOf(words, []), namesOf(others, nicknames))
  // Jon and John of one address may be a father and his son: that is asked, not decided.
  return alike !== undefined && alike.kind !== 'nearName'
}

function namesOf(text: string, nicknames: readonly string[]) {
  return { name: text, words: text === '' ? [] : text.split(' '), nicknames }
}

/** Those of a network that belong to one person, each as `network name`. */
export function profilesOf({ profiles, handles }: PersonKeys): string[] {
  return [
    ...profiles.flatMap((url) => findProfile(url) ?? []),
    ...handles.flatMap(({ network, name }) => (network === 'linkedin' ? `${network} ${name}` : [])),
  ]
}

/** Whether each has a profile on a network, and none there in common. */
export function haveTwoProfiles(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean {
  if (one === undefined || other === undefined) return false
  return one.some(
    (mine) =>
      other.some((theirs) => networkOf(theirs) === networkOf(mine)) &&
      !one.some((page) => networkOf(page) === networkOf(mine) && other.includes(page)),
  )
}

function networkOf(page: string): string {
  return page.slice(0, page.indexOf(' '))
}

/** Whether each has a number, and none in common; extensions say nothing. */
function haveTwoPhones(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const theirs = other.split(' ')
  return !one.split(' ').some((key) => theirs.includes(key))
}

/** The keys of a person who is called `name`. */
export function personKeys(person: ImportedPerson, name = person.name): PersonKeys {
  const { uid, org } = person
  const emails: string[] = []
  for (const { value } of person.emails) emails.push(foldReach('email', value))
  const handles: { network: string; name: string }[] = []
  for (const { network, value } of person.handles) {
    handles.push({ network, name: foldReach('handle', value) })
  }
  const phones: string[] = []
  for (const { value } of person.phones) {
    const found = findPhoneKey(value)
    if (found !== undefined) phones.push(found.key)
  }
  return {
    uid,
    emails,
    profiles: profileKeys(person.urls),
    handles,
    phones,
    name: joinedName(name),
    spellings: nameSpellings(name),
    org: org === undefined ? '' : foldText(org),
    words: nameKeys(name),
  }
}

function profileKeys(urls: ImportedPerson['urls']): string[] {
  const keys: string[] = []
  for (const { value } of urls) {
    const url = foldReach('url', value)
    const plain = plainProfile(url)
    if (isProfile(url)) keys.push(url)
    // As written too: the journal holds addresses as they came.
    if (plain !== url && isProfile(plain)) keys.push(plain)
  }
  return keys
}

/** Of those who share an e-mail, how many are compared by the likeness of their names; more is a firm's. */
const comparedSharing = 8

/** What of a record is compared with a later one that seems to be the same person. */
interface Told {
  /** The folded words of the name, and the numbers: text takes less room than lists. */
  words: string
  phones: string
}

/**
 * Records of one file that are the same person. The surest two have in common decides: two UIDs are two people (nobody
 * is in a book twice on purpose) and one is one; then the same e-mail and names that are alike (a couple, or a firm,
 * may share an address); the same profile or handle; last the same name and organisation, unless each has an e-mail, a
 * profile on the same network or a number of their own (where no organisation is given: a UID or an address each).
 * What is the same as the same is the same. Told one by one and not kept, so that a file of any length can be told.
 */
export class SamePeople {
  readonly #leaders: number[] = []
  readonly #places = new KeyPlaces()
  /** By place; of a person the leader's counts for all their records. */
  readonly #told: Told[] = []
  readonly #uids: number[] = []
  readonly #hasEmail: boolean[] = []
  readonly #profiles = new Map<number, readonly string[]>()
  /** By the first place of an e-mail: others of other names who have it. */
  readonly #sharing = new Map<number, readonly number[]>()
  readonly #kin = new Map<number, { place: number; by: 'twin' | 'sharedEmail' }>()
  #isJoinedLate = false

  /** Tells the next record and gives its place, counting from 0. */
  add(person: PersonKeys): number {
    const place = this.#leaders.length
    const { uid, emails } = person
    this.#leaders.push(place)
    this.#told.push({ words: person.words.join(' '), phones: person.phones.join(' ') })
    this.#uids.push(uid === undefined ? -1 : this.#places.firstPlace(place, 'uid', uid))
    this.#hasEmail.push(emails.length > 0)
    const profiles = profilesOf(person)
    if (profiles.length > 0) this.#profiles.set(place, profiles)
    this.#joinBy(person, place)
    this.#joinByName(person, place)
    return place
  }

  #joinBy({ emails, words, profiles, handles }: PersonKeys, place: number): void {
    const uid = this.#uids[place] ?? -1
    if (uid >= 0) this.#join(uid, place)
    for (const email of emails) this.#joinByEmail(email, words, place)
    for (const url of profiles) this.#joinAt(this.#places.firstPlace(place, 'url', url), place)
    for (const { network, name } of handles) {
      this.#joinAt(this.#places.firstPlace(place, 'handle', network, name), place)
    }
  }

  /** The same profile is one person's, unless the two have a UID each. */
  #joinAt(first: number, place: number): void {
    if (!this.#haveTwoUids(first, place)) this.#join(first, place)
  }

  #joinByEmail(email: string, words: readonly string[], place: number): void {
    const first = this.#places.firstPlace(place, 'email', email)
    // Whoever had it first is compared as they are: only of an e-mail that is shared are the words needed.
    if (first === place) return
    const byWord = words.map((word) => this.#places.firstPlace(place, 'email of', email, word))
    const sharing = this.#sharing.get(first) ?? []
    const alike = [first, ...sharing, ...byWord].filter((one) => this.#isAlike(one, place))
    const same = alike.filter((one) => one !== place && !this.#haveTwoUids(one, place))
    for (const one of same) this.#join(one, place)
    if (same.length > 0) return
    if (sharing.length < comparedSharing) this.#sharing.set(first, [...sharing, place])
    const twin = alike.find((one) => one !== place)
    const by = twin === undefined ? 'sharedEmail' : 'twin'
    this.#kin.set(place, { place: twin ?? first, by })
  }

  #joinByName(person: PersonKeys, place: number): void {
    const { spellings, org } = person
    const isNamesake = this.#isNamesake(person, place)
    for (const name of spellings) {
      const first = this.#places.firstPlace(place, 'name', name, org)
      if (this.leaderOf(first) === this.leaderOf(place)) continue
      const isTold = this.#areToldApart(first, place)
      if (!isNamesake && !isTold) this.#join(first, place)
      else if (org !== '' && isTold) this.#kin.set(place, { place: first, by: 'twin' })
    }
  }

  /** Whether, with no organisation to confirm it, an earlier one of the name has a UID, or an address, of its own. */
  #isNamesake({ spellings, org, uid, emails, profiles }: PersonKeys, place: number): boolean {
    if (org !== '') return false
    const isFirst = (kind: string) =>
      spellings
        .map((name) => this.#places.firstPlace(place, kind, name))
        .every((first) => first === place)
    // Both are told each time: a later record is compared with either.
    const isFirstUid = uid === undefined || isFirst('uid of')
    const isFirstReach = emails.length + profiles.length === 0 || isFirst('reach of')
    return !isFirstUid || !isFirstReach
  }

  /** Of one name: whether each has something of their own by which people are told apart. */
  #areToldApart(one: number, other: number): boolean {
    const [mine, theirs] = [this.leaderOf(one), this.leaderOf(other)]
    // Had they one in common, they were joined by it.
    if (this.#hasEmail[mine] === true && this.#hasEmail[theirs] === true) return true
    return (
      this.#haveTwoUids(one, other) ||
      haveTwoProfiles(this.#profiles.get(mine), this.#profiles.get(theirs)) ||
      haveTwoPhones(this.#told[mine]?.phones ?? '', this.#told[theirs]?.phones ?? '')
    )
  }

  #haveTwoUids(one: number, other: number): boolean {
    const mine = this.#uids[this.leaderOf(one)] ?? -1
    const theirs = this.#uids[this.leaderOf(other)] ?? -1
    return mine >= 0 && theirs >= 0 && mine !== theirs
  }

  #isAlike(one: number, other: number): boolean {
    return areAlike(this.#told[one]?.words ?? '', this.#told[other]?.words ?? '')
  }

  #join(first: number, second: number): void {
    const one = this.leaderOf(first)
    const other = this.leaderOf(second)
    if (one === other) return
    const [leader, joined] = [Math.min(one, other), Math.max(one, other)]
    if (joined < this.count - 1) this.#isJoinedLate = true
    this.#leaders[joined] = leader
    this.#uids[leader] = Math.max(this.#uids[leader] ?? -1, this.#uids[joined] ?? -1)
    this.#hasEmail[leader] = this.#hasEmail[leader] === true || this.#hasEmail[joined] === true
    const profiles = this.#profiles.get(joined)
    if (profiles !== undefined) {
      this.#profiles.set(leader, [...(this.#profiles.get(leader) ?? []), ...profiles])
    }
    const told = this.#told[leader]
    const phones = this.#told[joined]?.phones ?? ''
    if (told !== undefined && phones !== '') {
      this.#told[leader] = { ...told, phones: `${told.phones} ${phones}`.trim() }
    }
  }

  /**
   * The place of an earlier record that this one is like, and not the same: of the name and organisation, or name and
   * e-mail (`twin`), or an e-mail only (`sharedEmail`).
   */
  kinOf(place: number): { place: number; by: 'twin' | 'sharedEmail' } | undefined {
    return this.#kin.get(place)
  }

  /** Whether a record was the same as two before it that had not been the same until then. */
  get isJoinedLate(): boolean {
    return this.#isJoinedLate
  }

  get count(): number {
    return this.#leaders.length
  }

  /** The place of the first record of the same person, once all are told. */
  leaderOf(place: number): number {
    let at = place
    for (let above = this.#above(at); above !== at; above = this.#above(at)) {
      this.#leaders[at] = this.#above(above)
      at = above
    }
    return at
  }

  #above(place: number): number {
    return this.#leaders[place] ?? place
  }
}
