import type { ExtraProperty, ImportedPerson } from '../domain/imported-person.ts'
import { escapeText } from './vcard-value.ts'

/** The fields of a person that have a property of their own. */
export type PlainFields = Omit<ImportedPerson, 'source' | 'handles' | 'tieSince' | 'extra'>

/**
 * The properties the fields alone write, without group or parameters: what need not be kept
 * beside them. Handles are not among them: each network has its own way to write them, so their
 * properties are always kept.
 */
export function plainProperties(person: PlainFields): ExtraProperty[] {
  const { uid, org, role, city, birthday, note } = person
  const all: [name: string, value: string | undefined][] = [
    ['UID', uid && escapeText(uid)],
    ['FN', escapeText(person.name)],
    ['NICKNAME', formatList(person.nicknames)],
    ...person.emails.map(({ value }): [string, string] => ['EMAIL', escapeText(value)]),
    ...person.phones.map(({ value }): [string, string] => ['TEL', escapeText(value)]),
    ...person.urls.map(({ value }): [string, string] => ['URL', value]),
    ['ORG', org && escapeText(org)],
    ['TITLE', role && escapeText(role)],
    ['ADR', city && `;;;${escapeText(city)};;;`],
    ['BDAY', birthday],
    ['NOTE', note && escapeText(note)],
    ['CATEGORIES', formatList(person.tags)],
  ]
  return all.flatMap(([name, value]) => (value ? [{ name, params: [], value }] : []))
}

function formatList(texts: string[]): string {
  return texts.map(escapeText).join(',')
}
