import { foldGroups } from './fold.ts'
import { foldName } from './name.ts'

/** Of more places than this that may be written two ways, all are taken one way or all the other. */
const freePlaces = 3

/** Written apart or with the name after them: McDonald and Mc Donald, Almansour and Al Mansour. */
const particles = new Set(
  'mc mac de del della la le van von der den bin ibn al el abu abd'.split(' '),
)

/**
 * The ways a name may be written, folded: two names are one where they have a way in common. A space between words
 * tells Li Na from Lina; a hyphen, an apostrophe or a dot may as well be a space or missing (Jean-Luc: `jean luc`,
 * `jeanluc`), and so may the space after an initial or a particle. Where letters have no case (کاظمی نیا, 李 娜) spaces
 * come and go, and say nothing.
 */
export function nameSpellings(name: string): string[] {
  let written = ''
  let last = ''
  for (const group of foldGroups(name)) {
    let before = ' '
    for (const text of group) {
      if (last !== '' && endsCased(last) && startsCased(text)) {
        written += before === ' ' && isLoose(last, text) ? '-' : before
      }
      written += text
      last = text
      before = '-'
    }
  }
  if (written === '') return [foldName(name).replaceAll(' ', '')]
  return written.includes('-') ? bothWays(written) : [written]
}

function startsCased(word: string): boolean {
  return isCased(word.charCodeAt(0)) || /^\p{Ll}/u.test(word)
}

function endsCased(word: string): boolean {
  return isCased(word.charCodeAt(word.length - 1)) || /\p{Ll}$/u.test(word)
}

/** As most letters are; an expression takes longer. */
function isCased(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** Whether two names may be one person's, as far as spaces between their words tell. */
export function isOneName(one: readonly string[], other: readonly string[]): boolean {
  return one.some((way) => other.includes(way))
}

function isLoose(word: string, next: string): boolean {
  return word.length === 1 || (particles.has(word) && next.length > 3)
}

/** Each `-` as a space and as nothing. */
function bothWays(written: string): string[] {
  let ways = ['']
  let start = 0
  for (let at = written.indexOf('-'), places = 1; at >= 0; at = written.indexOf('-', start)) {
    if (places++ > freePlaces) return [written.replaceAll('-', ' '), written.replaceAll('-', '')]
    const piece = written.slice(start, at)
    const longer: string[] = []
    for (const way of ways) longer.push(`${way}${piece} `, way + piece)
    ways = longer
    start = at + 1
  }
  const end = written.slice(start)
  return ways.map((way) => way + end)
}
