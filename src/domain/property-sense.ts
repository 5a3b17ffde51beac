import type { ExtraProperty } from './imported-person.ts'
import { isMedia, modernForm } from './property-form.ts'
import { unescapeText } from './property-text.ts'

const otherMark = 'X-OTHER-'

/** What a card has once: two values of it are two people's, or two programs'. */
const singles: ReadonlySet<string> = new Set([
  'FN',
  'N',
  'BDAY',
  'ANNIVERSARY',
  'GENDER',
  'KIND',
  'UID',
  'PRODID',
  'REV',
])

/** What tells of a card and its program, nothing of the person: a second one's is not worth keeping. */
const ofTheCard: ReadonlySet<string> = new Set(['PRODID', 'REV'])

/** What the property or the value tells anyway. */
const usualValue = /^(?:uri|date|date-time|date-and-or-time|timestamp|phone-number)$/i

/** Components at the end that say nothing are as often left out. */
const listed: ReadonlySet<string> = new Set(['N', 'ADR', 'ORG'])

/** Whether a card has room for one property of this name only. */
export function isSingle({ name }: ExtraProperty): boolean {
  return singles.has(name)
}

export function isOfTheCard({ name }: ExtraProperty): boolean {
  return ofTheCard.has(name)
}

/** Kept beside the one a card has room for, under a name of its own, and written out so. */
export function asOther(property: ExtraProperty): ExtraProperty {
  const { field: _, ...plain } = property
  return isOther(property) ? plain : { ...plain, name: otherMark + property.name }
}

export function isOther({ name }: ExtraProperty): boolean {
  return name.startsWith(otherMark)
}

/** The name of what a property says, whether it is kept beside another or not. */
export function senseName({ name }: ExtraProperty): string {
  return name.startsWith(otherMark) ? name.slice(otherMark.length) : name
}

/** A property's name and value, in whatever version they were written. */
export function valueSense(property: ExtraProperty): string {
  return senseOf(modern(property))
}

/** All a property says but its group and whether it is preferred: the same in every version of vCard. */
export function propertySense(property: ExtraProperty): string {
  const form = modern(property)
  const told = form.params
    .filter(([key, [value = '']]) => key !== 'PREF' && !(key === 'VALUE' && usualValue.test(value)))
    .map(([key, values]) => {
      const texts = key === 'TYPE' ? values.map((type) => type.toLowerCase()) : [...values]
      return `${key}=${JSON.stringify(texts.toSorted())}`
    })
  return [senseOf(form), ...told.toSorted()].join(' ; ')
}

function modern(property: ExtraProperty): ExtraProperty {
  const name = senseName(property)
  return modernForm(name === property.name ? property : { ...property, name })
}

function senseOf({ name, value }: ExtraProperty): string {
  if (isMedia(name)) return `${name}:${value.replace(/^data:image\/jpg;/i, 'data:image/jpeg;')}`
  const text = value.trim()
  if (name === 'TEL') return `TEL:${unescapeText(text).replace(/^tel:/i, '')}`
  if (name === 'EMAIL')
    return `EMAIL:${unescapeText(text)
      .replace(/^mailto:/i, '')
      .toLowerCase()}`
  if (listed.has(name)) return `${name}:${text.replace(/;+$/, '')}`
  return `${name}:${text.replace(/\\([:N])/g, (_, char: string) => (char === 'N' ? '\\n' : char))}`
}
