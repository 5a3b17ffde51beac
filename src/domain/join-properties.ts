import { labelBeside, labelWithin, withoutLabel } from './address-label.ts'
import type { ExtraProperty, PropertyField, PropertyParams } from './imported-person.ts'
import { withLabelsUnpacked } from './packed-label.ts'
import {
  asOther,
  isOfTheCard,
  isOther,
  isSingle,
  propertySense,
  senseName,
  valueSense,
} from './property-sense.ts'

/** What is known of somebody beside the properties kept. */
export interface KnownBeside {
  /** The fields of which what is given says otherwise: its property stands for none of them. */
  conflicts: ReadonlySet<PropertyField>
  /** What the fields alone are written as: need not be kept once more. */
  plain: readonly ExtraProperty[]
  /** Whether a way to reach them is preferred already. */
  isPreferenceKnown: boolean
}

export interface JoinedProperties {
  extra: ExtraProperty[]
  isChanged: boolean
  /** Where there is room for one only: what is given and, under another name, kept beside it. */
  others: ExtraProperty[]
}

/**
 * Joins what two cards of one person say, each kept in its original form. Nothing is lost and nothing said twice: the
 * same in another spelling is left out, the same value with more parameters adds these, what a card has once is kept
 * under a name of its own (`X-OTHER-N`), and groups stay apart. Only what tells of a card itself (PRODID, REV) is the
 * first one's. Joining the same once more changes nothing.
 */
export function joinProperties(
  kept: readonly ExtraProperty[],
  given: readonly ExtraProperty[],
  known: KnownBeside,
): JoinedProperties {
  const texts = new Set(kept.map((property) => JSON.stringify(property)))
  if (given.every((property) => texts.has(JSON.stringify(property)))) {
    return { extra: [...kept], isChanged: false, others: [] }
  }
  const unpacked = withLabelsUnpacked(kept)
  const joining = new Joining(unpacked, known)
  const groups = new Map<string, ExtraProperty[]>()
  for (const property of withoutKnownLabels(given, unpacked)) {
    const group = property.group?.toLowerCase()
    if (group === undefined) joining.take(property)
    else groups.set(group, [...(groups.get(group) ?? []), property])
  }
  for (const members of groups.values()) joining.takeGroup(members)
  return joining.result
}

/** How an address is written on a letter, said of the address (4.0) or beside it (3.0), is the same. */
function withoutKnownLabels(
  given: readonly ExtraProperty[],
  kept: readonly ExtraProperty[],
): readonly ExtraProperty[] {
  const beside = new Set(kept.map(labelBeside))
  const within = new Set(kept.map(labelWithin))
  return given.flatMap((property) => {
    const said = labelWithin(property)
    if (said !== undefined && beside.has(said)) return [withoutLabel(property)]
    const alone = labelBeside(property)
    return alone !== undefined && within.has(alone) ? [] : [property]
  })
}

class Joining {
  readonly result: JoinedProperties
  readonly #known: KnownBeside
  /** By sense. */
  readonly #senses = new Map<string, ExtraProperty>()
  /** Places in `extra`, by name and value. */
  readonly #places = new Map<string, number[]>()
  /** The senses of each group's properties, by its name in lower case. */
  readonly #groups = new Map<string, Set<string>>()
  readonly #keptNames: ReadonlySet<string>
  readonly #plainNames: ReadonlySet<string>
  #lastItem = 0

  constructor(kept: readonly ExtraProperty[], known: KnownBeside) {
    this.result = { extra: [], isChanged: false, others: [] }
    this.#known = known
    this.#keptNames = new Set(kept.map(({ name }) => name))
    this.#plainNames = new Set(known.plain.map(({ name }) => name))
    for (const property of known.plain) this.#senses.set(propertySense(property), property)
    for (const property of kept) this.#put(property)
  }

