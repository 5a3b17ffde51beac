import type { NewContact, ReachKind } from './contact.ts'
import type { Day } from './day.ts'
import { foldText } from './fold.ts'
import { type FoundBy, foundBy } from './found-by.ts'
import type { ExtraProperty, PropertyParams } from './imported-person.ts'
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
  const nicknames = distinct((contact.nicknames ?? []).map(keyedNickname), keyOf)
  const fields = distinct((contact.fields ?? []).map(keyedField), keyOf)
  const reach = distinctReach((contact.reach ?? []).map(preparedReach))
  const things = preparedThings(contact)
  const found = foundWith(
    { name, org, role, city, birthday, metAt, nicknames, fields, reach },
    things.map((thing) => thing.name),
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

function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what JSON escapes
  return /["\\\u0000-\u001f\ud800-\udfff]/.test(text) ? JSON.stringify(text) : `"${text}"`
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
  return foundBy({
    name,
    nicknames: contact.nicknames.map(textOf),
    org,
    role,
    city,
    birthday,
    metAt,
    words: [...contact.fields.map(textOf), ...contact.reach.map(({ value }) => value), ...things],
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
  const { circles, goals, tags } = names
  return distinct(
    [...named('circle', circles), ...named('goal', goals), ...named('tag', tags)],
    thingKey,
  )
}

function named(thing: PreparedThing['thing'], names: readonly string[] = []): PreparedThing[] {
  return names.map((name) => ({ thing, name: cleanName(name) }))
}

const textOf = ({ text }: KeyedWord) => text
const keyOf = ({ key }: KeyedWord) => key
const thingKey = ({ thing, name }: PreparedThing) => `${thing} ${foldName(name)}`
/** Of a handful each is compared with those before it: no key is made of any. */
function distinctReach(reach: readonly PreparedReach[]): readonly PreparedReach[] {
  if (reach.length > 8) return distinct(reach, keyOfReach)
  const isFirst = (one: PreparedReach, index: number) =>
    !reach.some(
      (other, at) =>
        at < index &&
        other.folded === one.folded &&
        other.kind === one.kind &&
        other.network === one.network &&
        reachKey(other.kind, other.value) === reachKey(one.kind, one.value),
    )
  return reach.every(isFirst) ? reach : reach.filter(isFirst)
}

const keyOfReach = ({ kind, network, value }: PreparedReach) =>
  `${kind} ${network === null ? '' : `${network}:`} ${reachKey(kind, value)}`

/** The first with each key. */
function distinct<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  if (list.length < 2) return list
  const known = new Set<string>()
  return list.filter((one) => known.size < known.add(key(one)).size)
}
