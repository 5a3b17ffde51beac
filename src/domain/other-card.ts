import type { ExtraProperty } from './imported-person.ts'
import { composeName, escapeText, unescapeText } from './property-text.ts'

/**
 * A card of an address book that is nobody: a group, a place, a program, a device. All of it is kept, to be written out
 * again; of a group its people have the name as a label.
 */
export interface OtherCard {
  /** Where it begins, counting lines from 1. */
  line: number
  uid?: string
  /** What a group becomes; undefined where its name is to be no label. */
  label?: 'tag' | 'circle'
  properties: ExtraProperty[]
}

/** What it is called; '' for nothing. */
export function cardName(properties: readonly ExtraProperty[]): string {
  const valueOf = (wanted: string) => properties.find(({ name }) => name === wanted)?.value ?? ''
  return unescapeText(valueOf('FN')).trim() || composeName(valueOf('N'))
}

/** `group`, `location`, `application` …: lower case. */
export function cardKind(properties: readonly ExtraProperty[]): string {
  const kind = properties.find(({ name }) => kindNames.has(name))?.value ?? ''
  return unescapeText(kind).trim().toLowerCase()
}

/** The name taken apart, as Apple's programs have it for a group. */
export function cardParts(name: string): ExtraProperty {
  return { name: 'N', params: [], value: `${escapeText(name)};;;;` }
}

/** Whether a property names somebody of a group. */
export function isMember({ name }: ExtraProperty): boolean {
  return name === 'MEMBER' || name === 'X-ADDRESSBOOKSERVER-MEMBER'
}

const kindNames: ReadonlySet<string> = new Set(['KIND', 'X-ADDRESSBOOKSERVER-KIND'])
