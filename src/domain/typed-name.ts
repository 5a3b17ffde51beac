/**
 * How somebody can be named on a command line without a shell minding: by name where that needs no quotes, else by
 * id.
 */
export function typedName({ id, name }: { id: number; name: string }): string {
  return /^\p{L}[\p{L}\p{M}\u200c .-]*$/u.test(name) ? name : String(id)
}

/** Words as they can be typed after a command, whatever is in them: bare where no shell minds, else in quotes. */
export function typedWords(text: string): string {
  return /^[\p{L}\p{N}@][\p{L}\p{M}\p{N}\u200c .,@/:_-]*$/u.test(text)
    ? text
    : `'${text.replaceAll("'", "'\\''")}'`
}

/** The same as the value of an option: one word, in quotes. */
export function typedValue(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`
}
