/** A line typed at bash as far as the cursor, taken apart as bash would, with nothing in it ever run. */
export interface TypedLine {
  /** The words before the one being typed. */
  words: string[]
  /** The word being typed, without its quotes. */
  current: string
  /** The quotation mark that is open at the cursor. */
  quote: '' | '"' | "'"
  /** How much of `current` readline leaves alone when it puts a completion in: up to its last break between words. */
  kept: string
}

/**
 * Reads a line up to the cursor; `breaks` is COMP_WORDBREAKS. Variables and substitutions stay as they are typed.
 * Undefined inside `$'…'` or a substitution, where nothing can be completed safely.
 */
export function readShellLine(line: string, breaks: string): TypedLine | undefined {
  const words: string[] = []
  let current: string | undefined
  let quote: TypedLine['quote'] = ''
  let kept = ''
  const add = (text: string) => {
    current = (current ?? '') + text
  }
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === '`' || (character === '$' && /^['"(]/.test(line.slice(at + 1, at + 2)))) {
      if (quote !== "'") return undefined
      add(character)
    } else if (quote === "'") {
      if (character === "'") quote = ''
      else add(character)
    } else if (character === '\\') {
      at++
      const next = line.charAt(at)
      const isKept = quote === '"' && !'"\\$`'.includes(next)
      add(isKept ? `\\${next}` : next)
    } else if (quote === '"') {
      if (character === '"') quote = ''
      else add(character)
    } else if (character === '"' || character === "'") {
      quote = character
      add('')
      kept = current ?? ''
    } else if (/[ \t\n|&;()<>]/.test(character)) {
      if (current !== undefined) words.push(current)
      current = undefined
      kept = ''
    } else {
      add(character)
      if (breaks.includes(character)) kept = current ?? ''
    }
  }
  return { words, current: current ?? '', quote, kept }
}

/**
 * A completion as bash has to be given it: without what readline keeps, and quoted so that it is one word and nothing
 * in it is run, whatever it is. Undefined where that cannot be.
 */
export function quotedForBash(text: string, { kept, quote }: TypedLine): string | undefined {
  if (text.slice(0, kept.length).toLowerCase() !== kept.toLowerCase()) return undefined
  // oxlint-disable-next-line no-control-regex -- nothing a terminal obeys is ever completed
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) return undefined
  const rest = text.slice(kept.length)
  // readline closes the quotation, but not where it sees the mark there already, though it is the name's own.
  const close = quote !== '' && rest.endsWith(quote) ? quote : ''
  if (quote === "'") return rest.replaceAll("'", "'\\''") + close
  if (quote === '"') {
    // Between double quotes a backslash does not hold history expansion off.
    return rest.includes('!') ? undefined : rest.replace(/["\\$`]/g, '\\$&') + close
  }
  return rest.replace(/[^\w@%+,./\u0080-\u{10ffff}-]/gu, '\\$&')
}
