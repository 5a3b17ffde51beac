import type { Contact, Reach } from './contact.ts'
import type { ContactEdit } from './contact-edit.ts'
import { reachText } from './contact-edit.ts'
import { NetError } from './error.ts'
import { foldName } from './name.ts'
import { foldReach, type NewReach, reachKey } from './reach.ts'
import { nearest } from './spelling.ts'

/** What can be edited of a contact, by the names the options have; in the order of the record. */
export const contactFields = [
  'name',
  'nick',
  'org',
  'role',
  'city',
  'field',
  'email',
  'phone',
  'handle',
  'url',
  'tie',
  'birthday',
  'met',
  'on',
  'via',
  'every',
  'circle',
  'goal',
  'tag',
  'note',
] as const
export type ContactField = (typeof contactFields)[number]

/** The field of that name; throws `edit.unknownField` with the nearest. */
export function getField(text: string, fields: readonly string[] = contactFields): ContactField {
  const wanted = text.trim().toLowerCase()
  const found = contactFields.find((field) => field === wanted && fields.includes(field))
  if (found !== undefined) return found
  throw new NetError('usage', 'edit.unknownField', {
    field: text.trim(),
    nearest: nearest(wanted, fields),
    all: fields,
  })
}

/** What `--clear` takes: everything but the name, and notes, which are only added. `prefer` takes the mark away. */
const clearable = [
  ...contactFields.filter((field) => field !== 'name' && field !== 'note'),
  'prefer',
] as const

/**
 * What clearing `FIELD` or `FIELD:VALUE` means for somebody: all of a field, or the one value. Throws
 * `edit.unknownField`, and `edit.notTheirs` for a value they do not have.
 */
export function clearing(
  contact: Contact,
  text: string,
): Pick<ContactEdit, 'set' | 'remove' | 'prefer'> {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  if (name.trim().toLowerCase() === 'prefer') return { set: {}, remove: {}, prefer: [] }
  const field = getField(name, clearable)
  const value = colon < 0 ? undefined : text.slice(colon + 1).trim()
  switch (field) {
    case 'email':
    case 'phone':
    case 'handle':
    case 'url': {
      const theirs = contact.reach.filter((one) => one.kind === field)
      const reach = value === undefined ? theirs : [reachNamed(theirs, field, value)]
      return {
        set: {},
        remove: { reach: reach.map(bare) },
      }
    }
    case 'nick':
      return { set: {}, remove: { nicknames: among(contact.nicknames, field, value) } }
    case 'field':
      return { set: {}, remove: { fields: among(contact.fields, field, value) } }
    case 'circle':
      return { set: {}, remove: { circles: among(contact.circles, field, value) } }
    case 'goal':
      return { set: {}, remove: { goals: among(contact.goals, field, value) } }
    case 'tag':
      return { set: {}, remove: { tags: among(contact.tags, field, value?.replace(/^@/, '')) } }
    case 'met':
      among(contact.metAt === null ? [] : [contact.metAt], field, value)
      return { set: { metAt: null, metOn: null }, remove: {} }
    case 'org':
    case 'role':
    case 'city': {
      const known = contact[field]
      among(known === null ? [] : [known], field, value)
      return { set: { [field]: null }, remove: {} }
    }
    default:
      return { set: clearedValue(field), remove: {} }
  }
}

function clearedValue(field: ContactField): ContactEdit['set'] {
  switch (field) {
    case 'tie':
      return { tie: null }
    case 'birthday':
      return { birthday: null }
    case 'on':
      return { metOn: null }
    case 'via':
      return { viaId: null }
    case 'every':
      return { rhythm: null }
    default:
      return {}
  }
}

/** All of them, or the one that reads the same as the value. */
function among(theirs: readonly string[], field: string, value: string | undefined): string[] {
  if (value === undefined) return [...theirs]
  const found = theirs.filter((one) => foldName(one) === foldName(value))
  if (found.length > 0) return found
  throw new NetError('not-found', 'edit.notTheirs', { field, value, theirs })
}

/**
 * The way to reach them that was meant: `grace@x.org`, `github:grace`, `grace`, or with its kind, `email:grace@x.org`;
 * the kind alone where they have one of it. Throws `edit.notTheirs`.
 */
export function reachNamed(
  theirs: readonly (Reach | NewReach)[],
  field: string,
  text: string,
): NewReach {
  const [kind, ...rest] = text.split(':')
  const ofKind = theirs.filter((one) => one.kind === kind)
  const found =
    theirs.find((one) => isTo(one, text) || isTo(one, rest.join(':'))) ??
    theirs.find((one) => reads(one, text)) ??
    ofKind.find((one) => reads(one, rest.join(':'))) ??
    (rest.length === 0 && ofKind.length === 1 ? ofKind[0] : undefined)
  if (found !== undefined) return bare(found)
  throw new NetError('not-found', 'edit.notTheirs', {
    field,
    value: text,
    theirs: theirs.map(reachText),
  })
}

/** To the letter, as far as two are told apart by it. */
function isTo({ kind, value }: NewReach, text: string): boolean {
  return value === text || (kind === 'url' && reachKey(kind, value) === reachKey(kind, text))
}

function reads(one: NewReach, text: string): boolean {
  // What has no digit is no phone number, and every such text folds to nothing.
  const folded = foldReach(one.kind, text)
  return (
    reachText(one).toLowerCase() === text.trim().toLowerCase() ||
    (folded !== '' && foldReach(one.kind, one.value) === folded)
  )
}

function bare({ kind, network, value }: NewReach): NewReach {
  return { kind, network, value }
}
