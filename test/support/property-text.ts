import type { ExtraProperty } from '../../src/domain/imported-person.ts'
import { isMedia } from '../../src/domain/property-form.ts'
import { isSingle, propertySense, senseName } from '../../src/domain/property-sense.ts'

/**
 * A property as text: to the letter where both cards are of one version of vCard, else by what it says. What a card has
 * room for once, and what never was in order in 3.0 or 4.0, is written another way even so.
 */
export function propertyText(
  property: Omit<ExtraProperty, 'field'>,
  isSameVersion: boolean,
): string {
  const { group = '', name, params, value } = property
  const isOld =
    isMedia(name) ||
    params.some(([key, [first = '']]) => key === 'VALUE' && /^ur[li]$/i.test(first))
  return isSameVersion && !isOld && !isSingle(property) && name === senseName(property)
    ? JSON.stringify([group, name, params.toSorted(), value])
    : JSON.stringify([group, senseName(property), propertySense(property)])
}
