import type { ContactPoint, ExtraProperty, PropertyParams } from '../domain/imported-person.ts'

/** E-mail addresses, phone numbers or web addresses of one card, each value once. */
export interface PointList {
  points: ContactPoint[]
  /** By their values, once there are many. */
  known?: Map<string, ContactPoint>
  /** Of those that have any. */
  ranks?: Map<ContactPoint, number>
  /** Of those that have many. */
  manyTypes?: Map<ContactPoint, Set<string>>
}

export function newPointList(): PointList {
  return { points: [] }
}

/** Adds a value with its TYPEs, label and preference; the same value again adds to what is known. */
export function addPoint(
  list: PointList,
  value: string,
  property: ExtraProperty,
  label: string | undefined,
): ContactPoint {
  const point = findPoint(list, value) ?? newPoint(list, value)
  addTypes(list, point, listTypes(property))
  if (label && point.label === undefined) point.label = label
  const preference = findParam(property, 'PREF')
  const rank = preference === undefined ? 0 : Number(preference[0])
  if (rank >= 1) {
    list.ranks ??= new Map()
    list.ranks.set(point, Math.min(rank, list.ranks.get(point) ?? rank))
  }
  return point
}

/** Each once, however many there are. */
function addTypes(list: PointList, point: ContactPoint, types: readonly string[]): void {
  for (const type of types) {
    if (type === 'pref') point.isPreferred = true
    else if (!hasType(list, point, type)) {
      point.types.push(type)
      list.manyTypes?.get(point)?.add(type)
    }
  }
}

function hasType(list: PointList, point: ContactPoint, type: string): boolean {
  if (point.types.length < fewPoints) return point.types.includes(type)
  list.manyTypes ??= new Map()
  const known = list.manyTypes.get(point) ?? new Set(point.types)
  list.manyTypes.set(point, known)
  return known.has(type)
}

/** A handful are looked through in less time than a map of them is made. */
const fewPoints = 8

function findPoint({ points, known }: PointList, value: string): ContactPoint | undefined {
  if (known !== undefined) return known.get(value)
  for (const point of points) if (point.value === value) return point
  return undefined
}

function newPoint(list: PointList, value: string): ContactPoint {
  const point: ContactPoint = { value, types: [], isPreferred: false }
  list.points.push(point)
  if (list.points.length === fewPoints) {
    list.known = new Map(list.points.map((one) => [one.value, one]))
  } else list.known?.set(value, point)
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
  return points
}

/** The values of a parameter; undefined where there is none of the name. */
export function findParam(
  { params }: ExtraProperty,
  wanted: string,
): readonly string[] | undefined {
  for (const [name, values] of params) if (name === wanted) return values
  return undefined
}

/** By parameters, which are the same object wherever the header is the same. */
const known = new WeakMap<PropertyParams, readonly string[]>()

/** The words of TYPE in lower case, `pref` among them. */
export function listTypes(property: ExtraProperty): readonly string[] {
  const { params } = property
  let types = known.get(params)
  if (types === undefined) {
    types = readTypes(property)
    known.set(params, types)
  }
  return types
}

function readTypes(property: ExtraProperty): string[] {
  const types = findParam(property, 'TYPE') ?? []
  return types.map((type) => type.trim().toLowerCase()).filter((type) => type !== '')
}
