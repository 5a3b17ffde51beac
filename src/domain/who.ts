import { foldGroups, latinDigits } from './fold.ts'
import { foldName, nameKeys } from './name.ts'
import { findPhoneKey } from './phone-key.ts'
import { type ProfileLink, readProfileLink } from './profile-link.ts'
import { isOneName, nameSpellings } from './same-name.ts'
import { isCloseSpelling, slipsForgiven, spellingDistance } from './spelling.ts'
import { boundMarks } from './visible.ts'

/** What the resolver needs to know of a contact. */
export interface Named {
  readonly id: number
  readonly name: string
  readonly nicknames: readonly string[]
}

/** The readings of what was typed for a person, tried in this order; the first that fits anybody wins. */
export const whoStages = [
  'id',
  'address',
  'name',
  'nickname',
  'beginning',
  'nicknameBeginning',
  'handle',
  'spelling',
] as const

export type WhoStage = (typeof whoStages)[number]

/** What was typed for a person, in every way it can be read. */
export interface WhoQuery {
  /** `12`, `#12`, `۱۲`. */
  readonly id?: number
  /** An e-mail address in lower case. */
  readonly email?: string
  /** A web address: of a link of theirs, or of a profile. */
  readonly link?: ProfileLink
  /** What tells a telephone number from others: see `findPhoneKey`. */
  readonly phone?: string
  /** `@name` (any network), `network:name`, lower case, without the @. */
  readonly handle?: Handle
  /** A single word, or what looks like an e-mail address, is, failing all names, a handle without its @. */
  readonly bareHandle?: Handle
  /** The folded name without spaces: see `joinedName`. */
  readonly joinedName: string
  /** The folded words, and the same words with neighbours joined that may be one word elsewhere. */
  readonly readings: readonly (readonly string[])[]
}

export interface Handle {
  readonly network?: string
  readonly name: string
}

/** More words than any name has; the rest is read as part of none. */
const wordLimit = 16

/**
 * Names are the same when these are: folded, and without spaces, so that a half-space, a hyphen or an
 * apostrophe may as well be a space or missing (کاظمی‌نیا, کاظمی نیا, کاظمینیا; O'Brien, OBrien).
 */
export function joinedName(name: string): string {
  if (name !== last.name) {
    let joined = ''
    for (const parts of foldGroups(name)) for (const part of parts) joined += part
    last.joined = joined || foldName(name).replaceAll(' ', '')
    last.name = name
  }
  return last.joined
}

/** What was asked last: a name is asked for two or three times in a row. */
const last = { name: '', joined: '' }

/** Reads what was typed for a person. Nothing is refused: what fits nobody finds nobody. */
export function parseWho(typed: string): WhoQuery {
  const text = boundMarks(typed).normalize('NFKC').trim()
  const id = /^#?([0-9]{1,15})$/.exec(latinDigits(text))?.[1]
  const email = /^[^\s@]+@[^\s@]+$/.exec(text)?.[0]
  const link = readProfileLink(text)
  const [, network, name] = /[@:]/.test(text) ? (typedHandle().exec(text) ?? []) : []
  const [bareHandle = email] = /^[^\s@:]+$/.exec(text) ?? []
  const phone = /^\+?[0-9][0-9\s().-]*$/.test(latinDigits(text))
    ? findPhoneKey(text)?.key
    : undefined
  // `-1` is no name that begins with 1.
  const isBelowZero = /^[−-][0-9]+$/.test(latinDigits(text))
  const words = isBelowZero ? [] : foldGroups(text.slice(0, 1000)).flat().slice(0, wordLimit)
  return {
    ...(id === undefined ? {} : { id: Number(id) }),
    ...(email === undefined ? {} : { email: email.toLowerCase() }),
    ...(link === undefined ? {} : { link }),
    ...(phone === undefined ? {} : { phone }),
    ...(name === undefined ? {} : { handle: handleOf(network, name) }),
    ...(bareHandle === undefined ? {} : { bareHandle: handleOf(undefined, bareHandle) }),
    joinedName: joinedName(text.slice(0, 1000)),
    readings: readingsOf(words),
  }
}

/**
 * That of a network of many servers has an @ in it: @grace@hachyderm.io, @p:matrix.org. A function, because reading the
 * pattern takes a millisecond and most queries are names.
 */
const typedHandle = () => /^(?:([\p{L}\p{N}._-]+):\s*@?|@)([^\s@/:][^\s]*)$/u

