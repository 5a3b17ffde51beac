/**
 * The first line of somebody else's text, at most 80 characters: to say which is meant. In memory of its own, because a
 * part of a text keeps the whole of it.
 */
export function excerpt(text: string): string {
  const line = /^[^\r\n]*/.exec(text.slice(0, 400))?.[0] ?? ''
  return Array.from(line.replaceAll('\0', '')).slice(0, 80).join('').trimEnd()
}
