import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { displayWidth, pad } from './width.ts'

/** A label, and what it stands before; lines with nothing to say are left out. */
export type Line = [label: string, text: string]

/** Fewer columns beside the labels are too few for a text. */
const leastRoom = 16

/**
 * Lines whose texts begin under each other, going on below themselves; where the labels leave too little room, below
 * their labels.
 */
export function labelled(lines: readonly Line[], { theme, width }: Look, indent = ''): string {
  const filled = lines.filter(([, text]) => text !== '')
  const widest = filled.reduce((most, [label]) => Math.max(most, displayWidth(label)), 0)
  const isNarrow = width - indent.length - widest - 2 < leastRoom
  return filled
    .map(([label, text]) =>
      isNarrow
        ? `${indent}${theme.dim(label)}\n${hanging(`${indent}  `, indent.length + 2, text, width)}`
        : labelBeside(label, text),
    )
    .join('\n')

  function labelBeside(label: string, text: string): string {
    const beside = `${indent}${theme.dim(pad(label, widest))}  `
    return hanging(beside, indent.length + widest + 2, text, width)
  }
}
