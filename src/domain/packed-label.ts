import type { ExtraProperty } from './imported-person.ts'
import { escapeText } from './property-text.ts'

/** `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D8=A8…)`: a label of the owner's own, as Android packs it into a type. */
const packed = /^x-custom\(/i

/**
 * Properties with such a label as a property of its own in the same group, as Apple's programs have it and as cards are
 * read now; earlier they were kept as they came.
 */
export function withLabelsUnpacked(properties: readonly ExtraProperty[]): readonly ExtraProperty[] {
  if (!properties.some((property) => packedType(property) !== undefined)) return properties
  const groups = new Set(properties.map(({ group }) => group?.toLowerCase()))
  let last = 0
  return properties.flatMap((property) => {
    const type = packedType(property)
    if (type === undefined || property.group !== undefined) return [property]
    do last++
    while (groups.has(`label${last}`))
    const group = `label${last}`
    const params = property.params.flatMap(([key, values]): [string, readonly string[]][] => {
      const others = values.filter((value) => value !== type)
      return others.length === 0 ? [] : [[key, others]]
    })
    const value = escapeText(unpacked(type))
    return [
      { ...property, group, params },
      { group, name: 'X-ABLABEL', params: [], value },
    ]
  })
}

function packedType({ params }: ExtraProperty): string | undefined {
  for (const [key, values] of params) {
    const type = key === 'TYPE' ? values.find((value) => packed.test(value)) : undefined
    if (type !== undefined) return type
  }
  return undefined
}

function unpacked(type: string): string {
  const text = type.slice(type.lastIndexOf(',') + 1).replace(/^x-custom\(|\)$/gi, '')
  try {
    return decodeURIComponent(text.replaceAll('%', '%25').replace(/=([\da-f]{2})/gi, '%$1'))
  } catch {
    return text
  }
}
