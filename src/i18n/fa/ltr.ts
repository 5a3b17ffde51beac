/**
 * An option or a path in a Persian sentence. The mark before it keeps its dashes and slashes in front where
 * a terminal turns the line around; where one does not, the mark is nothing. Commands stand at the end of a
 * line and begin with a letter: they need none.
 */
export function ltr(text: string): string {
  return `\u200e${text}`
}
