import { foldText } from './fold.ts'
import { cleanName } from './name.ts'
import type { Words } from './word-list.ts'

/** A word of a text: where it stands, its folded form, and what stands before it. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly gap: string
}

/** A text with its marks taken out: as it is stored, and where the marks stood in it. */
export interface MarkedText {
  readonly text: string
  /** Where a backslash stood: what follows is no mention and no tag. */
  readonly escapes: ReadonlySet<number>
  /** Names between `**`. */
  readonly given: readonly { readonly start: number; readonly end: number; readonly name: string }[]
}

// Patterns for all of Unicode are functions: reading one takes V8 up to a millisecond, and most texts need none.

const marks = () => /\\(?=[\p{L}\p{N}@*])|\*{2,}/gu
const givenLength = 2000

/**
 * Takes `\` (at the beginning of a word) and `**…**` (on one line, also with an asterisk too many) out of a text.
 * @throws NetError usage `name.tooLong` for a name between `**` that cannot be stored
 */
export function readMarks(raw: string): MarkedText {
  const escapes = new Set<number>()
  const given: { start: number; end: number; name: string }[] = []
  if (!/\\|\*\*/.test(raw)) return { text: raw, escapes, given }
  const mark = marks()
  let text = ''
  let from = 0
  for (let found = mark.exec(raw); found !== null; found = mark.exec(raw)) {
    const at = found.index
    if (found[0] === '\\') {
      if (at > 0 && !/[\s(["'«“‘,،;؛&*]/.test(raw[at - 1] ?? '')) continue
      text += raw.slice(from, at)
      escapes.add(text.length)
      from = at + 1
      // An escaped `**` is two asterisks.
      if (raw.startsWith('**', from)) mark.lastIndex = from + 2
      continue
    }
    const opened = at + found[0].length
    const inside = insideOf(raw, opened)
    if (inside === undefined) continue
    text += raw.slice(from, at)
    given.push({ start: text.length, end: text.length + inside.length, name: cleanName(inside) })
    text += inside
    const closing = opened + inside.length
    from = closing + (/^\*+/.exec(raw.slice(closing))?.[0].length ?? 0)
    mark.lastIndex = from
  }
  return { text: text + raw.slice(from), escapes, given }
}

/** The text up to the closing `**`, when it holds something a name can be made of. */
function insideOf(raw: string, start: number): string | undefined {
  const [line = ''] = raw.slice(start, start + givenLength).split('\n', 1)
  const end = line.indexOf('**')
  const inside = line.slice(0, Math.max(0, end))
  return /^\S.*\S$|^\S$/.test(inside) && /[\p{L}\p{N}\p{S}]/u.test(inside) ? inside : undefined
}

/** The words of a text that can be names: not in addresses and not in tags. */
export function wordsOf(text: string, isHidden: (at: number) => boolean = () => false): Word[] {
  const words: Word[] = []
  let end = 0
  // oxlint-disable-next-line no-control-regex -- ASCII whole
  const isAscii = /^[\0-\x7f]*$/.test(text)
  for (const found of text.matchAll(isAscii ? /[a-z0-9]+/gi : /[\p{L}\p{N}\p{M}\u200D]+/gu)) {
    const folded = foldText(found[0]).replaceAll(' ', '')
    if (folded === '' || isHidden(found.index)) continue
    words.push({
      start: found.index,
      end: found.index + found[0].length,
      folded,
      gap: text.slice(end, found.index),
    })
    end = found.index + found[0].length
  }
  return words
}

/** A dot belongs to a tag only with something behind it. */
const tagged = () => /@[\p{L}\p{N}\p{M}_\u200C-]+(?:\.[\p{L}\p{N}\p{M}_\u200C-]+)*/gu

/** Addresses (mail, web) and tags of a text: no name is looked for in them. */
export function hiddenIn(text: string, escapes: ReadonlySet<number>) {
  if (!/@|:\/\/|www\./i.test(text)) return { isHidden: () => false, tags: [] }
  const hidden = new Uint8Array(text.length)
  for (const { 0: chunk, index } of text.matchAll(/[^\s,،;؛()<>"«»]+/g)) {
    const isAddress = /:\/\/|^[wW]{3}\.|[\p{L}\p{N}._%+-]@[\p{L}\p{N}]/u.test(chunk)
    if (isAddress) hidden.fill(1, index, index + chunk.length)
  }
  const tags = new Map<string, string>()
  for (const { 0: whole, index } of text.matchAll(tagged())) {
    const before = text.slice(Math.max(0, index - 2), index)
    if (hidden[index] === 1 || /[\p{L}\p{N}\p{M}_@]$/u.test(before)) continue
    const tag = whole.slice(1).replace(/^[-\u200C]+|[-\u200C]{1,1000}$/g, '')
    if (!/[\p{L}\p{N}]/u.test(tag)) continue
    hidden.fill(1, index, index + whole.length)
    const folded = foldText(tag)
    if (!escapes.has(index) && !tags.has(folded)) tags.set(folded, tag)
  }
  return { isHidden: (at: number) => hidden[at] === 1, tags: [...tags.values()] }
}

/** By what somebody can be found in a text other than a name. */
export interface SaidAddress {
  /** As written, and where. */
  text: string
  start: number
  end: number
  kind: 'email' | 'link' | 'handle' | 'phone'
}

/** The addresses, links, handles (`@grace`, `github:grace`) and phone numbers of a text; not those behind a backslash. */
export function addressesIn(text: string): SaidAddress[] {
  const found = phonesIn(text)
  if (!/[@:/]/.test(text)) return found
  for (const { 0: chunk, index } of text.matchAll(/[^\s,،;؛()<>"«»]+/g)) {
    if (chunk.length > 320 || chunk.startsWith('\\')) continue
    const address = chunk.replace(/[.:!?؟'’\]]{1,9}$/, '')
    const start = index + (/^mailto:/i.exec(address)?.[0].length ?? 0)
    const said = address.slice(start - index)
    const kind = kindOf(said)
    if (kind !== undefined) found.push({ text: said, start, end: start + said.length, kind })
  }
  return found
}

/** Digits of Latin, Arabic and Persian; a day in figures has as many as a short number. */
const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]'
const phone = new RegExp(
  `(?<![\\w\\\\.:/@-])\\+?\\(?${digit}(?:[ ().-]{0,2}${digit}){6,14}(?![\\w@/-])`,
  'g',
)
const dayInFigures = new RegExp(`^${digit}{1,4}([-. ])${digit}{1,2}\\1${digit}{1,4}$`)

function phonesIn(text: string): SaidAddress[] {
  return [...text.slice(0, 2000).matchAll(phone)]
    .filter(([said]) => !dayInFigures.test(said))
    .map(({ 0: said, index }) => ({
      text: said,
      start: index,
      end: index + said.length,
      kind: 'phone',
    }))
}

function kindOf(said: string): SaidAddress['kind'] | undefined {
  if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(said)) return 'email'
  if (/^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i.test(said)) return 'link'
  return /^(?:\p{L}[\p{L}\p{N}._-]*:)?@[\p{L}\p{N}][\p{L}\p{N}._-]*$|^\p{L}[\p{L}\p{N}._-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(
    said,
  )
    ? 'handle'
    : undefined
}

const arabic = () => /^\p{Script=Arabic}+$/u
const latin = /^[a-z0-9]/

/** Whether two words are also written as one: both in Arabic script. */
export function isWrittenTogether(one: string, other: string): boolean {
  return !latin.test(one) && !latin.test(other) && arabic().test(one) && arabic().test(other)
}

/** What can stand between two words of one name. */
export function gapKind(gap: string, before: string): 'joined' | 'apart' | 'broken' {
  if (/^[\u200C\-\u2010\u2011'\u2019.\u00B7]$/.test(gap)) return 'joined'
  if (/^\s{1,3}$/.test(gap)) return 'apart'
  // After an initial or a title: J. R. Tolkien, Dr. Hopper.
  return /^\.\s$/.test(gap) && before.length <= 3 ? 'apart' : 'broken'
}

/**
 * The folded words, and neighbours joined where one name may be written as two, by which the people
 * a text may mention are looked up in `name_key`.
 */
export function mentionKeys(raw: string): string[] {
  const keys = new Set<string>()
  let before: Word | undefined
  for (const word of wordsOf(raw)) {
    keys.add(word.folded.slice(0, 64))
    // سارای احمدی، مریمو دیدم.
    if (/[او]ی$|[^هی]و$/.test(word.folded)) keys.add(word.folded.slice(0, -1).slice(0, 64))
    if (before) {
      const kind = gapKind(word.gap, before.folded)
      if (
        kind === 'joined' ||
        (kind === 'apart' && isWrittenTogether(before.folded, word.folded))
      ) {
        keys.add((before.folded + word.folded).slice(0, 64))
      }
    }
    before = word
  }
  return [...keys]
}

/** Neighbouring words, folded, that may be the last two of somebody's three names: Washington Carver. */
export function neighbouringKeys(raw: string): [string, string][] {
  const pairs: [string, string][] = []
  let before: Word | undefined
  for (const word of wordsOf(raw)) {
    const isLong = before !== undefined && before.folded.length > 2 && word.folded.length > 2
    if (before !== undefined && isLong && gapKind(word.gap, before.folded) !== 'broken') {
      pairs.push([before.folded.slice(0, 64), word.folded.slice(0, 64)])
    }
    before = word
  }
  return pairs
}

/** The folded words behind a title, by which people are looked up whose surname that may be. */
export function titledKeys(raw: string, titles: Words): string[] {
  const keys = new Set<string>()
  let before: Word | undefined
  for (const word of wordsOf(raw)) {
    const isTitled = before !== undefined && /^\.?\s+$/.test(word.gap) && titles.has(before.folded)
    if (isTitled) keys.add(word.folded.slice(0, 64))
    before = word
  }
  return [...keys]
}

/** Whether what stands between two words lists them: Grace, George; Grace & George; Grace/George. */
export function isListGap(gap: string): boolean {
  return /^\s*[,،&/+]\s*$/.test(gap)
}
