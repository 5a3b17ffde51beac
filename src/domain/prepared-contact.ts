import type { NewContact, ReachKind } from './contact.ts'
import type { Day } from './day.ts'
import { foldText } from './fold.ts'
import { type FoundBy, foundBy } from './found-by.ts'
import type { ExtraProperty, PropertyParams } from './imported-person.ts'
import { quoted } from './json-text.ts'
import { cleanName, foldName } from './name.ts'
import type { NamedThing } from './named-thing.ts'
import { foldReach, reachKey } from './reach.ts'
import { joinedName } from './who.ts'

/** A word as it is kept, and by what it is recognised. */
export interface KeyedWord {
  text: string
  key: string
}

export interface PreparedReach {
  kind: ReachKind
  network: string | null
  value: string
  folded: string
  isPreferred: boolean
}

/** A circle, goal or tag by the name that was given. */
export interface PreparedThing {
  thing: Exclude<NamedThing, 'event'>
  name: string
}

type Plain = Pick<
  NewContact,
  | 'name'
  | 'org'
  | 'role'
  | 'city'
  | 'tie'
  | 'birthday'
  | 'metAt'
  | 'metOn'
  | 'viaId'
  | 'rhythm'
  | 'tieSince'
  | 'source'
  | 'sourceUid'
>

/** A new contact with all that can be worked out without the journal; what a list names twice is there once. */
export interface PreparedContact extends Plain {
  nicknames: readonly KeyedWord[]
  fields: readonly KeyedWord[]
  reach: readonly PreparedReach[]
  things: readonly PreparedThing[]
  /** As it is where the things are called in the journal as they are here. */
  found: FoundBy
  /** A JSON array; null for none. */
  extra: string | null
}

export interface PreparedNote {
  on?: Day | undefined
  text: string
  folded: string
}

/** Throws `name.*`. */
export function prepareContact(contact: NewContact): PreparedContact {
  const { org, role, city, tie, birthday, metAt, metOn, viaId, rhythm } = contact
  const { tieSince, source, sourceUid, extra } = contact
  const name = cleanName(contact.name)
  const nicknames = distinct(eachOf(contact.nicknames, keyedNickname), keyOf)
  const fields = distinct(eachOf(contact.fields, keyedField), keyOf)
  const reach = distinctReach(eachOf(contact.reach, preparedReach))
  const things = preparedThings(contact)
  const found = foundWith(
    { name, org, role, city, birthday, metAt, nicknames, fields, reach },
    eachOf(things, nameOf),
  )
  // Named one by one: spread into it, an object this large costs V8 more than the rest of the function.
  return {
    name,
    org,
    role,
    city,
    birthday,
    metAt,
    nicknames,
    fields,
    reach,
    tie,
    metOn,
    viaId,
    rhythm,
    tieSince,
    source,
    sourceUid,
    things,
    found,
    extra: extra?.length ? propertiesText(extra) : null,
  }
}

/** Most people have nothing in most of their lists: of nothing none is made. */
function eachOf<Given, Made>(
  given: readonly Given[] | undefined,
  make: (one: Given) => Made,
): readonly Made[] {
  return given === undefined || given.length === 0 ? nothing : given.map(make)
}

const nothing: readonly never[] = []

/** How a property begins in JSON, by its parameters: those of cards are the same object wherever the header is the same. */
const beginnings = new Map<PropertyParams, { name: string; text: string }>()
const mostRemembered = 500

/** As `JSON.stringify`, which takes most of the time a contact takes to be prepared. */
function propertiesText(properties: readonly ExtraProperty[]): string {
  let text = ''
  for (const property of properties) {
    const { group, value, field } = property
    text += (text === '' ? '[' : ',') + beginningOf(property) + quoted(value)
    if (group !== undefined) text += `,"group":${quoted(group)}`
    text += field === undefined ? '}' : `,"field":"${field}"}`
  }
  return `${text}]`
}

function beginningOf({ name, params }: ExtraProperty): string {
  const known = beginnings.get(params)
  if (known?.name === name) return known.text
  const text = `{"name":${quoted(name)},"params":${JSON.stringify(params)},"value":`
  if (beginnings.size >= mostRemembered) beginnings.clear()
  beginnings.set(params, { name, text })
  return text
}

/** How they are found where their things are called so. */
export function foundWith(
  contact: Pick<
    PreparedContact,
    'name' | 'nicknames' | 'org' | 'role' | 'city' | 'birthday' | 'metAt' | 'fields' | 'reach'
  >,
  things: readonly string[],
): FoundBy {
  const { name, org = null, role = null, city = null, birthday = null, metAt = null } = contact
  const words: string[] = []
  for (const { text } of contact.fields) words.push(text)
  for (const { value } of contact.reach) words.push(value)
  for (const thing of things) words.push(thing)
  return foundBy({
    name,
    nicknames: eachOf(contact.nicknames, textOf),
    org,
    role,
    city,
    birthday,
    metAt,
    words,
  })
}

/** Throws `name.*`. */
export function keyedNickname(given: string): KeyedWord {
  const text = cleanName(given)
  return { text, key: joinedName(text) }
}

/** Throws `name.*`. */
export function keyedField(given: string): KeyedWord {
  const text = cleanName(given)
  return { text, key: foldText(text) || text }
}

function preparedReach(given: NonNullable<NewContact['reach']>[number]): PreparedReach {
  const { kind, network, value, isPreferred = false } = given
  return { kind, network, value, folded: foldReach(kind, value), isPreferred }
}

/** Throws `name.*`. */
export function preparedThings(
  names: Pick<NewContact, 'circles' | 'goals' | 'tags'>,
): readonly PreparedThing[] {
  const { circles = nothing, goals = nothing, tags = nothing } = names
  const things: PreparedThing[] = []
  for (const name of circles) things.push({ thing: 'circle', name: cleanName(name) })
  for (const name of goals) things.push({ thing: 'goal', name: cleanName(name) })
  for (const name of tags) things.push({ thing: 'tag', name: cleanName(name) })
  return distinct(things, thingKey)
}

const textOf = ({ text }: KeyedWord) => text
const nameOf = ({ name }: PreparedThing) => name
const keyOf = ({ key }: KeyedWord) => key
const thingKey = ({ thing, name }: PreparedThing) => `${thing} ${foldName(name)}`
/** Of a handful each is compared with those before it: no key is made of any. */
function distinctReach(reach: readonly PreparedReach[]): readonly PreparedReach[] {
  if (reach.length > 8) return distinct(reach, keyOfReach)
  const first: PreparedReach[] = []
  for (const one of reach) if (!isAmong(one, first)) first.push(one)
  return first.length === reach.length ? reach : first
}

function isAmong(
  { kind, network, value, folded }: PreparedReach,
  others: readonly PreparedReach[],
): boolean {
  for (const other of others) {
    const isSame = other.folded === folded && other.kind === kind && other.network === network
    if (isSame && reachKey(kind, other.value) === reachKey(kind, value)) return true
  }
  return false
}

const keyOfReach = ({ kind, network, value }: PreparedReach) =>
  `${kind} ${network === null ? '' : `${network}:`} ${reachKey(kind, value)}`

/** The first with each key. */
function distinct<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  if (list.length < 2) return list
  const known = new Set<string>()
  return list.filter((one) => known.size < known.add(key(one)).size)
}
