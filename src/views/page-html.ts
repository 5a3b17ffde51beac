import type { Look } from './look.ts'
import type { Page } from './page.ts'

/**
 * The page as one HTML file that needs nothing else and runs nothing, for a phone or a printer. Every text in it is
 * escaped, and set in its own direction.
 */
export function pageHtml({ title, subtitle, sections }: Page, { format }: Look): string {
  const { language } = format
  const direction = language === 'fa' ? 'rtl' : 'ltr'
  const body = sections.map(({ heading, lines }) => {
    const filled = lines.filter(([, text]) => text !== '')
    const items = filled.map(
      ([label, text]) => `<dt>${html(label)}</dt>\n<dd dir="auto">${html(text)}</dd>`,
    )
    const list = items.length === 0 ? '' : `\n<dl>\n${items.join('\n')}\n</dl>`
    return `<section>\n<h2 dir="auto">${html(heading)}</h2>${list}\n</section>`
  })
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${html(title)}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    `<h1 dir="auto">${html(title)}</h1>`,
    ...(subtitle === '' ? [] : [`<p dir="auto">${html(subtitle)}</p>`]),
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const style = `:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: auto; padding: 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .25rem; border-bottom: 1px solid }
dl { margin: 0 }
dt { font-weight: 600; margin-top: .5rem }
dd { margin: 0; white-space: pre-line }
section { break-inside: avoid }
@media print { body { font-size: 11pt; padding: 0; max-width: none } }`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
