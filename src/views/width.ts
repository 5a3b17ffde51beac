import fastStringWidth from 'fast-string-width'

const ascii = /^[\u0020-\u007e]*$/

// A joiner between emoji belongs to them; anywhere else it takes no cell.
const zeroWidth =
  /(?<!\p{Emoji}|\uFE0F)\u200D|(?!\p{Variation_Selector}|\u200D|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu

/** Terminal cells the text takes: wide characters two, marks and the half-space none. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length
  return fastStringWidth(text.normalize('NFC').replace(zeroWidth, ''))
}

let segmenter: Intl.Segmenter | undefined

/** The text cut between whole characters to at most `width` cells, `…` standing for what went. */
export function truncate(text: string, width: number): string {
  if (width <= 0) return ''
  if (ascii.test(text)) return text.length <= width ? text : ended(text.slice(0, width - 1))
  if (displayWidth(text) <= width) return text
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let taken = 0
  let end = 0
  for (const { segment, index } of segmenter.segment(text)) {
    taken += displayWidth(segment)
    if (taken > width - 1) break
    end = index + segment.length
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
