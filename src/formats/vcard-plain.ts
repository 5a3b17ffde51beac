import type {
  ContactPoint,
  ExtraProperty,
  ImportedPerson,
  PropertyField,
} from '../domain/imported-person.ts'
import { plainProperty, type SingleField } from '../domain/plain-property.ts'
import { escapeText } from '../domain/property-text.ts'

/** The fields of a person that have a property of their own. */
export type PlainFields = Omit<ImportedPerson, 'source' | 'handles' | 'tieSince' | 'extra' | 'own'>

interface Plain {
  name: string
  value: string
}

/**
 * The property a single field, a list of words (`nicknames`, `tags`) or one point alone is written
 * as, without group or parameters. Handles have none: each network has its own way to write them,
 * so their properties are always kept.
 */
export function findPlain(
  person: PlainFields,
  field: PropertyField,
  point?: ContactPoint,
): Plain | undefined {
  switch (field) {
    case 'uid':
      return plainText('UID', person.uid)
    case 'nicknames':
      return { name: 'NICKNAME', value: person.nicknames.map(escapeText).join(',') }
    case 'emails':
      return plainText('EMAIL', point?.value)
    case 'phones':
      return plainText('TEL', point?.value)
    case 'urls':
      return point && { name: 'URL', value: point.value }
    case 'name':
    case 'org':
    case 'role':
    case 'city':
    case 'birthday':
      return plainSingle(field, person[field])
    case 'note':
      return plainText('NOTE', person.note)
    case 'tags':
      return { name: 'CATEGORIES', value: person.tags.map(escapeText).join(',') }
    case 'handles':
      return undefined
  }
}

/** All the properties the fields of a person are written as: what need not be kept beside them. */
export function plainProperties(person: PlainFields): ExtraProperty[] {
  const { emails, phones, urls } = person
  const points = [
    ...emails.map((point) => findPlain(person, 'emails', point)),
    ...phones.map((point) => findPlain(person, 'phones', point)),
    ...urls.map((point) => findPlain(person, 'urls', point)),
  ]
  return [...SINGLE.map((field) => findPlain(person, field)), ...points].flatMap((plain) =>
    plain?.value ? [{ ...plain, params: [] }] : [],
  )
}

const SINGLE: readonly PropertyField[] = [
  'uid',
  'name',
  'nicknames',
  'org',
  'role',
  'city',
  'birthday',
  'note',
  'tags',
]

function plainText(name: string, text: string | undefined): Plain | undefined {
  return text ? { name, value: escapeText(text) } : undefined
}

function plainSingle(field: SingleField, text: string | undefined): Plain | undefined {
  return text ? plainProperty(field, text) : undefined
}
