import { goesWith } from '../domain/changed-since.ts'
import type {
  ContactPoint,
  ExtraProperty,
  ImportedPerson,
  ImportProblem,
  PropertyField,
  PropertyParams,
} from '../domain/imported-person.ts'
import { cardName, isMember, type OtherCard } from '../domain/other-card.ts'
import { saysOrganisation, structuredName } from '../domain/plain-property.ts'
import { foldReach, reachKey } from '../domain/reach.ts'
import { removeControls } from '../domain/visible.ts'
import { type Draft, newDraft, readField, type VcardProperty } from './vcard-draft.ts'
import { findHandle, handleProperty } from './vcard-handle.ts'
import { wordKeys } from './vcard-kept.ts'
import { findPlain } from './vcard-plain.ts'
import { finishPoints } from './vcard-points.ts'

export interface PersonReading {
  /** Undefined when the card is left out, or nobody's; `problems` says why. */
  person?: ImportedPerson
  /** What the card is instead of a person's. */
  card?: OtherCard
  problems: ImportProblem[]
}

/**
 * The properties of one card as a person. Fields take the first value that says something; every
 * property they do not re-create goes to `extra` (see ExtraProperty). `line`: where the card begins.
 */
export function readPerson(properties: readonly VcardProperty[], line: number): PersonReading {
  const draft = newDraft(properties)
  const uses: Use[] = []
  for (const given of properties) {
    const property = withoutControls(given)
    draft.point = undefined
    const field = readField(draft, property)
    uses.push({ property, field, point: draft.point })
  }
  for (const use of uses) {
    if (use.property === draft.formatted?.property) use.field = 'name'
    else if (use.property === draft.address?.property) use.field = 'city'
  }
  if (draft.kind) {
    const card = otherCard(draft, properties, line)
    if (card.label !== undefined) return { card, problems: draft.problems }
    const detail = (cardName(card.properties) || draft.kind).slice(0, 80)
    return { card, problems: [...draft.problems, { line, code: 'notAPerson', detail }] }
  }
  const emails = finishPoints(draft.emails)
  const nicknames = distinct(draft.nicknames)
  const phones = finishPoints(draft.phones)
  const told = draft.formatted?.name ?? draft.composedName ?? nicknames[0]
  const name = told ?? nameAfter(draft, emails[0]?.value, phones[0]?.value)
  if (!name) return { problems: [...draft.problems, { line, code: 'noName' }] }
  if (told === undefined) {
    draft.problems.push({ line, code: 'namedAfter', detail: name.slice(0, 80) })
  }
  const person: ImportedPerson = {
    source: { line },
    name,
    nicknames,
    emails,
    phones,
    urls: finishPoints(draft.urls),
    handles: draft.handles === undefined ? [] : [...draft.handles.values()],
    tags: distinct(draft.tags),
    extra: [],
  }
  if (draft.uid) person.uid = draft.uid
  if (draft.org) person.org = draft.org
  const role = draft.title ?? draft.role
  if (role) person.role = role
  if (draft.address) person.city = draft.address.city
  if (draft.birthday) person.birthday = draft.birthday
  if (draft.notes.length > 0) person.note = draft.notes.join('\n\n')
  person.extra = listExtra(person, uses)
  return { person, problems: draft.problems }
}

/** Each once. */
function distinct(texts: string[]): string[] {
  return texts.length < 2 ? texts : [...new Set(texts)]
}

const addresses: ReadonlySet<string> = new Set(['EMAIL', 'TEL', 'URL'])

/** No address has a control character, and a terminal would obey it. Other signs that do not show stay as they came. */
function withoutControls(property: VcardProperty): VcardProperty {
  const { name, value } = property
  if (!addresses.has(name) || !hasControls(value)) return property
  return { ...property, value: removeControls(value) }
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || (unit > 0x7e && unit < 0xa0)) return true
  }
  return false
}

/** All of a card that is nobody; a group of somebody is a label. */
function otherCard(draft: Draft, all: readonly VcardProperty[], line: number): OtherCard {
  const properties = all.map((property): ExtraProperty => {
    const { line: _, ...plain } = property
    return plain.name === 'UID' ? { ...plain, field: 'uid' } : plain
  })
  const card: OtherCard = { line, properties }
  if (draft.uid) card.uid = draft.uid
  const isLabel = draft.kind === 'group' && properties.some(isMember) && cardName(properties) !== ''
  if (isLabel) card.label = 'tag'
  return card
}

/** What became of a property: the field it was read into, and which of the field's points it is. */
interface Use {
  property: VcardProperty
  field: PropertyField | undefined
  point: ContactPoint | undefined
}

/** Addresses of a post, which say nothing of who has it. */
const posts =
  /^(?:info|contact|office|admin|mail|hello|sales|support|service|kontakt|no-?reply|webmaster)@/i

/** What somebody without a name can be called. */
function nameAfter(
  { org, handles }: Draft,
  email: string | undefined,
  phone: string | undefined,
): string | undefined {
  if (org !== undefined) return org
  const local = email?.replace(/@.*$/s, '')
  if (email && local) return posts.test(email) || !/\p{L}/u.test(local) ? email : local
  const [handle] = handles?.values() ?? []
  return handle?.value ?? phone
}

