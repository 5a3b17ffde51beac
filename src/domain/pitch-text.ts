import { NetError } from './error.ts'
import { foldText } from './fold.ts'
import { type PartTexts, type PitchPart, partsOf, pitchParts } from './pitch.ts'

/** How the parts are called where all five are written in one file: their title, and a line of guidance. */
export type PartTitles = Readonly<Record<PitchPart, { title: string; guidance: string }>>

/** All five parts as one text, each under a heading `# Title · guidance`. */
export function joinParts(texts: PartTexts, titles: PartTitles): string {
  return pitchParts
    .map((part) => {
      const { title, guidance } = titles[part]
      const lines = texts[part] === '' ? [] : texts[part].split('\n').map(escaped)
      return `${[`# ${title} · ${guidance}`, ...lines].join('\n')}\n`
    })
    .join('\n')
}

/** A line of the text itself that begins like a heading gets a backslash in front. */
function escaped(line: string): string {
  return /^\\*\s{0,3}#/.test(line) ? `\\${line}` : line
}

/**
 * Reads the parts back. A heading is a line of `#` and a part's title, or its name in the options (`# gain`), with
 * or without the guidance; any other line is text. A part whose heading was taken out is undefined, one with nothing
 * under its heading is empty, and one with two headings has both texts. Text above the first heading belongs nowhere:
 * throws `pitch.noHeading`, so that nothing is lost.
 */
export function splitParts(text: string, titles: PartTitles): Partial<PartTexts> {
  const found = new Map<PitchPart, string[]>()
  let current: string[] | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const part = headingOf(line, titles)
    if (part !== undefined) {
      const before = found.get(part)
      if (before !== undefined && before.some((one) => one.trim() !== '')) before.push('')
      current = before ?? []
      found.set(part, current)
    } else if (current !== undefined) {
      current.push(/^\\+\s{0,3}#/.test(line) ? line.slice(1) : line)
    } else if (line.trim() !== '') {
      throw new NetError('usage', 'pitch.noHeading', { line: line.trim().slice(0, 60) })
    }
  }
  const all = partsOf((part) => (found.get(part) ?? []).join('\n').trim())
  return Object.fromEntries([...found.keys()].map((part) => [part, all[part]]))
}

function headingOf(line: string, titles: PartTitles): PitchPart | undefined {
  const [, heading] = /^\s{0,3}#{1,6}(?!#)(.*)$/.exec(line) ?? []
  if (heading === undefined) return undefined
  const typed = foldText(heading.split('·')[0] ?? '')
  if (typed === '') return undefined
  return pitchParts.find((part) => typed === part || typed === foldText(titles[part].title))
}
