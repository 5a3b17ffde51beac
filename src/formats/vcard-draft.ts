import type {
  ContactPoint,
  ExtraProperty,
  Handle,
  ImportedPerson,
  ImportProblem,
  PropertyField,
} from '../domain/imported-person.ts'
import {
  componentOf,
  composeName,
  escapedPart,
  parseTextList,
  splitEscaped,
  unescapeText,
} from '../domain/property-text.ts'
import { isEmail } from '../domain/reach.ts'
import { isSystemGroup } from '../domain/system-group.ts'
import { findBirthday } from './vcard-date.ts'
import { findHandle, isHandleProperty } from './vcard-handle.ts'
import { addPoint, findParam, listTypes, newPointList, type PointList } from './vcard-points.ts'

/** A property with the line it stands on. Its value is in the syntax of 3.0 and 4.0. */
export interface VcardProperty extends Omit<ExtraProperty, 'field'> {
  line: number
}

/** One person while the properties of a card are read, one after the other. */
export interface Draft {
  labels: ReadonlyMap<string, string>
  formatted?: { name: string; rank: number; property: VcardProperty }
  composedName?: string
  uid?: string
  /** As they come: one may be there twice. */
  nicknames: string[]
  emails: PointList
  phones: PointList
  urls: PointList
  handles?: Map<string, Handle>
  org?: string
  title?: string
  role?: string
  hasTitle: boolean
  address?: { city: string; rank: number; property: VcardProperty }
  birthday?: NonNullable<ImportedPerson['birthday']>
  notes: string[]
  /** As they come, too. */
  tags: string[]
  /** Which e-mail address, phone number or web address the property being read is. */
  point: ContactPoint | undefined
  /** Set for what is no person: `group`, `location`, `application`, `device`. */
  kind?: string
  problems: ImportProblem[]
}

const noLabels = new Map<string, string>()

/** Of twenty thousand cards most have few of its lists: none is made before there is something in it. */
export function newDraft(properties: readonly VcardProperty[]): Draft {
  let labels = noLabels
  let hasTitle = false
  for (const { group, name, value } of properties) {
    if (name === 'TITLE') hasTitle ||= value.trim() !== ''
    if (group === undefined || name !== 'X-ABLABEL') continue
    if (labels === noLabels) labels = new Map()
    const label = unescapeText(value).trim()
    labels.set(group.toLowerCase(), /^_\$!<(.*)>!\$_$/s.exec(label)?.[1] ?? label)
  }
  return {
    labels,
    nicknames: [],
    emails: newPointList(),
    phones: newPointList(),
    urls: newPointList(),
    hasTitle,
    notes: [],
    tags: [],
    point: undefined,
    problems: [],
  }
}

/** Takes what a field can use from a property, and says which field; undefined when none could. */
export function readField(draft: Draft, property: VcardProperty): PropertyField | undefined {
  const { name, value } = property
  const text = unescapeText(value).trim()
  if (text === '') return undefined
  switch (name) {
    case 'FN':
      considerName(draft, property, text)
      return undefined
    case 'N': {
      const composed = composeName(value)
      if (draft.composedName !== undefined || composed === '') return undefined
      draft.composedName = composed
      return 'name'
    }
    case 'UID':
      if (draft.uid !== undefined) return undefined
      draft.uid = text
      return 'uid'
    case 'NICKNAME':
      return addAll(draft.nicknames, parseTextList(value)) ? 'nicknames' : undefined
    case 'X-ANDROID-CUSTOM': {
      const [kind = '', nickname = ''] = splitEscaped(value, ';')
      if (!kind.endsWith('/nickname')) return undefined
      return addAll(draft.nicknames, [unescapeText(nickname).trim()]) ? 'nicknames' : undefined
    }
    case 'CATEGORIES':
      return addLabels(draft, parseTextList(value)) ? 'tags' : undefined
    case 'EMAIL':
      return addEmail(draft, property, withoutScheme(text, 'mailto:'))
    case 'TEL':
      return addTo(draft, 'phones', property, withoutScheme(text, 'tel:'))
    case 'URL':
      return addTo(draft, 'urls', property, text)
    case 'ORG': {
      const org = unescapeText(escapedPart(value, 0) ?? '').trim()
      if (draft.org !== undefined || org === '') return undefined
      draft.org = org
      return 'org'
    }
    case 'TITLE':
      if (draft.title !== undefined) return undefined
      draft.title = text
      return 'role'
    case 'ROLE':
      // A title is the better answer, wherever it stands in the card.
      if (draft.role !== undefined || draft.hasTitle) return undefined
      draft.role = text
      return 'role'
    case 'ADR':
      considerAddress(draft, property)
      return undefined
    case 'BDAY':
      return readBirthday(draft, property, text)
    case 'NOTE':
      draft.notes.push(text)
      return 'note'
    case 'KIND':
    case 'X-ADDRESSBOOKSERVER-KIND':
      if (/^(?:group|location|application|device)$/i.test(text)) draft.kind = text.toLowerCase()
      return undefined
    default:
      return isHandleProperty(name) ? addHandle(draft, property) : undefined
  }
}

