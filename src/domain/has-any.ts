/**
 * Whether one of the words stands anywhere in the text: asked before a long pattern that needs one of them, because to
 * read the pattern takes V8 as long as a thousand such looks.
 */
export function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