  take(property: ExtraProperty): void {
    const same = this.#senses.get(propertySense(property))
    if (same !== undefined) {
      if (isOther(same) && !isOther(property)) this.result.others.push(property)
      return
    }
    if (this.#isIdle(property)) return
    if (!isSingle(property) && this.#mergeInto(property)) return
    this.#add(property, property.group && this.#freeGroup(property.group))
  }

  takeGroup(all: readonly ExtraProperty[]): void {
    const members = all.filter((member) => !this.#isIdle(member))
    const [first] = members
    if (first?.group === undefined) return
    if (members.length === 1) return this.take(first)
    const senses = members.map(propertySense)
    for (const [group, known] of this.#groups) {
      if (senses.every((sense) => known.has(sense))) return
      if ([...known].every((sense) => senses.includes(sense))) {
        members.forEach((member, index) => {
          if (!known.has(senses[index] ?? '')) this.#add(member, group)
        })
        return
      }
    }
    const group = this.#freeGroup(first.group)
    for (const member of members) this.#add(member, group)
  }

  /** Whether it is no use: of another card, or another program's id, which is kept elsewhere. */
  #isIdle(property: ExtraProperty): boolean {
    const { name, field } = property
    if (name === 'UID') return field !== 'uid' || this.#known.conflicts.has('uid')
    return isOfTheCard(property) && this.#keptNames.has(name)
  }

  #add(property: ExtraProperty, group: string | undefined): void {
    const { field, group: _, ...plain } = property
    const isConflict = field !== undefined && this.#known.conflicts.has(field)
    const isRoom =
      !isSingle(property) ||
      !(
        isConflict ||
        this.#keptNames.has(property.name) ||
        (field === undefined && property.name !== 'FN' && this.#plainNames.has(property.name))
      )
    const whole: ExtraProperty = { ...plain, params: this.#paramsOf(property) }
    if (group !== undefined && group !== '') whole.group = group
    if (field !== undefined && !isConflict && !this.#isStoodFor(field)) whole.field = field
    if (!isRoom) this.result.others.push(property)
    this.#put(isRoom ? whole : asOther(whole))
    this.result.isChanged = true
  }

  /** Whether another kept property stands for a field that has one value. */
  #isStoodFor(field: PropertyField): boolean {
    return singleFields.has(field) && this.result.extra.some((property) => property.field === field)
  }

  #put(property: ExtraProperty): void {
    const sense = propertySense(property)
    this.#senses.set(sense, property)
    if (!isOther(property)) {
      const value = valueSense(property)
      this.#places.set(value, [...(this.#places.get(value) ?? []), this.result.extra.length])
    }
    this.result.extra.push(property)
    const group = property.group?.toLowerCase()
    if (group === undefined) return
    const known = this.#groups.get(group) ?? new Set()
    this.#groups.set(group, known.add(sense))
  }

  /** The same value with other parameters, where both can stand in one line. */
  #mergeInto(property: ExtraProperty): boolean {
    const given = this.#paramsOf(property)
    const places = this.#places.get(valueSense(property)) ?? []
    const merging = places.flatMap((place) => {
      const same = this.result.extra[place]
      if (same === undefined) return []
      const params = mergedParams(same.params, given)
      return params === undefined ? [] : [{ place, same, params }]
    })
    if (merging.some(({ same, params }) => params === same.params)) return true
    // A group is known by what stands in it.
    const first = merging.find(({ same }) => same.group === undefined)
    if (first === undefined) return false
    const merged = { ...first.same, params: first.params }
    this.result.extra[first.place] = merged
    this.#senses.set(propertySense(merged), merged)
    this.result.isChanged = true
    return true
  }

  /** What is preferred is the journal's word, once it has one. */
  #paramsOf({ name, field, params }: ExtraProperty): PropertyParams {
    const isReach = field !== undefined && reaching.has(field)
    const isKnown =
      (isReach && this.#known.isPreferenceKnown) ||
      this.result.extra.some((one) => senseName(one) === name && isPreferred(one.params))
    if (!isKnown || !isPreferred(params)) return params
    return params.flatMap(([key, values]): PropertyParams => {
      if (key === 'PREF') return []
      const types = key === 'TYPE' ? values.filter((type) => !isPref(type)) : values
      return types.length === 0 && values.length > 0 ? [] : [[key, types]]
    })
  }

  #freeGroup(group: string): string {
    if (!this.#groups.has(group.toLowerCase())) return group
    do this.#lastItem++
    while (this.#groups.has(`item${this.#lastItem}`))
    return `item${this.#lastItem}`
  }
}

const singleFields: ReadonlySet<PropertyField> = new Set(['org', 'role', 'city', 'birthday'])
const reaching: ReadonlySet<PropertyField> = new Set(['emails', 'phones', 'urls', 'handles'])

const isPref = (type: string) => type.toLowerCase() === 'pref'

function isPreferred(params: PropertyParams): boolean {
  return params.some(([key, values]) => key === 'PREF' || (key === 'TYPE' && values.some(isPref)))
}

/** All of both, the first as it is when it has everything; undefined where they contradict each other. */
function mergedParams(one: PropertyParams, other: PropertyParams): PropertyParams | undefined {
  const merged = new Map(one)
  let isChanged = false
  for (const [key, values] of other) {
    const known = merged.get(key)
    if (key === 'PREF' || key === 'VALUE' || key === 'ENCODING') continue
    if (known === undefined) {
      merged.set(key, values)
      isChanged = true
      continue
    }
    const has = new Set(known.map((value) => value.toLowerCase()))
    const fresh = values.filter((value) => !has.has(value.toLowerCase()))
    if (fresh.length === 0) continue
    if (key !== 'TYPE') return undefined
    merged.set(key, [...known, ...fresh])
    isChanged = true
  }
  return isChanged ? [...merged] : one
}
