import type { NewContact } from './contact.ts'
import type { ContactLists } from './contact-edit.ts'
import type { ExtraProperty } from './imported-person.ts'
import { foldName } from './name.ts'
import { type NewReach, reachKey } from './reach.ts'
import { joinedName } from './who.ts'

// What somebody took from a contact by hand is kept among the properties of their card, so that no file brings it back.
// It goes out nowhere but in our own JSON.

export const takenAwayName = 'X-TAKEN-AWAY'

/** What an import adds to or fills in, and a person takes from. */
export type TakenAway = Partial<Pick<ContactLists, 'tags' | 'circles' | 'nicknames' | 'reach'>> &
  Partial<Record<TakenSingle, readonly string[]>> & {
    /** Not kept away from anybody, but somebody is known by it still. */
    names?: readonly string[]
  }

/** What somebody has one of, and an import fills in. */
export const takenSingles = ['org', 'role', 'city', 'birthday'] as const
export type TakenSingle = (typeof takenSingles)[number]

export function isTakenAway({ name }: Pick<ExtraProperty, 'name'>): boolean {
  return name === takenAwayName
}

/** What is kept once these were taken too, each once. */
export function withTakenAway(
  kept: readonly ExtraProperty[],
  taken: TakenAway,
): readonly ExtraProperty[] {
  const known = new Set(kept.filter(isTakenAway).map(({ value }) => value))
  const fresh = keysOf(taken).filter((key) => !known.has(key))
  return [...kept, ...fresh.map((value) => ({ name: takenAwayName, params: [], value }))]
}

/** Whether somebody had this organisation, role, city or birthday, and it was taken away or replaced by hand. */
export function wasTheirs(
  kept: readonly ExtraProperty[],
  field: TakenSingle,
  text: string,
): boolean {
  const key = singleKey(field, text)
  return kept.some((one) => isTakenAway(one) && one.value === key)
}

/** The name somebody had until it was changed by hand, where it is that. */
export function formerNameOf(kept: Pick<ExtraProperty, 'name' | 'value'>): string | undefined {
  return isTakenAway(kept) && kept.value.startsWith(namePrefix)
    ? kept.value.slice(namePrefix.length)
    : undefined
}

/** Whether somebody had this name. */
export function wasNamed(kept: readonly ExtraProperty[], name: string): boolean {
  const key = joinedName(name)
  return kept.some((one) => joinedName(formerNameOf(one) ?? '') === key)
}

/** What is given without what was taken away before. */
export function withoutTakenAway<Given extends Partial<NewContact>>(
  given: Given,
  kept: readonly ExtraProperty[],
): Given {
  const taken = new Set(kept.filter(isTakenAway).map(({ value }) => value))
  if (taken.size === 0) return given
  const left = <T>(list: T[], key: (one: T) => string) => list.filter((one) => !taken.has(key(one)))
  const { tags, circles, nicknames, reach } = given
  const gone = takenSingles.filter((field) => taken.has(singleKey(field, given[field] ?? '')))
  return {
    ...given,
    ...Object.fromEntries(gone.map((field) => [field, undefined])),
    ...(tags && { tags: left(tags, tagKey) }),
    ...(circles && { circles: left(circles, circleKey) }),
    ...(nicknames && { nicknames: left(nicknames, nicknameKey) }),
    ...(reach && { reach: left(reach, wayKey) }),
  }
}

function keysOf(taken: TakenAway): string[] {
  const { tags = [], circles = [], nicknames = [], reach = [], names = [] } = taken
  return [
    ...tags.map(tagKey),
    ...circles.map(circleKey),
    ...nicknames.map(nicknameKey),
    ...reach.map(wayKey),
    ...names.map((name) => namePrefix + name),
    ...takenSingles.flatMap((field) => (taken[field] ?? []).map((text) => singleKey(field, text))),
  ]
}

const namePrefix = 'name '
const singleKey = (field: string, text: string) => `${field} ${foldName(text)}`
const tagKey = (name: string) => `tag ${foldName(name)}`
const circleKey = (name: string) => `circle ${foldName(name)}`
const nicknameKey = (name: string) => `nick ${joinedName(name)}`
const wayKey = ({ kind, network, value }: NewReach) =>
  `${network === null ? kind : `${kind} ${network}`} ${reachKey(kind, value)}`
