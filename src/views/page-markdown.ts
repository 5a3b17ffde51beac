import { escaped, indented } from './markdown.ts'
import type { Page } from './page.ts'

/** The page as Markdown, people's words taken for no markup. */
export function pageMarkdown({ title, subtitle, sections }: Page): string {
  return [
    `# ${escaped(title)}`,
    escaped(subtitle),
    ...sections.flatMap(({ heading, lines }) => [
      `## ${escaped(heading)}`,
      lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => `- **${escaped(label)}:** ${indented(escaped(text))}`)
        .join('\n'),
    ]),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}
