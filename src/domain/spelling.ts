import { foldText } from './fold.ts'

/** Words longer than this are compared by their beginnings: no real word needs more. */
const comparedLength = 64

/**
 * How many slips of the pen (a letter left out, added, changed, or two neighbours swapped) turn one
 * word into the other: optimal string alignment, the restricted Damerau–Levenshtein distance. More
 * than `bound` is Infinity; time grows with the length times the bound.
 */
export function spellingDistance(one: string, other: string, bound: number): number {
  const a = one.slice(0, comparedLength)
  const b = other.slice(0, comparedLength)
  if (Math.abs(a.length - b.length) > bound) return Infinity
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = Array.from({ length: b.length + 1 }, () => Infinity)
    if (row <= bound) current[0] = row
    let least = current[0] ?? Infinity
    const last = Math.min(b.length, row + bound)
    for (let column = Math.max(1, row - bound); column <= last; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + changed,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1)
      }
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > bound) return Infinity
    before = above
    above = current
  }
  const distance = at(above, b.length)
  return distance > bound ? Infinity : distance
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

/** Slips forgiven in a word of this length: none up to 3 letters, one up to 7, two beyond. */
export function slipsForgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** Whether the folded words are spelled alike, as far as the typed word's length allows. */
export function isCloseSpelling(typed: string, word: string): boolean {
  return spellingDistance(typed, word, slipsForgiven(typed.length)) < Infinity
}

/**
 * The candidates a person may have meant, nearest first, at most `max`; equally near ones in the
 * order given. For "did you mean": commands, options, settings, names. A candidate that begins with
 * what was typed counts as near; a name is also compared word by word.
 */
export function nearest(typed: string, candidates: Iterable<string>, max = 3): string[] {
  const text = foldText(typed)
  if (text === '') return []
  const bound = Math.max(1, Math.floor(Math.min(text.length, comparedLength) / 3))
  const near: { candidate: string; distance: number }[] = []
  for (const candidate of new Set(candidates)) {
    const distance = nearness(text, foldText(candidate), bound)
    if (distance < Infinity) near.push({ candidate, distance })
  }
  near.sort((one, other) => one.distance - other.distance)
  return near.slice(0, max).map(({ candidate }) => candidate)
}

function nearness(text: string, candidate: string, bound: number): number {
  if (candidate.startsWith(text)) return text === candidate ? 0 : 0.5
  let least = spellingDistance(text, candidate, bound)
  const words = candidate.split(' ').slice(0, 8)
  if (words.length > 1) {
    for (const word of words) least = Math.min(least, spellingDistance(text, word, bound) + 0.5)
  }
  return least
}
