import { boundMarks } from './visible.ts'

/** Letters that carry no removable mark and still are written without it elsewhere. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ȷ: 'j',
  ɨ: 'i',
  ʉ: 'u',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ۇ: 'و',
  ۆ: 'و',
  // The hamza on its own is left out as often as it is written; tatweel only stretches.
  ء: '',
  ـ: '',
  ۥ: '',
  ۦ: '',
}
const foldable = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

// These are functions because reading the patterns takes a third of a millisecond, and most texts need none.

/** Marks that are accents or vowel points. Elsewhere (Devanagari, Thai, kana) a mark is a letter. */
const accent = () =>
  /(?![\u3099\u309A])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}])\p{M}/gu

/** Characters nobody sees and some programs insert; the half-space is a joiner, see below. */
const invisible = () => /(?!\u200C)[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu

/** What stands inside one word of a name: Jean-Luc, O'Brien, J.R.R., کاظمی‌نیا, Gal·la. */
const joiner =
  /[\u200C\-\u058A\u05BE\u2010-\u2015\u2212\uFE63\uFF0D'\u2018\u2019\u02BC\u02BB\u02B9\u0060\u00B4\u05F3.\u00B7\u30FB_]/g

/** All digits of one script are ten code points in a row, so the distance to the gap is the value. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  for (let value = 0; value < 9; value++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value)
  }
  return '9'
}

/** Digits of every script written as 0–9; nothing else changes. */
export function latinDigits(text: string): string {
  return isAscii(text) ? text : latinDigitsIn(text)
}

/** Looked at one by one, which for a short text takes a fifth of the time of an expression. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

function latinDigitsIn(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, latinDigit)
}

/**
 * Letters, digits and punctuation of European and Persian names, without marks of their own: what they decompose into
 * is known, so that the narrow expressions below do for them what those for all of Unicode do, whatever stands beside
 * them.
 */
const common =
  /^[\u0000-\u007f\u00ab\u00b7\u00bb\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0148\u014a-\u017e\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u0660-\u0669\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u06f0-\u06f9\u200c\u2010-\u2014\u2018-\u201d\u2026]$/ // oxlint-disable-line no-control-regex -- ASCII whole

function foldCommon(letter: string): string {
  return letter
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .replace(foldable, (one) => letters[one] ?? one)
    .replace(joiner, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^a-z0-9\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc-]+/g, ' ')
}

/** What a unit of a text in lower case becomes: itself, a space, `-`, what `others` says, or only the whole text tells. */
const becomes = { itself: 1, space: 2, joiner: 3, other: 4, rare: 5 } as const
const known = new Uint8Array(0x2028)
const others = new Map<number, string>()

/** How a unit folds: looked up, because the texts of an address book have a million letters. */
function fate(unit: number): number {
  if (unit >= known.length) return becomes.rare
  // Zero until it is asked for: a start-up asks for a few.
  return known[unit] || learn(unit)
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit)
  const found = unit < 0x80 ? fateOfAscii(unit, letter) : fateOfLetter(unit, letter)
  known[unit] = found
  return found
}

function fateOfAscii(unit: number, letter: string): number {
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return becomes.itself
  return "-'`._".includes(letter) ? becomes.joiner : becomes.space
}

function fateOfLetter(unit: number, letter: string): number {
  if (!common.test(letter)) return becomes.rare
  const folded = foldCommon(letter)
  if (folded === letter) return becomes.itself
  if (folded === ' ') return becomes.space
  if (folded === '-') return becomes.joiner
  if (/[ -]/.test(folded)) return becomes.rare
  others.set(unit, folded)
  return becomes.other
}

/** Folded words as `foldGroups` gives them, for any text. */
function foldRare(text: string): string {
  const folded = boundMarks(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(accent(), '')
    .replace(invisible(), '')
    .replace(foldable, (letter) => letters[letter] ?? letter)
    .replace(joiner, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
  return latinDigits(folded).normalize('NFC')
}

/**
 * The form in which texts are searched and compared: compatibility forms, accents and vowel points
 * removed, lower case, Arabic letters as Persian writes them, digits of every script as 0–9, and
 * everything that is neither letter nor number (punctuation, emoji, the half-space) one space.
 * Folding twice changes nothing. A text without letters or numbers folds to ''.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  let folded = ''
  let isApart = false
  let start = 0
  const add = (piece: string) => {
    if (piece === '') return
    folded += isApart && folded !== '' ? ` ${piece}` : piece
    isApart = false
  }
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    const is = fate(unit)
    if (is === becomes.itself) continue
    // What stays as it is is taken in one piece, single spaces between words with it.
    const isBetween = unit === 0x20 && at > start && at + 1 < lower.length
    if (isBetween && fate(lower.charCodeAt(at + 1)) === becomes.itself) continue
    if (is === becomes.rare) return foldRare(text).replace(/[ -]+/g, ' ').trim()
    add(lower.slice(start, at))
    if (is === becomes.other) add(others.get(unit) ?? '')
    else isApart = true
    start = at + 1
  }
  add(lower.slice(start))
  return folded
}

/** Unaccented words with single spaces between them, as most names are: told at once, and seldom looked at twice. */
function isPlain(lower: string): boolean {
  return /^[a-z]+(?: [a-z]+)*$/.test(lower)
}

/** The words of a text, each as its folded parts: `Jean-Luc Picard` → [[jean, luc], [picard]]. */
export function foldGroups(text: string): FoldedGroups {
  if (text !== last.text) {
    last.groups = findGroups(text)
    last.text = text
  }
  return last.groups
}

type FoldedGroups = readonly (readonly string[])[]

/** What was asked last: of a name several things are asked in a row. */
const last: { text: string; groups: FoldedGroups } = { text: '', groups: [] }

function findGroups(text: string): FoldedGroups {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower.split(' ').map((word) => [word])
  const groups: string[][] = []
  let parts: string[] = []
  let part = ''
  let start = 0
  const end = (isWord: boolean) => {
    if (part !== '') parts.push(part)
    part = ''
    if (!isWord || parts.length === 0) return
    groups.push(parts)
    parts = []
  }
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    const is = fate(unit)
    if (is === becomes.itself) continue
    if (is === becomes.rare) return groupsOf(foldRare(text))
    part += lower.slice(start, at)
    if (is === becomes.other) part += others.get(unit) ?? ''
    else end(is === becomes.space)
    start = at + 1
  }
  part += lower.slice(start)
  end(true)
  return groups
}

function groupsOf(folded: string): string[][] {
  const groups: string[][] = []
  for (const group of folded.split(' ')) {
    const words = group.split('-').filter((word) => word !== '')
    if (words.length > 0) groups.push(words)
  }
  return groups
}
