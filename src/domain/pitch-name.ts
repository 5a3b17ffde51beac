import { foldText, latinDigits } from './fold.ts'
import { foldName } from './name.ts'
import { nearest } from './spelling.ts'

/** A pitch as far as finding it goes. */
export interface NamedPitch {
  id: number
  name: string
}

/**
 * The pitches a text names: by id (`3`, `#3`), else the whole name, else a beginning of it, else beginnings of its
 * words in any order (`grace` finds `for Grace Hopper`). Letter case, accents and the script of digits make no
 * difference. The first of these that finds any decides.
 */
export function resolvePitch<P extends NamedPitch>(text: string, pitches: readonly P[]): P[] {
  const [, id] = /^#?(\d{1,15})$/.exec(latinDigits(text).trim()) ?? []
  const withId = pitches.filter((pitch) => pitch.id === Number(id))
  if (withId.length > 0) return withId
  const folded = foldName(text)
  if (folded === '') return []
  const names = pitches.map((pitch) => ({ pitch, name: foldName(pitch.name) }))
  const words = foldText(text).split(' ').filter(Boolean)
  const stages = [
    (name: string) => name === folded,
    (name: string) => name.startsWith(folded),
    (name: string) =>
      words.length > 0 &&
      words.every((word) => name.split(' ').some((whole) => whole.startsWith(word))),
  ]
  for (const isMeant of stages) {
    const found = names.filter(({ name }) => isMeant(name)).map(({ pitch }) => pitch)
    if (found.length > 0) return found
  }
  return []
}

/** Names spelled nearly alike, the nearest first. */
export function nearestPitches<P extends NamedPitch>(text: string, pitches: readonly P[]): P[] {
  const names = nearest(
    text,
    pitches.map((pitch) => pitch.name),
  )
  return names.flatMap((name) => pitches.filter((pitch) => pitch.name === name))
}