/** What the fields alone do not re-create. */
function listExtra(person: ImportedPerson, all: readonly Use[]): ExtraProperty[] {
  const isOnly = onlyOnes(person, all)
  const isOrganisation = all.some(({ property }) => saysOrganisation(property))
  const isPlain = (use: Use) => {
    const { property, field, point } = use
    const { group, name, params, value } = property
    if (group !== undefined) return false
    if (name === 'N' && (field === 'name' || isOrganisation)) {
      if (params.length > 0 || (field !== undefined && !isOnly(use))) return false
      return value === structuredName(person.name, isOrganisation).value
    }
    if (field === undefined) return false
    if (field === 'handles') return isOnly(use) && isPlainHandle(property)
    if (params.length > 0 && !(point?.isPreferred === true && saysOnlyPreferred(params)))
      return false
    if ((field === 'nicknames' || field === 'tags') && hasTwins(person[field], wordKeys[field]))
      return false
    const plain = isOnly(use) ? findPlain(person, field, point) : undefined
    return plain?.name === name && plain.value === value
  }
  // FN and N together tell whether they still hold: one alone would not do.
  // So do they of what goes with the name, and ORG of what goes with the organisation.
  const areAllPlain = (wanted: 'name' | 'org') =>
    all.every((use) =>
      use.field === undefined
        ? goesWith(use.property) !== wanted
        : use.field !== wanted || isPlain(use),
    )
  const isNamePlain = areAllPlain('name')
  const isOrgPlain = areAllPlain('org')
  const extra: ExtraProperty[] = []
  for (const use of all) {
    const { property, field } = use
    const { group, name, params, value } = property
    if (field === 'name' ? isNamePlain : field === 'org' ? isOrgPlain : isPlain(use)) continue
    const kept: ExtraProperty = { name, params, value }
    if (group !== undefined) kept.group = group
    if (field) kept.field = field
    extra.push(kept)
  }
  return extra
}

/**
 * Whether a property that a field was made from is the only one to say so. A single field, or one point of a list, is
 * re-created from one property or kept in all of them: kept in part, nobody could tell later whether it was changed. So
 * are those the journal takes for one way to reach somebody: of them it has the first alone.
 */
function onlyOnes(person: ImportedPerson, all: readonly Use[]): (use: Use) => boolean {
  const fields = countFields(all)
  let points: ReadonlyMap<ContactPoint | string, number> | undefined
  return ({ property, field, point }) => {
    if (property.name === 'N') return fields.N === 1
    if (field === undefined) return false
    if (point === undefined && field !== 'handles') return fields[field] === 1
    points ??= countPoints(person, all)
    return points.get(pointKey(person, property, point)) === 1
  }
}

type FieldCounts = Record<PropertyField | 'N', number>

/** FN and N are counted apart: together they are one name. */
function countFields(all: readonly Use[]): FieldCounts {
  const counts: FieldCounts = {
    uid: 0,
    name: 0,
    N: 0,
    nicknames: 0,
    emails: 0,
    phones: 0,
    urls: 0,
    handles: 0,
    org: 0,
    role: 0,
    city: 0,
    birthday: 0,
    note: 0,
    tags: 0,
    members: 0,
  }
  for (const { property, field } of all) {
    if (field !== undefined) counts[property.name === 'N' ? 'N' : field]++
  }
  return counts
}

function countPoints(
  person: ImportedPerson,
  all: readonly Use[],
): ReadonlyMap<ContactPoint | string, number> {
  const counts = new Map<ContactPoint | string, number>()
  for (const { property, field, point } of all) {
    if (point === undefined && field !== 'handles') continue
    const key = pointKey(person, property, point)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What of a card is one way to reach somebody in the journal; of a handle `point` is undefined. */
function pointKey(
  { emails, phones, urls }: ImportedPerson,
  property: VcardProperty,
  point: ContactPoint | undefined,
): ContactPoint | string {
  if (point === undefined) return handleKey(property)
  const [field, list] =
    property.name === 'EMAIL'
      ? (['emails', emails] as const)
      : property.name === 'TEL'
        ? (['phones', phones] as const)
        : (['urls', urls] as const)
  // One alone is like no other.
  return list.length === 1 ? point : `${field} ${reachKey(kinds[field], point.value)}`
}

const kinds = { emails: 'email', phones: 'phone', urls: 'url' } as const

function hasTwins(words: readonly string[], key: (word: string) => string): boolean {
  return words.length > 1 && new Set(words.map(key)).size < words.length
}

/** Which is the field's own word: 3.0's and 4.0's way to say it. */
function saysOnlyPreferred(params: PropertyParams): boolean {
  const [[key, values] = ['', []], more] = params
  if (more !== undefined || values.length !== 1) return false
  return (key === 'PREF' && values[0] === '1') || (key === 'TYPE' && values[0] === 'pref')
}

function handleKey(property: VcardProperty): string {
  const handle = findHandle(property)
  return `${handle?.network}:${handle && foldReach('handle', handle.value)}`
}

function isPlainHandle(property: VcardProperty): boolean {
  if (property.name !== 'X-SOCIALPROFILE') return false
  const handle = findHandle(property)
  const plain = handle && handleProperty(handle)
  return (
    plain?.value === property.value &&
    JSON.stringify(plain.params) === JSON.stringify(property.params)
  )
}
