import type { NewContact, ReachKind } from '../domain/contact.ts'
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
    into.push(kind, network, value, folded, isPreferred ? 1 : 0)
  }
  into.push(contact.things.length)
  for (const { thing, name } of contact.things) into.push(thing, name)
  into.push(notes.length)
  for (const { text, folded } of notes) into.push(text, folded)
  into.push(keys.profiles.length, ...keys.profiles)
  into.push(keys.words.length, ...keys.words)
  into.push(keys.phones.length, ...keys.phones.map(({ value }) => value))
}

/** The entries of a list that `packEntry` made. */
export function* unpackEntries(
  values: readonly PackedValue[],
  source: PeopleKind,
): Generator<ImportEntry> {
  let at = 0
  const next = <T extends PackedValue>() => values[at++] as T
  const optional = <T extends string>() => next<T | null>() ?? undefined
  const list = <T>(one: () => T): T[] => {
    const items: T[] = []
    for (let left = next<number>(); left > 0; left--) items.push(one())
    return items
  }
  const text = () => next<string>()
  while (at < values.length) {
    const line = next<number>()
    const name = text()
    const plain = {
      name,
      org: optional(),
      role: optional(),
      city: optional(),
      birthday: optional<NonNullable<NewContact['birthday']>>(),
      source,
      sourceUid: optional(),
    }
    const extra = next<string | null>()
    const found = {
      name_joined: text(),
      name_keys: text(),
      search_text: text(),
      birthday_md: next<string | null>(),
    }
    const org = text()
    const nicknames = list<KeyedWord>(() => ({ text: text(), key: text() }))
    const reach = list<PreparedReach>(() => ({
      kind: next<ReachKind>(),
      network: next<string | null>(),
      value: text(),
      folded: text(),
      isPreferred: next<number>() === 1,
    }))
    const things = list<PreparedThing>(() => ({
      thing: next<PreparedThing['thing']>(),
      name: text(),
    }))
    const notes = list(() => ({ text: text(), folded: text() }))
    const profiles = list(text)
    const words = list(text)
    const phones = list(() => ({ value: text() }))
    const prepared: PreparedContact = {
      ...plain,
      nicknames,
      fields: [],
      reach,
      things,
      found,
      extra,
    }
    yield {
      line,
      notes: () => notes,
      via: undefined,
      keys: {
        uid: plain.sourceUid,
        emails: reach.filter(({ kind }) => kind === 'email').map(({ folded }) => folded),
        profiles,
        phones,
        handles: reach
          .filter(({ kind }) => kind === 'handle')
          .map(({ network, folded }) => ({ network: network ?? '', name: folded })),
        name: found.name_joined,
        org,
        words,
      },
      prepared: () => prepared,
      contact: () => contactOf(prepared),
    }
  }
}

function contactOf({ nicknames, reach, things, extra, ...plain }: PreparedContact): NewContact {
  const named = (kind: PreparedThing['thing']) =>
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
    circles: named('circle'),
    goals: named('goal'),
    tags: named('tag'),
    fields: [],
    extra: extra === null ? [] : (JSON.parse(extra) as ExtraProperty[]),
  }
}
