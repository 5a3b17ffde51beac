import fastStringWidth from 'fast-string-width'
import { boundMarks } from '../domain/visible.ts'

// What takes a cell each, alone and beside one another: Latin, Greek, Cyrillic, Persian and Arabic letters, digits and
// punctuation of prose, arrows, and the marks of a sign. Most texts have nothing else, and are measured by their length.
const cells =
  '\\u0020-\\u007e\\u00a1-\\u00a8\\u00aa-\\u00ac\\u00af-\\u02ff\\u03a3-\\u0482\\u048a-\\u052f\\u060c\\u061b\\u061f-\\u064a\\u0660-\\u066c\\u0671-\\u06d3\\u06f0-\\u06f9\\u2010-\\u2027\\u2030-\\u203a\\u2190-\\u2193\\u2713\\u2717'
const oneCellEach = new RegExp(`^[${cells}]*$`)
const withHalfSpaces = new RegExp(`^[${cells}\u200c]*$`)

// These are functions because reading the patterns takes half a millisecond, and most texts need none.

// A joiner between emoji belongs to them; anywhere else it takes no cell.
const zeroWidth = () =>
  /(?<!\p{Emoji}|\uFE0F)\u200D|(?!\p{Variation_Selector}|\u200D|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu

/** Terminal cells the text takes: wide characters two, marks and the half-space none. */
export function displayWidth(text: string): number {
  if (oneCellEach.test(text)) return text.length
  if (withHalfSpaces.test(text)) return text.replaceAll('\u200c', '').length
  return fastStringWidth(boundMarks(text).normalize('NFC').replace(zeroWidth(), ''))
}

/**
 * A character as readers see it: a flag, a syllable of Hangul, an emoji with all that is joined to it,
 * or anything else, and the marks behind it. Intl.Segmenter, which knows a little more (Indic
 * conjuncts), takes 9 ms to make.
 */
const character = () =>
  /(?:\p{Regional_Indicator}{2}|[\u1100-\u115F]{1,9}[\u1160-\u11A7]{0,9}[\u11A8-\u11FF]{0,9}|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]{0,30}\u200D\p{Extended_Pictographic}){0,30}|\r\n|[^])(?:\u200C|\u200D|[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}])*/gu

/** The text cut between whole characters to at most `width` cells, `…` standing for what went. */
export function truncate(text: string, width: number): string {
  if (width === Number.POSITIVE_INFINITY) return text
  if (width <= 0) return ''
  if (oneCellEach.test(text)) return text.length <= width ? text : ended(text.slice(0, width - 1))
  if (displayWidth(text) <= width) return text
  let taken = 0
  let end = 0
  for (const { 0: one, index } of text.matchAll(character())) {
    taken += displayWidth(one)
    if (taken > width - 1) break
    end = index + one.length
  }
  return ended(text.slice(0, end))
}

function ended(text: string): string {
  return `${text.trimEnd()}…`
}

/** The text followed (or, with align `end`, preceded) by spaces up to `width` cells. */
export function pad(text: string, width: number, align: 'start' | 'end' = 'start'): string {
  const gap = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'start' ? text + gap : gap + text
}
