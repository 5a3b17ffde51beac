import { type NewContact, type ReachKind, reachKinds } from '../domain/contact.ts'
import type { ImportEntry } from '../domain/import-entry.ts'
import type { ExtraProperty, PeopleKind } from '../domain/imported-person.ts'
import type {
  KeyedWord,
  PreparedContact,
  PreparedReach,
  PreparedThing,
} from '../domain/prepared-contact.ts'

// Between threads objects are copied name by name; a flat list of texts takes a tenth of the time to receive.

export type PackedValue = string | number | null

/** Appends an entry read from a card: no fields of ours, no introducer. */
export function packEntry(entry: ImportEntry, into: PackedValue[]): void {
  const { line, keys } = entry
  const contact = entry.prepared()
  const notes = entry.notes()
  const { found } = contact
  into.push(line, contact.name, contact.org ?? null, contact.role ?? null, contact.city ?? null)
  into.push(contact.birthday ?? null, contact.sourceUid ?? null, contact.extra)
  into.push(found.name_joined, found.name_keys, found.search_text, found.birthday_md)
  into.push(keys.org, contact.nicknames.length)
  for (const { text, key } of contact.nicknames) into.push(text, key)
  into.push(contact.reach.length)
  for (const { kind, network, value, folded, isPreferred } of contact.reach) {
    // A text that is there twice would be copied twice.
    into.push(reachKinds.indexOf(kind), network, value, folded === value ? null : folded)
    into.push(isPreferred ? 1 : 0)
  }
  into.push(contact.things.length)
  for (const { thing, name } of contact.things) into.push(thing, name)
  into.push(notes.length)
  for (const { text, folded } of notes) into.push(text, folded)
  into.push(keys.profiles.length, ...keys.profiles)
  into.push(keys.spellings.length, ...keys.spellings)
  into.push(keys.words.length, ...keys.words)
  into.push(keys.phones.length, ...keys.phones)
}

/** The entries of a list that `packEntry` made. */
export function* unpackEntries(
  values: readonly PackedValue[],
  source: PeopleKind,
): Generator<ImportEntry> {
  const list = new PackedList(values)
  while (!list.isAtEnd) yield unpackEntry(list, source)
}

/** Reads one value after the other, in the order in which they were packed. */
class PackedList {
  readonly #values: readonly PackedValue[]
  #at = 0

  constructor(values: readonly PackedValue[]) {
    this.#values = values
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#values.length
  }

  next<T extends PackedValue>(): T {
    return this.#values[this.#at++] as T
  }

  optional<T extends string>(): T | undefined {
    return this.next<T | null>() ?? undefined
  }

  list<T>(one: (list: PackedList) => T): readonly T[] {
    const count = this.next<number>()
    if (count === 0) return nothing
    const items: T[] = []
    for (let left = count; left > 0; left--) items.push(one(this))
    return items
  }
}

const nothing: readonly never[] = []

const told = (list: PackedList) => list.next<string>()
const word = (list: PackedList): KeyedWord => ({ text: list.next(), key: list.next() })
const note = (list: PackedList) => ({ text: told(list), folded: told(list) })
const named = (list: PackedList): PreparedThing => ({ thing: list.next(), name: list.next() })
const way = (list: PackedList): PreparedReach => {
  const kind = reachKinds[list.next<number>()] ?? 'url'
  const network = list.next<string | null>()
  const value = told(list)
  const folded = list.optional() ?? value
  return { kind, network, value, folded, isPreferred: list.next<number>() === 1 }
}

function unpackEntry(list: PackedList, source: PeopleKind): ImportEntry {
  const line = list.next<number>()
  const name = told(list)
  const org = list.optional()
  const role = list.optional()
  const city = list.optional()
  const birthday = list.optional<NonNullable<NewContact['birthday']>>()
  const sourceUid = list.optional()
  const extra = list.next<string | null>()
  const found: PreparedContact['found'] = {
    name_joined: list.next(),
    name_keys: list.next(),
    search_text: list.next(),
    birthday_md: list.next(),
  }
  const orgKey = told(list)
  const nicknames = list.list(word)
  const reach = list.list(way)
  const things = list.list(named)
  const notes = list.list(note)
  // Named one by one: put together of others, objects this large take most of the time there is.
  return new UnpackedEntry(
    line,
    {
      name,
      org,
      role,
      city,
      birthday,
      source,
      sourceUid,
      nicknames,
      fields: nothing,
      reach,
      things,
      found,
      extra,
    },
    notes,
    {
      uid: sourceUid,
      emails: foldedOf(reach, 'email'),
      profiles: list.list(told),
      handles: handlesOf(reach),
      name: found.name_joined,
      org: orgKey,
      spellings: list.list(told),
      words: list.list(told),
      phones: list.list(told),
    },
  )
}

/** Of twenty thousand, none has functions of its own. */
class UnpackedEntry implements ImportEntry {
  readonly line: number
  readonly keys: ImportEntry['keys']
  readonly via = undefined
  readonly #prepared: PreparedContact
  readonly #notes: ReturnType<ImportEntry['notes']>

  constructor(
    line: number,
    prepared: PreparedContact,
    notes: ReturnType<ImportEntry['notes']>,
    keys: ImportEntry['keys'],
  ) {
    this.line = line
    this.keys = keys
    this.#prepared = prepared
    this.#notes = notes
  }

  notes() {
    return this.#notes
  }

  prepared() {
    return this.#prepared
  }

  contact() {
    return contactOf(this.#prepared)
  }
}

function foldedOf(reach: readonly PreparedReach[], wanted: ReachKind): string[] {
  const texts: string[] = []
  for (const { kind, folded } of reach) if (kind === wanted) texts.push(folded)
  return texts
}

function handlesOf(reach: readonly PreparedReach[]): ImportEntry['keys']['handles'] {
  const handles: { network: string; name: string }[] = []
  for (const { kind, network, folded } of reach) {
    if (kind === 'handle') handles.push({ network: network ?? '', name: folded })
  }
  return handles
}

function contactOf({ nicknames, reach, things, extra, ...plain }: PreparedContact): NewContact {
  const namesOf = (kind: PreparedThing['thing']) =>
    things.filter(({ thing }) => thing === kind).map(({ name }) => name)
  const { name, org, role, city, birthday, source, sourceUid } = plain
  return {
    name,
    org,
    role,
    city,
    birthday,
    source,
    sourceUid,
    nicknames: nicknames.map(({ text }) => text),
    reach: reach.map(({ kind, network, value, isPreferred }) => ({
      kind,
      network,
      value,
      isPreferred,
    })),
    circles: namesOf('circle'),
    goals: namesOf('goal'),
    tags: namesOf('tag'),
    fields: [],
    extra: extra === null ? [] : (JSON.parse(extra) as ExtraProperty[]),
  }
}
