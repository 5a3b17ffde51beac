/**
 * JSON that is the same everywhere: two spaces, and what a terminal would obey or reorder is written as `\uXXXX`
 * (JSON's own escapes cover only the first 32).
 */
export function printable(record: unknown): string {
  return JSON.stringify(record, null, 2).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
