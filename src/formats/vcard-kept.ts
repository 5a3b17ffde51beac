import { changedSince, isNameApart, isNameKept } from '../domain/changed-since.ts'
import type { Reach, ReachKind } from '../domain/contact.ts'
import type { ExportedPerson } from '../domain/exported-person.ts'
import type { ExtraProperty } from '../domain/imported-person.ts'
import { foldName } from '../domain/name.ts'
import { escapeText, parseTextList, splitEscaped, unescapeText } from '../domain/property-text.ts'
import { reachKey } from '../domain/reach.ts'
import { isSystemGroup } from '../domain/system-group.ts'
import { joinedName } from '../domain/who.ts'
import { findBirthday } from './vcard-date.ts'
import { findHandle } from './vcard-handle.ts'

/** What the journal says that the kept properties already say: not to be written once more. */
export interface Said {
  fields: Set<'uid' | 'name' | 'org' | 'role' | 'city' | 'birthday'>
  /** Nicknames and tags by their `wordKeys`, ways to reach somebody as `reachText` has them. */
  nicknames: Set<string>
  tags: Set<string>
  reach: Set<string>
  notes: Set<string>
}

/**
 * The properties an import kept, as far as they still hold (see ExtraProperty): those of no field always, the others
 * while the field says what they say (see `changedSince`). Of a list's items the ones still there stay.
 */
export function keptProperties(person: ExportedPerson): { kept: ExtraProperty[]; said: Said } {
  const said: Said = {
    fields: new Set(),
    nicknames: new Set(),
    tags: new Set(),
    reach: new Set(),
    notes: new Set(),
  }
  const notes = keptNotes(person)
  for (const text of notes) said.notes.add(text)
  const { name } = person
  const isNamed = isNameKept(person.extra, name)
  const kept = changedSince(person.extra, person).flatMap((property) => {
    if (property.field === undefined) return [property]
    if (property.field === 'note') return notes.size > 0 ? [property] : []
    if (property.field === 'name') return keepName(property, { name, isNamed, said })
    const still = keepProperty(person, property, said)
    return still === undefined ? [] : [still]
  })
  return { kept: withoutLooseLabels(kept, person.extra), said }
}

/** A label goes with what it labels, which stands in its group; one that came alone stays. */
function withoutLooseLabels(
  kept: readonly ExtraProperty[],
  before: readonly ExtraProperty[],
): ExtraProperty[] {
  if (!kept.some(isLabel)) return [...kept]
  const labelled = labelledGroups(kept)
  const was = labelledGroups(before)
  return kept.filter((one) => {
    const group = one.group?.toLowerCase() ?? ''
    return !isLabel(one) || !was.has(group) || labelled.has(group)
  })
}

function labelledGroups(properties: readonly ExtraProperty[]): ReadonlySet<string> {
  return new Set(
    properties.flatMap((one) =>
      one.group === undefined || isLabel(one) ? [] : [one.group.toLowerCase()],
    ),
  )
}

function isLabel({ name, group }: ExtraProperty): boolean {
  return group !== undefined && (name === 'X-ABLABEL' || name === 'X-ABADR')
}

type Reachable = Omit<Reach, 'isPreferred'>

/** A way to reach somebody to the letter: another spelling is written as well. */
export function reachText({ kind, value, network }: Reachable): string {
  return `${kind} ${network ?? ''} ${value}`
}

function keyOf({ kind, value, network }: Reachable): string {
  return reachText({ kind, network, value: reachKey(kind, value) })
}

function keepProperty(
  person: ExportedPerson,
  property: ExtraProperty,
  said: Said,
): ExtraProperty | undefined {
  const text = unescapeText(property.value).trim()
  switch (property.field) {
    case 'uid':
      return keepSingle('uid', text === person.uid)
    case 'role':
      return keepSingle('role', text === person.role)
    case 'birthday': {
      const omitted = property.params.find(([name]) => name === 'X-APPLE-OMIT-YEAR')?.[1][0]
      return keepSingle('birthday', findBirthday(text, omitted) === person.birthday)
    }
    case 'org':
      return keepComponent('org')
    case 'city':
      return keepComponent('city')
    case 'nicknames': {
      if (property.name === 'NICKNAME') return keepWords('nicknames')
      const nickname = unescapeText(splitEscaped(property.value, ';')[1] ?? '').trim()
      if (!isNickname(nickname, person)) return undefined
      said.nicknames.add(wordKeys.nicknames(nickname))
      return property
    }
    case 'tags':
      return keepWords('tags')
    case 'emails':
      return keepReach('email', text.replace(/^mailto:/i, '').trim())
    case 'phones':
      return keepReach('phone', text.replace(/^tel:/i, '').trim())
    case 'urls':
      return keepReach('url', text)
    case 'handles': {
      const handle = findHandle(property)
      return handle && keepReach('handle', handle.value, handle.network)
    }
    default:
      return undefined
  }

  function keepSingle(field: 'uid' | 'role' | 'birthday', isSo: boolean) {
    if (!isSo) return undefined
    said.fields.add(field)
    return property
  }

  function keepComponent(field: 'org' | 'city'): ExtraProperty | undefined {
    if (said.fields.has(field)) return undefined
    said.fields.add(field)
    return property
  }

  function keepWords(field: 'nicknames' | 'tags'): ExtraProperty | undefined {
    const words = parseTextList(property.value)
    const key = wordKeys[field]
    const still = words.filter((word) =>
      field === 'nicknames'
        ? isNickname(word, person)
        : isSystemGroup(word) || person.tags.some((tag) => key(tag) === key(word)),
    )
    for (const word of still) said[field].add(key(word))
    if (still.length === words.length) return property
    return still.length === 0 ? undefined : { ...property, value: still.map(escapeText).join(',') }
  }

  function keepReach(kind: ReachKind, value: string, network: string | null = null) {
    const reach = { kind, value, network }
    const key = keyOf(reach)
    if (!person.reach.some((one) => keyOf(one) === key)) return undefined
    said.reach.add(reachText(reach))
    return property
  }
}

/** By what the journal takes two words of a list for one. */
export const wordKeys = { nicknames: joinedName, tags: foldName } as const

function isNickname(word: string, { nicknames, name }: ExportedPerson): boolean {
  const key = joinedName(word)
  return joinedName(name) === key || nicknames.some((one) => joinedName(one) === key)
}

/** N holds where FN does, and where it has the words of the name; FN goes with another name. */
function keepName(property: ExtraProperty, { name, isNamed, said }: Naming): ExtraProperty[] {
  if (!isNamed) return isNameApart(property, name) ? [property] : []
  if (property.name === 'FN') said.fields.add('name')
  return [property]
}

interface Naming {
  name: string
  isNamed: boolean
  said: Said
}

/** The notes the kept ones stand for: an import makes one note of all a card has. */
function keptNotes({ extra, notes }: ExportedPerson): Set<string> {
  const texts = extra
    .filter(({ field }) => field === 'note')
    .map(({ value }) => unescapeText(value).trim())
  const whole = texts.join('\n\n').trim()
  const has = (text: string) => notes.some((note) => note.text === text)
  if (has(whole)) return new Set([whole])
  return texts.length > 0 && texts.every(has) ? new Set(texts) : new Set()
}
