import { foldGroups, foldText, isAscii } from './fold.ts'

/** What was typed to be found, as questions to a full-text index of folded text. */
export interface SearchQuery {
  /** FTS5 expressions that have every word, and any of them. Nothing typed is ever syntax. */
  all: string
  any: string
  /** The words typed, `count` of them, and then two that stand beside each other as one. */
  needles: Needle[]
  count: number
  /** What was typed with an @, folded and without it: whole tags or handles. */
  signs: string[]
}

/** A word to be marked where it was found: folded, without spaces; the last typed may go on. */
export interface Needle {
  word: string
  isBeginning: boolean
}

/** More words than anybody types; the rest adds nothing. */
const wordLimit = 16

/** Letters of a word that is still tried in two halves. */
const splitLimit = 24

/** Most words are ASCII, and reading the pattern takes a third of a millisecond. */
function isArabicScript(word: string): boolean {
  return !isAscii(word) && /^\p{Script=Arabic}+$/u.test(word)
}

/**
 * Reads what was typed: words that must all be there, the last of them as a beginning. Hyphens, apostrophes and
 * half-spaces may as well be missing or spaces, and in Arabic script also where none was typed (می‌رود, می رود,
 * میرود). Undefined when there is neither letter nor number in it.
 */
export function searchQuery(typed: string): SearchQuery | undefined {
  const groups = foldGroups(typed.slice(0, 1000)).slice(0, wordLimit)
  if (groups.length === 0) return undefined
  const signs = typed.includes('@') ? signsIn(typed.slice(0, 1000)) : []
  // A tag is typed whole; the last of other words as a beginning.
  const last = /(?<!\S)@\S+\s*$/u.test(typed.slice(0, 1000)) ? groups.length : groups.length - 1
  const terms = groups.map((parts, index) => term(parts, index === last))
  const needles = groups.map((parts, index) => ({
    word: parts.join(''),
    isBeginning: index === last,
  }))
  const readings = [terms.join(' AND ')]
  for (let index = 0; index + 1 < groups.length; index++) {
    const pair = [...(groups[index] ?? []), ...(groups[index + 1] ?? [])]
    if (!pair.every((part) => isArabicScript(part))) continue
    const isBeginning = index + 1 === last
    const joined = quoted(pair.join(''), isBeginning)
    readings.push([...terms.slice(0, index), joined, ...terms.slice(index + 2)].join(' AND '))
    needles.push({ word: pair.join(''), isBeginning })
  }
  return {
    all: readings.join(' OR '),
    any: terms.join(' OR '),
    needles,
    count: groups.length,
    signs,
  }
}

function signsIn(typed: string): string[] {
  const signs = typed.matchAll(/(?<!\S)@([\p{L}\p{N}\p{M}._\u200C-]+)/gu)
  return [...signs].flatMap(([, sign = '']) => foldText(sign) || [])
}

function term(parts: readonly string[], isBeginning: boolean): string {
  const forms = [parts.join(' ')]
  const [only, ...more] = parts
  if (more.length > 0) forms.push(parts.join(''))
  else if (only !== undefined && only.length <= splitLimit && isArabicScript(only)) {
    for (let at = 2; at <= only.length - 2; at++) {
      forms.push(`${only.slice(0, at)} ${only.slice(at)}`)
    }
  }
  const all = forms.map((form) => quoted(form, isBeginning))
  return all.length === 1 ? all.join('') : `(${all.join(' OR ')})`
}

/** Folded words have no quotes in them. */
function quoted(words: string, isBeginning: boolean): string {
  return `"${words}"${isBeginning ? '*' : ''}`
}
