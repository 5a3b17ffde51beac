import { displayWidth } from './width.ts'
import { inDirection, wrapLine } from './wrap.ts'

/**
 * A text as lines of at most `width` cells, broken between words; a word that is wider by itself is broken anywhere.
 * The text's own line breaks stay. Loads no segmenter unless there is such a word.
 */
export function paragraph(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => inDirection(piecesOf(line, width)))
}

function piecesOf(text: string, most: number): string[] {
  const width = Math.max(1, most)
  if (!Number.isFinite(width) || displayWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const cells = displayWidth(word)
    if (line !== '' && used + 1 + cells > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (line !== '') {
      line += ` ${word}`
      used += 1 + cells
    } else if (cells <= width) {
      line = word
      used = cells
    } else {
      const pieces = wrapLine(word, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      used = displayWidth(line)
    }
  }
  return [...lines, line]
}

/**
 * A label and a text beside it, which goes on below itself in the direction of the line that the label begins. The label
 * is `labelWidth` cells and not counted again.
 */
export function hanging(label: string, labelWidth: number, text: string, width: number): string {
  const indent = ' '.repeat(labelWidth)
  return text
    .split('\n')
    .flatMap((line, paragraphAt) =>
      inDirection(
        piecesOf(line, width - labelWidth).map(
          (piece, index) => `${paragraphAt + index === 0 ? label : indent}${piece}`,
        ),
      ),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}
