import { isLabelFor } from './address-label.ts'
import { foldText } from './fold.ts'
import type { ExtraProperty } from './imported-person.ts'
import { cleanName, foldName } from './name.ts'
import { asOther } from './property-sense.ts'
import {
  composeName,
  escapeText,
  parseComponents,
  replaceComponent,
  splitEscaped,
  unescapeText,
} from './property-text.ts'

/** What of somebody is one part of what a card has in one property, or stands in two. */
export interface Told {
  name: string
  org: string | null
  city: string | null
}

/** Says more of a name than the name. */
const namedBeside: ReadonlySet<string> = new Set([
  'N',
  'SORT-STRING',
  'X-PHONETIC-FIRST-NAME',
  'X-PHONETIC-MIDDLE-NAME',
  'X-PHONETIC-LAST-NAME',
  'X-PHONETIC-NAME',
])

/** Says how an organisation is spoken, or shows it: of another it is wrong. */
const organisedBeside: ReadonlySet<string> = new Set(['X-PHONETIC-ORG', 'LOGO', 'ORG-DIRECTORY'])

/** The field a property that stands for none goes with, and is wrong of another value of. */
export function goesWith(property: Omit<ExtraProperty, 'field'>): 'name' | 'org' | undefined {
  if (goesWithName(property)) return 'name'
  return organisedBeside.has(property.name) ? 'org' : undefined
}

function goesWithName({ name, value, params }: Omit<ExtraProperty, 'field'>): boolean {
  if (name === 'FN') return params.some(([key]) => key === 'ALTID')
  return namedBeside.has(name) && /[^;\s]/.test(value)
}

/** Whether the kept names are somebody's still: N is the name taken apart, FN the name as it is said. */
export function isNameKept(kept: readonly ExtraProperty[], name: string): boolean {
  const names = kept.filter(({ field }) => field === 'name')
  const formatted = names.filter((property) => property.name === 'FN')
  if (formatted.length === 0) return names.some((property) => isNameApart(property, name))
  return formatted.some(({ value }) => foldName(unescapeText(value)) === foldName(name))
}

/** Whether N has all the words of the name and no other. */
export function isNameApart({ name, value }: ExtraProperty, whole: string): boolean {
  return name === 'N' && foldedWords(composeName(value)) === foldedWords(whole)
}

function foldedWords(text: string): string {
  return foldName(text).split(' ').toSorted().join(' ')
}

/**
 * Kept properties as they are true now that fields were changed in the journal. A name in another spelling is spelled
 * so in each part, and what went with another name no longer does. Of an address or an organisation with more to it
 * only the city or the name is known to the person who changed it: the new one stands alone, and the former is kept
 * whole under a name of its own (`X-OTHER-ADR`), so that no street is said to be in another city and none is lost.
 */
export function changedSince(kept: readonly ExtraProperty[], told: Told): ExtraProperty[] {
  const was = keptName(kept)
  const isRespelled = was !== undefined && was !== told.name
  const isRenamed = isRespelled && !isNameKept(kept, told.name)
  const isElsewhere = kept.some(
    (one) => one.field === 'org' && !saysOrganisation(one, told.org ?? ''),
  )
  const isPast = (property: ExtraProperty) => {
    const field = goesWith(property)
    if (field === 'org') return isElsewhere
    return field === 'name' && isRenamed && !isNameApart(property, told.name)
  }
  const past: ExtraProperty[] = []
  const changed = kept.flatMap((property) => {
    switch (property.field) {
      case 'name':
        return [isRespelled ? respelled(property, told.name) : property]
      case 'org':
      case 'city': {
        const now = withPart(property, property.field, told[property.field] ?? '')
        if (now.includes(property) || now.length === 0) return now
        past.push(property)
        return now
      }
      case undefined:
        return [isPast(property) ? asOther(property) : property]
      default:
        return [property]
    }
  })
  const moved = past.filter(({ value, field }) => field === 'city' && !hasOnly(value, places.city))
  if (moved.length === 0) return changed
  return changed.map((one) =>
    moved.some((address) => isLabelFor(one, address)) ? asOther(one) : one,
  )
}

/** Which component is the field. */
const places = { org: 0, city: 3 } as const

function hasOnly(value: string, place: number): boolean {
  return replaceComponent(value, place, '') === ''
}

/** Tells what kind of address it is, and nothing of what it says. */
const ofTheKind: ReadonlySet<string> = new Set(['TYPE', 'PREF'])

/** Whether an organisation is still what ORG says, however it is spelled. */
function saysOrganisation({ value }: ExtraProperty, org: string): boolean {
  const whole = unescapeText(splitEscaped(value, ';')[0] ?? '')
  return foldName(whole) === foldName(org)
}

function withPart(property: ExtraProperty, field: 'org' | 'city', now: string): ExtraProperty[] {
  const { value, name, params } = property
  const place = places[field]
  const was = parseComponents(value)[place]?.join(', ') ?? ''
  const isWhole = field === 'org' && unescapeText(splitEscaped(value, ';')[0] ?? '').trim() === now
  if (isWhole || was === now) return [property]
  const changed = replaceComponent(value, place, now)
  if (foldName(was) === foldName(now)) return [{ ...property, value: changed }]
  const kind = params.filter(([key]) => ofTheKind.has(key))
  if (hasOnly(value, place))
    return changed === '' ? [] : [{ ...property, params: kind, value: changed }]
  const former = asOther(property)
  if (now === '') return [former]
  const fresh = replaceComponent(field === 'city' ? ';;;;;;' : '', place, now)
  return [{ name, params: kind, value: fresh, field }, former]
}

/** The name as the kept ones say it; undefined where none is kept. */
function keptName(kept: readonly ExtraProperty[]): string | undefined {
  const names = kept.filter(({ field }) => field === 'name')
  const formatted = names.find(({ name }) => name === 'FN')
  if (formatted !== undefined) return cleaned(unescapeText(formatted.value))
  return names[0] && cleaned(composeName(names[0].value))
}

/** A name written otherwise, as in small letters, part by part; any other as it is. */
function respelled(property: ExtraProperty, name: string): ExtraProperty {
  const { value } = property
  if (property.name === 'FN') {
    const isSame = foldName(unescapeText(value)) === foldName(name)
    return isSame ? { ...property, value: escapeText(name) } : property
  }
  if (!isNameApart(property, name)) return property
  const spelled = new Map(name.split(' ').map((word) => [foldText(word), word]))
  const words = (text: string) =>
    text
      .split(' ')
      .map((word) => spelled.get(foldText(word)) ?? word)
      .join(' ')
  const parts = splitEscaped(value, ';').map((part) =>
    splitEscaped(part, ',')
      .map((text) => escapeText(words(unescapeText(text))))
      .join(','),
  )
  return { ...property, value: parts.join(';') }
}

function cleaned(text: string): string {
  try {
    return cleanName(text)
  } catch {
    return text
  }
}
