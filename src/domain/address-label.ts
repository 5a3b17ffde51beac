import type { ExtraProperty } from './imported-person.ts'
import { unescapeText } from './property-text.ts'

// How an address is written on a letter: 4.0 has it as a parameter of the address, before that it was a property.

/** An address that says nothing but its label. */
export const noAddress = ';;;;;;'

/** The label an address carries; undefined for none and for any other property. */
export function labelOf({ name, params }: ExtraProperty): string | undefined {
  const text = name === 'ADR' ? params.find(([key]) => key === 'LABEL')?.[1].join(',') : undefined
  // RFC 6350 shows its new lines so, RFC 6868 has a way of its own for them.
  return text?.replace(/\\n/gi, '\n')
}

/** Whether it is a label alone. */
export function isLabelAlone(property: ExtraProperty): boolean {
  return labelOf(property) !== undefined && saysNothing(property)
}

function saysNothing({ value }: ExtraProperty): boolean {
  return /^[;\s]*$/.test(value)
}

/** The label that stands with its address; undefined for any other property. */
export function labelWithin(property: ExtraProperty): string | undefined {
  return isLabelAlone(property) ? undefined : labelOf(property)
}

/** The label that stands by itself, as 3.0 has it or as an address of nothing else. */
export function labelBeside(property: ExtraProperty): string | undefined {
  if (property.name === 'LABEL') return unescapeText(property.value)
  return isLabelAlone(property) ? labelOf(property) : undefined
}

/** An address and its label, each alone; anything else as it is. */
export function apart(property: ExtraProperty): ExtraProperty[] {
  if (labelWithin(property) === undefined) return [property]
  const { field: _, ...label } = property
  const types = property.params.filter(([key]) => key === 'LABEL' || key === 'TYPE')
  return [withoutLabel(property), { ...label, params: types, value: noAddress }]
}

export function withoutLabel(property: ExtraProperty): ExtraProperty {
  return { ...property, params: property.params.filter(([key]) => key !== 'LABEL') }
}

/** What a label may say beside its text without saying more than its address. */
const shared: ReadonlySet<string> = new Set(['LABEL', 'TYPE', 'PREF'])

/** Each label alone goes to the first address of its group and kind that has none; with no such address it stays. */
export function together(properties: readonly ExtraProperty[]): ExtraProperty[] {
  if (!properties.some(isLabelAlone)) return [...properties]
  const all: (ExtraProperty | undefined)[] = [...properties]
  for (const [place, label] of properties.entries()) {
    if (!isLabelAlone(label) || label.params.some(([key]) => !shared.has(key))) continue
    const at = all.findIndex(
      (one) =>
        one?.name === 'ADR' &&
        !saysNothing(one) &&
        labelOf(one) === undefined &&
        kindOf(one) === kindOf(label),
    )
    const address = all[at]
    if (address === undefined) continue
    const said = label.params.filter(([key]) => key === 'LABEL')
    all[at] = { ...address, params: [...address.params, ...said] }
    all[place] = undefined
  }
  return all.filter((property) => property !== undefined)
}

/** Whether it is the label of an address, beside it: the one of its kind. */
export function isLabelFor(property: ExtraProperty, address: ExtraProperty): boolean {
  return labelBeside(property) !== undefined && typesOf(property) === typesOf(address)
}

function kindOf(property: ExtraProperty): string {
  return `${property.group?.toLowerCase() ?? ''} ${typesOf(property)}`
}

function typesOf({ params }: ExtraProperty): string {
  const types = params.flatMap(([key, values]) => (key === 'TYPE' ? values : []))
  const kinds = types.map((type) => type.toLowerCase()).filter((type) => type !== 'pref')
  return kinds.toSorted().join(' ')
}
