import { displayWidth, truncate } from './width.ts'

/** A stretch of a text, `end` exclusive, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

let segmenter: Intl.Segmenter | undefined

/** Intl.Segmenter takes quadratic time, so it gets no more than this at once. */
const atOnce = 200

/** The text's characters as a person counts them, each at most `atOnce` units long. */
export function* graphemes(text: string): Iterable<{ segment: string; index: number }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(
      start,
      start + atOnce - (isHighSurrogate(text, start + atOnce - 1) ? 1 : 0),
    )
    const isLast = start + piece.length === text.length
    let before: { segment: string; index: number } | undefined
    for (const { segment, index } of segmenter.segment(piece)) {
      if (before !== undefined) yield before
      before = { segment, index: start + index }
    }
    if (before === undefined) return
    // The last of a piece may go on in the next, unless it is all there is.
    const isWhole = isLast || before.index === start
    if (isWhole) yield before
    start = isWhole ? start + piece.length : before.index
  }
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
}

/**
 * Where to break one line of plain text so that no part is wider than `width` cells: after a space where there is
 * one, else between characters. The stretches cover the whole text; an empty text is one empty stretch.
 */
export function wrapStretches(text: string, width: number): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  let used = 0
  let afterSpace = 0
  let usedAtSpace = 0
  for (const { segment, index } of graphemes(text)) {
    const cells = displayWidth(segment)
    // A space that does not fit hangs over the edge: it is not seen there. Twice where what stood after the last space
    // leaves no room either.
    const room = segment === ' ' ? Number.POSITIVE_INFINITY : width - cells
    while (used > room && index > start) {
      const end = afterSpace > start ? afterSpace : index
      used = afterSpace > start ? used - usedAtSpace : 0
      stretches.push({ start, end })
      start = end
    }
    used += cells
    if (segment === ' ') {
      afterSpace = index + 1
      usedAtSpace = used
    }
  }
  stretches.push({ start, end: text.length })
  return stretches
}

/** One line of plain text as lines of at most `width` cells. */
export function wrapLine(text: string, width: number): string[] {
  return wrapStretches(text, width).map(({ start, end }) => text.slice(start, end).trimEnd())
}

// oxlint-disable-next-line no-control-regex -- colour codes are what this is about
const colorCode = /(\u001b\[[\d;:]*m)/
// oxlint-disable-next-line no-control-regex -- the same, all of them
const colorCodes = /\u001b\[[\d;:]*m/g

/** The line cut to `width` cells; its colour codes, which take no cell, all stay. */
export function truncateStyled(line: string, width: number): string {
  let left = width
  return line
    .split(colorCode)
    .map((piece, index) => {
      if (index % 2 === 1) return piece
      const shown = left <= 0 ? '' : truncate(piece, left)
      left = shown === piece ? left - displayWidth(piece) : 0
      return shown
    })
    .join('')
}

/** Terminal cells a coloured line takes. */
export function styledWidth(line: string): number {
  return line.split(colorCode).reduce((sum, piece, i) => sum + (i % 2 ? 0 : displayWidth(piece)), 0)
}

/**
 * A line of prose in colours, broken between words so that each piece fits the columns; pieces begin under the line's
 * own indentation. A word wider than that is left for the terminal to break.
 */
export function wrapStyled(line: string, columns: number): string {
  if (styledWidth(line) <= columns) return line
  const indent = /^ */.exec(line)?.[0] ?? ''
  const pieces: string[] = []
  let piece = indent
  for (const word of line.slice(indent.length).split(' ')) {
    const longer = piece === indent ? piece + word : `${piece} ${word}`
    if (piece === indent || styledWidth(longer) <= columns) piece = longer
    else {
      pieces.push(piece)
      piece = indent + word
    }
  }
  return inDirection([...pieces, piece]).join('\n')
}

// Functions: only a text that is broken comes here, and to read a pattern of all letters takes a while.
const firstStrong = () => /[\p{L}\u200e\u200f]/u
const isRightToLeft = (letter: string) =>
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter)

/**
 * The pieces of one line, of which a terminal turns around each by its own first letter: a mark before one of a Persian
 * line that begins with `--option`, or with the mark of such a word, keeps it in the direction of the line; so does one
 * before a Persian name that begins a piece of an English line.
 */
export function inDirection(pieces: readonly string[]): string[] {
  if (pieces.length < 2) return [...pieces]
  const strong = firstStrong()
  // Colour codes have letters of their own.
  const letterOf = (text: string) => strong.exec(text.replaceAll(colorCodes, ''))?.[0] ?? ''
  const rightToLeft = isRightToLeft(letterOf(pieces.join(' ')))
  return pieces.map((piece, index) => {
    const letter = letterOf(piece)
    if (index === 0 || letter === '' || isRightToLeft(letter) === rightToLeft) return piece
    const indent = /^ */.exec(piece)?.[0] ?? ''
    return `${indent}${rightToLeft ? '\u200f' : '\u200e'}${piece.slice(indent.length)}`
  })
}
