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
  for (const use of uses) if (use.property === draft.address?.property) use.field = 'city'
  if (draft.kind) {
    const card = otherCard(draft, properties, line)
    if (card.label !== undefined) return { card, problems: draft.problems }
    const detail = (cardName(card.properties) || draft.kind).slice(0, 80)
    return { card, problems: [...draft.problems, { line, code: 'notAPerson', detail }] }
  }
  const emails = finishPoints(draft.emails)
  const nicknames = distinct(draft.nicknames)
  const phones = finishPoints(draft.phones)
  const told = draft.formattedName ?? draft.composedName ?? nicknames[0]
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
  if (!addresses.has(name) || !/\p{Cc}/u.test(value)) return property
  return { ...property, value: removeControls(value) }
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
  // A single field, or one point of a list, is re-created from one property or kept in all of them:
  // kept in part, nobody could tell later whether it was changed.
  // So are those the journal takes for one way to reach somebody, or one word: of them it has the first alone.
  const counts = new Map<PropertyField | ContactPoint | string, number>()
  const pointKey = pointKeys(person)
  for (const { property, field, point } of all) {
    if (field === undefined) continue
    const use =
      property.name === 'N'
        ? 'N'
        : field === 'handles'
          ? handleKey(property)
          : pointKey(field, point)
    counts.set(use, (counts.get(use) ?? 0) + 1)
  }
  const isOrganisation = all.some(({ property }) => saysOrganisation(property))
  const isPlain = ({ property, field, point }: Use) => {
    const { group, name, params, value } = property
    if (group !== undefined) return false
    if (name === 'N' && (field === 'name' || isOrganisation)) {
      const isOne = field === undefined || counts.get('N') === 1
      if (!isOne || params.length > 0) return false
      return value === structuredName(person.name, isOrganisation).value
    }
    if (field === undefined) return false
    if (field === 'handles') return counts.get(handleKey(property)) === 1 && isPlainHandle(property)
    if (params.length > 0 && !(point?.isPreferred === true && saysOnlyPreferred(params)))
      return false
    if ((field === 'nicknames' || field === 'tags') && hasTwins(person[field], wordKeys[field]))
      return false
    const isOne = counts.get(pointKey(field, point)) === 1
    const plain = isOne ? findPlain(person, field, point) : undefined
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

/** What of a card is one in the journal, by the field and the point read from it. */
function pointKeys({ emails, phones, urls }: ImportedPerson) {
  const counts = { emails: emails.length, phones: phones.length, urls: urls.length }
  return (field: PropertyField, point: ContactPoint | undefined) => {
    if (point === undefined) return field
    const isAmong = (field === 'emails' || field === 'phones' || field === 'urls') && field
    // One alone is like no other, and most are.
    if (!isAmong || counts[isAmong] === 1) return point
    return `${field} ${reachKey(kinds[isAmong], point.value)}`
  }
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