function handleOf(network: string | undefined, name: string): Handle {
  const lower = name.toLowerCase()
  return network === undefined ? { name: lower } : { network: network.toLowerCase(), name: lower }
}

function readingsOf(words: readonly string[]): string[][] {
  if (words.length === 0) return []
  const readings = [[...words]]
  for (let index = 0; index + 1 < words.length; index++) {
    const joined = `${words[index]}${words[index + 1]}`
    readings.push([...words.slice(0, index), joined, ...words.slice(index + 2)])
  }
  return readings
}

/**
 * Whether every typed word is the beginning of a word of the texts, in any order, no word of theirs
 * serving twice (`ahm sara` fits Sara Ahmadi, `sara sara` does not). A number by itself is a whole word: an id that is
 * nobody's must not be the beginning of a name (`net rm 1` is not about 12 Monkeys).
 */
export function matchesByBeginning(words: readonly string[], texts: readonly string[]): boolean {
  const isNumber = words.length === 1 && /^[0-9]+$/.test(words[0] ?? '')
  return fitsEach(words, texts, (typed, word) =>
    isNumber ? word === typed : word.startsWith(typed),
  )
}

/** As `matchesByBeginning`, a word also fitting when it is spelled nearly alike. */
function matchesBySpelling(words: readonly string[], texts: readonly string[]): boolean {
  const isAlone = words.length === 1
  return fitsEach(words, texts, (typed, word) => isCloseName(typed, word, isAlone))
}

/**
 * Whether a word may be meant for a word of a name. One slip in three letters makes half the short names alike, so there
 * the first letter has to stand; and where nothing else tells who is meant, only a letter left out or two swapped are
 * forgiven (`jhn`, not `jan`, for John).
 */
function isCloseName(typed: string, word: string, isAlone: boolean): boolean {
  if (word.startsWith(typed) || isCloseSpelling(typed, word)) return true
  if (typed.length !== 3 || typed[0] !== word[0] || spellingDistance(typed, word, 1) > 1) {
    return false
  }
  if (!isAlone || word.length === 4) return word.length >= 3
  return word.length === 3 && typed[1] === word[2] && typed[2] === word[1]
}

function fitsEach(
  words: readonly string[],
  texts: readonly string[],
  fits: (typed: string, word: string) => boolean,
): boolean {
  const places = texts.flatMap(placesOf)
  const taken = new Set<string>()
  // Longest first: what begins with a longer word begins with the shorter too, so nothing is wasted.
  const order = words.toSorted((one, other) => other.length - one.length)
  for (const typed of order) {
    const place = places.find(
      ({ word, parts }) => fits(typed, word) && !parts.some((part) => taken.has(part)),
    )
    if (place === undefined) return false
    for (const part of place.parts) taken.add(part)
  }
  return words.length > 0
}

interface Place {
  readonly word: string
  /** What the word is made of: its own place, or two for neighbours joined. */
  readonly parts: readonly string[]
}

/** The words of a name and its neighbours joined, each with the places it takes up. */
function placesOf(name: string, text: number): Place[] {
  const words = foldGroups(name).flat().slice(0, wordLimit)
  if (words.length === 0) return [{ word: foldName(name), parts: [`${text}`] }]
  const places = words.map((word, index) => ({ word, parts: [`${text}.${index}`] }))
  for (let index = 0; index + 1 < words.length; index++) {
    const word = `${words[index]}${words[index + 1]}`
    places.push({ word, parts: [`${text}.${index}`, `${text}.${index + 1}`] })
  }
  return places
}

/**
 * Where contacts are looked up, each through an index. `name_key` holds `contactKeys` of everybody.
 */
export interface WhoLookup<Contact extends Named> {
  withId(id: number): readonly Contact[]
  withEmail(email: string): readonly Contact[]
  withHandle(handle: Handle): readonly Contact[]
  /** One of whose links is folded like this. */
  /** By what `findPhoneKey` gives of a number. */
  withPhone(key: string): readonly Contact[]
  withUrl(folded: string): readonly Contact[]
  /** Whose `joinedName` is this. */
  withJoinedName(joined: string): readonly Contact[]
  /** One of whose nicknames has this `joinedName`. */
  withJoinedNickname(joined: string): readonly Contact[]
  /** Who has, for each of the words, a key that begins with it. */
  withKeysBeginning(words: readonly string[]): readonly Contact[]
  /** The distinct keys of these lengths (code units, both included). */
  keysOfLength(least: number, most: number): Iterable<string>
  /** Who has, for each group, one of its keys. */
  withKeys(groups: readonly (readonly string[])[]): readonly Contact[]
}

