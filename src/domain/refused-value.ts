import { type Birthday, isBirthday } from './birthday.ts'
import type { ExtraProperty } from './imported-person.ts'
import { modernForm } from './property-form.ts'
import { asOther, senseName } from './property-sense.ts'
import { componentOf, escapedPart, replaceComponent, unescapeText } from './property-text.ts'
import type { TakenSingle } from './taken-away.ts'

/** By field, the values a file gave that the journal had otherwise. */
export type Refused = Partial<Record<TakenSingle, string[]>>

/**
 * Kept properties as they are once these fields are cleared: whoever reads the card would take what stands beside for
 * the field's value, so it goes out under a name of its own (`X-OTHER-ORG`). A second address with more to it than its
 * city stays one; its city is refused all the same.
 */
export function withRefused(
  kept: readonly ExtraProperty[],
  cleared: readonly TakenSingle[],
): { all: ExtraProperty[]; refused: Refused } {
  const refused: Refused = {}
  const all = kept.map((property) => {
    const told = property.field === undefined ? toldBeside(property) : undefined
    if (told === undefined || !cleared.includes(told.field)) return property
    refused[told.field] = [...(refused[told.field] ?? []), told.text]
    return told.isWhole ? asOther(property) : property
  })
  return { all, refused }
}

/** What a reader would take from it, and whether that is all it says. */
interface ToldBeside {
  field: TakenSingle
  text: string
  isWhole: boolean
}

function toldBeside(property: ExtraProperty): ToldBeside | undefined {
  const { value } = property
  switch (senseName(property)) {
    case 'ORG':
      return said('org', unescapeText(escapedPart(value, 0) ?? ''))
    case 'TITLE':
    case 'ROLE':
      return said('role', unescapeText(value))
    case 'ADR':
      return said('city', componentOf(value, 3) ?? '', replaceComponent(value, 3, '') === '')
    case 'BDAY':
      return said('birthday', birthdayOf(property) ?? '')
    default:
      return undefined
  }
}

function said(field: TakenSingle, text: string, isWhole = true): ToldBeside | undefined {
  return text.trim() === '' ? undefined : { field, text: text.trim(), isWhole }
}

/** The day of a BDAY in any version; undefined for what is no whole day. */
function birthdayOf(property: ExtraProperty): Birthday | undefined {
  const { value } = modernForm({ ...property, name: 'BDAY' })
  const [, year, month, day] = /^(\d{4}|-)-?(\d\d)-?(\d\d)(?:T.*)?$/s.exec(value) ?? []
  const text = `${year}-${month}-${day}`
  return isBirthday(text) ? text : undefined
}
