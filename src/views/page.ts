import { type Line, labelled } from './labelled.ts'
import type { Look } from './look.ts'
import { paragraph } from './paragraph.ts'

/**
 * A page to read on a screen, a phone or paper. Its texts are somebody's words, made safe for a terminal; whoever
 * writes it in markup escapes them.
 */
export interface Page {
  title: string
  subtitle: string
  sections: readonly PageSection[]
}

export interface PageSection {
  heading: string
  lines: readonly Line[]
}

/** The page for a terminal. */
export function pageText({ title, subtitle, sections }: Page, look: Look): string {
  const { theme, width } = look
  const wrapped = (text: string) => paragraph(text, width)
  return [
    [
      ...wrapped(title).map((line) => theme.name(line)),
      ...(subtitle === '' ? [] : wrapped(subtitle)),
    ].join('\n'),
    ...sections.map(({ heading, lines }) =>
      [...wrapped(heading).map((line) => theme.heading(line)), labelled(lines, look, '  ')]
        .filter((block) => block !== '')
        .join('\n'),
    ),
  ].join('\n\n')
}
