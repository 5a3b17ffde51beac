/** Lines of an item stand under its first. */
export function indented(text: string): string {
  return text.replace(/\n+/g, '  \n  ')
}

/** People's words as they are: nothing in them is taken for markup. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
}
