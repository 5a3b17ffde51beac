/** Where a field of the outermost object begins, and each item where it is a list; lines count from 1. */
export interface FieldPlace {
  line: number
  items: number[]
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const [lineFeed, carriageReturn, space, tab] = [0x0a, 0x0d, 0x20, 0x09]

/** The places of the fields of an object, in whatever layout; of a name that is there twice those of the last, as `JSON.parse` takes it. `text` must be JSON. Takes linear time. */
export function findPlaces(text: string): Map<string, FieldPlace> {
  const found = new Map<string, FieldPlace>()
  let place: FieldPlace | undefined
  let line = 1
  let depth = 0
  let isList = false
  /** What begins next: the name of a field, or an item of its list. */
  let isNext = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) {
      line++
      continue
    }
    if (unit === space || unit === tab || unit === carriageReturn) continue
    if (isNext && depth === 2 && unit !== closeBracket) {
      place?.items.push(line)
      isNext = false
    }
    if (unit === quote) {
      const end = stringEnd(text, at)
      if (isNext && depth === 1) {
        place = { line, items: [] }
        found.set(JSON.parse(text.slice(at, end + 1)) as string, place)
        isNext = false
      }
      at = end
    } else if (unit === openBrace || unit === openBracket) {
      depth++
      if (depth === 2) isList = unit === openBracket
      isNext = depth === 1 || (depth === 2 && isList)
    } else if (unit === closeBrace || unit === closeBracket) {
      depth--
      isNext = false
    } else if (unit === comma) {
      isNext = depth === 1 || (depth === 2 && isList)
    }
  }
  return found
}

/** Where the quotation mark is that ends a string. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === backslash) before--
    if ((end - before) % 2 === 0) return end
  }
  return text.length
}
