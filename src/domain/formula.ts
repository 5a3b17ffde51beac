const formula = /^\s*[=+\-@＝＋－＠\t\r]/
const guarded = /^'+\s*[=+\-@＝＋－＠\t\r]/

/** Text a spreadsheet would take for a formula, with an apostrophe in front; `unguardFormula` takes it away again. */
export function guardFormula(text: string): string {
  return formula.test(text) || guarded.test(text) ? `'${text}` : text
}

/** The text `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
