import { apart, labelOf } from '../../src/domain/address-label.ts'
import type { ExtraProperty } from '../../src/domain/imported-person.ts'
import { isAddress, isMedia } from '../../src/domain/property-form.ts'
import { isSingle, propertySense, senseName } from '../../src/domain/property-sense.ts'

/**
 * A property as text: to the letter where both cards are of one version of vCard, else by what it says. What a card has
 * room for once, and what never was in order in 3.0 or 4.0, is written another way even so.
 */
export function propertyTexts(property: ExtraProperty, isSameVersion: boolean): string[] {
  // A label may stand beside its address, or with it.
  return apart(property).map((one) => textOf(one, isSameVersion))
}

function textOf(property: ExtraProperty, isSameVersion: boolean): string {
  const { group = '', name, params, value } = property
  const sense = propertySense(property)
  const isOld =
    isMedia(name) ||
    labelOf(property) !== undefined ||
    /^(?:X-)?(?:LABEL|AGENT|CLASS|MAILER|NAME|PROFILE|SORT-STRING)$/.test(name) ||
    (name === 'RELATED' && params.some(([, values]) => values.includes('agent'))) ||
    isAddress(name) ||
    params.some(([key, [first = '']]) => key === 'VALUE' && /^ur[li]$/i.test(first))
  return isSameVersion && !isOld && !isSingle(property) && name === senseName(property)
    ? JSON.stringify([group, name, params.toSorted(), value])
    : JSON.stringify([group, sense.replace(/:.*/s, ''), sense])
}
