// The text of kept properties is in the syntax of vCard 3.0 and 4.0: here it is taken apart and put together.

/** As 3.0 and 4.0 write text: `\`, `,`, `;` and new lines escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`))
}

/** Escapes undone, also those some programs put before `:` and `"`; any other backslash stays. */
export function unescapeText(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\([\\,;:"nN])/g, (_, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  )
}

/** Split at a mark that is not escaped; the parts stay escaped. */
export function splitEscaped(raw: string, mark: ',' | ';'): string[] {
  if (!raw.includes('\\')) return raw.split(mark)
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '\\') at++
    else if (raw[at] === mark) {
      parts.push(raw.slice(start, at))
      start = at + 1
    }
  }
  parts.push(raw.slice(start))
  return parts
}

/** `a,b\, c` as `['a', 'b, c']`: trimmed, the empty ones left out. */
export function parseTextList(raw: string): string[] {
  return splitEscaped(raw, ',')
    .map((part) => unescapeText(part).trim())
    .filter((part) => part !== '')
}

/** With another text for one of the components, the others as they are; '' where none of them says anything then. */
export function replaceComponent(raw: string, index: number, text: string): string {
  const parts = splitEscaped(raw, ';')
  parts[index] = escapeText(text)
  return parts.every((part) => part === '') ? '' : parts.join(';')
}

/** `Doe;John;Richter,James` as its components, each a list. */
export function parseComponents(raw: string): string[][] {
  return splitEscaped(raw, ';').map(parseTextList)
}

/** One of the components, several words with `, ` between; undefined where there are not so many. */
export function componentOf(raw: string, index: number): string | undefined {
  const part = splitEscaped(raw, ';')[index]
  if (part === undefined) return undefined
  return isOneText(part) ? part.trim() : parseTextList(part).join(', ')
}

function isOneText(part: string): boolean {
  return !part.includes(',') && !part.includes('\\')
}

/** "Mr. John Q. Public Jr." from family; given; additional; prefixes; suffixes. */
export function composeName(value: string): string {
  if (isOneText(value)) return composeParts(value.split(';'))
  const [family, given, additional, prefixes, suffixes] = parseComponents(value)
  return [prefixes, given, additional, family, suffixes].flatMap((part) => part ?? []).join(' ')
}

/** As most names are. */
function composeParts(parts: readonly string[]): string {
  let name = ''
  for (const index of nameOrder) {
    const part = parts[index]?.trim()
    if (part) name += name === '' ? part : ` ${part}`
  }
  return name
}

/** Prefixes, given, additional, family, suffixes. */
const nameOrder = [3, 1, 2, 0, 4]
