import { foldText } from './fold.ts'
import type { ImportedPerson } from './imported-person.ts'
import { KeyPlaces } from './key-places.ts'
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
  /** As they came: only namesakes are compared by them. */
  phones: readonly { value: string }[]
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

/** LinkedIn's country and what follows the page say nothing of whose it is. */
function plainProfile(url: string): string {
  if (!/^(?:[a-z]{2,3}\.)?linkedin\.com\//.test(url)) return url
  const page = url.split(/[?#]/, 1)[0] ?? ''
  return page.replace(/^[a-z]{2,3}\.(?=linkedin)/, '').replace(/(?<!\/)\/+$/, '')
}

export function personKeys(person: ImportedPerson): PersonKeys {
  return {
    uid: person.uid,
    emails: person.emails.map(({ value }) => foldReach('email', value)),
    profiles: person.urls
      .map(({ value }) => foldReach('url', value))
      // As written too: the journal holds addresses as they came.
      .flatMap((url) => [...new Set([url, plainProfile(url)])])
      .filter((url) => url.length < 300 && profile.test(url)),
    handles: person.handles.map(({ network, value }) => ({
      network,
      name: foldReach('handle', value),
    })),
    phones: person.phones,
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
 * Records of one file that are the same person: the same UID, profile or handle; the same name and organisation (where
 * none is given, not two with a UID or an address each: they are namesakes); or the same e-mail and a word of the name in common (a couple, or a firm, may share an address). What is the same as the
 * same is the same. Told one by one and not kept, so that a file of any length can be told.
 */
export class SamePeople {
  readonly #leaders: number[] = []
  readonly #places = new KeyPlaces()
  #isJoinedLate = false

  /** Tells the next record and gives its place, counting from 0. */
  add(person: PersonKeys): number {
    const place = this.#leaders.length
    this.#leaders.push(place)
    this.#joinBy(person, place)
    if (!this.#isNamesake(person, place)) {
      this.#join(this.#places.firstPlace(`name ${person.name} ${person.org}`, place), place)
    }
    return place
  }

  /** Whether, with no organisation to confirm it, an earlier one of the name has a UID, or an address, of its own. */
  #isNamesake({ name, org, uid, emails, profiles }: PersonKeys, place: number): boolean {
    if (org !== '') return false
    const isFirst = (key: string) => this.#places.firstPlace(`${key} ${name}`, place) === place
    // Both are told each time: a later record is compared with either.
    const isFirstUid = uid === undefined || isFirst('uid of')
    const isFirstReach = emails.length + profiles.length === 0 || isFirst('reach of')
    return !isFirstUid || !isFirstReach
  }

  #joinBy({ uid, profiles, handles, emails, words }: PersonKeys, place: number): void {
    const join = (key: string) => this.#join(this.#places.firstPlace(key, place), place)
    if (uid !== undefined) join(`uid ${uid}`)
    for (const url of profiles) join(`url ${url}`)
    for (const { network, name } of handles) join(`handle ${network} ${name}`)
    for (const email of emails) for (const word of words) join(`email ${email} ${word}`)
  }

  #join(first: number, second: number): void {
    const one = this.leaderOf(first)
    const other = this.leaderOf(second)
    if (one === other) return
    if (Math.max(one, other) < this.count - 1) this.#isJoinedLate = true
    this.#leaders[Math.max(one, other)] = Math.min(one, other)
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
