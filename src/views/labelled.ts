import type { Look } from './look.ts'
import { hanging } from './paragraph.ts'
import { displayWidth, pad } from './width.ts'

/** A label, and what it stands before; lines with nothing to say are left out. */
export type Line = [label: string, text: string]

/** Lines whose texts begin under each other, going on below themselves. */
export function labelled(lines: readonly Line[], { theme, width }: Look, indent = ''): string {
  const filled = lines.filter(([, text]) => text !== '')
  const widest = filled.reduce((most, [label]) => Math.max(most, displayWidth(label)), 0)
  return filled
    .map(([label, text]) =>
      hanging(
        `${indent}${theme.dim(pad(label, widest))}  `,
        indent.length + widest + 2,
        text,
        width,
      ),
    )
    .join('\n')
}
