import type {
  ContactPoint,
  ExtraProperty,
  ImportedPerson,
  ImportProblem,
  PropertyField,
  PropertyParams,
} from '../domain/imported-person.ts'
import { saysOrganisation, structuredName } from '../domain/plain-property.ts'
import { type Draft, newDraft, readField, type VcardProperty } from './vcard-draft.ts'
import { findHandle, handleProperty } from './vcard-handle.ts'
import { findPlain } from './vcard-plain.ts'
import { finishPoints } from './vcard-points.ts'

/** People somebody put together under a name. */
export interface CardGroup {
  line: number
  name: string
  /** As the card names them: `urn:uuid:…`, `mailto:…`. */
  members: readonly string[]
}

export interface PersonReading {
  /** Undefined when the card is left out; `problems` says why. */
  person?: ImportedPerson
  /** What the card is instead of a person. */
  group?: CardGroup
  problems: ImportProblem[]
}

/**
 * The properties of one card as a person. Fields take the first value that says something; every
 * property they do not re-create goes to `extra` (see ExtraProperty). `line`: where the card begins.
 */
export function readPerson(properties: readonly VcardProperty[], line: number): PersonReading {
  const draft = newDraft(properties)
  const fields = new Map<VcardProperty, PropertyField>()
  for (const property of properties) {
    const field = readField(draft, property)
    if (field) fields.set(property, field)
  }
  if (draft.address) fields.set(draft.address.property, 'city')
  if (draft.kind) {
    const called = draft.formattedName ?? draft.composedName ?? ''
    if (draft.kind === 'group' && called !== '' && draft.members.length > 0) {
      return { group: { line, name: called, members: draft.members }, problems: draft.problems }
    }
    const detail = (called || draft.kind).slice(0, 80)
    return { problems: [{ line, code: 'notAPerson', detail }] }
  }
  const emails = finishPoints(draft.emails)
  const nicknames = [...draft.nicknames]
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
    handles: [...draft.handles.values()],
    tags: [...draft.tags],
    extra: [],
  }
  if (draft.uid) person.uid = draft.uid
  if (draft.org) person.org = draft.org
  const role = draft.title ?? draft.role
  if (role) person.role = role
  if (draft.address) person.city = draft.address.city
  if (draft.birthday) person.birthday = draft.birthday
  if (draft.notes.length > 0) person.note = draft.notes.join('\n\n')
  person.extra = listExtra(person, properties, fields, draft.points)
  return { person, problems: draft.problems }
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
  const [handle] = handles.values()
  return handle?.value ?? phone
}

/** What the fields alone do not re-create. */
function listExtra(
  person: ImportedPerson,
  properties: readonly VcardProperty[],
  fields: ReadonlyMap<VcardProperty, PropertyField>,
  points: ReadonlyMap<VcardProperty, ContactPoint>,
): ExtraProperty[] {
  // A single field, or one point of a list, is re-created from one property or kept in all of them:
  // kept in part, nobody could tell later whether it was changed.
  const uses = new Map<PropertyField | ContactPoint | string, number>()
  for (const [property, field] of fields) {
    const use =
      property.name === 'N'
        ? 'N'
        : field === 'handles'
          ? handleKey(property)
          : (points.get(property) ?? field)
    uses.set(use, (uses.get(use) ?? 0) + 1)
  }
  const isOrganisation = properties.some(saysOrganisation)
  const isPlain = (property: VcardProperty, field: PropertyField | undefined) => {
    const { group, name, params, value } = property
    if (group !== undefined) return false
    if (name === 'N' && (field === 'name' || isOrganisation)) {
      const isOne = field === undefined || uses.get('N') === 1
      return (
        isOne && params.length === 0 && value === structuredName(person.name, isOrganisation).value
      )
    }
    if (field === undefined) return false
    if (field === 'handles') return uses.get(handleKey(property)) === 1 && isPlainHandle(property)
    const point = points.get(property)
    if (params.length > 0 && !(point?.isPreferred === true && saysOnlyPreferred(params)))
      return false
    const plain = uses.get(point ?? field) === 1 ? findPlain(person, field, point) : undefined
    return plain?.name === name && plain.value === value
  }
  // FN and N together tell whether they still hold: one alone would not do.
  const isNamePlain = properties.every(
    (property) => fields.get(property) !== 'name' || isPlain(property, 'name'),
  )
  const extra: ExtraProperty[] = []
  for (const property of properties) {
    const { group, name, params, value } = property
    const field = fields.get(property)
    if ((field !== 'name' || isNamePlain) && isPlain(property, field)) continue
    const kept: ExtraProperty = { name, params, value }
    if (group !== undefined) kept.group = group
    if (field) kept.field = field
    extra.push(kept)
  }
  return extra
}

/** Which is the field's own word: 3.0's and 4.0's way to say it. */
function saysOnlyPreferred(params: PropertyParams): boolean {
  const [[key, values] = ['', []], more] = params
  if (more !== undefined || values.length !== 1) return false
  return (key === 'PREF' && values[0] === '1') || (key === 'TYPE' && values[0] === 'pref')
}

function handleKey(property: VcardProperty): string {
  const handle = findHandle(property)
  return `${handle?.network}:${handle?.value}`
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