/** The keys of a contact in `name_key`: those of the name and of the nicknames. */
export function contactKeys(contact: Pick<Named, 'name' | 'nicknames'>): readonly string[] {
  const { name, nicknames } = contact
  if (nicknames.length === 0) return nameKeys(name)
  return [...new Set([name, ...nicknames].flatMap(nameKeys))]
}

/** Whom the typed text names: nobody (no matches), one, or several to choose from. */
export interface WhoMatch<Contact> {
  readonly stage: WhoStage | undefined
  readonly matches: readonly Contact[]
}

/**
 * Finds whom the text names: stage by stage (`whoStages`), everybody the first fitting stage fits, by
 * id. One match is the person; several are a question, never a guess.
 */
export function resolveWho<Contact extends Named>(
  typed: string,
  lookup: WhoLookup<Contact>,
): WhoMatch<Contact> {
  const query = parseWho(typed)
  for (const stage of whoStages) {
    const found = new Map<number, Contact>()
    for (const contact of findInStage(stage, query, lookup)) found.set(contact.id, contact)
    if (found.size > 0) {
      const all = [...found.values()].toSorted((one, other) => one.id - other.id)
      return { stage, matches: stage === 'name' ? spelledSo(typed, all) : all }
    }
  }
  return { stage: undefined, matches: [] }
}

/** Of several of one name but for spaces (Li Na, Lina) those spelled so, where there are any. */
function spelledSo<Contact extends Named>(typed: string, all: readonly Contact[]) {
  if (all.length < 2) return all
  const ways = nameSpellings(typed.slice(0, 1000))
  const exact = all.filter(({ name }) => isOneName(ways, nameSpellings(name)))
  return exact.length === 0 ? all : exact
}

function findInStage<Contact extends Named>(
  stage: WhoStage,
  query: WhoQuery,
  lookup: WhoLookup<Contact>,
): readonly Contact[] {
  switch (stage) {
    case 'id':
      return query.id === undefined ? [] : lookup.withId(query.id)
    case 'address':
      return [
        ...(query.email === undefined ? [] : lookup.withEmail(query.email)),
        ...(query.handle === undefined ? [] : lookup.withHandle(query.handle)),
        ...(query.link === undefined ? [] : withLink(query.link, lookup)),
        ...(query.phone === undefined ? [] : lookup.withPhone(query.phone)),
      ]
    case 'name':
      return query.joinedName === '' ? [] : lookup.withJoinedName(query.joinedName)
    case 'nickname':
      return query.joinedName === '' ? [] : lookup.withJoinedNickname(query.joinedName)
    case 'beginning':
    case 'nicknameBeginning':
      return query.readings.flatMap((words) =>
        lookup
          .withKeysBeginning(words)
          .filter((contact) =>
            matchesByBeginning(
              words,
              stage === 'beginning' ? [contact.name] : [contact.name, ...contact.nicknames],
            ),
          ),
      )
    case 'handle':
      return query.bareHandle === undefined ? [] : lookup.withHandle(query.bareHandle)
    case 'spelling':
      return query.readings.flatMap((words) => {
        const groups = words.map((word) => closeKeys(word, lookup, words.length === 1))
        if (groups.length === 0 || groups.some((keys) => keys.length === 0)) return []
        return lookup
          .withKeys(groups)
          .filter((contact) => matchesBySpelling(words, [contact.name, ...contact.nicknames]))
      })
  }
}

/** Whose link it is; failing that, whose profile. */
function withLink<Contact extends Named>(
  { folded, handles }: ProfileLink,
  lookup: WhoLookup<Contact>,
): readonly Contact[] {
  const owners = folded.flatMap((url) => lookup.withUrl(url))
  return owners.length > 0 ? owners : handles.flatMap((handle) => lookup.withHandle(handle))
}

/** The keys spelled like the word, or beginning with it when it is too short to be misspelled. */
function closeKeys(
  word: string,
  lookup: Pick<WhoLookup<Named>, 'keysOfLength'>,
  isAlone: boolean,
): string[] {
  const slips = slipsForgiven(word.length)
  const most = word.length + 32
  const keys: string[] = []
  for (const key of lookup.keysOfLength(Math.max(1, word.length - slips), most)) {
    if (isCloseName(word, key, isAlone)) keys.push(key)
  }
  return keys
}
