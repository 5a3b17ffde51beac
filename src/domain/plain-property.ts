import { type Day, isDay } from './day.ts'
import type { ExtraProperty } from './imported-person.ts'
import { escapeText } from './property-text.ts'

/** The fields of a contact that have one value and a property of their own. */
export type SingleField = 'name' | 'org' | 'role' | 'city' | 'birthday'

const names: Readonly<Record<SingleField, string>> = {
  name: 'FN',
  org: 'ORG',
  role: 'TITLE',
  city: 'ADR',
  birthday: 'BDAY',
}

/** The property such a field alone is written as. */
export function plainProperty(field: SingleField, text: string): ExtraProperty {
  return { name: names[field], params: [], value: plainValue(field, text) }
}

function plainValue(field: SingleField, text: string): string {
  if (field === 'city') return `;;;${escapeText(text)};;;`
  // The basic form of ISO 8601 is the only one 4.0 has, and 3.0 reads it as well.
  if (field === 'birthday') return isDay(text) ? basicDay(text) : text.replace(/(\d)-(\d)/g, '$1$2')
  return escapeText(text)
}

function basicDay(day: Day): string {
  return day.slice(0, 4) + day.slice(5, 7) + day.slice(8)
}

/**
 * A name taken apart, for programs that sort by it (3.0 wants it of everybody): the last word is taken for the family
 * name. An organisation has none.
 */
export function structuredName(name: string, isOrganisation: boolean): ExtraProperty {
  if (isOrganisation) return { name: 'N', params: [], value: ';;;;' }
  const space = name.lastIndexOf(' ')
  // A number somebody is called by has no family name.
  const isApart = space >= 0 && /\p{L}/u.test(name)
  const family = isApart ? name.slice(space + 1) : ''
  const rest = isApart ? name.slice(0, space) : name
  return { name: 'N', params: [], value: `${escapeText(family)};${escapeText(rest)};;;` }
}

/** Whether a property says that its card is an organisation's. */
export function saysOrganisation({ name, value }: Pick<ExtraProperty, 'name' | 'value'>): boolean {
  return (
    (name === 'KIND' && /^\s*org\s*$/i.test(value)) ||
    (name === 'X-ABSHOWAS' && /^\s*company\s*$/i.test(value))
  )
}

/** The values of a contact that have a property of their own. */
export type SingleValues = { readonly [K in SingleField]: string | null }

export const singleFields: readonly SingleField[] = ['name', 'org', 'role', 'city', 'birthday']

/** What these fields alone are written as; N unless one is kept. */
export function plainSingles(
  values: SingleValues,
  kept: readonly ExtraProperty[],
): ExtraProperty[] {
  const singles = singleFields.flatMap((field) => {
    const value = values[field]
    return value === null ? [] : [plainProperty(field, value)]
  })
  if (kept.some(({ name }) => name === 'N')) return singles
  return [...singles, structuredName(values.name ?? '', kept.some(saysOrganisation))]
}
