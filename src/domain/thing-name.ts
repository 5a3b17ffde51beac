import { foldText, latinDigits } from './fold.ts'
import { foldName } from './name.ts'
import { nearest } from './spelling.ts'

/** A pitch, a goal, a circle or the like, as far as finding it goes. */
export interface Titled {
  id: number
  name: string
}

/**
 * What a text names among things: by id (`3`, `#3`), else the whole name, else a beginning of it, else beginnings of
 * its words in any order (`grace` finds `for Grace Hopper`). Letter case, accents and the script of digits make no
 * difference. The first of these that finds any decides.
 */
export function resolveTitled<T extends Titled>(text: string, things: readonly T[]): T[] {
  const [, id] = /^#?(\d{1,15})$/.exec(latinDigits(text).trim()) ?? []
  const withId = things.filter((thing) => thing.id === Number(id))
  if (withId.length > 0) return withId
  const folded = foldName(text)
  if (folded === '') return []
  const names = things.map((thing) => ({ thing, name: foldName(thing.name) }))
  const words = foldText(text).split(' ').filter(Boolean)
  const stages = [
    (name: string) => name === folded,
    (name: string) => name.startsWith(folded),
    (name: string) =>
      words.length > 0 &&
      words.every((word) => name.split(' ').some((whole) => whole.startsWith(word))),
  ]
  for (const isMeant of stages) {
    const found = names.filter(({ name }) => isMeant(name)).map(({ thing }) => thing)
    if (found.length > 0) return found
  }
  return []
}

/** Things whose names are spelled nearly alike, the nearest first. */
export function nearestTitled<T extends Titled>(text: string, things: readonly T[]): T[] {
  const names = nearest(
    text,
    things.map((thing) => thing.name),
  )
  return names.flatMap((name) => things.filter((thing) => thing.name === name))
}
