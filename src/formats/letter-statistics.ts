import { TextDecoder } from 'node:util'
import type { ImportProblemCode } from '../domain/imported-person.ts'

/** What text is taken for that names no character set and is not UTF-8. */
export type Fallback = 'windows-1252' | keyof typeof scripts

/** What is told of text taken for it. */
export const guessCodes: Readonly<Record<Fallback, ImportProblemCode>> = {
  'windows-1252': 'guessedCharset',
  'windows-1256': 'guessedArabic',
  'windows-1251': 'guessedCyrillic',
  'koi8-r': 'guessedKoi8',
  'windows-1253': 'guessedGreek',
  'windows-1255': 'guessedHebrew',
}

/** Each with its letters, and with those that are more than half of what is written. */
const scripts = {
  'windows-1256': { all: /[\p{Script=Arabic}\p{M}]/u, frequent: 'اليمنروتبهدسکكيی' },
  'windows-1251': { all: /\p{Script=Cyrillic}/u, frequent: 'оеаинтсрвлкм' },
  'koi8-r': { all: /\p{Script=Cyrillic}/u, frequent: 'оеаинтсрвлкм' },
  'windows-1253': { all: /\p{Script=Greek}/u, frequent: 'αοιετσνηςυρίόά' },
  'windows-1255': { all: /\p{Script=Hebrew}/u, frequent: 'יוהלאמרתבשנם' },
} as const

/** Enough to tell by; letters, counted over all. */
const enough = 20_000

/**
 * Of bytes that are not UTF-8, what they were written in. Words of a Western language have a letter with a mark now and
 * then, those of another script are nothing else: where most letters beyond ASCII stand beside another, the set in which
 * they make the likeliest words; else Windows-1252.
 */
export function likeliestFallback(pieces: Iterable<Uint8Array>): Fallback {
  const words: Uint8Array[] = []
  let letters = 0
  let neighbours = 0
  for (const piece of pieces) {
    let start = -1
    for (let at = 0; at <= piece.length; at++) {
      const isLetter = at < piece.length && isLetterByte(piece[at] ?? 0)
      if (isLetter && start < 0) start = at
      if (isLetter || start < 0) continue
      letters += at - start
      neighbours += at - start - 1
      if (letters < enough) words.push(Uint8Array.from(piece.subarray(start, at)))
      start = -1
    }
  }
  if (neighbours * 2 <= letters) return 'windows-1252'
  const names = Object.keys(scripts) as (keyof typeof scripts)[]
  const scores = names.map((name) => scoreOf(words, name))
  return names[scores.indexOf(Math.max(...scores))] ?? 'windows-1252'
}

/** Above ASCII: letters of all these sets stand from 0xC0 on, and some of Persian and Greek below. */
function isLetterByte(byte: number): boolean {
  return byte >= 0xc0 || lowerLetters.has(byte)
}

/** پ چ ژ گ ک of Windows-1256; Ά Έ Ή Ί Ό Ύ Ώ of 1253; Ё ё of 1251 and KOI8-R. */
const lowerLetters = new Set([
  0x81, 0x8d, 0x8e, 0x90, 0x98, 0xa2, 0xa8, 0xb8, 0xb9, 0xba, 0xbc, 0xbe, 0xbf, 0xa3, 0xb3,
])

/** How much the words look like words: frequent letters speak for it, what is no letter and a capital inside against. */
function scoreOf(words: readonly Uint8Array[], encoding: keyof typeof scripts): number {
  const decoder = new TextDecoder(encoding)
  const { all, frequent } = scripts[encoding]
  let score = 0
  let count = 0
  for (const word of words) {
    let before = ''
    const text = decoder.decode(word)
    for (const letter of text) {
      count++
      if (frequent.includes(letter.toLowerCase())) score += 2
      else if (!all.test(letter)) score -= 4
      if (isCapital(letter) && before !== '' && !isCapital(before)) score -= 4
      before = letter
    }
    // Rarer than a name that begins with a capital and goes on without.
    if (isCapital(before) || isSmall(text[0] ?? '')) score -= 0.5 * word.length
  }
  return score / Math.max(1, count)
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}
