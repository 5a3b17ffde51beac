import { NetError } from './error.ts'
import { foldGroups, foldText, isAscii } from './fold.ts'
import { boundMarks, removeControls } from './visible.ts'

export { foldText } from './fold.ts'

/** Code points a stored name may have: the longest real ones (titles, several family names) fit. */
export const nameLimit = 200

/** The most keys one name is looked up by. */
export const keyLimit = 32

/** Code units of a key; what lies beyond adds nothing to finding a name. */
const keyLength = 64

const arabicScript = () => /^\p{Script=Arabic}+$/u

/**
 * What is stored for a name: composed (NFC), without control characters, terminal escapes and
 * bidirectional overrides, white space collapsed and trimmed.
 * @throws NetError usage `name.empty`, `name.tooLong`
 */
export function cleanName(text: string): string {
  if (text.length > nameLimit * 50) throw tooLong([...text].length)
  // As most names are; the same would come of them below.
  if (text.length <= nameLimit && /^[!-~]+(?: [!-~]+)*$/.test(text)) return text
  const name = boundMarks(removeControls(text)).normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!/[^\s\p{Default_Ignorable_Code_Point}\p{M}]/u.test(name)) {
    throw new NetError('usage', 'name.empty', {})
  }
  const length = [...name].length
  if (length > nameLimit) throw tooLong(length)
  return name
}

/**
 * As `cleanName`, for a name that a person gives to somebody: one of figures alone would be taken for an id, and of
 * signs alone could not be typed. Address books have such names all the same.
 * @throws NetError usage `name.empty`, `name.tooLong`
 */
export function cleanPersonName(text: string): string {
  const name = cleanName(text)
  if (!/\p{L}/u.test(name)) throw new NetError('usage', 'name.empty', {})
  return name
}

function tooLong(length: number) {
  return new NetError('usage', 'name.tooLong', { length, max: nameLimit })
}

/**
 * The folded form of a name for comparing whole names. Unlike `foldText` it is never empty for a
 * name one can see: `🙂` and `***` stand for themselves.
 */
export function foldName(name: string): string {
  return (
    foldText(name) || boundMarks(name).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  )
}

/** What was asked last: a name is asked for two or three times in a row. */
const last: { name: string; keys: readonly string[] } = { name: '', keys: [] }

/**
 * The distinct folded words by which a name is found, in order of first appearance: each word; for a
 * word with hyphens, apostrophes, dots or half-spaces its parts and the parts joined (Jean-Luc:
 * jean, luc, jeanluc); and in Arabic script every two neighbours joined, because the half-space is
 * as often written as a space or left out (کاظمی نیا: کاظمی, نیا, کاظمینیا). At most `keyLimit`.
 */
export function nameKeys(name: string): readonly string[] {
  if (name !== last.name) {
    last.keys = findKeys(name)
    last.name = name
  }
  return last.keys
}

function findKeys(name: string): string[] {
  const keys: string[] = []
  const add = (key: string) => {
    if (keys.length === keyLimit) return
    const kept = key.slice(0, keyLength)
    // Of a handful, looked through in less time than a set is made.
    if (!keys.includes(kept)) keys.push(kept)
  }
  // Longer than any stored name; looking further would only cost time.
  const groups = foldGroups(name.slice(0, nameLimit * 4))
  if (groups.length === 0) {
    const whole = foldName(name.slice(0, nameLimit * 4))
    if (whole !== '') add(whole)
  }
  for (const parts of groups) {
    for (const part of parts) add(part)
    if (parts.length > 1) add(parts.join(''))
  }
  // Nothing of it is in Arabic script, and most names are like that.
  if (isAscii(name)) return keys
  const words = groups.flat()
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next !== undefined && arabicScript().test(word) && arabicScript().test(next))
      add(word + next)
  })
  return keys
}