/** What everybody is in is kept, and no tag. */
function addLabels({ tags }: Draft, labels: string[]): boolean {
  return addAll(
    tags,
    labels.filter((label) => !isSystemGroup(label)),
  )
}

/** `tel:` and the like are in small or capital letters. */
function withoutScheme(text: string, scheme: string): string {
  const { length } = scheme
  const isThere = text.charAt(length - 1) === ':' && text.slice(0, length).toLowerCase() === scheme
  return isThere ? text.slice(length).trim() : text
}

function addAll(list: string[], texts: string[]): boolean {
  const told = texts.filter((text) => text !== '')
  for (const text of told) list.push(text)
  return told.length > 0
}

function addTo(
  draft: Draft,
  field: 'emails' | 'phones' | 'urls',
  property: VcardProperty,
  text: string,
): PropertyField | undefined {
  if (text === '') return undefined
  const label = property.group && draft.labels.get(property.group.toLowerCase())
  draft.point = addPoint(draft[field], text, property, label)
  return field
}

/** What is no address is kept, and said to be none. */
function addEmail(draft: Draft, property: VcardProperty, text: string): PropertyField | undefined {
  if (text !== '' && !isEmail(text)) {
    draft.problems.push({ line: property.line, code: 'badEmail', detail: text.slice(0, 80) })
  }
  return addTo(draft, 'emails', property, text)
}

function addHandle(draft: Draft, property: VcardProperty): PropertyField | undefined {
  const handle = findHandle(property)
  if (!handle) return undefined
  draft.handles ??= new Map()
  draft.handles.set(`${handle.network}:${handle.value}`, handle)
  return 'handles'
}

/** One name per person: the preferred, else the first. */
function considerName(draft: Draft, property: VcardProperty, name: string): void {
  const rank = rankOf(property)
  if (!draft.formatted || rank < draft.formatted.rank) draft.formatted = { name, rank, property }
}

/** One city per person: of the preferred address, else of the home address, else of the first. */
function considerAddress(draft: Draft, property: VcardProperty): void {
  const city = componentOf(property.value, 3)
  if (!city) return
  const rank = rankOf(property) + (listTypes(property).includes('home') ? 0 : 0.5)
  if (!draft.address || rank < draft.address.rank) draft.address = { city, rank, property }
}

/** How far a property is preferred, as 4.0 has it: from 1, the most, to 100; without a rank it is behind all that have one. */
function rankOf(property: VcardProperty): number {
  if (listTypes(property).includes('pref')) return 1
  return Number(findParam(property, 'PREF')?.[0]) || 101
}

function readBirthday(draft: Draft, property: VcardProperty, text: string) {
  if (draft.birthday !== undefined) return undefined
  const omitted = findParam(property, 'X-APPLE-OMIT-YEAR')?.[0]
  const birthday = findBirthday(text, omitted)
  if (!birthday) {
    draft.problems.push({ line: property.line, code: 'badDate', detail: text.slice(0, 80) })
    return undefined
  }
  draft.birthday = birthday
  return 'birthday'
}
