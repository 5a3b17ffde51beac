// The text of kept properties is in the syntax of vCard 3.0 and 4.0: here it is taken apart and put together. Unit by
// unit, because an import does so with a million values of which most are as they are: an expression that calls back for
// each match takes ten times as long.

const LF = 0x0a
const COMMA = 0x2c
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c

/** As 3.0 and 4.0 write text: `\`, `,`, `;` and new lines escaped. */
export function escapeText(text: string): string {
  let escaped = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== BACKSLASH && unit !== COMMA && unit !== SEMICOLON && unit !== LF) continue
    escaped += `${text.slice(start, at)}\\${unit === LF ? 'n' : text.charAt(at)}`
    start = at + 1
  }
  return start === 0 ? text : escaped + text.slice(start)
}

/** Escapes undone, also those some programs put before `:` and `"`; any other backslash stays. */
export function unescapeText(raw: string): string {
  let at = raw.indexOf('\\')
  if (at < 0) return raw
  let text = ''
  let start = 0
  while (at >= 0) {
    const char = raw.charAt(at + 1)
    const isEscape = char !== '' && escapable.includes(char)
    if (isEscape) {
      text += raw.slice(start, at) + (char === 'n' || char === 'N' ? '\n' : char)
      start = at + 2
    }
    at = raw.indexOf('\\', isEscape ? start : at + 1)
  }
  return text + raw.slice(start)
}

const escapable = '\\,;:"nN'

/** Split at a mark that is not escaped; the parts stay escaped. */
export function splitEscaped(raw: string, mark: ',' | ';'): string[] {
  if (!raw.includes('\\')) return splitAt(raw, mark)
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

/** One of the parts between `;` alone, still escaped; undefined where there are not so many. */
export function escapedPart(raw: string, index: number): string | undefined {
  if (raw.includes('\\')) return splitEscaped(raw, ';')[index]
  let start = 0
  for (let left = index; left > 0; left--) {
    start = raw.indexOf(';', start) + 1
    if (start === 0) return undefined
  }
  const end = raw.indexOf(';', start)
  return end < 0 ? raw.slice(start) : raw.slice(start, end)
}

/** As `split`, which takes longer for a handful of parts. */
function splitAt(text: string, mark: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
    parts.push(text.slice(start, at))
    start = at + 1
  }
  parts.push(start === 0 ? text : text.slice(start))
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
  const part = escapedPart(raw, index)
  if (part === undefined) return undefined
  return isOneText(part) ? part.trim() : parseTextList(part).join(', ')
}

function isOneText(part: string): boolean {
  return !part.includes(',') && !part.includes('\\')
}

/** "Mr. John Q. Public Jr." from family; given; additional; prefixes; suffixes. */
export function composeName(value: string): string {
  if (isOneText(value)) return composeParts(splitAt(value, ';'))
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
