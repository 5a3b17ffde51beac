import type { ContactPoint, ExtraProperty, PropertyParams } from '../domain/imported-person.ts'

/** E-mail addresses, phone numbers or web addresses of one card, each value once. */
export interface PointList {
  points: Map<string, ContactPoint>
  /** Of those that have any. */
  ranks?: Map<ContactPoint, number>
}

export function newPointList(): PointList {
  return { points: new Map() }
}

/** Adds a value with its TYPEs, label and preference; the same value again adds to what is known. */
export function addPoint(
  list: PointList,
  value: string,
  property: ExtraProperty,
  label: string | undefined,
): ContactPoint {
  const point = list.points.get(value) ?? { value, types: [], isPreferred: false }
  list.points.set(value, point)
  for (const type of listTypes(property)) {
    if (type === 'pref') point.isPreferred = true
    else if (!point.types.includes(type)) point.types.push(type)
  }
  if (label && point.label === undefined) point.label = label
  const rank = Number(property.params.find(([name]) => name === 'PREF')?.[1][0])
  if (rank >= 1) {
    list.ranks ??= new Map()
    list.ranks.set(point, Math.min(rank, list.ranks.get(point) ?? rank))
  }
  return point
}

/** The points in source order; the lowest PREF is the preferred one, whatever its number. */
export function finishPoints(list: PointList): ContactPoint[] {
  const { points, ranks } = list
  if (ranks !== undefined) {
    let lowest = Number.POSITIVE_INFINITY
    for (const rank of ranks.values()) lowest = Math.min(lowest, rank)
    for (const [point, rank] of ranks) if (rank === lowest) point.isPreferred = true
  }
  return points.size === 0 ? [] : [...points.values()]
}

/** By parameters, which are the same object wherever the header is the same. */
const known = new WeakMap<PropertyParams, readonly string[]>()

/** The words of TYPE in lower case, `pref` among them. */
export function listTypes({ params }: ExtraProperty): readonly string[] {
  let types = known.get(params)
  if (types === undefined) {
    types = readTypes(params)
    known.set(params, types)
  }
  return types
}

function readTypes(params: PropertyParams): string[] {
  const [, types = []] = params.find(([name]) => name === 'TYPE') ?? []
  return types.map((type) => type.trim().toLowerCase()).filter((type) => type !== '')
}
