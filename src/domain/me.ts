import type { Attention, CareerStage } from './career-stage.ts'
import { reachText } from './contact-edit.ts'
import { NetError } from './error.ts'
import { foldName } from './name.ts'
import { foldReach, type NewReach, newReach } from './reach.ts'
import { nearest } from './spelling.ts'

/** What can be told of me, by the names the options have; in the order asked. */
export const myFields = ['name', 'work', 'stand-for', 'give', 'reach', 'stage', 'budget'] as const
export type MyField = (typeof myFields)[number]

/** Who I am, as far as told. */
export interface Me {
  name: string | null
  work: string | null
  /** What others also reach by connecting with me: my organisation, my group of specialists (M7.2). */
  standFor: string | null
  gives: string[]
  reach: NewReach[]
  stage: CareerStage | null
  /** People a day, where I set it myself. */
  budget: number | null
}

/** What `net me` answers: who I am, the attention that follows, and what was changed now. */
export interface MyPage extends Me {
  attention: Attention
  /** Null when nothing was to be changed. */
  changed: MyField[] | null
}

/** What is to be changed: undefined leaves it, null takes it away. Lists: taken out first, then added. */
export interface MyChange {
  set: Partial<Pick<Me, 'name' | 'work' | 'standFor' | 'stage' | 'budget'>>
  remove: { gives: string[]; reach: NewReach[] }
  add: { gives: string[]; reach: NewReach[] }
}

export function noChange(): MyChange {
  return { set: {}, remove: { gives: [], reach: [] }, add: { gives: [], reach: [] } }
}

/** The fields nothing is known of, in the order asked. A budget follows from the stage. */
export function untold(me: Me): MyField[] {
  return myFields.filter((field) => {
    switch (field) {
      case 'give':
        return me.gives.length === 0
      case 'reach':
        return me.reach.length === 0
      case 'stand-for':
        return me.standFor === null
      case 'budget':
        return false
      default:
        return me[field] === null
    }
  })
}

/** What `{me}` and `{reach}` stand for in a pitch. */
export function meInPitch({ name, reach }: Me): { name: string; reach: string } {
  return { name: name ?? '', reach: reach.map(reachText).join(' · ') }
}

/**
 * A way to reach me as typed, its kind read from its form: an e-mail address, a link, `NETWORK:NAME`, a phone number.
 * Throws `me.reach`.
 */
export function readMyReach(text: string): NewReach {
  const value = text.trim()
  const kinds = /^[a-z][a-z0-9+.-]*:\/\//i.test(value)
    ? (['url'] as const)
    : (['handle', 'email', 'phone', 'url'] as const)
  for (const kind of kinds) {
    try {
      return newReach(kind, value)
    } catch (error) {
      if (!(error instanceof NetError)) throw error
    }
  }
  throw new NetError('usage', 'me.reach', { text: value })
}

/**
 * Adds to a change what `--clear FIELD` or `FIELD:VALUE` means: all of a field, or one of what I give or the ways to
 * reach me. Throws `edit.unknownField`, and `me.notMine` for a value I do not have.
 */
export function clearMine(me: Me, change: MyChange, text: string): void {
  const [name = '', ...rest] = text.split(':')
  const wanted = name.trim().toLowerCase()
  const value = rest.join(':').trim()
  const field = myFields.find((one) => one === wanted)
  switch (field) {
    case undefined:
      throw new NetError('usage', 'edit.unknownField', {
        field: name.trim(),
        nearest: nearest(wanted, myFields),
        all: myFields,
      })
    case 'give':
      change.remove.gives.push(...among(me.gives, field, value, isSameName, (one) => one))
      return
    case 'reach':
      change.remove.reach.push(...among(me.reach, field, value, isReachNamed, reachText))
      return
    case 'stand-for':
      change.set.standFor = null
      return
    default:
      change.set[field] = null
  }
}

function among<T>(
  mine: readonly T[],
  field: MyField,
  value: string,
  isMeant: (one: T, value: string) => boolean,
  text: (one: T) => string,
): T[] {
  const found = value === '' ? [...mine] : mine.filter((one) => isMeant(one, value))
  if (found.length > 0 || value === '') return found
  throw new NetError('not-found', 'me.notMine', { field, value, mine: mine.map(text) })
}

function isSameName(one: string, value: string): boolean {
  return foldName(one) === foldName(value)
}

function isReachNamed(one: NewReach, value: string): boolean {
  const folded = foldReach(one.kind, value)
  return (
    reachText(one).toLowerCase() === value.toLowerCase() ||
    (folded !== '' && foldReach(one.kind, one.value) === folded)
  )
}
